import { ofLast } from './of-last.ts';

/** A word of a text: a longest run of letters, digits and marks. Offsets are UTF-16 code units, `end` exclusive. */
export interface Word {
  readonly start: number;
  readonly end: number;
}

/** Scripts written without spaces, where a name may start and end anywhere; with the marks that lengthen or repeat a sign. */
const UNSPACED_SIGNS = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}ー々';

/** What goes on a word of letters with spaces. */
const IN_WORD = '\\p{L}\\p{N}\\p{M}\\u00ad\\u200b-\\u200d\\u2060';

/**
 * Letters, digits, combining marks, and what stands invisibly inside a word (soft hyphen, zero-width characters). A change of script
 * ends a word: 「OpenAIの」 is two, and so is « Meta는 ». Words in
 * Latin letters alone come first: they are the most, and need no look at scripts.
 */
const WORD = new RegExp(
  `[a-zA-Z0-9\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f]+(?![${IN_WORD}])|[${UNSPACED_SIGNS}]+|\\p{Script=Hangul}+|(?:(?![${UNSPACED_SIGNS}\\p{Script=Hangul}])[${IN_WORD}])+`,
  'gu',
);

/**
 * The same for text in Latin letters, digits and common marks: nearly all, and browsers compile it in a fraction of the time that classes
 * of Unicode take.
 */
const LATIN_TEXT = /^[\0-\u024f\u1e00-\u1eff\u2000-\u206f\u20a0-\u20cf]*$/;
const LATIN_WORD =
  /[0-9a-zA-Z\u00aa\u00b2\u00b3\u00b5\u00b9\u00ba\u00bc-\u00be\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u1e00-\u1eff\u00ad\u200b-\u200d\u2060]+/g;

/** Signs before those of the scripts without spaces. */
const SPACED_TEXT = /^[\0-\u0dff]*$/;
const UNSPACED = new RegExp(`[${UNSPACED_SIGNS}]`, 'u');
const HANGUL = /\p{Script=Hangul}/u;
const OF_WORD = new RegExp(`[${IN_WORD}]`, 'u');

/**
 * The words of a stretch of text, in order. Apostrophes and hyphens end a word, so « d’OpenAI » is two.
 * @param text a block's text
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(isLatinText(text) ? LATIN_WORD : WORD)) {
    words.push({ start: match.index, end: match.index + match[0].length });
  }
  return words;
}

/** Whether all letters of a text are Latin ones, and no sign is a rare one. */
export function isLatinText(text: string): boolean {
  return LATIN_TEXT.test(text);
}

/** What a sign is to words: a word is a longest run of signs of one class other than `none`. */
export const WORD_CLASS = { none: 1, letter: 2, unspaced: 3, hangul: 4 } as const;

export type WordClass = (typeof WORD_CLASS)[keyof typeof WORD_CLASS];

/**
 * The class of one sign, by the very definitions that `wordsOf` uses.
 * @param sign one code point; half a pair is no sign, and of no word
 */
export function wordClassOf(sign: string): WordClass {
  if (UNSPACED.test(sign)) return WORD_CLASS.unspaced;
  if (HANGUL.test(sign)) return WORD_CLASS.hangul;
  return OF_WORD.test(sign) ? WORD_CLASS.letter : WORD_CLASS.none;
}

/** Whether a text holds a script that is written without spaces between words. */
export function isUnspaced(text: string): boolean {
  return !SPACED_TEXT.test(text) && UNSPACED.test(text);
}

const CAPITAL = /^\p{Lu}/u;
const HAS_LOWER = /\p{Ll}/u;

/** Whether a word starts with a capital letter. */
export function isCapitalised(word: string): boolean {
  return CAPITAL.test(word);
}

/** Whether a text is written all in capitals (« META RECRUTE »); false when it has no letter with case at all. */
export function isAllCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && !HAS_LOWER.test(text);
}

/** Share of the words (of three letters or more) that start with a capital from which on a line counts as Title Case. */
const TITLE_CASE_SHARE = 0.6;

/**
 * Whether a line is written in Title Case or capitals, so that a capital there says nothing of a word.
 * @param text a heading or another short line
 */
export const isTitleCase: (text: string) => boolean = ofLast((text) => {
  // Headlines end in no full stop; a short sentence full of names does.
  if (/[.;,]\s*$|[.;]\s/u.test(text)) return false;
  let long = 0;
  let capitalised = 0;
  for (const word of wordsOf(text)) {
    if (word.end - word.start < 3) continue;
    long += 1;
    if (isCapitalised(text.slice(word.start, word.end))) capitalised += 1;
  }
  return long >= 3 && capitalised / long >= TITLE_CASE_SHARE;
});
