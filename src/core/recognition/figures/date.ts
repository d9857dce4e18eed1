// long because the ways to write one calendar day share their parts; days all of digits are the next thing to split off
import { type CalendarDay, dayOf, isoDay, nearestYear } from './calendar.ts';
import { toNumber } from './decimal.ts';
import type { Figure } from './figure.ts';
import { isUnspacedToken, type Token } from './lexer.ts';
import { markedDayAt, markedDayNumberAt, markedMonthAt, markedYearAt } from './marked-date.ts';
import { numeralAt } from './numeral.ts';
import { endsBefore, hasCapital, isMark, match, type Reading, skip } from './reading.ts';
import type { WrittenDay, WrittenMonth } from './written-day.ts';

const FIRST_YEAR = 1000;
const LAST_YEAR = 2999;
const LAST_DAY = 31;
const SEPARATORS = ['-', '/', '.'] as const;
/** Years of two digits up to this one are of this century. */
const PIVOT = 50;

/** The day that is written at a token: « lundi 7 juillet 2025 », “July 7, 2025”, 2025-07-07, 07/07/2025; or null. */
export function dayAt(reading: Reading, index: number): WrittenDay | null {
  const { lexicon } = reading;
  const weekday = match(reading, lexicon.weekdays, index);
  if (weekday !== null) {
    let at = skipMarks(reading, weekday.end, '.', ',');
    at = skipMarks(reading, skip(reading, lexicon.dateThe, at), '(');
    return bareDayAt(reading, at, true);
  }
  return bareDayAt(reading, index, endsBefore(reading, lexicon.dottedDays, index));
}

/** A day without its weekday; `asked` by a word or weekday before it, so that „14.10.“ and „18.07.14“ are days and no versions. */
function bareDayAt(reading: Reading, index: number, asked: boolean): WrittenDay | null {
  const found =
    markedDayAt(reading, index) ??
    digitDay(reading, index, asked) ??
    dottedDay(reading, index, asked) ??
    dayMonth(reading, index) ??
    monthDay(reading, index) ??
    yearMonthDay(reading, index);
  return found !== null && dayOf(found.year ?? 2000, found.month, found.day) !== null ? found : null;
}

/** 2025-07-07, 7/7/2025, 07.07.2025, 09-JAN-2017, 2019/sep/01: three parts joined by one mark. */
function digitDay(reading: Reading, index: number, asked: boolean): WrittenDay | null {
  const first = reading.tokens[index];
  const mark = reading.tokens[index + 1];
  if (first === undefined || mark === undefined || !SEPARATORS.some((key) => key === mark.key) || !mark.glued)
    return null;
  if (first.glued && first.kind === 'digits' && isTied(reading, index)) return null;
  const [second, again, third] = [
    reading.tokens[index + 2],
    reading.tokens[index + 3],
    reading.tokens[index + 4],
  ];
  if (
    second?.glued !== true ||
    again?.key !== mark.key ||
    !again.glued ||
    third?.kind !== 'digits' ||
    !third.glued
  )
    return null;
  const next = reading.tokens[index + 5];
  if (
    next?.glued === true &&
    (next.kind === 'digits' ||
      (isMark(reading, index + 5, '-', '/', '.') &&
        reading.tokens[index + 6]?.glued === true &&
        reading.tokens[index + 6]?.kind === 'digits'))
  )
    return null;
  const end = index + 5;
  const [a, c] = [Number(first.key), Number(third.key)];
  const named = second.kind === 'word' ? monthNameAt(reading, index + 2) : null;
  if (second.kind === 'word') {
    if (named === null || first.kind !== 'digits') return null;
    return first.key.length === 4
      ? { year: a, month: named.value, day: c, end }
      : { year: fullYear(third.key), month: named.value, day: a, end };
  }
  const b = Number(second.key);
  if (first.kind === 'word') {
    const month = monthNameAt(reading, index);
    return month === null || third.key.length !== 4 ? null : { year: c, month: month.value, day: b, end };
  }
  if (first.kind !== 'digits') return null;
  if (first.key.length === 4) return { year: a, month: b, day: c, end };
  // Two digits for the year only with slashes, or where a day is asked for: 3.12.18 is a version.
  if (third.key.length !== 4 && !(third.key.length === 2 && (mark.key === '/' || asked))) return null;
  if (first.key.length > 2 || second.key.length > 2) return null;
  const year = fullYear(third.key);
  const dayFirst = a > 12 || (reading.lexicon.words.dayFirst && b <= 12);
  return dayFirst ? { year, month: b, day: a, end } : { year, month: a, day: b, end };
}

/** „am 14.10.“, „14.10. bis 15.10.2018“: day and month in digits, each with its point; in languages that write ordinals so. */
function dottedDay(reading: Reading, index: number, asked: boolean): WrittenDay | null {
  const { lexicon } = reading;
  const [first, point, second, last, next] = [0, 1, 2, 3, 4].map((offset) => reading.tokens[index + offset]);
  if (lexicon.words.dottedDays === undefined || first?.kind !== 'digits' || second?.kind !== 'digits')
    return null;
  if (point?.key !== '.' || !point.glued || !second.glued || last?.key !== '.' || !last.glued) return null;
  if (first.key.length > 2 || second.key.length > 2 || (first.glued && isTied(reading, index))) return null;
  if (next?.glued === true && next.kind !== 'mark') return null;
  const end = index + 4;
  if (!asked) {
    const link =
      match(reading, lexicon.spanLinks, end)?.end ?? (isMark(reading, end, '-', '–') ? end + 1 : null);
    if (link === null || digitDay(reading, link, false) === null) return null;
  }
  return { year: null, month: Number(second.key), day: Number(first.key), end };
}

function isTied(reading: Reading, index: number): boolean {
  const before = reading.tokens[index - 1];
  return (
    before?.kind === 'digits' ||
    (isTiedWord(before) && !isUnspacedToken(before?.raw ?? '')) ||
    (before?.glued === true && reading.tokens[index - 2]?.kind === 'digits' && /^[-/.:]$/.test(before.key))
  );
}

/** A word that digits glued to it belong to; an elided article (« l'8 luglio ») is none. */
function isTiedWord(token: Token | undefined): boolean {
  return token?.kind === 'word' && !token.key.endsWith("'");
}

function fullYear(digits: string): number {
  const year = Number(digits);
  return digits.length === 2 ? year + (year <= PIVOT ? 2000 : 1900) : year;
}

/** « 7 juillet 2025 », “the 4th of July 1995”, « 1er mars ». */
function dayMonth(reading: Reading, index: number): WrittenDay | null {
  const { lexicon } = reading;
  const day = dayNumberAt(reading, index);
  if (day === null) return null;
  const at = skip(reading, lexicon.dateOf, skipMarks(reading, day.end, '-'));
  const month = monthNameAt(reading, at);
  if (month === null) return at > day.end ? spokenDigits(reading, day.day, at) : null;
  const year = yearAfter(reading, month.end);
  return { year: year?.year ?? null, month: month.value, day: day.day, end: year?.end ?? month.end };
}

/** « 9 de 8 de 1971 »: only with the year, and « de » before it. */
function spokenDigits(reading: Reading, day: number, at: number): WrittenDay | null {
  const month = reading.tokens[at];
  const of = skip(reading, reading.lexicon.dateOf, at + 1);
  const year = month?.kind === 'digits' && month.key.length <= 2 && of > at + 1 ? yearAt(reading, of) : null;
  return year === null ? null : { year: year.year, month: Number(month?.key), day, end: year.end };
}

/** “July 7, 2025”, “June the 28th 2020”. */
function monthDay(reading: Reading, index: number): WrittenDay | null {
  const { lexicon } = reading;
  const month = monthNameAt(reading, index);
  if (month === null) return null;
  const day = dayNumberAt(reading, skip(reading, lexicon.dateThe, skipMarks(reading, month.end, '.', '-')));
  if (day === null) return null;
  const year = yearAfter(reading, day.end);
  return { year: year?.year ?? null, month: month.value, day: day.day, end: year?.end ?? day.end };
}

/** “2018 March 18”. */
function yearMonthDay(reading: Reading, index: number): WrittenDay | null {
  const year = yearAt(reading, index);
  const month = year === null ? null : monthNameAt(reading, year.end);
  const day = month === null ? null : dayNumberAt(reading, month.end);
  return year === null || month === null || day === null
    ? null
    : { year: year.year, month: month.value, day: day.day, end: day.end };
}

/** A year after a month or day, with the comma or « de » that may stand before it. */
function yearAfter(reading: Reading, index: number): { year: number; end: number } | null {
  const at = skip(reading, reading.lexicon.dateOf, skipMarks(reading, index, ',', '.', '-', '/'));
  return yearAt(reading, at) ?? yearAt(reading, index) ?? shortYearOf(reading, index);
}

/** « maio de 68 »: two digits after « de » that no day of a month has. */
function shortYearOf(reading: Reading, index: number): { year: number; end: number } | null {
  const at = skip(reading, reading.lexicon.dateOf, index);
  const token = reading.tokens[at];
  if (at === index || token?.kind !== 'digits' || token.key.length !== 2 || Number(token.key) <= PIVOT)
    return null;
  // « em maio de 68 mil » and « 68% » count something.
  const next = reading.tokens[at + 1];
  if (next !== undefined && !/^[.,;:!?)\]»”"]$/u.test(next.key)) return null;
  const beyond = reading.tokens[at + 2];
  if (next?.glued === true && beyond?.kind === 'digits' && beyond.glued) return null;
  return { year: fullYear(token.key), end: at + 1 };
}

/** A day of the month: digits, with or without an ordinal ending, or a word. */
export function dayNumberAt(
  reading: Reading,
  index: number,
): { day: number; end: number; ordinal: boolean } | null {
  const { lexicon } = reading;
  if (lexicon.dateMarks !== null) {
    const marked = markedDayNumberAt(reading, index);
    return marked === null ? null : { ...marked, ordinal: false };
  }
  const token = reading.tokens[index];
  if (token?.kind === 'digits') {
    const day = Number(token.key);
    if (
      token.key.length > 2 ||
      day < 1 ||
      day > LAST_DAY ||
      (token.glued && isTiedWord(reading.tokens[index - 1]))
    )
      return null;
    const next = reading.tokens[index + 1];
    const ending = next?.glued === true ? match(reading, lexicon.ordinalEndings, index + 1) : null;
    // « 3.5 », « 8,2 » and « 12:30 » are no days.
    if (
      next?.glued === true &&
      /^[.,:/]$/.test(next.key) &&
      reading.tokens[index + 2]?.kind === 'digits' &&
      reading.tokens[index + 2]?.glued
    )
      return null;
    return { day, end: ending?.end ?? index + 1, ordinal: ending !== null };
  }
  const ordinal = match(reading, lexicon.ordinals, index);
  if (ordinal !== null && ordinal.value >= 1 && ordinal.value <= LAST_DAY)
    return { day: ordinal.value, end: ordinal.end, ordinal: true };
  const numeral = match(reading, lexicon.numerals, index) === null ? null : numeralAt(reading, index);
  if (numeral?.value == null || numeral.form !== 'words' || numeral.one) return null;
  const day = toNumber(numeral.value);
  return Number.isInteger(day) && day >= 1 && day <= LAST_DAY
    ? { day, end: numeral.end, ordinal: false }
    : null;
}

/** A year of four digits that is no part of a longer number or name. */
export function yearAt(reading: Reading, index: number): { year: number; end: number } | null {
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

/** « mai 2025 », “Sep-2012”, 2016-11, 11/2016; a month alone only where `alone`. */
export function monthAt(reading: Reading, index: number, alone = false): WrittenMonth | null {
  const marked = markedMonthAt(reading, index);
  if (marked !== null) return marked;
  const named = monthNameAt(reading, index);
  if (named !== null) {
    const year = yearAfter(reading, named.end) ?? shortYearAfter(reading, named.end);
    if (year !== null) return { year: year.year, month: named.value, end: year.end };
    if (!alone || match(reading, reading.lexicon.shortMonths, index)?.end === named.end) return null;
    return { year: null, month: named.value, end: named.end };
  }
  const first = reading.tokens[index];
  if (first?.kind !== 'digits') return null;
  const year = yearAt(reading, index);
  const afterYear = year === null ? null : monthNameAt(reading, skipMarks(reading, year.end, '-', '/'));
  if (year !== null && afterYear !== null)
    return { year: year.year, month: afterYear.value, end: afterYear.end };
  return digitMonth(reading, index);
}

/** “April of ’87”. */
function shortYearAfter(reading: Reading, index: number): { year: number; end: number } | null {
  if (!isMark(reading, index, "'", '‘')) return null;
  const token = reading.tokens[index + 1];
  return token?.kind === 'digits' && token.key.length === 2 && token.glued
    ? { year: fullYear(token.key), end: index + 2 }
    : null;
}

function digitMonth(reading: Reading, index: number): WrittenMonth | null {
  const [first, mark, second, next] = [0, 1, 2, 3].map((offset) => reading.tokens[index + offset]);
  if (
    first?.kind !== 'digits' ||
    mark === undefined ||
    second?.kind !== 'digits' ||
    !/^[-/.]$/.test(mark.key)
  )
    return null;
  if (!mark.glued || !second.glued || (first.glued && isTied(reading, index))) return null;
  if (
    next?.glued === true &&
    (next.kind !== 'mark' ||
      (/^[-/.,:]$/.test(next.key) &&
        reading.tokens[index + 4]?.kind === 'digits' &&
        reading.tokens[index + 4]?.glued))
  )
    return null;
  const yearFirst = first.key.length === 4 && second.key.length <= 2 && mark.key !== '.';
  // „05.2016“ where days are written with points
  const pointed =
    mark.key === '.' && (reading.lexicon.words.dottedDays === undefined || first.key.length !== 2);
  const yearLast = second.key.length === 4 && first.key.length <= 2 && !pointed;
  if (!yearFirst && !yearLast) return null;
  const [year, month] = yearFirst
    ? [Number(first.key), Number(second.key)]
    : [Number(second.key), Number(first.key)];
  return month >= 1 && month <= 12 && year >= FIRST_YEAR && year <= LAST_YEAR
    ? { year, month, end: index + 3 }
    : null;
}

/** The month that is named at a token; a name that is an ordinary word as well must be capitalised. */
function monthNameAt(reading: Reading, index: number): { value: number; end: number } | null {
  const { months, properMonths } = reading.lexicon;
  const month = match(reading, months, index);
  if (month === null || hasCapital(reading, index)) return month;
  return match(reading, properMonths, index) === null ? month : null;
}

/** The index after the marks, where they stand there. */
export function skipMarks(reading: Reading, index: number, ...marks: string[]): number {
  return isMark(reading, index, ...marks) ? index + 1 : index;
}

/** The calendar day a written day is: without a year, the one nearest to the article's date; null without either. */
export function resolveDay(reading: Reading, written: WrittenDay): CalendarDay | null {
  const year =
    written.year ?? (reading.today === null ? null : nearestYear(reading.today, written.month, written.day));
  return year === null ? null : dayOf(year, written.month, written.day);
}

/** A day as a figure: both ends are that day. */
export function dayFigure(reading: Reading, written: WrittenDay): Figure {
  const day = resolveDay(reading, written);
  const iso = day === null ? null : isoDay(day);
  const pad = (value: number) => String(value).padStart(2, '0');
  return {
    sort: 'date',
    min: iso,
    max: iso,
    unit: null,
    per: null,
    qualifier: null,
    range: false,
    ...(iso === null ? { yearless: `--${pad(written.month)}-${pad(written.day)}` } : {}),
  };
}
