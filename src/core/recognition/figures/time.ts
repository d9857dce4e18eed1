// long because phrases, days, months, years and the ranges between them compete for one place
import { LetterPattern } from '../../letter-pattern.ts';
import {
  addDays,
  type CalendarDay,
  compareDays,
  dayOf,
  type Stretch,
  turnedYear,
  wholeHalf,
  wholeMonth,
  wholeQuarter,
  wholeYear,
} from './calendar.ts';
import { liesAhead, undatedYear } from './clause-tense.ts';
import { dayAt, dayFigure, dayNumberAt, monthAt, resolveDay } from './date.ts';
import { digitRangeAt, spacedMonthAt } from './digit-range.ts';
import type { Figure, FoundFigure } from './figure.ts';
import { foundFigure } from './found.ts';
import { markedYearAt } from './marked-date.ts';
import { markedRangeAt } from './marked-range.ts';
import { periodFigure, phraseFigure, spanFigure } from './period.ts';
import { type PhraseMatch, phraseAt, toldUnitAt } from './phrase-match.ts';
import {
  beginsNothing,
  endsBefore,
  formEndingAt,
  hasCapital,
  isFiscal,
  isMark,
  match,
  type Reading,
  skip,
  skipMarks,
} from './reading.ts';
import { tensedDay, tensedMonth, tensedPhraseAt } from './tensed.ts';
import { holidayAt, nearDayAt, turnedWeekdayAt, weekdayAt } from './told-day.ts';
import {
  dayOfToldMonth,
  rangeInToldUnit,
  spanLinkAt,
  toldDayAt,
  weekdayAfter,
  weekdayBefore,
} from './told-range.ts';
import type { PhraseMeaning } from './words.ts';
import type { WrittenDay, WrittenMonth } from './written-day.ts';
import { yearAt } from './written-year.ts';

/** A date or a period at a token, and the index after it. */
interface TimeMatch {
  readonly figure: Figure;
  readonly end: number;
}

/** Bare years beyond these are more often amounts. */
const FIRST_BARE_YEAR = 1900;
const LAST_BARE_YEAR = 2099;
/** A plural by its ending: « brevets », “patents”. */
const PLURAL = new LetterPattern('^\\p{Ll}{3,}[sx]$');
const WRITTEN_YEAR = /^\d{4}-/;

/** The date or period that begins at a token, the longest of all readings; bare years are for `bareYearAt`. */
export function timeAt(reading: Reading, index: number): FoundFigure | null {
  let best: TimeMatch | null = null;
  for (const found of [
    rangeAt(reading, index),
    rangeTime(digitRangeAt(reading, index)),
    rangeTime(rangeInToldUnit(reading, index)),
    rangeTime(markedRangeAt(reading, index)),
    phraseTime(reading, index),
    dayTime(reading, index),
    toldDayTime(reading, index),
    monthTime(reading, index),
    spacedMonthTime(reading, index),
    signTime(reading, index),
    markedYearTime(reading, index),
  ]) {
    if (found !== null && (best === null || found.end > best.end)) best = found;
  }
  return best === null ? null : foundFigure(reading, index, best.end, best.figure);
}

function rangeTime(found: { stretch: Stretch; end: number } | null): TimeMatch | null {
  return found === null ? null : { figure: { ...periodFigure(found.stretch), range: true }, end: found.end };
}

/** 2025年, 令和7年. */
function markedYearTime(reading: Reading, index: number): TimeMatch | null {
  const year = markedYearAt(reading, index);
  return year === null ? null : { figure: periodFigure(wholeYear(year.year)), end: year.end };
}

function phraseTime(reading: Reading, index: number): TimeMatch | null {
  const found = tensedPhraseAt(reading, index);
  if (found?.phrase.meaning === 'ahead' && !liesAhead(reading, index, found.end)) return null;
  if (found !== null && isNarratedDay(reading, index, found)) return null;
  const figure = found === null ? null : phraseFigure(reading, found);
  // « il y a 4000 ans » is beyond the years that a date is written with.
  if (typeof figure?.min === 'string' && !WRITTEN_YEAR.test(figure.min)) return null;
  return found === null || figure === null ? null : { figure, end: found.end };
}

/** “The next day” is that of what was told before, and “the last day of the year” is no day before the article. */
function isNarratedDay(reading: Reading, index: number, { phrase, captures, end }: PhraseMatch): boolean {
  const { dateOf, dateThe } = reading.lexicon;
  if (phrase.meaning !== 'previous' && phrase.meaning !== 'following') return false;
  if (captures.u !== 'day' || captures.w !== undefined || phrase.given.u !== undefined) return false;
  return (
    match(reading, dateThe, index) !== null ||
    endsBefore(reading, dateThe, index) ||
    match(reading, dateOf, end) !== null
  );
}

function dayTime(reading: Reading, index: number): TimeMatch | null {
  const day = dayAt(reading, index);
  if (day === null) return null;
  const listed = day.year === null ? listedDay(reading, day) : day;
  return listed === null
    ? null
    : { figure: dayFigure(reading, tensedDay(reading, index, listed)), end: day.end };
}

/**
 * A day with the year that is told after the next one (“June 10 and 12, 2022”); null where there is no such next day: of “June 10 - 31,
 * 2022” neither end can be trusted.
 */
function listedDay(reading: Reading, day: WrittenDay): WrittenDay | null {
  const link = spanLinkAt(reading, day.end);
  if (link === null) return day;
  const at = skip(reading, reading.lexicon.dateThe, link);
  const next = dayAt(reading, at);
  if (next !== null) return { ...day, year: next.month > day.month ? next.year : null };
  const number = dayNumberAt(reading, at);
  const year = number === null ? null : yearAt(reading, skipMarks(reading, number.end, ','));
  if (number === null || year === null) return day;
  return dayOf(year.year, day.month, number.day) === null ? null : { ...day, year: year.year };
}

/** « hier », “on Monday”, „Karfreitag“. */
function toldDayTime(reading: Reading, index: number): TimeMatch | null {
  const near = nearDayAt(reading, index);
  if (near !== null) return near;
  const day = holidayAt(reading, index) ?? weekdayAt(reading, index);
  return day === null ? null : { figure: dayFigure(reading, day), end: day.end };
}

function monthTime(reading: Reading, index: number): TimeMatch | null {
  const { dateMarks, days, monthPrepositions } = reading.lexicon;
  // « 31 février 2025 » is no day, and so no month either.
  if (
    dateMarks === null &&
    reading.tokens[index]?.kind === 'word' &&
    reading.tokens[index - 1]?.kind === 'digits'
  )
    return null;
  const before = match(reading, days.turnBefore, index);
  const start = before?.end ?? index;
  const asked = before !== null || endsBefore(reading, monthPrepositions, index);
  const month = monthAt(reading, start, asked) ?? turnedMonthAt(reading, start);
  if (month === null || (before !== null && month.year !== null)) return null;
  // “last July”, « en juillet dernier »
  const after = month.year === null ? match(reading, days.turnAfter, month.end) : null;
  const turn = after?.value ?? before?.value ?? formEndingAt(reading, days.turnBefore, index)?.value;
  const end = after?.end ?? month.end;
  const { today } = reading;
  return turn === undefined || month.year !== null || today === null
    ? { figure: spanFigure(today, tensedMonth(reading, index, month)), end }
    : { figure: periodFigure(wholeMonth(turnedYear(today, month.month, turn), month.month)), end };
}

/** A month's name that only the word after it makes a month, where it is known from when it counts: « mars dernier ». */
function turnedMonthAt(reading: Reading, index: number): WrittenMonth | null {
  if (reading.today === null) return null;
  const month = monthAt(reading, index, true);
  return month !== null && match(reading, reading.lexicon.days.turnAfter, month.end) !== null ? month : null;
}

/** 11 / 2016, 2016 / 11; « 11.2016 » where the comma is the decimal mark. */
function spacedMonthTime(reading: Reading, index: number): TimeMatch | null {
  const month = spacedMonthAt(reading, index);
  return month === null ? null : { figure: spanFigure(reading.today, month), end: month.end };
}

/** Q4 2025, 2019-H2, « T3 2025 ». */
function signTime(reading: Reading, index: number): TimeMatch | null {
  const sign = signAt(reading, index);
  if (sign !== null) {
    const at = skip(reading, reading.lexicon.dateOf, skipMarks(reading, sign.end, '-', ',', "'"));
    const year = yearAt(reading, at) ?? shortYearAt(reading, sign.end);
    if (year !== null) return { figure: periodFigure(sign.stretch(year.year)), end: year.end };
    if (isFiscal(reading, sign.end)) return null;
    // “Q1 of next year”
    const told = toldUnitAt(reading, at);
    if (told?.unit === 'year')
      return {
        figure: periodFigure(told.stretch === null ? null : sign.stretch(told.stretch.from.year)),
        end: told.end,
      };
    return sign.quarter && reading.today !== null
      ? { figure: periodFigure(sign.stretch(reading.today.year)), end: sign.end }
      : null;
  }
  const year = yearAt(reading, index);
  const later = year === null ? null : signAt(reading, skipMarks(reading, year.end, '-', ' '));
  return year === null || later === null
    ? null
    : { figure: periodFigure(later.stretch(year.year)), end: later.end };
}

/** “Q3 ’25”. */
function shortYearAt(reading: Reading, index: number): { year: number; end: number } | null {
  const digits = reading.tokens[index + 1];
  if (!isMark(reading, index, "'") || digits?.kind !== 'digits' || !digits.glued || digits.key.length !== 2)
    return null;
  return { year: 2000 + Number(digits.key), end: index + 2 };
}

function signAt(
  reading: Reading,
  index: number,
): { end: number; quarter: boolean; stretch: (year: number) => Stretch } | null {
  const letter = reading.tokens[index];
  const digit = reading.tokens[index + 1];
  if (letter?.kind !== 'word' || digit?.kind !== 'digits' || !digit.glued || digit.key.length !== 1)
    return null;
  const after = reading.tokens[index + 2];
  if (after?.glued === true && after.kind === 'word') return null;
  const number = Number(digit.key);
  const name = letter.raw.length === 1 ? letter.raw.toUpperCase() : letter.key;
  if (reading.lexicon.quarterLetters.has(name) && number >= 1 && number <= 4) {
    return { end: index + 2, quarter: true, stretch: (year) => wholeQuarter(year, number) };
  }
  if (reading.lexicon.halfLetters.has(name) && (number === 1 || number === 2)) {
    return { end: index + 2, quarter: false, stretch: (year) => wholeHalf(year, number) };
  }
  return null;
}

/** One end of a range of time; what it leaves out is taken from the other end. */
interface RangeEnd {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly end: number;
  /** A stretch that is complete by itself (« fin 2008 »). */
  readonly stretch: Stretch | null;
  /** A weekday alone; the other end tells its week. */
  readonly weekday?: number;
  /** A quarter or half without its year; the other end tells it. */
  readonly inYear?: (year: number) => Stretch;
}

/** « entre 2021 et 2024 », “July 13-15”, « du 10 juin au 1er juillet », “from May to October 2020”. */
function rangeAt(reading: Reading, index: number): TimeMatch | null {
  const { lexicon } = reading;
  const before = reading.tokens[index - 1];
  if (reading.tokens[index]?.glued === true && before?.kind === 'mark' && /^[-–/+.]$/u.test(before.key))
    return null;
  const opened = match(reading, lexicon.spanOpen, index);
  const first = articledEndAt(reading, opened?.end ?? index);
  if (first === null) return null;
  const link = spanLinkAt(reading, first.end);
  if (link === null) return null;
  let second = articledEndAt(reading, link);
  if (second === null) return null;
  // « les 5 et 6 mai » follow each other, « les 5 et 9 mai » are two days.
  const joined = opened === null && match(reading, lexicon.joiners, first.end) !== null;
  if (joined && (first.day === null || first.month !== null || second.day !== first.day + 1)) return null;
  if (first.inYear !== undefined && second.stretch !== null)
    return stretchRange(first.inYear(second.stretch.from.year), second.stretch, second.end);
  if (first.weekday !== undefined || second.weekday !== undefined)
    return opened === null && first.weekday !== undefined ? null : weekdayRange(first, second);
  if (
    first.month !== null &&
    first.day !== null &&
    second.month === null &&
    second.year === null &&
    second.day !== null
  ) {
    // “July 13-15, 2025”
    const at = skipMarks(reading, second.end, ',');
    const year = yearAt(reading, at);
    second = { ...second, month: first.month, year: year?.year ?? first.year, end: year?.end ?? second.end };
  }
  if (second.day === null && second.month === null && second.stretch === null && first.stretch === null) {
    // Two bare years: « 2021-2024 »; without an opening word only between years that are plausible ones.
    if (first.year === null || second.year === null) {
      if (first.month === null || first.year !== null) return null;
    } else if (
      opened === null &&
      first.month === null &&
      (!isBareYear(first.year) || !isBareYear(second.year))
    )
      return null;
  }
  const after = reading.tokens[second.end];
  if (after?.glued === true && /^[-–/]$/u.test(after.key) && reading.tokens[second.end + 1]?.glued === true)
    return null;
  if (second.month === null && second.year === null && second.stretch === null) return null;
  const month = first.month ?? (first.day === null ? null : second.month);
  // 「2015年11月18日から12月19日」: the year is told once.
  const told = lexicon.dateMarks === null ? null : first.year;
  const secondYear = second.year ?? told ?? inferredYear(reading, index, second);
  // « de novembre à février 2017 » begins the year before.
  const wraps = first.year === null && (first.month ?? 0) > (second.month ?? 12);
  const firstYear = first.year ?? (wraps && secondYear !== null ? secondYear - 1 : secondYear);
  if (first.day === null && first.month === null && first.year === null && first.stretch === null)
    return null;
  const from = first.stretch ?? stretchOf(firstYear, month, first.day);
  const to = second.stretch ?? stretchOf(secondYear, second.month, second.day);
  if (from === null || to === null) {
    return secondYear === null && (second.day !== null || second.month !== null)
      ? { figure: { ...periodFigure(null), range: true }, end: second.end }
      : null;
  }
  if (compareDays(from.from, to.from) >= 0) return null;
  return { figure: { ...periodFigure({ from: from.from, to: to.to }), range: true }, end: second.end };
}

/** “Q1 to Q3 2025”: the year is told once. */
function stretchRange(from: Stretch, to: Stretch, end: number): TimeMatch | null {
  return compareDays(from.from, to.from) >= 0
    ? null
    : { figure: { ...periodFigure({ from: from.from, to: to.to }), range: true }, end };
}

/** “from Wednesday to Friday of next week”, 来週の水曜日から金曜日: the end that is a weekday alone lies within six days of the other. */
function weekdayRange(first: RangeEnd, second: RangeEnd): TimeMatch | null {
  const known = first.weekday === undefined ? first : second;
  const weekday = first.weekday ?? second.weekday;
  const { year, month, day: number } = known;
  if (weekday === undefined || year === null || month === null || number === null) return null;
  const day = dayOf(year, month, number);
  if (day === null) return null;
  const from = known === first ? day : weekdayBefore(day, weekday);
  const to = known === first ? weekdayAfter(day, weekday) : day;
  if (compareDays(from, to) >= 0) return null;
  return {
    figure: { ...periodFigure({ from, to: addDays(to, 1) }), range: true },
    end: second.end,
  };
}

/** Whether four digits by themselves are more likely a year than an amount. */
export function isBareYear(year: number): boolean {
  return year >= FIRST_BARE_YEAR && year <= LAST_BARE_YEAR;
}

function inferredYear(reading: Reading, index: number, { month, day, end }: RangeEnd): number | null {
  return month === null ? null : undatedYear(reading, index, end, month, day);
}

function stretchOf(year: number | null, month: number | null, day: number | null): Stretch | null {
  if (year === null) return null;
  if (month === null) return wholeYear(year);
  if (day === null) return wholeMonth(year, month);
  const found: CalendarDay | null = dayOf(year, month, day);
  return found === null ? null : { from: found, to: addDays(found, 1) };
}

/** An end with the article that may stand before it; some phrases begin with one (« ce mai »). */
function articledEndAt(reading: Reading, index: number): RangeEnd | null {
  const plain = rangeEndAt(reading, index);
  if (plain !== null) return plain;
  const at = skip(reading, reading.lexicon.dateThe, index);
  return at === index ? null : rangeEndAt(reading, at);
}

function rangeEndAt(reading: Reading, index: number): RangeEnd | null {
  const { lexicon } = reading;
  const token = reading.tokens[index];
  if (token?.kind === 'word' && beginsNothing(reading, index) && !lexicon.starts.has(token.key)) return null;
  const part = match(reading, lexicon.parts, index);
  if (part !== null) {
    const found = phraseTime(reading, index);
    if (found !== null && typeof found.figure.min === 'string' && typeof found.figure.max === 'string') {
      const from = isoParts(found.figure.min);
      const to = isoParts(found.figure.max);
      if (from !== null && to !== null)
        return { year: null, month: null, day: null, end: found.end, stretch: { from, to } };
    }
  }
  const day = dayAt(reading, index);
  if (day !== null) {
    const year = day.turn === undefined ? day.year : (resolveDay(reading, day)?.year ?? null);
    return { year, month: day.month, day: day.day, end: day.end, stretch: null };
  }
  const phrase = phraseEnd(reading, index);
  const month = monthAt(reading, index, true);
  // 「来年の2月」: the month goes on where the phrase ends.
  if (phrase !== null && phrase.end >= (month?.end ?? 0)) return phrase;
  const sign = signTime(reading, index);
  const letters = signAt(reading, index);
  // Without a year of its own a quarter ends where its sign does.
  if (letters !== null && (sign === null || sign.end === letters.end))
    return { year: null, month: null, day: null, end: letters.end, stretch: null, inYear: letters.stretch };
  if (sign !== null && typeof sign.figure.min === 'string' && typeof sign.figure.max === 'string') {
    const from = isoParts(sign.figure.min);
    const to = isoParts(sign.figure.max);
    if (from !== null && to !== null)
      return { year: null, month: null, day: null, end: sign.end, stretch: { from, to } };
  }
  if (month !== null)
    return { year: month.year, month: month.month, day: null, end: month.end, stretch: null };
  const year = yearAt(reading, index);
  if (year !== null) return { year: year.year, month: null, day: null, end: year.end, stretch: null };
  const told = toldDayAt(reading, index);
  if (told !== null) return { ...told.day, end: told.end, stretch: null };
  const turned = turnedWeekdayAt(reading, index);
  if (turned !== null) {
    const { year, month, day: number, end } = turned;
    return { year, month, day: number, end, stretch: null };
  }
  const weekday = match(reading, lexicon.weekdays, index);
  const number = dayNumberAt(reading, skip(reading, lexicon.dateThe, weekday?.end ?? index));
  if (number === null)
    return weekday === null
      ? null
      : { year: null, month: null, day: null, end: weekday.end, stretch: null, weekday: weekday.value };
  const inMonth = dayOfToldMonth(reading, number.day, number.end);
  if (inMonth !== null) return { ...inMonth.day, end: inMonth.end, stretch: null };
  return { year: null, month: null, day: number.day, end: number.end, stretch: null };
}

/** Phrases that are no place in the calendar where a stretch could begin or end. */
const LENGTHS: ReadonlySet<PhraseMeaning> = new Set(['last', 'next', 'within', 'rest', 'to-date']);

/** « tercer trimestre de 2017 », « 22 de este mes », “next Friday”. */
function phraseEnd(reading: Reading, index: number): RangeEnd | null {
  const found = phraseAt(reading, index);
  if (found === null || LENGTHS.has(found.phrase.meaning)) return null;
  // A weekday alone is a phrase in some languages; here the other end tells its week.
  if (match(reading, reading.lexicon.weekdays, index)?.end === found.end) return null;
  const figure = phraseFigure(reading, found);
  const { end } = found;
  if (typeof figure?.min !== 'string' || typeof figure.max !== 'string') return null;
  const [from, to] = [isoParts(figure.min), isoParts(figure.max)];
  if (from === null || to === null) return null;
  return figure.sort === 'date'
    ? { ...from, end, stretch: null }
    : { year: null, month: null, day: null, end, stretch: { from, to } };
}

function isoParts(text: string): CalendarDay | null {
  const [year, month, day] = text.split('-').map(Number);
  return year === undefined || month === undefined || day === undefined ? null : dayOf(year, month, day);
}

/**
 * A year by itself. It needs a word before it that asks for a time (« en 2021 », “the 2024 election”), or the end of its phrase
 * after it; after a capitalised word it is part of a name (« Agenda 2000 », “NeurIPS 2023”).
 */
export function bareYearAt(reading: Reading, index: number): FoundFigure | null {
  const year = yearAt(reading, index);
  if (year === null || !isBareYear(year.year)) return null;
  const before = reading.tokens[index - 1];
  const after = reading.tokens[year.end];
  // A paragraph of nothing but four digits tells no time; and « 31 juin 2022 » is no day, so its year is none of anything.
  if ((before === undefined && after === undefined) || followsDayNumber(reading, index)) return null;
  if (after?.glued === true && (after.kind === 'word' || /^[-–/%€$£]$/u.test(after.key))) return null;
  if (before !== undefined && reading.tokens[index]?.glued === true && /^[-–/+~]$/u.test(before.key))
    return null;
  const asked = endsBefore(reading, reading.lexicon.yearPrepositions, index);
  if (!asked) {
    if (
      hasCapital(reading, index - 1) ||
      before?.kind === 'digits' ||
      match(reading, reading.lexicon.months, index - 1) !== null ||
      before?.key === '-' ||
      before?.key === '–'
    )
      return null;
    const closed =
      after === undefined ||
      match(reading, reading.lexicon.afterYears, year.end) !== null ||
      (after.kind === 'mark' && /^[.,;:!?)\]»”"…—–]$/u.test(after.key));
    if (!closed) return null;
  } else if (endsBefore(reading, reading.lexicon.weakYearPrepositions, index)) {
    // « de 2000 brevets », “of 2000 patents”: a plural after it is what it counts.
    if (
      after?.kind === 'word' &&
      match(reading, reading.lexicon.afterYears, year.end) === null &&
      PLURAL.test(after.raw) &&
      match(reading, reading.lexicon.yearPrepositions, year.end) === null
    )
      return null;
  }
  return foundFigure(reading, index, year.end, periodFigure(wholeYear(year.year)));
}

/** A month's name and digits before a year, with or without their comma: had they been a day, the year would be read with it. */
function followsDayNumber(reading: Reading, index: number): boolean {
  const number = isMark(reading, index - 1, ',') ? index - 2 : index - 1;
  const token = reading.tokens[number];
  if (token?.kind !== 'digits' || token.key.length > 2) return false;
  const linked = isMark(reading, number - 1, '-', '–') && reading.tokens[number - 2]?.kind === 'digits';
  return endsBefore(reading, reading.lexicon.months, linked ? number - 2 : number);
}
