import type { TimeUnit } from './words.ts';

/** A day of the Gregorian calendar; months and days count from 1. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A stretch of whole days, `to` exclusive. */
export interface Stretch {
  readonly from: CalendarDay;
  readonly to: CalendarDay;
}

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})/;
const MS_PER_DAY = 86_400_000;
const DAYS_PER_WEEK = 7;
const MONTHS_PER_YEAR = 12;
const MONTHS: Partial<Record<TimeUnit, number>> = {
  month: 1,
  quarter: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
};
const DAYS: Partial<Record<TimeUnit, number>> = { day: 1, week: 7, fortnight: 14 };

/** The day an ISO date or date-time begins with, or null. */
export function parseIsoDay(text: string): CalendarDay | null {
  const parts = ISO_DAY.exec(text);
  return parts === null ? null : dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

/** A day, or null where the calendar has none such (30 February). */
export function dayOf(year: number, month: number, day: number): CalendarDay | null {
  if (month < 1 || month > MONTHS_PER_YEAR || day < 1 || day > monthLength(year, month)) return null;
  return { year, month, day };
}

/** `2025-07-09`. */
export function isoDay(day: CalendarDay): string {
  const pad = (value: number, width: number) => String(value).padStart(width, '0');
  return `${pad(day.year, 4)}-${pad(day.month, 2)}-${pad(day.day, 2)}`;
}

/** The day so many days later (or earlier, where negative). */
export function addDays(day: CalendarDay, count: number): CalendarDay {
  return fromTime(time(day) + count * MS_PER_DAY);
}

/** The day so many months later, kept within its month (31 January plus one is 28 or 29 February). */
export function addMonths(day: CalendarDay, count: number): CalendarDay {
  const months = day.year * MONTHS_PER_YEAR + (day.month - 1) + count;
  const year = Math.floor(months / MONTHS_PER_YEAR);
  const month = (((months % MONTHS_PER_YEAR) + MONTHS_PER_YEAR) % MONTHS_PER_YEAR) + 1;
  return { year, month, day: Math.min(day.day, monthLength(year, month)) };
}

/** The day so many units later; null for units shorter than a day. Weekends count as weeks, workdays skip weekends. */
export function addUnits(day: CalendarDay, count: number, unit: TimeUnit): CalendarDay | null {
  const months = MONTHS[unit];
  if (months !== undefined) return addMonths(day, Math.round(count * months));
  if (unit === 'workday') return addWorkdays(day, Math.trunc(count));
  const days = unit === 'weekend' ? DAYS_PER_WEEK : DAYS[unit];
  return days === undefined ? null : addDays(day, Math.round(count * days));
}

/** The calendar unit so many units after the one that holds a day. Weeks begin on Monday (ISO 8601). */
export function unitAround(day: CalendarDay, unit: TimeUnit, offset: number): Stretch | null {
  const months = MONTHS[unit];
  if (months !== undefined) {
    const index = Math.floor((day.year * MONTHS_PER_YEAR + day.month - 1) / months) + offset;
    const from = addMonths({ year: 0, month: 1, day: 1 }, index * months);
    return { from, to: addMonths(from, months) };
  }
  if (unit === 'day' || unit === 'workday')
    return { from: addDays(day, offset), to: addDays(day, offset + 1) };
  if (unit !== 'week' && unit !== 'weekend') return null;
  const monday = addDays(day, 1 - weekdayOf(day) + offset * DAYS_PER_WEEK);
  const saturday = 5;
  return { from: unit === 'week' ? monday : addDays(monday, saturday), to: addDays(monday, DAYS_PER_WEEK) };
}

/** Monday is 1, Sunday 7. */
export function weekdayOf(day: CalendarDay): number {
  const sundayFirst = new Date(time(day)).getUTCDay();
  return sundayFirst === 0 ? DAYS_PER_WEEK : sundayFirst;
}

/** A whole year, or a whole month. */
export function wholeYear(year: number): Stretch {
  return { from: { year, month: 1, day: 1 }, to: { year: year + 1, month: 1, day: 1 } };
}

/** A whole month of a year. */
export function wholeMonth(year: number, month: number): Stretch {
  const from = { year, month, day: 1 };
  return { from, to: addMonths(from, 1) };
}

/** Three months of a year; quarters count from 1. */
export function wholeQuarter(year: number, quarter: number): Stretch {
  const from = { year, month: quarter * 3 - 2, day: 1 };
  return { from, to: addMonths(from, 3) };
}

/** Six months of a year; halves count from 1. */
export function wholeHalf(year: number, half: number): Stretch {
  const from = { year, month: half * 6 - 5, day: 1 };
  return { from, to: addMonths(from, 6) };
}

/** What else a text says of a day without its year. */
interface YearHint {
  readonly weekday?: number;
  readonly turn?: 'past' | 'future';
}

/** Years on both sides in which a day is looked for: 29 February comes every fourth. */
const YEAR_REACH = 4;
/**
 * What a wrong weekday costs against a nearer day: half a year, so that it decides between last year's and next year's day only where
 * both are months away; a text that names a day of these weeks with the wrong weekday has misprinted the weekday.
 */
const WRONG_WEEKDAY = 183 * MS_PER_DAY;

/**
 * How much farther a day to come counts than one gone by, so that the past wins a tie: news tells of what was. In mid-December, June is
 * the last one.
 */
const LEAN_TO_PAST = 14 * MS_PER_DAY;

/**
 * The year in which a month and day without year stand nearest to a day, the past winning where both are about as far; of a day that
 * never comes, that day's year.
 */
export function nearestYear(today: CalendarDay, month: number, day: number, hint: YearHint = {}): number {
  let best = today.year;
  let least = Number.POSITIVE_INFINITY;
  for (let year = today.year - YEAR_REACH; year <= today.year + YEAR_REACH; year++) {
    const found = dayOf(year, month, day);
    if (found === null) continue;
    const gap = compareDays(found, today);
    if ((hint.turn === 'past' && gap >= 0) || (hint.turn === 'future' && gap <= 0)) continue;
    const wrong = hint.weekday !== undefined && hint.weekday !== weekdayOf(found);
    const cost = Math.abs(gap) + (gap > 0 ? LEAN_TO_PAST : 0) + (wrong ? WRONG_WEEKDAY : 0);
    if (cost < least) {
      best = year;
      least = cost;
    }
  }
  return best;
}

/** The year of the last or the next such month that is not the one of a day (« mars dernier », “next May”). */
export function turnedYear(today: CalendarDay, month: number, turn: 'past' | 'future'): number {
  if (turn === 'past') return month < today.month ? today.year : today.year - 1;
  return month > today.month ? today.year : today.year + 1;
}

/** Negative, zero or positive as `a` is before, on or after `b`. */
export function compareDays(a: CalendarDay, b: CalendarDay): number {
  return time(a) - time(b);
}

function addWorkdays(day: CalendarDay, count: number): CalendarDay {
  let left = Math.min(Math.abs(count), 1000);
  let at = day;
  while (left > 0) {
    at = addDays(at, Math.sign(count));
    if (weekdayOf(at) <= 5) left -= 1;
  }
  return at;
}

function monthLength(year: number, month: number): number {
  return new Date(Date.UTC(year < 100 ? 2000 : year, month, 0)).getUTCDate();
}

function time(day: CalendarDay): number {
  const date = new Date(Date.UTC(2000, day.month - 1, day.day));
  date.setUTCFullYear(day.year, day.month - 1, day.day);
  return date.getTime();
}

function fromTime(value: number): CalendarDay {
  const date = new Date(value);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
