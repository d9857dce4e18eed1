import type { Detection, DetectionReason } from '../analysis.ts';
import type { DetectionWords } from '../language.ts';
import { type CountedForms, countedText, countForms } from './count-forms.ts';

/** Names by which a page shows whom it is about; a small extract of the knowledge base. */
export interface Cues {
  readonly organizations: readonly string[];
  readonly people: readonly string[];
}

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

/**
 * Least evidence, without which nothing else counts. Talent words: three of two forms; two of them where two people or three labs are named
 * as well; one where four people are. The field shows in its own words or in three of its names. A text with two words on products for
 * each on people is about products, whoever they were made by.
 */
const LEAST = { talent: 3, talentForms: 2, talentShare: 1 / 3, names: 2, telling: 3 };
const BESIDE_NAMES = { talent: 2, people: 2, organizations: 3 };
const BESIDE_MANY = { talent: 1, people: 4 };
/** A note of 300 words needs less than an essay, down to this share of 1,000 words. */
const LEAST_SHARE_OF_LENGTH = 0.3;
/** Evidence at which a sort counts in full, for a text of 1,000 words; shares add up to 1. */
const FULL = { talent: 8, field: 6, organizations: 3, people: 3 };
const SHARE = { talent: 0.45, field: 0.2, organizations: 0.15, people: 0.2 };

/**
 * Scores a text as coverage of AI-talent moves: talent words, the words of the field, and names of labs and people must come together.
 * @param text the article's text; its first 12,000 characters are read
 * @param words the cues of every language we know: what a page declares as its language is often wrong
 * @param cues names of labs and people
 * @returns a score and the reasons, best first
 */
export function scoreCoverage(text: string, words: readonly DetectionWords[], cues: Cues): CoverageScore {
  const sample = text.slice(0, DETECTION_SAMPLE).replace(/[’ʼ]/gu, "'");
  if (sample.trim().length < LEAST_LENGTH) return { score: 0, reasons: [{ code: 'too-short', values: {} }] };
  const counted = countedText(sample);
  const find = (sort: 'talent' | 'field' | 'product'): CountedForms =>
    countForms(
      counted,
      words.flatMap((language) => language[sort]),
      true,
    );
  const talent = find('talent');
  const field = find('field');
  const product = find('product');
  const own = words.flatMap((language) => language.names ?? []);
  const organizations = countForms(counted, [...cues.organizations, ...own], false);
  const people = countForms(counted, cues.people, false);
  const names = organizations.forms.size + people.forms.size;

  const peopleNamed = people.forms.size;
  const { talentForms } = LEAST;
  const enoughTalent =
    (talent.count >= LEAST.talent && talent.forms.size >= talentForms) ||
    (talent.count >= BESIDE_NAMES.talent &&
      talent.forms.size >= talentForms &&
      (peopleNamed >= BESIDE_NAMES.people || organizations.forms.size >= BESIDE_NAMES.organizations)) ||
    (talent.count >= BESIDE_MANY.talent && peopleNamed >= BESIDE_MANY.people);
  const enough =
    enoughTalent &&
    talent.count / (talent.count + product.count) >= LEAST.talentShare &&
    (field.count > 0 || names >= LEAST.telling) &&
    names >= LEAST.names;
  const length = Math.max(LEAST_SHARE_OF_LENGTH, sample.length / 6000);
  const total =
    SHARE.talent * Math.min(1, talent.count / (FULL.talent * length)) +
    SHARE.field * Math.min(1, field.count / (FULL.field * length)) +
    SHARE.organizations * Math.min(1, organizations.forms.size / FULL.organizations) +
    SHARE.people * Math.min(1, people.forms.size / FULL.people);
  const reasons: DetectionReason[] = [];
  if (talent.count > 0) reasons.push(reason('talent-words', talent));
  if (field.count > 0) reasons.push(reason('field-words', field));
  if (names > 0)
    reasons.push({
      code: 'names',
      values: { count: names, examples: examples([...organizations.forms, ...people.forms]) },
    });
  if (!enough) reasons.unshift({ code: 'no-evidence', values: {} });
  return { score: round(enough ? total : Math.min(total, COVERAGE_THRESHOLD / 2)), reasons };
}

/** The verdict that a score stands for; a known article is told by `known-article.ts`, not here. */
export function coverageVerdict(coverage: CoverageScore): Detection {
  const verdict = coverage.score >= COVERAGE_THRESHOLD ? 'coverage' : 'other';
  return { verdict, article: null, score: coverage.score, reasons: coverage.reasons };
}

function reason(code: 'talent-words' | 'field-words', found: CountedForms): DetectionReason {
  return { code, values: { count: found.count, examples: examples([...found.forms]) } };
}

/** Reasons name three examples: enough to be checked, short enough for one line. */
function examples(forms: readonly string[]): string {
  return forms.slice(0, 3).join(', ');
}

function round(score: number): number {
  return Math.round(score * 100) / 100;
}
