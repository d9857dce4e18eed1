import { LetterPattern } from '../../letter-pattern.ts';
import { type CalendarDay, parseIsoDay } from './calendar.ts';
import { lex, type Token } from './lexer.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import { joinOrdinary } from './ordinary-words.ts';
import { partTails } from './solid-number.ts';
import { isHyphen, matchAt, type TableSet, type WordMatch, type WordTrie } from './word-trie.ts';
import type { FigureWords } from './words.ts';

/** One paragraph while figures are looked for in it. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  /** For each token, the tables with forms that may begin there. */
  readonly first: readonly (TableSet | undefined)[];
  /** Day from which relative times count, or null. */
  readonly today: CalendarDay | null;
  /** Whether 7/8/2025 begins with its day. */
  readonly dayFirst: boolean;
}

/** Opens a paragraph; `published` is an ISO date (what follows the day is ignored) or null, `region` the country of its language. */
export function openReading(
  text: string,
  words: FigureWords,
  published: string | null,
  region: string | null = null,
): Reading {
  const lexicon = lexiconOf(words);
  const tokens = joinOrdinary(text, partTails(lex(text), lexicon.solid), lexicon.ordinary);
  return {
    text,
    tokens,
    lexicon,
    first: tokens.map((token) => lexicon.first.atToken(token)),
    today: published === null ? null : parseIsoDay(published),
    dayFirst: words.dayFirst || (region !== null && (words.dayFirstIn ?? []).includes(region)),
  };
}

/** The longest form of a table at a token, or null. */
export function match<Value>(
  reading: Reading,
  trie: WordTrie<Value>,
  index: number,
): WordMatch<Value> | null {
  return mayBegin(reading, trie, index) ? matchAt(trie, reading.tokens, index) : null;
}

/** False where no form of the table begins at a token; most look-ups end here. */
function mayBegin({ first }: Reading, { word, bit }: WordTrie<unknown>, index: number): boolean {
  return bit === 0 ? index >= 0 : ((first[index]?.[word] ?? 0) & bit) !== 0;
}

/** True where nothing is, or a word that no form of any table begins with: no number, no time and no phrase does. */
export function beginsNothing({ tokens, first, lexicon }: Reading, index: number): boolean {
  const token = tokens[index];
  if (token === undefined) return true;
  return token.kind === 'word' && lexicon.solid === null && (first[index]?.length ?? 0) === 0;
}

/** The index after the form at a token, or the token's own index where there is none: for words that may be absent. */
export function skip(reading: Reading, trie: WordTrie<unknown>, index: number): number {
  return match(reading, trie, index)?.end ?? index;
}

/** True where a form of the table ends just before a token. */
export function endsBefore(reading: Reading, trie: WordTrie<unknown>, index: number): boolean {
  return formEndingAt(reading, trie, index) !== null;
}

/** Longest form, in tokens, that is looked for backwards. */
const MAX_FORM_BACK = 4;

/** The value of the form that ends just before a token, or null; the longest wins. */
export function formEndingAt<Value>(
  reading: Reading,
  trie: WordTrie<Value>,
  index: number,
  reach = MAX_FORM_BACK,
): WordMatch<Value> | null {
  for (let from = Math.max(0, index - reach); from < index; from++) {
    const found = mayBegin(reading, trie, from) ? matchAt(trie, reading.tokens, from, index) : null;
    if (found !== null) return { value: found.value, end: from };
  }
  return null;
}

/** True where the token is a mark with this text. */
export function isMark(reading: Reading, index: number, ...keys: string[]): boolean {
  const token = reading.tokens[index];
  return token?.kind === 'mark' && keys.includes(token.key);
}

const CAPITAL = new LetterPattern('^\\p{Lu}');

/** True for a word that begins with a capital. */
export function hasCapital(reading: Reading, index: number): boolean {
  const token = reading.tokens[index];
  if (token?.kind !== 'word') return false;
  const first = token.raw.charCodeAt(0);
  return first < 0x80 ? first >= 0x41 && first <= 0x5a : CAPITAL.test(token.raw);
}

/** True for a word that begins with a capital and stands inside its sentence, as names do. */
export function isCapitalised(reading: Reading, index: number): boolean {
  const before = reading.tokens[index - 1];
  return hasCapital(reading, index) && before !== undefined && !/^[.!?:;«“"(]$/u.test(before.key);
}

/** The index after a hyphen that joins two words, or the same index. */
export function pastHyphen(reading: Reading, index: number): number {
  return isHyphen(reading.tokens[index]) && reading.tokens[index + 1]?.glued === true ? index + 1 : index;
}

/** The index after the marks, where they stand there. */
export function skipMarks(reading: Reading, index: number, ...marks: string[]): number {
  return isMark(reading, index, ...marks) ? index + 1 : index;
}

/** Whether what stands at a token makes the number before it an amount: « la semaine du 35 heures », “week 3 % lower”. */
export function isCounted(reading: Reading, index: number): boolean {
  const { units, counted, currencies, scales, percent } = reading.lexicon;
  const nouns: readonly WordTrie<unknown>[] = [units, counted, currencies, scales, percent];
  return nouns.some((trie) => match(reading, trie, index) !== null);
}

/** Whether a business year follows: its quarters are not those of the calendar (“third quarter of fiscal 2026”, “Q3 FY26”). */
export function isFiscal(reading: Reading, index: number): boolean {
  const { fiscal, dateOf } = reading.lexicon;
  return (
    match(reading, fiscal, index) !== null || match(reading, fiscal, skip(reading, dateOf, index)) !== null
  );
}
