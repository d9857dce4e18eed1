import { currencyAfter } from './currency.ts';
import { add, type Decimal, decimal, MAX_DIGITS } from './decimal.ts';
import { isUnspacedToken } from './lexer.ts';
import { match, type Reading } from './reading.ts';
import { isHyphen } from './word-trie.ts';
import type { Mantissa } from './written-number.ts';

/** Fractions that have a character of their own. */
export const VULGAR: ReadonlyMap<string, Decimal> = new Map([
  ['½', decimal('0', '5')],
  ['¼', decimal('0', '25')],
  ['¾', decimal('0', '75')],
]);

const GROUP = 3;
const GROUP_MARKS = new Set(['.', ',', "'", '\u02bc']);

/** Digits with their group and decimal marks. Null for what is longer than an amount, or is a version or an address. */
export function digitNumber(reading: Reading, index: number): Mantissa | null {
  const { tokens } = reading;
  const pieces: string[] = [tokens[index]?.key ?? ''];
  const marks: string[] = [];
  let at = index + 1;
  for (;;) {
    const mark = tokens[at];
    if (mark === undefined) break;
    const next = tokens[at + 1];
    if (
      mark.kind === 'mark' &&
      mark.glued &&
      GROUP_MARKS.has(mark.key) &&
      next?.kind === 'digits' &&
      next.glued
    ) {
      pieces.push(next.key);
      marks.push(mark.key);
      at += 2;
    } else if (mark.kind === 'digits' && spaceGroups(reading, at, pieces, marks)) {
      pieces.push(mark.key);
      marks.push(' ');
      at += 1;
    } else break;
    if (pieces.length > MAX_DIGITS / 2) return null;
  }
  const { decimal: decimalMark, mixedMarks } = reading.lexicon.words;
  const foreign = mixedMarks === true && isForeignGroup(reading, index, at, pieces, marks, decimalMark);
  const read = readMarks(pieces, marks, foreign ? otherMark(decimalMark) : decimalMark);
  if (read === null || read.whole.length + read.fraction.length > MAX_DIGITS) return null;
  let value = decimal(read.whole, read.fraction);
  const vulgar = read.fraction === '' ? VULGAR.get(tokens[at]?.key ?? '') : undefined;
  if (vulgar !== undefined && tokens[at]?.glued === true) {
    value = add(value, vulgar);
    at += 1;
  }
  const plain = marks.length === 0 && vulgar === undefined ? read.whole : null;
  return { end: at, value, plain, groups: pieces.length };
}

/** A group of three digits after one narrow or ordinary space continues a number of one to three digits. */
function spaceGroups(
  reading: Reading,
  at: number,
  pieces: readonly string[],
  marks: readonly string[],
): boolean {
  const token = reading.tokens[at];
  const before = reading.tokens[at - 1];
  if (token?.key.length !== GROUP || before === undefined || before.kind !== 'digits') return false;
  if (
    token.start - before.end !== 1 ||
    reading.text[before.end] === '\n' ||
    reading.text[before.end] === '\t'
  )
    return false;
  if (marks.some((mark) => mark !== ' ')) return false;
  const first = pieces[0] ?? '';
  if (marks.length === 0 && (first.length > GROUP || first.startsWith('0'))) return false;
  return true;
}

/** « 14,300 millones » where others write « 14.300 »: a group whose zero no decimal fraction would have. */
function isForeignGroup(
  reading: Reading,
  start: number,
  end: number,
  pieces: readonly string[],
  marks: readonly string[],
  decimalMark: ',' | '.',
): boolean {
  const last = pieces.at(-1) ?? '';
  return (
    marks.length === 1 &&
    marks[0] === decimalMark &&
    last.length === GROUP &&
    last.endsWith('0') &&
    (match(reading, reading.lexicon.scales, end) !== null ||
      reading.lexicon.signs.has(reading.tokens[start - 1]?.raw ?? '') ||
      currencyAfter(reading, end) !== null ||
      match(reading, reading.lexicon.counted, end) !== null ||
      reading.tokens[end]?.key === '+')
  );
}

function otherMark(mark: ',' | '.'): ',' | '.' {
  return mark === ',' ? '.' : ',';
}

function readMarks(
  pieces: readonly string[],
  marks: readonly string[],
  decimalMark: ',' | '.',
): { whole: string; fraction: string } | null {
  const first = pieces[0] ?? '';
  const last = pieces.at(-1) ?? '';
  if (marks.length === 0) return { whole: first, fraction: '' };
  const lastMark = marks.at(-1) ?? '';
  const kinds = new Set(marks);
  const grouped = (parts: readonly string[]) =>
    (parts[0] ?? '').length <= GROUP && parts.slice(1).every((part) => part.length === GROUP);
  // Indian grouping: 12,34,567.
  const indian = (parts: readonly string[]) =>
    parts.length > 2 &&
    (parts.at(-1) ?? '').length === GROUP &&
    parts.slice(1, -1).every((part) => part.length === 2);
  if (kinds.size === 1) {
    if (marks.length === 1 && lastMark === decimalMark) return { whole: first, fraction: last };
    if (
      marks.length === 1 &&
      lastMark !== ' ' &&
      lastMark !== "'" &&
      (last.length !== GROUP || first.startsWith('0') || first.length > GROUP)
    ) {
      return lastMark === ',' || lastMark === '.' ? { whole: first, fraction: last } : null;
    }
    return grouped(pieces) || (lastMark === ',' && indian(pieces))
      ? { whole: pieces.join(''), fraction: '' }
      : null;
  }
  // Two kinds of mark: the last is the decimal one and stands once.
  if (kinds.size > 2 || marks.indexOf(lastMark) !== marks.length - 1 || lastMark === ' ') return null;
  const whole = pieces.slice(0, -1);
  return grouped(whole) || indian(whole) ? { whole: whole.join(''), fraction: last } : null;
}

/** Marks that tie digits to digits before them into a time, a score, an address or a version. */
const TIES = new Set(['.', ',', '/', ':', "'"]);
/** Marks that make what follows them a name or a reference. */
const NAME_MARKS = new Set(['#', '_', '@']);

/** Digits glued to letters or to a hyphenated name (H100, GPT-4), or that continue a version (3.12.1) or a time. */
export function isPartOfName(reading: Reading, index: number): boolean {
  const token = reading.tokens[index];
  const before = reading.tokens[index - 1];
  if (token?.glued !== true || before === undefined) return false;
  if (before.kind === 'digits') return true;
  if (before.kind === 'word') {
    // An elided article or a currency code may be glued: « d'1 million », « USD3.14 ».
    if (before.key.endsWith("'") || isUnspacedToken(before.raw)) return false;
    return !reading.lexicon.signs.get(before.raw)?.some((sign) => sign.tokens.length === 1);
  }
  if (NAME_MARKS.has(before.key)) return true;
  const earlier = reading.tokens[index - 2];
  if (!before.glued || earlier === undefined) return false;
  if (TIES.has(before.key)) return earlier.kind === 'digits';
  return isHyphen(before) && earlier.kind === 'word' && !isNumberWord(reading, index - 2);
}

function isNumberWord(reading: Reading, index: number): boolean {
  const { numerals, hundreds, scales, units, months } = reading.lexicon;
  return [numerals, hundreds, scales, units, months].some(
    (trie) => match<unknown>(reading, trie, index) !== null,
  );
}
