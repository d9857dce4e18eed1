// long because relative, named and bounded stretches of time share their parts
import {
  addDays,
  addUnits,
  type CalendarDay,
  compareDays,
  dayOf,
  isoDay,
  nearestYear,
  type Stretch,
  turnedYear,
  unitAround,
  weekdayOf,
  wholeHalf,
  wholeMonth,
  wholeQuarter,
  wholeYear,
} from './calendar.ts';
import { resolveDay } from './date.ts';
import type { Figure, Qualifier, RelativeTime } from './figure.ts';
import type { Captures, PhraseMatch } from './phrase-match.ts';
import type { Reading } from './reading.ts';
import type { TimeUnit } from './words.ts';

type Part = 'early' | 'mid' | 'late';

const NONE = { unit: null, per: null, range: false } as const;

/** Units of `RelativeTime` for those that words name, with their multiple. */
const RELATIVE: Readonly<Record<TimeUnit, readonly [RelativeTime['unit'], number]>> = {
  century: ['year', 100],
  decade: ['decade', 1],
  year: ['year', 1],
  half: ['month', 6],
  quarter: ['quarter', 1],
  month: ['month', 1],
  fortnight: ['week', 2],
  week: ['week', 1],
  weekend: ['week', 1],
  workday: ['day', 1],
  day: ['day', 1],
  hour: ['hour', 1],
  minute: ['minute', 1],
  second: ['second', 1],
};
const ISO_LENGTHS: Readonly<
  Record<RelativeTime['unit'], readonly [prefix: string, letter: string, times: number]>
> = {
  decade: ['P', 'Y', 10],
  year: ['P', 'Y', 1],
  quarter: ['P', 'M', 3],
  month: ['P', 'M', 1],
  week: ['P', 'W', 1],
  day: ['P', 'D', 1],
  hour: ['PT', 'H', 1],
  minute: ['PT', 'M', 1],
  second: ['PT', 'S', 1],
};

/** The figure of a period of whole days. */
export function periodFigure(
  stretch: Stretch | null,
  qualifier: Qualifier | null = null,
  relative?: RelativeTime,
): Figure {
  return {
    sort: 'period',
    min: stretch === null ? null : isoDay(stretch.from),
    max: stretch === null ? null : isoDay(stretch.to),
    ...NONE,
    qualifier,
    ...(relative === undefined ? {} : { relative }),
  };
}

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

/** The figure that a matched phrase means, or null where its slots do not fit (a thirteenth month). */
export function phraseFigure(reading: Reading, { phrase, captures }: PhraseMatch): Figure | null {
  const { today } = reading;
  const { u, o, w, p, y, span, date } = captures;
  switch (phrase.meaning) {
    case 'ago':
    case 'ahead':
      return u === undefined
        ? null
        : pointFigure(today, phrase.meaning, captures.n ?? null, u, captures.more ?? []);
    case 'last':
    case 'next':
      return u === undefined
        ? null
        : lengthFigure(today, phrase.meaning, captures.n === undefined ? 1 : captures.n, u);
    case 'this':
    case 'previous':
    case 'following':
      return aroundFigure(today, OFFSETS[phrase.meaning], captures);
    case 'previous-but-one':
    case 'following-but-one':
      return today === null ? null : aroundFigure(today, OFFSETS[phrase.meaning], captures);
    case 'part':
      return span === undefined || p === undefined ? null : partFigure(today, span, p);
    case 'rest':
    case 'to-date':
      return u === undefined ? null : openFigure(today, phrase.meaning, u);
    case 'quarter':
    case 'half': {
      const count = phrase.meaning === 'quarter' ? 4 : 2;
      if (o === undefined || o === 0 || o > count || o < -1) return null;
      const number = o === -1 ? count : o;
      const year = span?.year ?? y ?? today?.year ?? null;
      if (year === null) return periodFigure(null);
      return periodFigure(
        phrase.meaning === 'quarter' ? wholeQuarter(year, number) : wholeHalf(year, number),
      );
    }
    case 'decade': {
      if (y === undefined) return null;
      return y % 10 !== 0
        ? null
        : periodFigure({
            from: wholeYear(y).from,
            to: wholeYear(y + (y % 100 === 0 && y < 2000 ? 100 : 10)).from,
          });
    }
    case 'year':
      return y === undefined ? null : periodFigure(wholeYear(y));
    case 'month':
      if (o !== undefined && y !== undefined)
        return o < -1 || o === 0 || o > 12 ? null : periodFigure(wholeMonth(y, o === -1 ? 12 : o));
      return span === undefined ? null : spanFigure(today, span);
    case 'nth-week':
      if (o === undefined) return null;
      // « la tercera semana de este mes »
      if (span === undefined && today !== null && (u === 'month' || u === 'year'))
        return nthWeek(today, { year: today.year, month: u === 'month' ? today.month : null }, o);
      return span === undefined ? null : nthWeek(today, span, o);
    case 'nth-weekday':
      return span === undefined || o === undefined || w === undefined ? null : nthWeekday(today, span, o, w);
    case 'week-of': {
      if (date === undefined) return null;
      const day = resolveDay(reading, date);
      return periodFigure(day === null ? null : unitAround(day, u ?? 'week', 0));
    }
    case 'week-number': {
      const number = captures.n;
      if (number == null || !Number.isInteger(number) || number < 1 || number > 53) return null;
      const year = y ?? today?.year ?? null;
      if (year === null) return periodFigure(null);
      // ISO 8601: week 1 holds 4 January.
      return periodFigure(unitAround({ year, month: 1, day: 4 }, 'week', number - 1));
    }
    case 'after':
    case 'before': {
      const day = date === undefined ? null : resolveDay(reading, date);
      if (u === undefined || captures.n == null || day === null) return null;
      const found = addUnits(day, phrase.meaning === 'after' ? captures.n : -captures.n, u);
      return found === null ? null : pointOn(found);
    }
  }
}

function relativeOf(sense: RelativeTime['sense'], count: number | null, unit: TimeUnit): RelativeTime {
  const [name, times] = RELATIVE[unit];
  return { sense, count: count === null ? null : count * times, unit: name };
}

function pointOn(day: CalendarDay, relative?: RelativeTime): Figure {
  return {
    sort: 'date',
    min: isoDay(day),
    max: isoDay(day),
    ...NONE,
    qualifier: null,
    ...(relative === undefined ? {} : { relative }),
  };
}

function pointFigure(
  today: CalendarDay | null,
  sense: 'ago' | 'ahead',
  count: number | null,
  unit: TimeUnit,
  more: NonNullable<Captures['more']>,
): Figure | null {
  const relative = relativeOf(sense, count, unit);
  const sign = sense === 'ago' ? -1 : 1;
  let day = today === null || count === null ? null : addUnits(today, sign * count, unit);
  for (const { n, u } of more) day = day === null ? null : (addUnits(day, sign * n, u) ?? day);
  return day === null
    ? periodFigure(null, count === null ? 'indefinite' : null, relative)
    : pointOn(day, relative);
}

function lengthFigure(
  today: CalendarDay | null,
  sense: 'last' | 'next',
  count: number | null,
  unit: TimeUnit,
): Figure | null {
  const relative = relativeOf(sense, count, unit);
  if (count === null) return periodFigure(null, 'indefinite', relative);
  if (today !== null) {
    if (unit === 'decade') {
      const around = unitAround(today, 'decade', 0);
      const from = around === null ? null : unitAround(today, 'decade', sense === 'last' ? -count : 1);
      const to = unitAround(today, 'decade', sense === 'last' ? 0 : count + 1);
      if (from !== null && to !== null) return periodFigure({ from: from.from, to: to.from }, null, relative);
    }
    const start = sense === 'next' ? addDays(today, 1) : addUnits(today, -count, unit);
    const end = sense === 'next' ? addUnits(addDays(today, 1), count, unit) : today;
    if (start !== null && end !== null) return periodFigure({ from: start, to: end }, null, relative);
  }
  const [prefix, letter, times] = ISO_LENGTHS[relative.unit];
  return { ...periodFigure(null, null, relative), max: `${prefix}${(relative.count ?? 0) * times}${letter}` };
}

/** Calendar units from the one around the article's date. */
const OFFSETS = {
  this: 0,
  previous: -1,
  'previous-but-one': -2,
  following: 1,
  'following-but-one': 2,
} as const;
/** How a unit so far from the article's date is told; those beyond the neighbours only by their dates. */
const SENSES: Readonly<Record<number, RelativeTime['sense']>> = {
  0: 'this',
  [-1]: 'previous',
  1: 'following',
};

function aroundFigure(today: CalendarDay | null, offset: number, captures: Captures): Figure | null {
  const { u, w, p, o, d, m } = captures;
  const unit: TimeUnit = u ?? (o !== undefined || d !== undefined ? 'month' : 'week');
  const sense = SENSES[offset];
  const qualifier = p ?? null;
  const relative =
    sense !== undefined && w === undefined && o === undefined && d === undefined && m === undefined
      ? relativeOf(sense, 1, unit)
      : undefined;
  // « fin de journée », “early morning”: no stretch of the calendar.
  if (p !== undefined && !hasParts(unit)) return null;
  const around = today === null ? null : unitAround(today, unit, offset);
  if (around === null) return today === null ? periodFigure(null, qualifier, relative) : null;
  if (m !== undefined) {
    // “next May”, « mars dernier », « junio del próximo año »
    if (today === null) return null;
    if (u === 'year') return periodFigure(wholeMonth(around.from.year, m));
    const year =
      offset === 0 ? nearestYear(today, m, 15) : turnedYear(today, m, offset < 0 ? 'past' : 'future');
    return periodFigure(wholeMonth(year, m));
  }
  if (d !== undefined) {
    const day = dayOf(around.from.year, around.from.month, d);
    return day === null || unit !== 'month' ? null : pointOn(day);
  }
  if (o !== undefined && w !== undefined) return nthDay(around, o, w);
  if (o !== undefined) {
    if (unit !== 'year') return null;
    if (captures.span !== undefined || o < 1 || o > 12) return null;
    return periodFigure(wholeMonth(around.from.year, o));
  }
  if (w !== undefined) return unit === 'week' ? pointOn(addDays(around.from, w - 1)) : null;
  if (p !== undefined && hasParts(unit)) return periodFigure(partOf(around, unit, p), p, relative);
  return unit === 'day' || unit === 'workday'
    ? pointOn(around.from, relative)
    : periodFigure(around, null, relative);
}

/** Units of which « début », « mi- » and « fin » make a stretch of the calendar. */
function hasParts(unit: TimeUnit): unit is 'year' | 'month' | 'week' {
  return unit === 'year' || unit === 'month' || unit === 'week';
}

function openFigure(today: CalendarDay | null, sense: 'rest' | 'to-date', unit: TimeUnit): Figure | null {
  const around = today === null ? null : unitAround(today, unit, 0);
  const relative = relativeOf('this', 1, unit);
  if (today === null || around === null) return periodFigure(null, null, relative);
  return periodFigure(
    sense === 'rest' ? { from: today, to: around.to } : { from: around.from, to: addDays(today, 1) },
  );
}

type Span = NonNullable<Captures['span']>;

/** The days of a year, of a month of a year, or of the nearest such month; null where its year is unknown. */
export function spanStretch(today: CalendarDay | null, span: Span): Stretch | null {
  const year =
    span.year ?? (today === null || span.month === null ? null : nearestYear(today, span.month, 15));
  if (year === null) return null;
  return span.month === null ? wholeYear(year) : wholeMonth(year, span.month);
}

/** A year or a month as a figure. */
export function spanFigure(today: CalendarDay | null, span: Span): Figure {
  const stretch = spanStretch(today, span);
  const figure = periodFigure(stretch);
  return stretch === null && span.month !== null
    ? { ...figure, yearless: `--${String(span.month).padStart(2, '0')}` }
    : figure;
}

function partFigure(today: CalendarDay | null, span: Span, part: Part): Figure {
  const stretch = spanStretch(today, span);
  if (stretch === null) return { ...spanFigure(today, span), qualifier: part };
  return periodFigure(partOf(stretch, span.month === null ? 'year' : 'month', part), part);
}

function nthWeek(today: CalendarDay | null, span: Span, ordinal: number): Figure | null {
  const stretch = spanStretch(today, span);
  if (stretch === null) return periodFigure(null);
  // ISO 8601: week 1 of a year holds 4 January.
  if (span.month === null && ordinal > 0)
    return periodFigure(unitAround({ year: stretch.from.year, month: 1, day: 4 }, 'week', ordinal - 1));
  const monday = nthDayIn(stretch, ordinal, 1);
  return monday === null ? null : periodFigure({ from: monday, to: addDays(monday, 7) });
}

function nthWeekday(today: CalendarDay | null, span: Span, ordinal: number, weekday: number): Figure | null {
  const stretch = spanStretch(today, span);
  return stretch === null ? periodFigure(null) : nthDay(stretch, ordinal, weekday);
}

function nthDay(stretch: Stretch, ordinal: number, weekday: number): Figure | null {
  const day = nthDayIn(stretch, ordinal, weekday);
  return day === null ? null : pointOn(day);
}

/** The n-th such weekday of a stretch, counted from its end where negative. */
function nthDayIn(stretch: Stretch, ordinal: number, weekday: number): CalendarDay | null {
  if (ordinal > 0) {
    const first = addDays(stretch.from, (weekday - weekdayOf(stretch.from) + 7) % 7);
    const day = addDays(first, (ordinal - 1) * 7);
    return compareDays(day, stretch.to) < 0 ? day : null;
  }
  const end = addDays(stretch.to, -1);
  const last = addDays(end, -((weekdayOf(end) - weekday + 7) % 7));
  const day = addDays(last, (ordinal + 1) * 7);
  return compareDays(day, stretch.from) >= 0 ? day : null;
}
