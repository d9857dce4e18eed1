import { LetterPattern } from '../../letter-pattern.ts';
import { toNumber } from './decimal.ts';
import { fullYear, isTiedWord, PIVOT } from './digit-day.ts';
import { isUnspacedToken } from './lexer.ts';
import { markedYearAt } from './marked-date.ts';
import { numeralAt } from './numeral.ts';
import { isMark, match, type Reading, skip, skipMarks } from './reading.ts';

const FIRST_YEAR = 1000;
const LAST_YEAR = 2999;
/** Years in words before this one are more often amounts (« mille personnes »). */
const FIRST_SPELLED_YEAR = 1100;
/** What a year before Christ is read as: no day of it can be told by this calendar. */
const BEFORE_CHRIST = 0;
/** What may stand after a year that could also be an amount. */
const CLOSING = /^[.,;:!?)\]»”"]$/u;

/** A year as a text writes it, and the index after it. */
export interface WrittenYear {
  readonly year: number;
  readonly end: number;
}

/** A year of four digits that is no part of a longer number or name. */
export function yearAt(reading: Reading, index: number): WrittenYear | null {
  const marked = markedYearAt(reading, index);
  if (marked !== null) return marked;
  const token = reading.tokens[index];
  if (token?.kind !== 'digits' || token.key.length !== 4) return null;
  const year = Number(token.key);
  if (year < FIRST_YEAR || year > LAST_YEAR) return null;
  const before = reading.tokens[index - 1];
  if (
    token.glued &&
    before !== undefined &&
    (before.kind === 'word'
      ? isTiedWord(before) && !isUnspacedToken(before.raw)
      : /^[.,:_#@$€£]$/u.test(before.key))
  )
    return null;
  const next = reading.tokens[index + 1];
  if (next?.glued === true) {
    if (next.kind === 'digits') return null;
    const beyond = reading.tokens[index + 2];
    if (/^[.,]$/.test(next.key) && beyond?.kind === 'digits' && beyond.glued) return null;
  }
  return { year, end: index + 1 };
}

/** A year after a month or day, with the comma or « de » that may stand before it. A year before Christ comes as one below 1. */
export function yearAfter(reading: Reading, index: number): WrittenYear | null {
  const at = skip(reading, reading.lexicon.dateOf, skipMarks(reading, index, ',', '.', '-', '/'));
  return (
    eraYearAt(reading, at) ??
    yearAt(reading, at) ??
    yearAt(reading, index) ??
    shortYearOf(reading, index) ??
    apostropheYear(reading, at) ??
    spelledYear(reading, at)
  );
}

/** A year right after a named month that follows its day, where two digits can be nothing else: “9 Aug 96.”. */
export function yearAfterDay(reading: Reading, index: number): WrittenYear | null {
  return yearAfter(reading, index) ?? shortYearAt(reading, index);
}

const CAPITAL = new LetterPattern('\\p{Lu}');

/** “AD 88” is left alone; “88 AD”, „88 n. Chr.“, “2568 BE”. An era that is no abbreviation in capitals is another word. */
function eraYearAt(reading: Reading, index: number): WrittenYear | null {
  const { days } = reading.lexicon;
  const token = reading.tokens[index];
  if (token?.kind !== 'digits' || token.key.length > 4) return null;
  const before = match(reading, days.erasBefore, index + 1);
  const era = before ?? match(reading, days.eras, index + 1);
  if (era === null) return null;
  const [first, last] = [reading.tokens[index + 1], reading.tokens[era.end - 1]];
  if (first === undefined || last === undefined) return null;
  const dotted = isMark(reading, index + 2, '.');
  if (!dotted && !CAPITAL.test(reading.text.slice(first.start, last.end))) return null;
  const year = Number(token.key);
  return {
    year: before === null && typeof era.value === 'number' ? year + era.value : BEFORE_CHRIST,
    end: era.end,
  };
}

/** « maio de 68 », « mai 68 »: two digits that no day of a month has. */
function shortYearOf(reading: Reading, index: number): WrittenYear | null {
  const at = skip(reading, reading.lexicon.dateOf, index);
  return Number(reading.tokens[at]?.key) <= PIVOT ? null : shortYearAt(reading, at);
}

/** Two digits at the end of their phrase; « em maio de 68 mil » and « 68% » count something. */
function shortYearAt(reading: Reading, index: number): WrittenYear | null {
  const token = reading.tokens[index];
  if (token?.kind !== 'digits' || token.key.length !== 2 || token.glued) return null;
  const next = reading.tokens[index + 1];
  if (next !== undefined && !CLOSING.test(next.key)) return null;
  const beyond = reading.tokens[index + 2];
  if (next?.glued === true && beyond?.kind === 'digits' && beyond.glued) return null;
  return { year: fullYear(token.key), end: index + 1 };
}

/** “April of ’87”. */
function apostropheYear(reading: Reading, index: number): WrittenYear | null {
  if (!isMark(reading, index, "'", '‘')) return null;
  const token = reading.tokens[index + 1];
  return token?.kind === 'digits' && token.key.length === 2 && token.glued
    ? { year: fullYear(token.key), end: index + 2 }
    : null;
}

/** A year in words after its month, where no noun follows that it could count: « deux mille vingt-cinq », “nineteen ninety-eight”. */
function spelledYear(reading: Reading, index: number): WrittenYear | null {
  const { lexicon, tokens } = reading;
  if (lexicon.dateMarks !== null || tokens[index]?.kind !== 'word') return null;
  const whole = wordNumber(reading, index);
  if (whole === null) return null;
  const year = whole.value >= FIRST_SPELLED_YEAR ? whole : centuryPair(reading, whole);
  if (year === null || year.value < FIRST_SPELLED_YEAR || year.value > LAST_YEAR) return null;
  const next = tokens[year.end];
  if (next?.kind === 'digits' || (next?.kind === 'word' && year.value % 100 === 0)) return null;
  return { year: year.value, end: year.end };
}

/** “nineteen ninety-eight”, “twenty oh five”: a century and the year in it. */
function centuryPair(
  reading: Reading,
  century: { value: number; end: number },
): { value: number; end: number } | null {
  const { days } = reading.lexicon;
  if (!days.centuryPairs || century.value < 11 || century.value > 29) return null;
  const zero = match(reading, days.zeros, century.end);
  const rest = wordNumber(reading, zero?.end ?? century.end);
  if (rest === null || (zero === null ? rest.value < 10 || rest.value > 99 : rest.value > 9)) return null;
  return { value: century.value * 100 + rest.value, end: rest.end };
}

function wordNumber(reading: Reading, index: number): { value: number; end: number } | null {
  if (reading.tokens[index]?.kind !== 'word') return null;
  const numeral = numeralAt(reading, index);
  if (numeral?.value == null || numeral.form !== 'words') return null;
  const value = toNumber(numeral.value);
  return Number.isInteger(value) ? { value, end: numeral.end } : null;
}
