import { addDays, type CalendarDay, compareDays, isoDay, weekdayOf } from './calendar.ts';
import { speaksOfFuture, speaksOfPast } from './clause-tense.ts';
import { dayNumberAt } from './date.ts';
import type { Turn } from './day-words.ts';
import type { Figure } from './figure.ts';
import { holidayIn } from './holiday.ts';
import { isUnspacedToken } from './lexer.ts';
import {
  endsBefore,
  formEndingAt,
  hasCapital,
  isCapitalised,
  isMark,
  match,
  type Reading,
  skip,
} from './reading.ts';
import { isHyphen } from './word-trie.ts';
import type { WrittenDay } from './written-day.ts';
import { yearAt } from './written-year.ts';

const DAYS_PER_WEEK = 7;
/** How far from the article's date, in days, « mardi 25 » is looked for: a day of last month or next month. */
const MONTH_REACH = 45;

/**
 * A day that its distance from the article's date names: « hier », “the day after tomorrow”. « Le monde de demain » is an age, and
 * “today” more often as well; where the article's date is not known, the word tells nothing that its card could add to.
 */
export function nearDayAt(reading: Reading, index: number): { figure: Figure; end: number } | null {
  const { days } = reading.lexicon;
  const near = match(reading, days.near, index);
  if (reading.today === null || near === null || match(reading, days.nearAnchors, index)?.end === near.end)
    return null;
  if (endsBefore(reading, days.notBeforeNear, index)) return null;
  // “yesterday’s tools”, « Demain TV », “tomorrow-proof”
  if (/['’]$/u.test(reading.tokens[near.end - 1]?.raw ?? '') || isCapitalised(reading, index)) return null;
  if (isHyphen(reading.tokens[near.end]) || (hasCapital(reading, near.end) && hasCapital(reading, index)))
    return null;
  return { figure: nearDayFigure(reading.today, near.value), end: near.end };
}

/** A near day as a figure. */
function nearDayFigure(today: CalendarDay, offset: number): Figure {
  const day = isoDay(addDays(today, offset));
  const count = Math.abs(offset);
  const [beside, beyond] = offset < 0 ? (['previous', 'ago'] as const) : (['following', 'ahead'] as const);
  return {
    sort: 'date',
    min: day,
    max: day,
    unit: null,
    per: null,
    qualifier: null,
    range: false,
    relative: { sense: count === 1 ? beside : beyond, count, unit: 'day' },
  };
}

/**
 * A day from which something is counted: « deux jours après demain », “two weeks before Christmas”, “a month after next Friday”.
 * Null where the article's date is needed and not known.
 */
export function anchorDayAt(reading: Reading, index: number): WrittenDay | null {
  const { today, lexicon } = reading;
  const near = match(reading, lexicon.days.near, index);
  if (near !== null) return today === null ? null : written(addDays(today, near.value), near.end);
  return holidayAt(reading, index, true) ?? weekdayAt(reading, index, true);
}

/** A feast: « Noël 2024 », „Karfreitag“; without its year the one nearest to the article's date. */
export function holidayAt(reading: Reading, index: number, anchor = false): WrittenDay | null {
  const { today, lexicon } = reading;
  const feast = match(reading, lexicon.days.holidays, index);
  if (feast === null) return null;
  const year = yearAt(reading, skip(reading, lexicon.dateOf, feast.end)) ?? yearAt(reading, feast.end);
  if (year !== null) return written(holidayIn(year.year, feast.value), year.end);
  if (today === null || isHyphen(reading.tokens[feast.end])) return null;
  if (!anchor && match(reading, lexicon.days.holidaysWithYear, index)?.end === feast.end) return null;
  const [first, ...others] = [-1, 0, 1].map((step) => holidayIn(today.year + step, feast.value));
  if (first === undefined) return null;
  const gap = (day: CalendarDay) => Math.abs(compareDays(day, today));
  return written(
    others.reduce((best, day) => (gap(day) < gap(best) ? day : best), first),
    feast.end,
  );
}

/**
 * A weekday: « lundi dernier », “on Monday”, « mardi 25 ». By itself it is the last one, for news tells what happened; in a clause
 * about the future, or to count from, the next one. Null where the article's date is not known, and for habits (« le lundi »).
 */
export function weekdayAt(reading: Reading, index: number, anchor = false): WrittenDay | null {
  const { today, lexicon } = reading;
  const { days } = lexicon;
  if (today === null) return null;
  const before = match(reading, days.turnBefore, index);
  const at = before?.end ?? index;
  const short = match(reading, lexicon.weekdays, at);
  // « terça (17) »: a short name that by itself is another word, with the day that it has.
  if (before === null && short !== null && isMark(reading, short.end, '(')) {
    const bracketed = numberedDay(reading, today, short.value, short.end);
    if (bracketed !== null) return bracketed;
  }
  const weekday = match(reading, days.weekdays, at);
  if (weekday === null || !isWeekdayName(reading, at, weekday.end)) return null;
  // « le dernier vendredi de juin »
  const of = skip(reading, lexicon.dateOf, weekday.end);
  if (of > weekday.end && (match(reading, lexicon.months, of) !== null || yearAt(reading, of) !== null))
    return null;
  const numbered = before === null ? numberedDay(reading, today, weekday.value, weekday.end) : null;
  if (numbered !== null) return numbered;
  const after = before === null ? match(reading, days.turnAfter, weekday.end) : null;
  const turn = before?.value ?? after?.value ?? null;
  const byWeek = before !== null && match(reading, days.turnByWeek, index)?.end === before.end;
  const end = after?.end ?? weekday.end;
  if (turn !== null) return written(turned(today, weekday.value, turn, byWeek), end);
  if (anchor) return written(nextWeekday(today, weekday.value, 1), end);
  if (!standsAlone(reading, at, weekday.end)) return null;
  const [next, last] = [
    nextWeekday(today, weekday.value, 0),
    addDays(nextWeekday(today, weekday.value, 1), -DAYS_PER_WEEK),
  ];
  if (endsBefore(reading, days.thisBefore, at))
    return written(compareDays(next, today) < compareDays(today, last) ? next : last, end);
  const ahead =
    speaksOfFuture(reading, at, true) ||
    (endsBefore(reading, days.weekdayAhead, at) && !speaksOfPast(reading, at, weekday.end));
  return written(ahead ? next : last, end);
}

/** A weekday with a word or number that makes it one day: “next Friday”, « lundi dernier », « vendredi 13 ». */
export function turnedWeekdayAt(reading: Reading, index: number): WrittenDay | null {
  const day = weekdayAt(reading, index);
  const plain = match(reading, reading.lexicon.days.weekdays, index);
  return day !== null && (plain === null || day.end > plain.end) ? day : null;
}

/** “Friday the 13th”, « mardi 25 », « segunda-feira (14) »: the nearest such day, if the calendar has one. */
function numberedDay(
  reading: Reading,
  today: CalendarDay,
  weekday: number,
  index: number,
): WrittenDay | null {
  const bracket = isMark(reading, index, '(', '（');
  const number = dayNumberAt(reading, bracket ? index + 1 : skip(reading, reading.lexicon.dateThe, index));
  if (number === null) return null;
  if (bracket && !isMark(reading, number.end, ')', '）')) return null;
  const next = reading.tokens[number.end];
  // « vendredi 12 heures » and “Friday 12%” tell something else.
  if (!bracket && !number.ordinal && next !== undefined && !/^[.,;:!?)\]»”"–—]$/u.test(next.key)) return null;
  for (let gap = 0; gap <= MONTH_REACH; gap++) {
    for (const offset of [-gap, gap]) {
      if ((weekdayOf(today) + offset - weekday) % DAYS_PER_WEEK !== 0) continue;
      const day = addDays(today, offset);
      if (day.day === number.day) return written(day, bracket ? number.end + 1 : number.end);
    }
  }
  return null;
}

function turned(today: CalendarDay, weekday: number, turn: Turn, byWeek: boolean): CalendarDay {
  if (byWeek) {
    const monday = addDays(today, 1 - weekdayOf(today));
    return addDays(monday, weekday - 1 + (turn === 'past' ? -DAYS_PER_WEEK : DAYS_PER_WEEK));
  }
  return turn === 'future'
    ? nextWeekday(today, weekday, 1)
    : addDays(nextWeekday(today, weekday, 0), -DAYS_PER_WEEK);
}

/** The first such weekday at least so many days after a day. */
function nextWeekday(today: CalendarDay, weekday: number, least: number): CalendarDay {
  const from = addDays(today, least);
  return addDays(from, (weekday - weekdayOf(from) + DAYS_PER_WEEK) % DAYS_PER_WEEK);
}

/** “Monday” against “Monday Night Football” and, where weekdays are written small, against a title. */
function isWeekdayName(reading: Reading, index: number, end: number): boolean {
  const { weekdayCapital } = reading.lexicon.days;
  if (weekdayCapital) return hasCapital(reading, index) || reading.tokens.length === end - index;
  // At the head of a sentence « Mercredi » is the day where a comma parts it from the rest.
  return !hasCapital(reading, index) || (!isCapitalised(reading, index) && isMark(reading, end, ','));
}

/** No habit (« le lundi », “from Monday to Friday”), and no part of a name. */
function standsAlone(reading: Reading, index: number, end: number): boolean {
  const { days, ordinals, spanLinks, weekdays } = reading.lexicon;
  if (endsBefore(reading, days.notBeforeWeekday, index) || endsBefore(reading, ordinals, index)) return false;
  if (days.weekdayAfter !== null && !endsBefore(reading, days.weekdayAfter, index)) return false;
  if (isHyphen(reading.tokens[end]) || isHyphen(reading.tokens[index - 1])) return false;
  const link = match(reading, spanLinks, end);
  if (link !== null && match(reading, weekdays, link.end) !== null) return false;
  const back = formEndingAt(reading, spanLinks, index);
  if (back !== null && formEndingAt(reading, weekdays, back.end) !== null) return false;
  const next = reading.tokens[end];
  return !(
    days.weekdayCapital &&
    next !== undefined &&
    hasCapital(reading, end) &&
    !isUnspacedToken(next.raw)
  );
}

function written(day: CalendarDay, end: number): WrittenDay {
  return { ...day, end };
}
