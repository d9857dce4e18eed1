import { MEDIA_NAMES } from './media-names.ts';
import { type SpeechVerbs, verbForms } from './speech-verbs.ts';
import type { SpeechWords } from './speech-words.ts';

/** A language's words of who speaks, as patterns over a sentence in `foldLength`'s spelling. */
export interface SpeechLexicon {
  /**
   * Words, in lower case, of which one must stand in a sentence that tells speech at all: to try hundreds of patterns at every letter took
   * longer than all the rest of an article.
   */
  readonly cueWords: ReadonlySet<string>;
  /** Ends the text before whoever is quoted; with a role between for people, with a noun for media. */
  readonly accordingTo: RegExp;
  readonly accordingToRole: RegExp;
  readonly accordingToMedium: RegExp;
  /** What somebody does who speaks; and what media and papers do, which report and show as well. */
  readonly says: SpeechVerbs;
  readonly reports: SpeechVerbs;
  /** Starts the text behind whoever speaks where the verb stands before. */
  readonly closed: RegExp;
  /** Ends the text before a medium that was told. */
  readonly told: RegExp;
  /** Ends the text before a name that is no subject. */
  readonly oblique: RegExp;
  readonly breaks: RegExp;
  /** Starts the text behind a source that is not named, with what is said of it up to the next sign (« proche du dossier »). */
  readonly bears: RegExp;
  readonly media: RegExp;
  readonly unnamed: RegExp;
  readonly anonymity: RegExp;
  readonly spokes: RegExp;
  readonly papers: RegExp;
}

const BEGIN = '(?<![\\p{L}\\p{N}])';
const END = '(?![\\p{L}\\p{N}])';
/** What ends a clause, and what words of one clause do not hold. */
const STOPS = ',;:.!?«»“”"()';
/** A word, as `cueWords` holds it: letters and digits alone. */
export const SPEECH_WORD = /[\p{L}\p{N}]+/gu;
/**
 * Makes a language's words of who speaks ready.
 * @param words see `SpeechWords`
 */
export function speechLexicon(words: SpeechWords): SpeechLexicon {
  const article = `(?:${spaced(words.articles)})?`;
  const role = `(?:[^${STOPS}]{0,60}\\s)?(?:${oneOf(words.roles)})(?:(?:\\s[^${STOPS}]{0,40})?,)?\\s`;
  const medium = `(?:${article}(?:${spaced(words.mediumNouns)})){0,2}${article}`;
  const according = `${BEGIN}(?:${spaced(words.accordingTo)})`;
  const some = `(?:${spaced(words.some)})(?:(?:${oneOf(words.adjectives)})\\s){0,3}(?:\\p{Lu}[\\p{L}\\p{N}.&'-]*\\s){0,2}(?:(?:${oneOf(words.adjectives)})\\s){0,2}(?:${oneOf(words.people)})`;
  const whole = (source: string, flags = 'iu'): RegExp => new RegExp(source, flags);
  const that = whole(`^(?:\\s?[:«“"]|,|\\s?[.!?…]?\\s?$|\\s(?:${beginning(words.that)}))`);
  const butNot = whole(`^\\s(?:${oneOf(words.butNot)})${END}`);
  const says = [
    { forms: verbForms(formsOf(words.says)), holds: (behind: string) => !butNot.test(behind) },
    { forms: verbForms(formsOf(words.saysThat)), holds: (behind: string) => that.test(behind) },
  ];
  const reports = [...says, { forms: verbForms(formsOf(words.reports)), holds: () => true }];
  const adverbs = formsOf(words.adverbs);
  return {
    cueWords: tellingWords(
      words.accordingTo,
      words.says,
      words.saysThat,
      words.reports,
      words.told,
      words.anonymity,
    ),
    accordingTo: whole(`${according}${article}$`),
    accordingToRole: whole(`${according}${role}$`),
    accordingToMedium: whole(`${according}${medium}$`),
    says: { lists: says, adverbs, lead: whole(`^(?:${article}|${role})$`) },
    reports: { lists: reports, adverbs, lead: whole(`^${medium}$`) },
    closed: whole(
      `^(?:\\s?[${STOPS}—–…]|\\s?$|\\s(?:${beginning(words.prepositions)}|${beginning(words.breaks)}|${beginning(words.adverbs)}|\\p{Ll}+(?:ant|é|ing)${END}))`,
    ),
    told: whole(`${BEGIN}(?:${spaced(words.told)})${medium}$`),
    oblique: whole(`${BEGIN}(?:${spaced(words.prepositions)})${article}$`),
    breaks: whole(`${BEGIN}(?:${oneOf(words.breaks)})(?:${END}|(?<='))`),
    bears: whole(`^\\s(?:${beginning(words.bears)})(?:\\s?[^\\s${STOPS}]+){0,9}(?=\\s?(?:[${STOPS}]|$))`),
    media: whole(
      `${BEGIN}(?:${MEDIA_NAMES.map((name) => escaped(name.replaceAll('’', "'"))).join('|')})${END}`,
      'gu',
    ),
    unnamed: whole(`${BEGIN}(?:${some}|${oneOf(words.unnamed)})${END}`, 'giu'),
    anonymity: whole(`${BEGIN}(?:${oneOf(words.anonymity)})${END}`),
    spokes: whole(`${BEGIN}(?:${oneOf(words.spokes)})${END}`, 'giu'),
    papers: whole(`${BEGIN}(?:${spaced(words.paperArticles)})?(?:${oneOf(words.papers)})${END}`, 'giu'),
  };
}

/** The longest word of each form, which is the rarest, as `SPEECH_WORD` cuts words. */
function tellingWords(...lists: string[]): ReadonlySet<string> {
  const forms = lists.flatMap((forms) => formsOf(forms)).filter((form) => form !== '');
  return new Set(
    forms.map((form) => {
      const words = form.toLowerCase().match(SPEECH_WORD) ?? [form];
      return words.reduce((longest, word) => (word.length > longest.length ? word : longest));
    }),
  );
}

function escaped(form: string): string {
  return form.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}

/** The longest form first, so that none is cut short by its own beginning. */
function formsOf(forms: string): string[] {
  return forms.split('|').sort((one, other) => other.length - one.length);
}

function oneOf(forms: string): string {
  return formsOf(forms)
    .map((form) => escaped(form).replaceAll(' ', '\\s'))
    .join('|');
}

/** Forms with the space behind them; an elided one has none. */
function spaced(forms: string): string {
  return formsOf(forms)
    .map((form) => `${escaped(form).replaceAll(' ', '\\s')}${form.endsWith("'") ? '' : '\\s'}`)
    .join('|');
}

/** Forms as whole words; an elided one has its word right behind it. */
function beginning(forms: string): string {
  const isElided = (form: string): boolean => form.endsWith("'");
  const all = formsOf(forms);
  const whole = all.filter((form) => !isElided(form)).join('|');
  const elided = all.filter(isElided).join('|');
  return `(?:${oneOf(whole)})${END}${elided === '' ? '' : `|${oneOf(elided)}`}`;
}
