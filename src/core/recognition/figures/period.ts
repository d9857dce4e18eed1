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
  wholeHalf,
  wholeMonth,
  wholeQuarter,
  wholeYear,
} from './calendar.ts';
import { resolveDay } from './date.ts';
import type { Figure, Qualifier, RelativeTime } from './figure.ts';
import type { Captures, PhraseMatch } from './phrase-match.ts';
import { isCounted, isFiscal, match, type Reading } from './reading.ts';
import {
  decadeOfCentury,
  halfOfMonth,
  isWinter,
  nearestDay,
  nthDayIn,
  nthWeekendIn,
  nthWeekIn,
  type Part,
  partOf,
  partOfDecade,
  seasonOf,
  shortDecade,
  toldSeason,
  unitsOf,
} from './stretch-in.ts';
import type { TimeUnit } from './words.ts';

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

/** The figure that a matched phrase means, or null where its slots do not fit (a thirteenth month). */
export function phraseFigure(reading: Reading, { phrase, captures, end }: PhraseMatch): Figure | null {
  const { today } = reading;
  const { u, o, w, p, y, span, date, s: season = o } = captures;
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
        : lengthFigure(today, phrase.meaning, lengthCount(phrase, captures), u, captures.more ?? []);
    case 'within':
      return u === undefined
        ? null
        : lengthFigure(today, 'next', captures.n ?? null, u, captures.more ?? [], today);
    case 'this':
    case 'previous':
    case 'following':
      // « au début des années » and “early years” are no part of this year.
      if (captures.plural === true && p !== undefined) return null;
      // “in the coming weeks”: how many is not told.
      if (captures.plural === true && u !== undefined && phrase.meaning !== 'this')
        return phrase.meaning === 'following' ? lengthFigure(today, 'next', null, u, []) : null;
      return aroundFigure(today, OFFSETS[phrase.meaning], captures);
    case 'previous-but-one':
    case 'following-but-one':
      return today === null ? null : aroundFigure(today, OFFSETS[phrase.meaning], captures);
    case 'part':
      return span === undefined || p === undefined ? null : partFigure(today, span, p);
    case 'rest':
      if (span !== undefined || y !== undefined)
        return restFigure(today, span ?? { year: y ?? null, month: null });
      return u === undefined ? null : openFigure(today, 'rest', u);
    case 'season':
      if (season === undefined || isWinter(season) || span == null || span.month !== null) return null;
      return periodFigure(span.year === null ? null : seasonOf(span.year, season));
    case 'this-season':
    case 'previous-season':
    case 'following-season':
      return season === undefined
        ? null
        : periodFigure(today === null ? null : toldSeason(today, season, TURNS[phrase.meaning]));
    case 'to-date':
      return u === undefined ? null : openFigure(today, 'to-date', u);
    case 'quarter':
    case 'half': {
      const count = phrase.meaning === 'quarter' ? 4 : 2;
      if (isFiscal(reading, end)) return null;
      if (o === undefined || o === 0 || o > count || o < -1) return null;
      const number = o === -1 ? count : o;
      if (span != null && span.month !== null)
        return phrase.meaning === 'half' ? within(today, span, (month) => halfOfMonth(month, number)) : null;
      // « troisième trimestre de l'année dernière » in an article without a date
      if (span != null && span.year === null) return periodFigure(null);
      const year = span?.year ?? y ?? today?.year ?? null;
      if (year === null) return periodFigure(null);
      return periodFigure(
        phrase.meaning === 'quarter' ? wholeQuarter(year, number) : wholeHalf(year, number),
      );
    }
    case 'first-of':
    case 'last-of': {
      const count = captures.n;
      if (span === undefined || u === undefined || count == null) return null;
      const side = phrase.meaning === 'first-of' ? 'first' : 'last';
      return within(today, span, (stretch) => unitsOf(stretch, side, count, u));
    }
    case 'decade': {
      if (y === undefined && isCounted(reading, end)) return null;
      const decade = decadeIn(captures);
      if (decade === null) return null;
      return p === undefined ? periodFigure(decade) : periodFigure(partOfDecade(decade, p), p);
    }
    case 'year':
      return y === undefined ? null : periodFigure(wholeYear(y));
    case 'month':
      if (o !== undefined) {
        if (o < -1 || o === 0 || o > 12 || (span != null && span.month !== null)) return null;
        const year = y ?? span?.year ?? null;
        return periodFigure(year === null ? null : wholeMonth(year, o === -1 ? 12 : o));
      }
      return span === undefined ? null : spanFigure(today, span);
    case 'nth-week': {
      // « la tercera semana de este mes »
      const around = today !== null && (u === 'month' || u === 'year') ? unitAround(today, u, 0) : null;
      if (o === undefined || (span === undefined && around === null)) return null;
      if (span === undefined) return around === null ? null : figureOf(nthWeekIn(around, o));
      return within(today, span, (stretch) =>
        u === 'weekend' ? nthWeekendIn(stretch, o) : nthWeekIn(stretch, o),
      );
    }
    case 'nth-weekday':
      return span === undefined || o === undefined || w === undefined ? null : nthWeekday(today, span, o, w);
    case 'week-of': {
      const number = captures.d ?? o;
      if (date === undefined && (number === undefined || isCounted(reading, end) || isJoined(reading, end)))
        return null;
      const day =
        date !== undefined
          ? resolveDay(reading, date)
          : today === null || number === undefined
            ? null
            : nearestDay(today, number);
      return periodFigure(day === null ? null : unitAround(day, u ?? 'week', 0));
    }
    case 'week-number': {
      const number = captures.n;
      if (number == null || !Number.isInteger(number) || number < 1 || number > 53) return null;
      // « deux fois par semaine 40 minutes »
      if (isCounted(reading, end)) return null;
      if (span != null && span.month !== null) return null;
      const year = y ?? (span === undefined ? today?.year : span.year) ?? null;
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

/** « la semaine du 10 et 11 mai »: the second day tells more. */
function isJoined(reading: Reading, index: number): boolean {
  return match(reading, reading.lexicon.joiners, index) !== null;
}

const TURNS = {
  'this-season': 'this',
  'previous-season': 'previous',
  'following-season': 'following',
} as const;

/** “the past year” is one of it; “the coming months” are not counted. */
function lengthCount({ given }: PhraseMatch['phrase'], { n }: Captures): number | null {
  return n === undefined && given.u !== undefined ? 1 : (n ?? null);
}

function decadeIn({ n, y }: Captures): Stretch | null {
  // « les années 90 », 十九世纪七十年代
  if (y === undefined) return n == null ? null : shortDecade(n);
  if (n != null) return decadeOfCentury(n, y);
  if (y % 10 !== 0) return null;
  return { from: wholeYear(y).from, to: wholeYear(y + (y % 100 === 0 && y < 2000 ? 100 : 10)).from };
}

/** “the rest of 2025”, told on a day in it. */
function restFigure(today: CalendarDay | null, span: Span): Figure | null {
  const stretch = spanStretch(today, span);
  if (today === null || stretch === null) return null;
  const within = compareDays(stretch.from, today) <= 0 && compareDays(today, stretch.to) < 0;
  return within ? periodFigure({ from: today, to: stretch.to }) : null;
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

/**
 * A stretch of counted units that ends on the article's day, or begins on the day after it (or on `start`): « les 12 prochains mois »,
 * « les cinq prochaines années et deux mois ».
 */
function lengthFigure(
  today: CalendarDay | null,
  sense: 'last' | 'next',
  count: number | null,
  unit: TimeUnit,
  more: NonNullable<Captures['more']>,
  begin: CalendarDay | null = today === null ? null : addDays(today, 1),
): Figure | null {
  const relative = relativeOf(sense, count, unit);
  if (count === null) return periodFigure(null, 'indefinite', relative);
  if (today !== null) {
    let start = sense === 'next' ? begin : addUnits(today, -count, unit);
    let end = sense === 'last' ? today : nextEnd(begin ?? today, count, unit);
    for (const { n, u } of more) {
      if (sense === 'next') end = end === null ? null : (addUnits(end, n, u) ?? end);
      else start = start === null ? null : (addUnits(start, -n, u) ?? start);
    }
    if (start !== null && end !== null) return periodFigure({ from: start, to: end }, null, relative);
  }
  const [prefix, letter, times] = ISO_LENGTHS[relative.unit];
  return { ...periodFigure(null, null, relative), max: `${prefix}${(relative.count ?? 0) * times}${letter}` };
}

/** The end of counted units that begin on a day; of working days, the day after the last one. */
function nextEnd(begin: CalendarDay, count: number, unit: TimeUnit): CalendarDay | null {
  if (unit !== 'workday') return addUnits(begin, count, unit);
  const last = addUnits(addDays(begin, -1), count, unit);
  return last === null ? null : addDays(last, 1);
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
  // A month without the article's date is told by its name alone.
  if (today === null && m !== undefined && u === undefined) return null;
  const around = today === null ? null : unitAround(today, unit, offset);
  if (around === null) return today === null ? periodFigure(null, qualifier, relative) : null;
  if (m !== undefined) {
    // “next May”, « mars dernier », « junio del próximo año »
    if (today === null) return null;
    if (u === 'year') return periodFigure(wholeMonth(around.from.year, m));
    const year = offset === 0 ? today.year : turnedYear(today, m, offset < 0 ? 'past' : 'future');
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

/** A stretch within a year or month as a figure: without value where the year is unknown, null where there is no such stretch. */
function within(
  today: CalendarDay | null,
  span: Span,
  take: (stretch: Stretch) => Stretch | null,
): Figure | null {
  const stretch = spanStretch(today, span);
  return stretch === null ? periodFigure(null) : figureOf(take(stretch));
}

function figureOf(stretch: Stretch | null): Figure | null {
  return stretch === null ? null : periodFigure(stretch);
}

function nthWeekday(today: CalendarDay | null, span: Span, ordinal: number, weekday: number): Figure | null {
  const stretch = spanStretch(today, span);
  return stretch === null ? periodFigure(null) : nthDay(stretch, ordinal, weekday);
}

function nthDay(stretch: Stretch, ordinal: number, weekday: number): Figure | null {
  const day = nthDayIn(stretch, ordinal, weekday);
  return day === null ? null : pointOn(day);
}
