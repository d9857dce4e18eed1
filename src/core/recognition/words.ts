import { ofLast } from './of-last.ts';
import { foldCase } from './text-fold.ts';

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

/** Whether all letters of a text are Latin ones, and no sign is a rare one. */
export function isLatinText(text: string): boolean {
  return LATIN_TEXT.test(text);
}

/** What a sign is to words: a word is a longest run of signs of one class other than `none`. */
export const WORD_CLASS = { none: 1, letter: 2, unspaced: 3, hangul: 4 } as const;

export type WordClass = (typeof WORD_CLASS)[keyof typeof WORD_CLASS];

/** Class of each code unit; 0 where nobody has asked yet: to ask about all of them at once would take longer than to read an article. */
const CLASSES = new Uint8Array(0x10000);

const SURROGATES = 0xd800;
const SURROGATES_END = 0xdfff;

/** The class of the sign at an offset that lies within the text. */
export function wordClassAt(text: string, at: number): WordClass {
  const code = text.charCodeAt(at);
  const known = CLASSES[code] as WordClass | 0;
  if (known !== 0) return known;
  if (code >= SURROGATES && code <= SURROGATES_END)
    return wordClassOf(String.fromCodePoint(text.codePointAt(at) ?? code));
  const found = wordClassOf(String.fromCharCode(code));
  CLASSES[code] = found;
  return found;
}

/** The class of one code point; half a pair is no sign, and of no word. */
function wordClassOf(sign: string): WordClass {
  if (UNSPACED.test(sign)) return WORD_CLASS.unspaced;
  if (HANGUL.test(sign)) return WORD_CLASS.hangul;
  return OF_WORD.test(sign) ? WORD_CLASS.letter : WORD_CLASS.none;
}

/** Where the word ends that starts at an offset. */
export function wordEnd(text: string, start: number): number {
  const kind = wordClassAt(text, start);
  let end = start;
  while (end < text.length && wordClassAt(text, end) === kind)
    end += (text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1;
  return end;
}

/** The first word that starts at an offset or behind it; the offset must not lie inside a word. */
export function nextWord(text: string, from: number): Word | null {
  for (let start = from; start < text.length; start += 1) {
    if (wordClassAt(text, start) !== WORD_CLASS.none) return { start, end: wordEnd(text, start) };
  }
  return null;
}

/**
 * The words of a stretch of text, in order. Apostrophes and hyphens end a word, so « d’OpenAI » is two.
 * @param text a block's text
 */
export function wordsOf(text: string): Word[] {
  return placesOf(spelledWordsOf(text), text);
}

/** All words by themselves, which engines give at once: in a page that has just begun, one by one takes ten times as long. */
function spelledWordsOf(text: string): readonly string[] {
  return text.match(isLatinText(text) ? LATIN_WORD : WORD) ?? [];
}

/** Where words stand that come one after another: between two of them there is nothing of any word. */
function placesOf(words: readonly string[], text: string): Word[] {
  let end = 0;
  return words.map((word) => {
    const start = text.indexOf(word, end);
    end = start + word.length;
    return { start, end };
  });
}

/** Text whose words hold nothing that folds but capitals, sign by sign: no invisible signs, no marks apart, no letters in full width, no « İ ». */
const CAPITALS_ALONE = /^[\0-\u00ac\u00ae-\u012f\u0131-\u024f\u2010-\u2027\u202f-\u205e\u20a0-\u20cf]*$/;

/** The words of a text with what each folds to (`foldCase`); of the last text it is remembered, since several ask for one and the same. */
export const foldedWordsOf: (text: string) => FoldedWords = ofLast((text) => {
  const isSimple = CAPITALS_ALONE.test(text);
  const small = isSimple ? text.toLowerCase() : text;
  const spelled = spelledWordsOf(small);
  let words: readonly Word[] | undefined;
  return {
    folded: isSimple ? spelled : spelled.map(foldCase),
    get words() {
      words ??= placesOf(spelled, small);
      return words;
    },
  };
});

/** Words and, at the same places, what they fold to. */
export interface FoldedWords {
  readonly words: readonly Word[];
  readonly folded: readonly string[];
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
