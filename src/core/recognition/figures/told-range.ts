import { addDays, type CalendarDay, dayOf, type Stretch, weekdayOf } from './calendar.ts';
import { dayNumberAt } from './date.ts';
import { toldUnitAt } from './phrase-match.ts';
import { isCounted, isMark, match, type Reading, skip, skipMarks } from './reading.ts';

const DAYS_PER_WEEK = 7;

/**
 * A stretch within a week or a month that was told just before: “last week between Friday and Sunday”, „diesen Monat vom 4. bis zum 22.“.
 * Null in an article without a date.
 */
export function rangeInToldUnit(reading: Reading, index: number): { stretch: Stretch; end: number } | null {
  const { lexicon } = reading;
  const told = toldUnitAt(reading, index);
  if (told?.stretch == null || (told.unit !== 'week' && told.unit !== 'month')) return null;
  const at = skipMarks(reading, told.end, ',');
  const opened = match(reading, lexicon.spanOpen, at);
  if (opened === null) return null;
  const begin = skip(reading, lexicon.dateThe, opened.end);
  const first = told.unit === 'week' ? weekdayAt(reading, begin) : dayNumber(reading, begin);
  const link = first === null ? null : spanLinkAt(reading, first.end);
  if (first === null || link === null) return null;
  const next = skip(reading, lexicon.dateThe, link);
  const second = told.unit === 'week' ? weekdayAt(reading, next) : dayNumber(reading, next);
  if (second === null || first.day >= second.day || isCounted(reading, second.end)) return null;
  const { from } = told.stretch;
  const dayAt = (day: number) =>
    told.unit === 'week' ? addDays(from, day - 1) : dayOf(from.year, from.month, day);
  const [start, last] = [dayAt(first.day), dayAt(second.day)];
  return start === null || last === null
    ? null
    : { stretch: { from: start, to: addDays(last, 1) }, end: second.end };
}

/** The index after a word or mark between the two ends of a stretch of time, or null. */
export function spanLinkAt(reading: Reading, index: number): number | null {
  const link = match(reading, reading.lexicon.spanLinks, index);
  return link?.end ?? (isMark(reading, index, '-', '–', '~', '—') ? index + 1 : null);
}

function weekdayAt(reading: Reading, index: number): { day: number; end: number } | null {
  const weekday = match(reading, reading.lexicon.weekdays, index);
  return weekday === null ? null : { day: weekday.value, end: weekday.end };
}

function dayNumber(reading: Reading, index: number): { day: number; end: number } | null {
  const number = dayNumberAt(reading, index);
  return number === null ? null : { day: number.day, end: number.end };
}

/** A day of the month that a told month names behind it: « 4 au 22 ce mois », “from 4 to 22 this month”. */
export function dayOfToldMonth(
  reading: Reading,
  day: number,
  index: number,
): { day: CalendarDay; end: number } | null {
  const told = toldUnitAt(reading, skip(reading, reading.lexicon.dateOf, index));
  if (told?.stretch == null || told.unit !== 'month') return null;
  const { year, month } = told.stretch.from;
  const found = dayOf(year, month, day);
  return found === null ? null : { day: found, end: told.end };
}

/** Today, tomorrow, now, as the end of a stretch. */
export function toldDayAt(reading: Reading, index: number): { day: CalendarDay; end: number } | null {
  const word = match(reading, reading.lexicon.toldDays, index);
  return word === null || reading.today === null
    ? null
    : { day: addDays(reading.today, word.value), end: word.end };
}

/** The last such weekday up to a day: “from Wednesday to Friday of next week”. */
export function weekdayBefore(day: CalendarDay, weekday: number): CalendarDay {
  return addDays(day, -((weekdayOf(day) - weekday + DAYS_PER_WEEK) % DAYS_PER_WEEK));
}

/** The next such weekday from a day on. */
export function weekdayAfter(day: CalendarDay, weekday: number): CalendarDay {
  return addDays(day, (weekday - weekdayOf(day) + DAYS_PER_WEEK) % DAYS_PER_WEEK);
}
