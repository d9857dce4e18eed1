import type { Figure, RelativeTime } from '../recognition/figures/figure.ts';
import type { ByGender, GlossWords, TimeWords } from './gloss-words.ts';
import { inflect, plainDigits } from './number-words.ts';

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const YEARS_A_DECADE = 10;

/** A date or period in words. */
export function glossTime(figure: Figure, words: GlossWords): string {
  const { time } = words;
  const from = dayOf(figure.min);
  const to = dayOf(figure.max);
  const relative = figure.relative === undefined ? '' : relativeWords(figure.relative, words);
  if (from === null || to === null) {
    if (figure.yearless !== undefined) return yearlessWords(figure, figure.yearless, time);
    return relative === '' ? time.unknown : relative;
  }
  const when =
    figure.sort === 'date' ? pointWords(figure, from, time) : stretchWords(figure, from, before(to), time);
  const sense = figure.relative?.sense;
  return sense === 'ago' || sense === 'ahead' || sense === 'last' || sense === 'next'
    ? time.both.replace('{x}', relative).replace('{y}', when)
    : when;
}

/** « il y a trois ans », “the next 12 months”, “this year”. */
function relativeWords(told: RelativeTime, words: GlossWords): string {
  const { time } = words;
  const decades = time.decadesInYears === true && told.unit === 'decade' && told.count !== null;
  const unit = decades ? 'year' : told.unit;
  const count = decades ? (told.count ?? 1) * YEARS_A_DECADE : told.count;
  const idiom = time.idioms[`${told.sense} ${unit}`];
  const { forms, gender, oblique = forms, calendar = forms, calendarGender = gender } = time.units[unit];
  const few = (of: typeof gender, pattern: string) =>
    (pattern.includes('{o}') ? time.fewOblique : undefined) ?? time.few[of] ?? time.few.m ?? '';
  const many = count ?? 2;
  const fill = (pattern: string, noun: string, of: typeof gender) =>
    pattern
      .replace('{n}', count === null ? few(of, pattern) : plainDigits(count, words))
      .replace('{o}', inflect(oblique, many, words))
      .replace('{x}', noun);
  const ofCalendar = (patterns: ByGender, number: number) =>
    fill(patterns[calendarGender] ?? patterns.m ?? '{x}', inflect(calendar, number, words), calendarGender);
  switch (told.sense) {
    case 'ago':
      return fill(time.ago, inflect(forms, many, words), gender);
    case 'ahead':
      return fill(time.ahead, inflect(forms, many, words), gender);
    case 'last':
      return ofCalendar(count === 1 ? time.lastOne : time.last, many);
    case 'next':
      return ofCalendar(count === 1 ? time.nextOne : time.next, many);
    default:
      return idiom ?? ofCalendar(time[told.sense], 1);
  }
}

/** A part of a year or month as the text tells it, or undefined. */
function partOf({ qualifier }: Figure, parts: TimeWords['yearParts']): string | undefined {
  return qualifier === 'early' || qualifier === 'mid' || qualifier === 'late' ? parts[qualifier] : undefined;
}

/** A day; told in years or months ago, only so much of it as the text knows. */
function pointWords(figure: Figure, day: Day, time: TimeWords): string {
  const unit = figure.relative?.unit;
  if (unit === 'year' || unit === 'decade') return yearWords(day.year, time);
  if (unit === 'month' || unit === 'quarter') return monthWords(day, time);
  return dayWords(day, time);
}

function stretchWords(figure: Figure, first: Day, last: Day, time: TimeWords): string {
  const part = partOf(figure, time.yearParts);
  if (part !== undefined) {
    const days = last.day - first.day;
    const inMonth =
      first.month === last.month && first.year === last.year && days < 15 && figure.relative?.unit !== 'week';
    if (inMonth) return (partOf(figure, time.monthParts) ?? '{x}').replace('{x}', monthWords(first, time));
    if (first.day === 1) return part.replace('{x}', yearWords(first.year, time));
    return betweenDays(first, last, time);
  }
  const wholeMonths = first.day === 1 && next(last).day === 1;
  if (!wholeMonths) {
    const coarse =
      figure.relative !== undefined && figure.relative.unit !== 'day' && figure.relative.unit !== 'week';
    return coarse
      ? between(monthWords(first, time), monthWords(last, time), time.link)
      : betweenDays(first, last, time);
  }
  const months = (last.year - first.year) * 12 + last.month - first.month + 1;
  if (months === 1) return monthWords(first, time);
  const inYear = first.year === last.year;
  const of = (patterns: readonly string[], length: number) =>
    (patterns[(first.month - 1) / length] ?? '').replace('{y}', String(first.year));
  if (months === 3 && first.month % 3 === 1) return of(time.quarters, 3);
  if (months === 6 && first.month % 6 === 1) return of(time.halves, 6);
  if (first.month === 1 && last.month === 12) {
    if (inYear) return yearWords(first.year, time);
    if (months === 120 && first.year % 10 === 0) return time.decade.replace('{y}', String(first.year));
    return between(String(first.year), yearWords(last.year, time), '–');
  }
  return between(monthWords(first, time), monthWords(last, time), time.link);
}

function betweenDays(first: Day, last: Day, time: TimeWords): string {
  if (first.year === last.year && first.month === last.month) {
    return first.day === last.day
      ? dayWords(first, time)
      : dated(time.days, first, time, String(first.day)).replace('{e}', String(last.day));
  }
  return between(dayWords(first, time), dayWords(last, time), time.link);
}

function between(first: string, last: string, link: string): string {
  return first === last ? first : first + link + last;
}

function yearWords(year: number, time: TimeWords): string {
  return time.year.replace('{y}', String(year));
}

function monthWords(day: Day, time: TimeWords): string {
  return dated(time.month, day, time);
}

function dayWords(day: Day, time: TimeWords): string {
  return dated(time.day, day, time);
}

function dated(pattern: string, { year, month, day }: Day, time: TimeWords, number?: string): string {
  return pattern
    .replace('{d}', number ?? (day === 1 ? time.firstDay : String(day)))
    .replace('{m}', time.months[month - 1] ?? '')
    .replace('{y}', String(year));
}

/** `--07-15` or `--07`, without a year. */
function yearlessWords(figure: Figure, text: string, time: TimeWords): string {
  const [, , month = '1', day] = text.split('-');
  const told = { year: 0, month: Number(month), day: Number(day ?? 1) };
  const words = dated(day === undefined ? time.monthAlone : time.dayAlone, told, time);
  return (partOf(figure, time.monthParts) ?? '{x}').replace('{x}', words);
}

function dayOf(value: number | string | null): Day | null {
  const parts = typeof value === 'string' ? /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) : null;
  return parts === null ? null : { year: Number(parts[1]), month: Number(parts[2]), day: Number(parts[3]) };
}

function before(day: Day): Day {
  return moved(day, -1);
}

function next(day: Day): Day {
  return moved(day, 1);
}

function moved({ year, month, day }: Day, days: number): Day {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day + days);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
