import {
  addDays,
  addMonths,
  type CalendarDay,
  isoDay,
  parseIsoDay,
  unitAround,
} from '../../../src/core/recognition/figures/calendar.ts';
import type { Figure } from '../../../src/core/recognition/figures/figure.ts';
import type { DevLine, TrapFigure } from './corpus.ts';

/** What somebody found: where, and what he makes of it. A peer's answer is put into the same fields as ours. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly figure: Figure;
}

/** Seconds that the suites count for a unit of time. */
export const SECONDS: Readonly<Record<string, number>> = {
  year: 31_536_000,
  month: 2_592_000,
  week: 604_800,
  day: 86_400,
  hour: 3600,
  minute: 60,
  second: 1,
};

/** Whether a find lies on a gold span at all. */
export function overlaps(
  a: { readonly start: number; readonly end: number },
  b: { readonly start: number; readonly end: number },
): boolean {
  return a.start < b.end && a.end > b.start;
}

function near(a: number | string | null | undefined, b: number | string | null | undefined): boolean {
  if (typeof a === 'number' && typeof b === 'number')
    return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
  if (typeof a === 'string' && typeof b === 'string') return a.slice(0, 10) === b.slice(0, 10);
  return a == null && b == null;
}

const MS_PER_DAY = 86_400_000;

/** The starts of the day, month, quarter and year that end before an exclusive ISO end, as far as the text can mean them. */
function lastEnds(line: DevLine, { max, range }: Figure): string[] {
  if (typeof max !== 'string' || !/^\d{4}-/.test(max)) return [];
  const last = new Date(Date.parse(max) - MS_PER_DAY).toISOString().slice(0, 10);
  if (!range) return [last];
  const month = max.endsWith('-01') ? [`${last.slice(0, 7)}-01`] : [];
  const slice = line.text.slice(line.start, line.end);
  const quarter =
    /-(01|04|07|10)-01$/.test(max) && /[TQ]|trim|quart|第/i.test(slice)
      ? [isoDay(addMonths(dayIn(max), -QUARTER_MONTHS))]
      : [];
  const week = /week|semain|woche|seman|settim|周|週/i.test(slice) ? [isoDay(addDays(dayIn(max), -7))] : [];
  const year = max.endsWith('-01-01') && /\d{4}\D*$/.test(slice) ? [`${last.slice(0, 4)}-01-01`] : [];
  return [last, ...month, ...quarter, ...week, ...year];
}

const QUARTER_MONTHS = 3;

function dayIn(iso: string): CalendarDay {
  const day = parseIsoDay(iso);
  if (day === null) throw new Error(`no day: ${iso}`);
  return day;
}

/**
 * The suites disagree on “the last two months”: the two calendar months before this one, or the two that end today (or yesterday, and
 * “the next” begin today or tomorrow). Ours roll; either counts.
 */
function countedStretchRight(line: DevLine, { min, max, relative }: Figure): boolean {
  if (relative?.count == null || (relative.sense !== 'last' && relative.sense !== 'next')) return false;
  if (typeof min !== 'string' || typeof max !== 'string' || line.ref === undefined) return false;
  const shifted = (iso: string, by: number) => isoDay(addDays(dayIn(iso), by));
  for (const by of [-1, 0, 1])
    if (near(shifted(min, by), line.value) && near(shifted(max, by), line.value2)) return true;
  const today = dayIn(line.ref);
  const first = unitAround(today, relative.unit, relative.sense === 'last' ? -relative.count : 1);
  const end = unitAround(today, relative.unit, relative.sense === 'last' ? 0 : relative.count + 1);
  return (
    first !== null &&
    end !== null &&
    near(isoDay(first.from), line.value) &&
    near(isoDay(end.from), line.value2)
  );
}

/** A point told by its distance (“two years ago”) is as exact as its unit: a suite may give the month or week that holds it. */
function pointRight(line: DevLine, { min, relative, sort }: Figure): boolean {
  if (sort !== 'date' || (relative?.sense !== 'ago' && relative?.sense !== 'ahead')) return false;
  if (typeof min !== 'string' || typeof line.value !== 'string' || typeof line.value2 !== 'string')
    return false;
  const unitDays = (SECONDS[relative.unit] ?? 0) / SECONDS_PER_DAY;
  const days = (Date.parse(line.value2) - Date.parse(line.value)) / MS_PER_DAY;
  return line.value.slice(0, 10) <= min && min < line.value2.slice(0, 10) && days <= unitDays;
}

const SECONDS_PER_DAY = 86_400;
/** How long a suite's “early” or “late” may be against ours: two to six months of a year where ours has four. */
const PART_LENGTHS = { least: 0.45, most: 1.7 };

/** “Early” and “late” share one end with their year, month or week; where the other lies is vague, and the suites differ. */
function partRight(line: DevLine, { min, max, qualifier }: Figure): boolean {
  if (qualifier !== 'early' && qualifier !== 'late') return false;
  if (typeof min !== 'string' || typeof max !== 'string') return false;
  if (typeof line.value !== 'string' || typeof line.value2 !== 'string') return false;
  const ratio =
    (Date.parse(line.value2) - Date.parse(line.value)) / Math.max(1, Date.parse(max) - Date.parse(min));
  const end = qualifier === 'early' ? near(min, line.value) : near(max, line.value2);
  return end && ratio >= PART_LENGTHS.least && ratio <= PART_LENGTHS.most;
}

/** “A few weeks” are two in one suite's expectations and three in another's; ours says that the number is not told. */
function fewRight(line: DevLine, { qualifier, min, max, unit }: Figure): boolean {
  if (qualifier !== 'indefinite' || min !== null || max !== null || typeof line.value !== 'number')
    return false;
  const count = line.value / (SECONDS[unit ?? ''] ?? Number.NaN);
  return count === 2 || count === 3;
}

/** Whether a find says what the suite says, by the rules that hold for everybody. */
export function valueRight(line: DevLine, figure: Figure): boolean {
  const { min, max } = figure;
  if (line.kind === 'duration') {
    const seconds = SECONDS[figure.unit ?? ''];
    const value = min ?? max;
    return (
      fewRight(line, figure) ||
      (seconds !== undefined && typeof value === 'number' && near(value * seconds, line.value))
    );
  }
  if (line.kind === 'date') return near(min, line.value);
  if (line.value2 !== undefined) {
    // Where a text gives two ends, the suites disagree whether the value ends at the start of the last unit, on its last day or
    // after it; a single stretch, whether on its last day or after it. Ours ends after it. Any counts.
    return (
      (near(min, line.value) &&
        (near(max, line.value2) || lastEnds(line, figure).some((end) => near(end, line.value2)))) ||
      countedStretchRight(line, figure) ||
      pointRight(line, figure) ||
      partRight(line, figure)
    );
  }
  return (
    near(min ?? max, line.value) &&
    (line.unit === undefined || line.kind !== 'currency' || line.unit === figure.unit)
  );
}

/** The value to the letter of the suite (column “exact”): no doubt but the end of a stretch whose two ends the text gives. */
export function exactlyRight(line: DevLine, figure: Figure): boolean {
  if (line.kind === 'duration') return figure.qualifier !== 'indefinite' && valueRight(line, figure);
  if (line.value2 === undefined) return valueRight(line, figure);
  const ends = figure.range ? lastEnds(line, figure) : [];
  return near(figure.min, line.value) && [figure.max, ...ends].some((end) => near(end, line.value2));
}

const QUALIFIERS: Readonly<Record<string, string>> = {
  'more than': 'more-than',
  'less than': 'less-than',
  'up to': 'up-to',
  'at least': 'at-least',
};
const PERS: Readonly<Record<string, string>> = { person: 'head' };

/** The first field of a trap's figure that is wrong (`span`, `kind`, `value`, `currency`, `per`, `qualifier`), or null. */
export function trapFault(gold: TrapFigure, span: Span): string | null {
  const { figure } = span;
  if (span.start !== gold.start || span.end !== gold.end) return 'span';
  const told = trapValueFault(gold, span);
  if (told !== null) return told;
  if ((PERS[gold.per ?? ''] ?? gold.per ?? null) !== figure.per) return 'per';
  const qualifier = figure.sort === 'period' ? null : figure.qualifier;
  return (QUALIFIERS[gold.qualifier ?? ''] ?? gold.qualifier ?? null) === qualifier ? null : 'qualifier';
}

/** The same for kind, value and currency alone: what a peer can say. */
export function trapValueFault(gold: TrapFigure, { figure }: Span): string | null {
  const sorts = { currency: ['money'], percentage: ['percent'], period: ['date', 'period'] }[gold.kind] ?? [
    gold.kind,
  ];
  if (!sorts.includes(figure.sort)) return 'kind';
  const months = gold.unit === 'month' && figure.unit === 'year' ? 12 : 1;
  const scale = (value: number | string | null) => (typeof value === 'number' ? value * months : value);
  const length = typeof gold.max === 'string' && gold.max.startsWith('P');
  if (!near(scale(figure.max), gold.max) || (!length && !near(scale(figure.min), gold.min))) return 'value';
  return gold.currency !== undefined && gold.currency !== figure.unit ? 'currency' : null;
}
