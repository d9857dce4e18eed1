import { MEDIA_NAMES } from './media-names.ts';
import type { SpeechWords } from './speech-words.ts';

/** A language's words of who speaks, as patterns over a sentence in `foldLength`'s spelling. */
export interface SpeechLexicon {
  /** Anything that tells speech at all; a sentence without it is not looked at. */
  readonly cue: RegExp;
  /**
   * Words, in lower case, of which one must stand in a sentence for `cue` to be worth asking: to try hundreds of patterns at every letter
   * took longer than all the rest of an article. Null where words do not stand apart.
   */
  readonly cueWords: ReadonlySet<string> | null;
  /** Ends the text before whoever is quoted; with a role between for people, with a noun for media. */
  readonly accordingTo: RegExp;
  readonly accordingToRole: RegExp;
  readonly accordingToMedium: RegExp;
  /** Starts the text behind whoever speaks: the verb; behind what was unnamed some words may come before; behind commas an apposition. */
  readonly says: RegExp;
  readonly saysFar: RegExp;
  readonly saysApposed: RegExp;
  /** The same for media and papers, which report and show as well. */
  readonly reports: RegExp;
  readonly reportsFar: RegExp;
  /** Ends the text before whoever speaks, the verb after a quotation or a comma; and what may then follow the name. */
  readonly inverted: RegExp;
  readonly invertedReports: RegExp;
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
/** Words that an unnamed source may bear before its verb: “two people familiar with the matter”. */
const FAR = `(?<gap>(?:\\s[^\\s${STOPS}]+){0,8}?)`;
/** An apposition between commas, in characters. */
const APPOSED = '\\s?,\\s[^;:!?«»“”"]{3,90}?,';
/** A word, as `cueWords` holds it: letters and digits alone. */
export const SPEECH_WORD = /[\p{L}\p{N}]+/gu;
/** Where a quotation has ended, or may have. */
const QUOTED = '[»”"\',!?…—–]\\s*';

/**
 * Makes a language's words of who speaks ready.
 * @param words see `SpeechWords`
 */
export function speechLexicon(words: SpeechWords): SpeechLexicon {
  const adverbs = `(?:\\s(?:${oneOf(words.adverbs)})${END}){0,2}`;
  const verbs = (forms: string): string => oneOf(forms, `${adverbs}\\s`);
  const that = `(?:\\s?[:«“"]|,|\\s?[.!?…]?\\s?$|\\s(?:${beginning(words.that)}))`;
  const verb = `(?:(?:${verbs(words.says)})${END}(?!\\s(?:${oneOf(words.butNot)})${END})|(?:${verbs(words.saysThat)})${END}(?=${that}))`;
  const report = `(?:${verb}|(?:${verbs(words.reports)})${END})`;
  const any = (...forms: string[]): string => forms.map((form) => verbs(form)).join('|');
  const article = `(?:${spaced(words.articles)})?`;
  const role = `(?:[^${STOPS}]{0,60}\\s)?(?:${oneOf(words.roles)})(?:(?:\\s[^${STOPS}]{0,40})?,)?\\s`;
  const medium = `(?:${article}(?:${spaced(words.mediumNouns)})){0,2}${article}`;
  const according = `${BEGIN}(?:${spaced(words.accordingTo)})`;
  const some = `(?:${spaced(words.some)})(?:(?:${oneOf(words.adjectives)})\\s){0,3}(?:\\p{Lu}[\\p{L}\\p{N}.&'-]*\\s){0,2}(?:(?:${oneOf(words.adjectives)})\\s){0,2}(?:${oneOf(words.people)})`;
  const whole = (source: string, flags = 'iu'): RegExp => new RegExp(source, flags);
  return {
    cue: whole(
      `${BEGIN}(?:${any(words.accordingTo, words.says, words.saysThat, words.reports, words.told, words.anonymity)})`,
    ),
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
    says: whole(`^${adverbs}\\s${verb}`),
    saysFar: whole(`^${FAR}${adverbs}\\s${verb}`),
    saysApposed: whole(`^${APPOSED}${adverbs}\\s${verb}`),
    reports: whole(`^${adverbs}\\s${report}`),
    reportsFar: whole(`^${FAR}${adverbs}\\s${report}`),
    inverted: whole(`${QUOTED}(?:${any(words.says, words.saysThat)})${adverbs}\\s(?:${article}|${role})$`),
    invertedReports: whole(
      `${QUOTED}(?:${any(words.says, words.saysThat, words.reports)})${adverbs}\\s${medium}$`,
    ),
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
function tellingWords(...lists: string[]): ReadonlySet<string> | null {
  const forms = lists.flatMap((forms) => formsOf(forms)).filter((form) => form !== '');
  if (forms.some((form) => /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(form))) return null;
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

function oneOf(forms: string, space = '\\s'): string {
  return formsOf(forms)
    .map((form) => escaped(form).replaceAll(' ', space))
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
  return formsOf(forms)
    .map((form) => `${escaped(form).replaceAll(' ', '\\s')}${form.endsWith("'") ? '' : END}`)
    .join('|');
}
