import type { Figure, FigureSort } from '../../../../src/core/recognition/figures/figure.ts';
import type { Span } from '../judge.ts';

/*
 * Peers' answers put into our fields, so that one judge judges all. Every doubt is the peer's benefit: where it gives several values,
 * any may be right; a time known to the month counts as that month and as its first day.
 */

const MS_PER_DAY = 86_400_000;
const MONTHS_PER_QUARTER = 3;

/** Names of currencies, in whatever language a peer's table holds them, by what they contain. The first that fits holds. */
const CURRENCY_NAMES: readonly (readonly [RegExp, string])[] = [
  [/hong ?kong|香港/iu, 'HKD'],
  [/austral/iu, 'AUD'],
  [/canad/iu, 'CAD'],
  [/taiwan/iu, 'TWD'],
  [/dol+ar|dólar/iu, 'USD'],
  [/euro/iu, 'EUR'],
  [/yen|iene/iu, 'JPY'],
  [/yuan|iuan|renminbi/iu, 'CNY'],
  [/pound|livre|libra|sterling/iu, 'GBP'],
  [/rupe|roupie|rúpia/iu, 'INR'],
  [/fran[ck].*(?:suis|suiz|suíç)|swiss/iu, 'CHF'],
  [/real|reais/iu, 'BRL'],
];

/** The ISO code for a peer's name of a currency; the name itself where we know none. */
export function currencyOf(name: string): string {
  return CURRENCY_NAMES.find(([pattern]) => pattern.test(name))?.[1] ?? name;
}

/** A span in our fields. A value that is no number (a peer's NaN or null) stays null. */
export function spanOf(
  start: number,
  end: number,
  sort: FigureSort,
  [min, max]: readonly [number | string | null, number | string | null],
  unit: string | null = null,
): Span {
  const known = (value: number | string | null) => (Number.isNaN(value) ? null : value);
  const figure: Figure = {
    sort,
    min: known(min),
    max: known(max),
    unit,
    per: null,
    qualifier: null,
    range: false,
  };
  return { start, end, figure };
}

/** One answer of Recognizers-Text: `end` is the last character, values are strings. */
export interface RecognizersAnswer {
  readonly start: number;
  readonly end: number;
  readonly typeName: string;
  readonly resolution: {
    readonly value?: string | null;
    readonly unit?: string;
    readonly isoCurrency?: string;
    readonly values?: readonly {
      readonly type: string;
      readonly value?: string;
      readonly start?: string;
      readonly end?: string;
    }[];
  } | null;
}

/** Recognizers-Text in our fields; each of its candidates (this year's 5 May, next year's) is a span of its own. */
export function fromRecognizers({ start, end, typeName, resolution }: RecognizersAnswer): Span[] {
  const stop = end + 1;
  const value = Number.parseFloat(resolution?.value ?? 'NaN');
  if (typeName === 'currency') {
    const unit = resolution?.isoCurrency ?? currencyOf(resolution?.unit ?? '');
    return [spanOf(start, stop, 'money', [value, value], unit)];
  }
  if (typeName === 'number') return [spanOf(start, stop, 'number', [value, value])];
  if (typeName === 'percentage') return [spanOf(start, stop, 'percent', [value, value], 'percent')];
  if (typeName === 'age') return [spanOf(start, stop, 'age', [value, value], 'year')];
  const values = resolution?.values ?? [];
  const spans = values.flatMap((one): Span[] => {
    if (one.type === 'duration') {
      const seconds = Number(one.value);
      return [spanOf(start, stop, 'duration', [seconds, seconds], 'second')];
    }
    if (one.type === 'daterange' || one.type === 'datetimerange')
      return [spanOf(start, stop, 'period', [dayOf(one.start), dayOf(one.end)])];
    if (one.type === 'date' || one.type === 'datetime') {
      const day = dayOf(one.value);
      return day === null ? [] : [spanOf(start, stop, 'date', [day, day]), dayAsPeriod(start, stop, day)];
    }
    return [];
  });
  // A time of day or a repetition is none of the corpora's kinds; what it could not resolve still counts as found.
  return spans.length > 0 || /time$|timerange$|set$|timezone$/u.test(typeName)
    ? spans
    : [spanOf(start, stop, 'date', [null, null])];
}

/** One answer of chrono-node. */
export interface ChronoAnswer {
  readonly index: number;
  readonly text: string;
  readonly start: ChronoPoint;
  readonly end: ChronoPoint | null;
}

/** A point of chrono's: which of its parts the text told. */
export interface ChronoPoint {
  date(): Date;
  isCertain(part: string): boolean;
  get(part: string): number | null;
}

/** chrono in our fields. It knows points alone: one without a certain day also counts as its month, or its year. */
export function fromChrono({ index, text, start, end }: ChronoAnswer): Span[] {
  const stop = index + text.length;
  const from = pointDay(start);
  const told = ['year', 'month', 'day', 'weekday'].some((part) => start.isCertain(part));
  // « à 14 » read as 14:00 is a time of day, none of the corpora's kinds.
  if (!told && !/\p{L}/u.test(text)) return [];
  if (end !== null) {
    const to = pointDay(end);
    return [spanOf(index, stop, 'period', [from, shifted(to, 1)]), spanOf(index, stop, 'period', [from, to])];
  }
  const spans = [spanOf(index, stop, 'date', [from, from]), dayAsPeriod(index, stop, from)];
  if (!start.isCertain('day') && !start.isCertain('weekday')) {
    const month = `${from.slice(0, 7)}-01`;
    const year = `${from.slice(0, 4)}-01-01`;
    spans.push(
      spanOf(index, stop, 'period', [month, addedMonths(month, 1)]),
      spanOf(index, stop, 'period', [year, addedMonths(year, 12)]),
    );
  }
  return spans;
}

function pointDay(point: ChronoPoint): string {
  const two = (part: string) => String(point.get(part) ?? 1).padStart(2, '0');
  return `${String(point.get('year') ?? 0).padStart(4, '0')}-${two('month')}-${two('day')}`;
}

function dayAsPeriod(start: number, end: number, day: string): Span {
  return spanOf(start, end, 'period', [day, shifted(day, 1)]);
}

function dayOf(value: string | undefined): string | null {
  return value !== undefined && /^\d{4}-\d\d-\d\d/u.test(value) ? value.slice(0, 10) : null;
}

function shifted(day: string, days: number): string {
  const at = Date.parse(day);
  return Number.isNaN(at) ? day : new Date(at + days * MS_PER_DAY).toISOString().slice(0, 10);
}

function addedMonths(day: string, months: number): string {
  const at = new Date(Date.parse(day));
  if (Number.isNaN(at.getTime())) return day;
  at.setUTCMonth(at.getUTCMonth() + months);
  return at.toISOString().slice(0, 10);
}

/** One answer of compromise, of whichever of its views. */
export interface CompromiseAnswer {
  readonly text?: string;
  readonly offset: { readonly start: number; readonly length: number };
  readonly money?: { readonly currency?: string; readonly num?: number };
  readonly number?: {
    readonly num?: number;
    readonly prefix?: string;
    readonly suffix?: string;
    readonly unit?: string;
  };
  readonly dates?: { readonly start?: string | null; readonly end?: string | null };
  readonly duration?: Readonly<Record<string, number>>;
}

const UNIT_SECONDS: Readonly<Record<string, number>> = {
  year: 31_536_000,
  quarter: 2_592_000 * MONTHS_PER_QUARTER,
  month: 2_592_000,
  week: 604_800,
  day: 86_400,
  hour: 3600,
  minute: 60,
  second: 1,
};

/** compromise in our fields. A number with `%`, or with a unit of years, also counts as percentage and age. */
export function fromCompromise({ offset, text, money, number, dates, duration }: CompromiseAnswer): Span[] {
  const { start } = offset;
  const end = start + offset.length;
  const spans: Span[] = [];
  if (money !== undefined) {
    const value = number?.num ?? money.num ?? Number.NaN;
    spans.push(spanOf(start, end, 'money', [value, value], currencyOf(money.currency ?? '')));
  } else if (number !== undefined) {
    const value = number.num ?? Number.NaN;
    spans.push(spanOf(start, end, 'number', [value, value]));
    if (number.suffix === '%' || /%/u.test(text ?? ''))
      spans.push(spanOf(start, end, 'percent', [value, value], 'percent'));
    if (/^year/u.test(number.unit ?? '')) spans.push(spanOf(start, end, 'age', [value, value], 'year'));
  }
  const from = dayOf(dates?.start ?? undefined);
  const last = dayOf(dates?.end ?? undefined);
  if (dates !== undefined) {
    if (from === null || last === null || from === last) spans.push(spanOf(start, end, 'date', [from, from]));
    spans.push(spanOf(start, end, 'period', [from, last === null ? null : shifted(last, 1)]));
  }
  if (duration !== undefined) {
    const seconds = Object.entries(duration).reduce(
      (sum, [unit, count]) => sum + count * (UNIT_SECONDS[unit.replace(/s$/u, '')] ?? Number.NaN),
      0,
    );
    spans.push(spanOf(start, end, 'duration', [seconds, seconds], 'second'));
  }
  return spans;
}
