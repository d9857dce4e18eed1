import { addDays, type CalendarDay, dayOf, weekdayOf } from './calendar.ts';

const FIXED = /^(\d\d)-(\d\d)$/;
const FROM_EASTER = /^easter([+-]\d+)?$/;
const NTH_WEEKDAY = /^(\d)-(mon|tue|wed|thu|fri|sat|sun)-(\d\d)([+-]\d+)?$/;
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const DAYS_PER_WEEK = 7;

/**
 * The day of a feast in a year.
 * @param rule `12-25`, `easter`, `easter-2`, `4-thu-11` (the fourth Thursday of November) or `4-thu-11+1`
 * @returns the day; throws on a rule that is none, so that a table's slip fails its first test
 */
export function holidayIn(year: number, rule: string): CalendarDay {
  const fixed = FIXED.exec(rule);
  if (fixed !== null) return { year, month: Number(fixed[1]), day: Number(fixed[2]) };
  const moving = FROM_EASTER.exec(rule);
  if (moving !== null) return addDays(easter(year), Number(moving[1] ?? 0));
  const nth = NTH_WEEKDAY.exec(rule);
  const found =
    nth === null
      ? null
      : nthWeekday(year, Number(nth[3]), WEEKDAYS.indexOf(nth[2] ?? '') + 1, Number(nth[1]));
  if (found === null) throw new Error(`no rule for a holiday: “${rule}”`);
  return addDays(found, Number(nth?.[4] ?? 0));
}

function nthWeekday(year: number, month: number, weekday: number, nth: number): CalendarDay | null {
  const first = dayOf(year, month, 1);
  if (first === null) return null;
  const lead = (weekday - weekdayOf(first) + DAYS_PER_WEEK) % DAYS_PER_WEEK;
  return addDays(first, lead + (nth - 1) * DAYS_PER_WEEK);
}

/** Easter Sunday of the Western churches, by the anonymous Gregorian algorithm (Meeus/Jones/Butcher). */
function easter(year: number): CalendarDay {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return { year, month: Math.floor(f / 31), day: (f % 31) + 1 };
}
