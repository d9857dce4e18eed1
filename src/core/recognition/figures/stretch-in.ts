import {
  addDays,
  addMonths,
  addUnits,
  type CalendarDay,
  compareDays,
  dayOf,
  type Stretch,
  weekdayOf,
  wholeYear,
} from './calendar.ts';
import type { TimeUnit } from './words.ts';

/** A part of a year, month or week. */
export type Part = 'early' | 'mid' | 'late';

/** The Thursday decides to which month or year a week belongs (ISO 8601). */
const THURSDAY = 4;
const SATURDAY = 6;
const DAYS_PER_WEEK = 7;
/** The day from which the second half of a month counts. */
const SECOND_HALF = 16;
/** The last decade told by two digits that belongs to this century: « les années 10 » are the 2010s, « les années 30 » the 1930s. */
const LAST_OF_THIS_CENTURY = 20;

/** Early, mid or late in a year (four months each), a month (ten days each) or a week. */
export function partOf(stretch: Stretch, unit: 'year' | 'month' | 'week', part: Part): Stretch {
  const { from, to } = stretch;
  if (unit === 'year') {
    const [first, last] = part === 'early' ? [1, 5] : part === 'mid' ? [5, 9] : [9, 13];
    const year = from.year;
    return { from: { year, month: first, day: 1 }, to: last === 13 ? to : { year, month: last, day: 1 } };
  }
  const [second, third] = unit === 'month' ? [10, 20] : [2, 4];
  if (part === 'mid') return { from: addDays(from, second), to: addDays(from, third) };
  return part === 'early'
    ? { from, to: addDays(from, unit === 'month' ? second : 3) }
    : { from: addDays(from, third), to };
}

/** The n-th week of a month or year, or the n-th before its end where negative; null where it has none such. */
export function nthWeekIn(stretch: Stretch, ordinal: number): Stretch | null {
  const thursday = nthDayIn(stretch, ordinal, THURSDAY);
  if (thursday === null) return null;
  const monday = addDays(thursday, 1 - THURSDAY);
  return { from: monday, to: addDays(monday, DAYS_PER_WEEK) };
}

/** The n-th weekend of a month or year: the one with its n-th Saturday. */
export function nthWeekendIn(stretch: Stretch, ordinal: number): Stretch | null {
  const saturday = nthDayIn(stretch, ordinal, SATURDAY);
  return saturday === null ? null : { from: saturday, to: addDays(saturday, 2) };
}

/** The first or the second half of a month: up to its 15th day, and from its 16th. */
export function halfOfMonth(month: Stretch, half: number): Stretch {
  const middle = { ...month.from, day: SECOND_HALF };
  return half === 1 ? { from: month.from, to: middle } : { from: middle, to: month.to };
}

/**
 * The first or the last so many units of a year or month; weeks are those that belong to it. Null where it does not hold them.
 */
export function unitsOf(
  stretch: Stretch,
  side: 'first' | 'last',
  count: number,
  unit: TimeUnit,
): Stretch | null {
  if (!Number.isInteger(count) || count < 1) return null;
  const weeks = unit === 'week' ? [nthWeekIn(stretch, 1), nthWeekIn(stretch, -1)] : [];
  const from = weeks[0]?.from ?? stretch.from;
  const to = weeks[1]?.to ?? stretch.to;
  const other = side === 'first' ? addUnits(from, count, unit) : addUnits(to, -count, unit);
  if (other === null || compareDays(other, from) < 0 || compareDays(other, to) > 0) return null;
  return side === 'first' ? { from, to: other } : { from: other, to };
}

/** The decade that two digits tell: « les années 90 ». */
export function shortDecade(number: number): Stretch | null {
  if (number % 10 !== 0 || number < 10 || number > 90) return null;
  return tenYears((number <= LAST_OF_THIS_CENTURY ? 2000 : 1900) + number);
}

/** The decade of a century: 十九世纪七十年代; of the year only its last two digits count. */
export function decadeOfCentury(century: number, year: number): Stretch | null {
  const first = (century - 1) * 100 + (year % 100);
  return century < 1 || century > 21 || first % 10 !== 0 ? null : tenYears(first);
}

/** Early, mid or late in a decade: four, three and three years (“the mid-1990s” are 1994 to 1996). */
export function partOfDecade({ from, to }: Stretch, part: Part): Stretch {
  const [second, third] = [wholeYear(from.year + 4).from, wholeYear(from.year + 7).from];
  if (part === 'early') return { from, to: second };
  return part === 'mid' ? { from: second, to: third } : { from: third, to };
}

/** Spring begins in March. */
const FIRST_SEASON_MONTH = 3;
const WINTER = 4;
/** Up to June the winter that is over is nearer than the one to come. */
const LAST_MONTH_OF_PAST_WINTER = 6;

/** The season (spring is 1) that begins in a year: three whole months, as meteorologists count them in the north. */
export function seasonOf(year: number, season: number): Stretch {
  const from = { year, month: FIRST_SEASON_MONTH + (season - 1) * 3, day: 1 };
  return { from, to: addMonths(from, 3) };
}

/** The season of this year (of winters the nearer one), the last one that is over, or the next to begin. */
export function toldSeason(
  today: CalendarDay,
  season: number,
  turn: 'this' | 'previous' | 'following',
): Stretch {
  const year = season === WINTER && today.month <= LAST_MONTH_OF_PAST_WINTER ? today.year - 1 : today.year;
  const here = seasonOf(year, season);
  if (turn === 'previous') return compareDays(here.to, today) <= 0 ? here : seasonOf(year - 1, season);
  if (turn === 'following') return compareDays(here.from, today) > 0 ? here : seasonOf(year + 1, season);
  return here;
}

/** A winter that is told by one year may be the one before or after it. */
export function isWinter(season: number): boolean {
  return season === WINTER;
}

function tenYears(first: number): Stretch {
  return { from: wholeYear(first).from, to: wholeYear(first + 10).from };
}

/** The day with this number that stands nearest to a day: in its month, the one before or the one after. */
export function nearestDay(today: CalendarDay, number: number): CalendarDay | null {
  const gap = (day: CalendarDay) => Math.abs(compareDays(day, today));
  let best: CalendarDay | null = null;
  for (const offset of [0, 1, -1]) {
    const { year, month } = addMonths({ ...today, day: 1 }, offset);
    const day = dayOf(year, month, number);
    if (day !== null && (best === null || gap(day) < gap(best))) best = day;
  }
  return best;
}

/** The n-th such weekday of a stretch, counted from its end where negative. */
export function nthDayIn(stretch: Stretch, ordinal: number, weekday: number): CalendarDay | null {
  if (ordinal > 0) {
    const first = addDays(stretch.from, (weekday - weekdayOf(stretch.from) + DAYS_PER_WEEK) % DAYS_PER_WEEK);
    const day = addDays(first, (ordinal - 1) * DAYS_PER_WEEK);
    return compareDays(day, stretch.to) < 0 ? day : null;
  }
  const end = addDays(stretch.to, -1);
  const last = addDays(end, -((weekdayOf(end) - weekday + DAYS_PER_WEEK) % DAYS_PER_WEEK));
  const day = addDays(last, (ordinal + 1) * DAYS_PER_WEEK);
  return compareDays(day, stretch.from) >= 0 ? day : null;
}
