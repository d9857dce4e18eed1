import { toNumber } from './decimal.ts';
import { numeralAt } from './numeral.ts';
import { endsBefore, isMark, match, type Reading, skip, skipMarks } from './reading.ts';
import type { WrittenDay, WrittenMonth } from './written-day.ts';

const FIRST_YEAR = 1000;
const LAST_YEAR = 2999;
const LAST_DAY = 31;
/** Years of two digits up to this one are of this century: in dates, and in decades. */
const PIVOT = 50;
const DECADE_PIVOT = 30;

/** A year with the mark behind it (2025年, 二〇二五年, 令和7年), 07年 and, before a month, 15年; null where the text is another. */
export function markedYearAt(reading: Reading, index: number): { year: number; end: number } | null {
  const { dateMarks } = reading.lexicon;
  if (dateMarks === null) return null;
  const era = match(reading, dateMarks.eras, index);
  if (era !== null) {
    const number = match(reading, dateMarks.firstYear, era.end) ?? smallNumberAt(reading, era.end);
    const mark = number === null ? null : match(reading, dateMarks.year, number.end);
    if (number === null || mark === null) return null;
    return { year: era.value + (number.value === true ? 1 : number.value), end: mark.end };
  }
  const token = reading.tokens[index];
  if (token === undefined) return null;
  if (token.kind === 'digits') {
    const mark = match(reading, dateMarks.year, index + 1);
    const year = Number(token.key);
    if (mark === null || isTied(reading, index)) return null;
    if (token.key.length === 4) return year < FIRST_YEAR || year > LAST_YEAR ? null : { year, end: mark.end };
    if (token.key.length !== 2) return null;
    if (match(reading, reading.lexicon.decades, mark.end) !== null)
      return { year: year + (year < DECADE_PIVOT ? 2000 : 1900), end: mark.end };
    const dated = token.key.startsWith('0') || match(reading, reading.lexicon.months, mark.end) !== null;
    return dated ? { year: year + (year <= PIVOT ? 2000 : 1900), end: mark.end } : null;
  }
  const numeral = token.kind === 'word' ? numeralAt(reading, index) : null;
  if (numeral?.value == null) return null;
  const mark = match(reading, dateMarks.year, numeral.end);
  const year = toNumber(numeral.value);
  // 七十年代
  const decade = mark !== null && match(reading, reading.lexicon.decades, mark.end) !== null;
  if (mark !== null && decade && year >= 10 && year < 100)
    return { year: year + (year < DECADE_PIVOT ? 2000 : 1900), end: mark.end };
  return mark === null || !Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR
    ? null
    : { year, end: mark.end };
}

/** 去年, 今年: the year they mean, where the article's date is known. */
export function toldYearAt(reading: Reading, index: number): { year: number | null; end: number } | null {
  const { dateMarks } = reading.lexicon;
  const told = dateMarks === null ? null : match(reading, dateMarks.years, index);
  return told === null
    ? null
    : { year: reading.today === null ? null : reading.today.year + told.value, end: told.end };
}

/** 2025年7月, 去年5月, 7月. */
export function markedMonthAt(reading: Reading, index: number): WrittenMonth | null {
  const { dateMarks, dateOf, months } = reading.lexicon;
  if (dateMarks === null) return null;
  const year = markedYearAt(reading, index) ?? toldYearAt(reading, index);
  const at = year === null ? index : skip(reading, dateOf, skipMarks(reading, year.end, ',', '，'));
  const month = match(reading, months, at);
  if (month === null || (year === null && isTied(reading, index))) return null;
  // 同年5月, 毎年5月: a month of a year that nothing here tells.
  if (year === null && endsBefore(reading, dateMarks.year, index)) return null;
  return { year: year?.year ?? null, month: month.value, end: month.end };
}

/** 2025年7月8日, 七月八日. */
export function markedDayAt(reading: Reading, index: number): WrittenDay | null {
  const { dateOf } = reading.lexicon;
  const month = markedMonthAt(reading, index);
  const day = month === null ? null : markedDayNumberAt(reading, skip(reading, dateOf, month.end));
  if (month === null || day === null) return null;
  const weekday = weekdayAfter(reading, day.end);
  return {
    year: month.year,
    month: month.month,
    day: day.day,
    end: weekday?.end ?? day.end,
    ...(weekday === null ? {} : { weekday: weekday.value }),
  };
}

/** 7月8日火曜日, 7月8日（火）. */
function weekdayAfter(reading: Reading, index: number): { value: number; end: number } | null {
  const { days, weekdays, dateOf } = reading.lexicon;
  if (!isMark(reading, index, '(', '（')) return match(reading, weekdays, skip(reading, dateOf, index));
  const weekday = match(reading, days.bracketed, index + 1);
  return weekday !== null && isMark(reading, weekday.end, ')', '）')
    ? { value: weekday.value, end: weekday.end + 1 }
    : null;
}

/** 8日, 八日. */
export function markedDayNumberAt(reading: Reading, index: number): { day: number; end: number } | null {
  const { dateMarks } = reading.lexicon;
  const number = dateMarks === null ? null : smallNumberAt(reading, index);
  const mark = number === null || dateMarks === null ? null : match(reading, dateMarks.day, number.end);
  // 10日間 is a length.
  if (
    number === null ||
    mark === null ||
    (match(reading, reading.lexicon.units, number.end) !== null &&
      (match(reading, reading.lexicon.units, number.end)?.end ?? 0) > mark.end)
  )
    return null;
  return number.value >= 1 && number.value <= LAST_DAY ? { day: number.value, end: mark.end } : null;
}

function smallNumberAt(reading: Reading, index: number): { value: number; end: number } | null {
  const token = reading.tokens[index];
  if (token?.kind === 'digits')
    return token.key.length <= 2 && !isTied(reading, index)
      ? { value: Number(token.key), end: index + 1 }
      : null;
  const numeral = token?.kind === 'word' ? numeralAt(reading, index) : null;
  if (numeral?.value == null || numeral.form !== 'words') return null;
  const value = toNumber(numeral.value);
  return Number.isInteger(value) ? { value, end: numeral.end } : null;
}

/** Digits glued to what makes them part of another number or name. */
function isTied(reading: Reading, index: number): boolean {
  const token = reading.tokens[index];
  const before = reading.tokens[index - 1];
  if (token?.kind !== 'digits' || !token.glued || before === undefined) return false;
  return before.kind === 'digits' || (before.kind === 'mark' && /^[.,:_#@$€£]$/u.test(before.raw));
}
