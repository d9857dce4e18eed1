import type { Detection, DetectionReason } from '../analysis.ts';
import type { CoveragePatterns } from './coverage-patterns.ts';

/** How far a text looks like AI-talent coverage. */
export interface CoverageScore {
  /** 0 … 1; from `COVERAGE_THRESHOLD` on the text counts as coverage. */
  readonly score: number;
  readonly reasons: readonly DetectionReason[];
}

/** From this score on a text is coverage; set on the development pages so that no near-miss passes. */
export const COVERAGE_THRESHOLD = 0.5;
/** Characters read: the detector pays for each, and an article says what it is about well before. */
export const DETECTION_SAMPLE = 12_000;
/** A text shorter than this is no article. */
const LEAST_LENGTH = 200;
/** Reasons name three examples: enough to be checked, short enough for one line. */
const EXAMPLES = 3;

/*
 * Least evidence, without which nothing else counts. Talent words: three of two forms; two of them where two people or three labs are named
 * as well; one where four people are. The field shows in its own words or in three of its names. A text with two words on products for
 * each on people is about products, whoever they were made by.
 */
const LEAST_TALENT = 3;
const LEAST_TALENT_FORMS = 2;
const LEAST_TALENT_SHARE = 1 / 3;
const LEAST_NAMES = 2;
const TELLING_NAMES = 3;
const TALENT_BESIDE_NAMES = 2;
const PEOPLE_BESIDE = 2;
const ORGANIZATIONS_BESIDE = 3;
const TALENT_BESIDE_MANY = 1;
const MANY_PEOPLE = 4;
/** A note of 300 words needs less than an essay, down to this share of 1,000 words. */
const LEAST_SHARE_OF_LENGTH = 0.3;
/** Characters of 1,000 words. */
const FULL_LENGTH = 6000;
/** Evidence at which a sort counts in full, for a text of 1,000 words, and what it then counts; the shares add up to 1. */
const FULL_TALENT = 8;
const TALENT_SHARE = 0.45;
const FULL_FIELD = 6;
const FIELD_SHARE = 0.2;
const FULL_ORGANIZATIONS = 3;
const ORGANIZATIONS_SHARE = 0.15;
const FULL_PEOPLE = 3;
const PEOPLE_SHARE = 0.2;

/** How often forms stand in a text, and which, each once and in the order of the text. */
type Found = readonly [count: number, forms: readonly string[]];

/** What speaks for a text and against it. */
interface Evidence {
  readonly score: number;
  readonly enough: boolean;
  readonly talents: Found;
  readonly fields: Found;
  readonly organizations: readonly string[];
  readonly people: readonly string[];
}

/**
 * Scores a text as coverage of AI-talent moves: talent words, the words of the field, and names of labs and people must come together.
 * @param text the article's text; its first 12,000 characters are read
 * @param patterns the forms to look for
 * @returns a score and the reasons, best first
 */
export function scoreCoverage(text: string, patterns: CoveragePatterns): CoverageScore {
  const evidence = weigh(text, patterns, false);
  if (evidence === null) return { score: 0, reasons: [{ code: 'too-short', values: {} }] };
  const { score, enough, talents, fields, organizations, people } = evidence;
  const reasons: DetectionReason[] = enough ? [] : [{ code: 'no-evidence', values: {} }];
  const tell = (code: DetectionReason['code'], [count, forms]: Found): void => {
    if (count > 0) reasons.push({ code, values: { count, examples: forms.slice(0, EXAMPLES).join(', ') } });
  };
  tell('talent-words', talents);
  tell('field-words', fields);
  const names = [...organizations, ...people];
  tell('names', [names.length, names]);
  return { score, reasons };
}

/**
 * The same score where it makes a text coverage, and none where it does not: leaves it at names or talent words where they are too few, as on
 * nearly every page of the web.
 */
export function quickScore(text: string, patterns: CoveragePatterns): number {
  return weigh(text, patterns, true)?.score ?? 0;
}

/** null where the text is too short; asked briefly, also where it is seen early that there is not enough. */
function weigh(text: string, patterns: CoveragePatterns, briefly: boolean): Evidence | null {
  const sample = text.slice(0, DETECTION_SAMPLE).replace(/[’ʼ]/gu, "'");
  if (sample.trim().length < LEAST_LENGTH) return null;
  const [, organizations] = find(sample, patterns.organizations);
  const [, people] = find(sample, patterns.people);
  const names = organizations.length + people.length;
  if (briefly && names < LEAST_NAMES) return null;
  // An engine that is told to mind no case takes three times as long as one that is given small letters. The Turkish capital would come to
  // two signs, of which the first is another letter.
  const small = sample.replace(/[^İ]+/gu, (part) => part.toLowerCase());
  const talents = find(small, patterns.talent);
  const [talent, { length: forms }] = talents;
  const enoughTalent =
    (forms >= LEAST_TALENT_FORMS &&
      (talent >= LEAST_TALENT ||
        (talent >= TALENT_BESIDE_NAMES &&
          (people.length >= PEOPLE_BESIDE || organizations.length >= ORGANIZATIONS_BESIDE)))) ||
    (talent >= TALENT_BESIDE_MANY && people.length >= MANY_PEOPLE);
  if (briefly && !enoughTalent) return null;
  const fields = find(small, patterns.field);
  const [products] = find(small, patterns.product);

  const enough =
    enoughTalent &&
    talent / (talent + products) >= LEAST_TALENT_SHARE &&
    (fields[0] > 0 || names >= TELLING_NAMES) &&
    names >= LEAST_NAMES;
  const length = Math.max(LEAST_SHARE_OF_LENGTH, sample.length / FULL_LENGTH);
  const total =
    TALENT_SHARE * Math.min(1, talent / (FULL_TALENT * length)) +
    FIELD_SHARE * Math.min(1, fields[0] / (FULL_FIELD * length)) +
    ORGANIZATIONS_SHARE * Math.min(1, organizations.length / FULL_ORGANIZATIONS) +
    PEOPLE_SHARE * Math.min(1, people.length / FULL_PEOPLE);
  const score = Math.round((enough ? total : Math.min(total, COVERAGE_THRESHOLD / 2)) * 100) / 100;
  return { score, enough, talents, fields, organizations, people };
}

/**
 * Whether a text names enough to be coverage at all, for text as it stands in markup: with any white space inside a name, words of one block
 * run into those of the next, and more besides that is no article. One search, so that nothing else need be done on nearly every page.
 * @returns false only where `scoreCoverage` would find too few names in any part of the text
 */
export function namesEnough(text: string, { organizations, people }: CoveragePatterns): boolean {
  // Made even first: white space in two hundred names costs an engine more than all the rest.
  const even = text.replace(/[ \t\n\r\f]{2,}|[\t\n\r\f]/g, ' ').replace(/[’ʼ]/g, "'");
  const pattern = new RegExp(`${organizations}\n${people}`.replaceAll('\n', '|'), 'g');
  const found = new Set<string>();
  for (let name = pattern.exec(even); name; name = pattern.exec(even)) {
    found.add(name[0]);
    if (found.size >= LEAST_NAMES) return true;
    // Another name may begin within this one.
    pattern.lastIndex = name.index + 1;
  }
  return false;
}

/** The verdict that a score stands for; a known article is told by `known-article.ts`, not here. */
export function coverageVerdict(coverage: CoverageScore): Detection {
  const verdict = coverage.score >= COVERAGE_THRESHOLD ? 'coverage' : 'other';
  return { verdict, article: null, score: coverage.score, reasons: coverage.reasons };
}

/** A letter or digit of a script with spaces: a word goes on there. */
const NEIGHBOUR = '(?![\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Hang}])[\\p{L}\\p{N}]';

/** Text whose letters and digits are those of `LATIN` alone, without × and ÷, which stand among them. */
const LATIN_TEXT = /^[\0-©«-±´¶-¸»¿-ÖØ-öø-ɏ\u2000-\u206f₠-⃏←-⇿]*$/;
/** Inside a class. */
const LETTERS = 'a-zA-ZÀ-ɏ';
const LATIN = `[${LETTERS}0-9]`;

function find(text: string, forms: string): Found {
  const [spaced = '', unspaced] = forms.split('\n');
  // A neighbour of another script ends a word (「OpenAIの」); in a script without spaces anything does. Text in Latin letters has neither, and an
  // engine compiles their class in a fraction of the time.
  const pattern = LATIN_TEXT.test(text)
    ? new RegExp(`(?<!${LATIN})(?:${spaced.replace('\\p{L}', `[${LETTERS}]`)})(?!${LATIN})`, 'g')
    : new RegExp(`(?<!${NEIGHBOUR})(?:${spaced})(?!${NEIGHBOUR})|${unspaced}`, 'gu');
  const found = text.match(pattern) ?? [];
  return [found.length, [...new Set(found)]];
}
