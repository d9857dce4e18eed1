import { isPlain } from '../text-fold.ts';
import { WORD_CLASS, wordClassAt } from '../words.ts';
import { IN_WORD } from './name-table.ts';

/*
 * Words and their folding straight on UTF-16 code units, for whoever goes through a whole text. What `words.ts` and `text-fold.ts` say by
 * regular expressions stands here in a table, which is filled from them as signs are met.
 */

const SURROGATES = 0xd800;
const SURROGATES_END = 0xdfff;

/** In `SIGNS`: no part of any word. */
const NO_WORD = 0;
/** In `SIGNS`: not yet asked about; or a sign of a word that folds in a way of its own. */
const OTHER = 1;

/** Of each code unit: `IN_WORD` and the unit that it folds to (`foldCase`) where words with it fold unit by unit, which is negative; else one of the above. */
const SIGNS = new Int16Array(0x10000).fill(OTHER);

/** What `SIGNS` says of the sign at an offset, asked now. */
function learn(text: string, at: number): number {
  const kind = wordClassAt(text, at);
  const code = text.charCodeAt(at);
  if (kind === WORD_CLASS.none && code >= SURROGATES && code <= SURROGATES_END) return NO_WORD;
  const sign = String.fromCharCode(code);
  const lower = sign.toLowerCase();
  // « İ » becomes two units.
  const isSimple = kind === WORD_CLASS.letter && isPlain(sign) && lower.length === 1;
  const known = kind === WORD_CLASS.none ? NO_WORD : isSimple ? IN_WORD | lower.charCodeAt(0) : OTHER;
  SIGNS[code] = known;
  return known;
}

/** The unit that a plain sign of a word folds to; 0 for every other sign. */
export function wordUnit(code: number): number {
  const sign = SIGNS[code] ?? OTHER;
  return sign < 0 ? sign & ~IN_WORD : 0;
}

export const SPACE = 0x20;
const APOSTROPHE = 0x27;
const HYPHEN = 0x2d;
const GRAVE_ACCENT = 0x60;
const TILDE = 0x7e;

/**
 * The unit that a sign folds to by itself; 0 where that is not known without its neighbours. What comes before a sign of 0 is not settled
 * either: it may be a combining mark. Two spaces fold to one.
 */
export function foldedUnit(code: number): number {
  const sign = SIGNS[code] ?? OTHER;
  if (sign !== NO_WORD) return sign < 0 ? sign & ~IN_WORD : 0;
  if (code >= SPACE && code <= TILDE) return code === GRAVE_ACCENT ? 0 : code;
  if (code === 0x2019 || code === 0x2018) return APOSTROPHE;
  if (code === 0xa0 || code === 0x202f || code === 0x0a) return SPACE;
  return code >= 0x2010 && code <= 0x2013 ? HYPHEN : 0;
}

/** So many words are read at once. */
const ROOM = 1024;

/** Plain words of a text, in order. */
export class PlainWords {
  count = 0;
  /** Where each ends. */
  readonly ends = new Int32Array(ROOM + 1);
  /** The hash of each, folded (`hashOf`). */
  readonly hashes = new Int32Array(ROOM + 1);
  /** Whether reading stopped inside a word, at an unknown sign; what of the word was read stands behind the others, and is not counted. */
  isOpen = false;
  /** Where a word starts that stopped the reading, since it does not fold unit by unit; -1 where none did. */
  other = -1;
}

/**
 * Reads plain words until there is no more room, or another word, or the end.
 * @param from not inside a word
 * @param into what is read goes here
 * @returns how far it was read
 */
export function readWords(text: string, from: number, into: PlainWords): number {
  into.count = 0;
  into.other = -1;
  let at = readKnownSigns(text, from, into);
  while (at < text.length && into.count < ROOM && into.other < 0) at = readUnknownSign(text, at, into);
  return at;
}

/**
 * Reads on until a sign that is not yet known or of another word. Nothing is decided by a jump but that: to guess where words end is what a
 * processor is worst at. And nothing is called: one call, however seldom, and Firefox takes half as long again.
 */
function readKnownSigns(text: string, from: number, into: PlainWords): number {
  const { ends, hashes } = into;
  const { length } = text;
  let { count } = into;
  let hash = 0;
  // All bits are set behind a sign of a word, none behind another.
  let before = 0;
  let at = from;
  for (; at < length && count < ROOM; at += 1) {
    const sign = SIGNS[text.charCodeAt(at)] ?? OTHER;
    if (sign > 0) break;
    const inWord = sign >> 31;
    ends[count] = at;
    hashes[count] = hash;
    count -= before & ~inWord;
    hash = (((hash << 5) | (hash >>> 27)) ^ sign) & inWord;
    before = inWord;
  }
  ends[count] = at;
  hashes[count] = hash;
  into.isOpen = before !== 0 && at < length;
  into.count = at < length ? count : count - before;
  return at;
}

/** Goes on at a sign that was not known, once it is; at one of another word, reading ends. */
function readUnknownSign(text: string, at: number, into: PlainWords): number {
  const sign = learn(text, at);
  if (sign !== NO_WORD && sign !== OTHER) return readKnownSigns(text, plainStart(text, at), into);
  const joins = sign === OTHER && into.isOpen && wordClassAt(text, at) === WORD_CLASS.letter;
  if (into.isOpen && !joins) into.count += 1;
  if (sign === NO_WORD) return readKnownSigns(text, at + 1, into);
  into.other = joins ? plainStart(text, at) : at;
  return at;
}

/** Where the plain word starts that ends at an offset. */
export function plainStart(text: string, end: number): number {
  let start = end;
  while (start > 0 && wordUnit(text.charCodeAt(start - 1)) !== 0) start -= 1;
  return start;
}
