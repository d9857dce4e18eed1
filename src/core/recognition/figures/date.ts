import { type CalendarDay, dayOf, isoDay, nearestYear } from './calendar.ts';
import { toNumber } from './decimal.ts';
import { digitDay, digitMonth, dottedDay, isTiedWord, spacedDay } from './digit-day.ts';
import type { Figure } from './figure.ts';
import { markedDayAt, markedDayNumberAt, markedMonthAt } from './marked-date.ts';
import { monthNameAt } from './month-name.ts';
import { numeralAt } from './numeral.ts';
import { endsBefore, match, type Reading, skip, skipMarks } from './reading.ts';
import type { WrittenDay, WrittenMonth } from './written-day.ts';
import { yearAfter, yearAfterDay, yearAt } from './written-year.ts';

const LAST_DAY = 31;
/** A year with a 29 February, for days without their year. */
const LEAP_YEAR = 2000;

/** The day that is written at a token: « lundi 7 juillet 2025 », “July 7, 2025”, 2025-07-07, 07/07/2025; or null. */
export function dayAt(reading: Reading, index: number): WrittenDay | null {
  const before = match(reading, reading.lexicon.days.turnBefore, index);
  const day = before === null ? null : namedDayAt(reading, before.end);
  if (before !== null && day !== null && day.year === null) return { ...day, turn: before.value };
  return namedDayAt(reading, index);
}

/** A day with or without its weekday, and with the word after it that tells on which side of the article it lies. */
function namedDayAt(reading: Reading, index: number): WrittenDay | null {
  const { lexicon } = reading;
  const weekday = match(reading, lexicon.weekdays, index);
  if (weekday === null)
    return turned(reading, bareDayAt(reading, index, endsBefore(reading, lexicon.dottedDays, index)));
  let at = skipMarks(reading, weekday.end, '.', ',');
  at = skipMarks(reading, skip(reading, lexicon.dateThe, at), '(');
  const found = bareDayAt(reading, at, true);
  return turned(reading, found === null ? null : { weekday: weekday.value, ...found });
}

/** « le 6 avril prochain » */
function turned(reading: Reading, day: WrittenDay | null): WrittenDay | null {
  if (day === null || day.year !== null) return day;
  const after = match(reading, reading.lexicon.days.turnAfter, day.end);
  return after === null ? day : { ...day, turn: after.value, end: after.end };
}

/** A day without its weekday; `asked` by a word or weekday before it, so that „14.10.“ and „18.07.14“ are days and no versions. */
function bareDayAt(reading: Reading, index: number, asked: boolean): WrittenDay | null {
  const found =
    markedDayAt(reading, index) ??
    digitDay(reading, index, asked) ??
    dottedDay(reading, index, asked) ??
    // Where the parts of a date bear marks, a day without its mark is none.
    (reading.lexicon.dateMarks === null
      ? (dayMonth(reading, index) ??
        monthDay(reading, index) ??
        yearMonthDay(reading, index) ??
        spacedDay(reading, index))
      : null);
  // Years before Christ are read as ones below 1.
  return found !== null &&
    (found.year ?? LEAP_YEAR) > 0 &&
    dayOf(found.year ?? LEAP_YEAR, found.month, found.day) !== null
    ? found
    : null;
}

/** « 7 juillet 2025 », “the 4th of July 1995”, « 1er mars ». */
function dayMonth(reading: Reading, index: number): WrittenDay | null {
  const { lexicon } = reading;
  const day = dayNumberAt(reading, index);
  if (day === null) return null;
  const at = skip(reading, lexicon.dateOf, skipMarks(reading, day.end, '-'));
  // “the 2nd of march”: after an ordinal and its “of” even a name that is another word is the month.
  const month = monthNameAt(reading, at, day.ordinal && at > day.end);
  if (month === null) return at > day.end ? spokenDigits(reading, day.day, at) : null;
  const year = yearAfterDay(reading, month.end);
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
  const day = dayNumberAt(
    reading,
    skip(reading, lexicon.dateThe, skipMarks(reading, month.end, '.', '-', '/')),
  );
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
  const ordinal = match(reading, lexicon.days.ordinals, index) ?? match(reading, lexicon.ordinals, index);
  if (ordinal !== null && ordinal.value >= 1 && ordinal.value <= LAST_DAY)
    return { day: ordinal.value, end: ordinal.end, ordinal: true };
  const spelled = lexicon.solid !== null || match(reading, lexicon.numerals, index) !== null;
  const numeral = spelled && token?.kind === 'word' ? numeralAt(reading, index) : null;
  if (numeral?.value == null || numeral.form !== 'words' || numeral.one) return null;
  const day = toNumber(numeral.value);
  return Number.isInteger(day) && day >= 1 && day <= LAST_DAY
    ? { day, end: numeral.end, ordinal: false }
    : null;
}

/** « mai 2025 », “Sep-2012”, 2016-11, 11/2016; a month alone only where `alone`. */
export function monthAt(reading: Reading, index: number, alone = false): WrittenMonth | null {
  const marked = markedMonthAt(reading, index);
  if (marked !== null) return marked;
  const named = monthNameAt(reading, index);
  if (named !== null) {
    const year = yearAfter(reading, named.end);
    if (year !== null && year.year < 1) return null;
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

/**
 * The calendar day a written day is: without a year, the one nearest to the article's date on the side that the text names; null
 * without either.
 */
export function resolveDay({ today }: Reading, written: WrittenDay): CalendarDay | null {
  const year =
    written.year ?? (today === null ? null : nearestYear(today, written.month, written.day, written));
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
