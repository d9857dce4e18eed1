import type { Anchor } from '../knowledge.ts';
import type { Figure } from '../recognition/figures/figure.ts';

/** A figure measured by something known: so many times as much, or so long at that rate. Both ends, alike unless the figure is a range. */
export interface Measure {
  readonly anchor: Anchor;
  readonly low: number;
  readonly high: number;
  /** `times`: so many times as much; else the unit of time in which the count is told. */
  readonly unit: 'times' | 'day' | 'month' | 'year';
}

/** From here to there a count still says something: about twice, about two thousand years. */
const LEAST = 1.9;
const MOST = 2000;
/** Nearer to an anchor than a tenth, a figure most likely is that very one. */
const SAME = Math.log(1.1);
/** A count near this one is taken in best. */
const EASIEST = 30;
/** At most two, and only where both were made for what the figure is for. */
const MOST_MEASURES = 2;
/** Two digits: a comparison is no calculation. */
const DIGITS = 2;

/** How often each stretch comes in a year. */
const A_YEAR = { year: 1, month: 12, week: 52 } as const;
const DAYS_A_YEAR = 365;
const MONTHS_A_YEAR = 12;
/** Lengths are told in years from three of them on, below one year in days. */
const YEARS_FROM = 3;

/**
 * The quantities that say best how much a figure is: of the same currency or kind, meant for what the figure is for, and giving a count
 * that one can imagine. Those meant for its purpose come first; one that fits in general stands in only where there is none.
 */
export function measuresOf(figure: Figure, anchors: readonly Anchor[]): readonly Measure[] {
  const { sort, unit, qualifier, purpose } = figure;
  if ((sort !== 'money' && sort !== 'count') || qualifier === 'indefinite') return [];
  const fitting = anchors.filter((anchor) => anchor.sort === sort && anchor.unit === unit);
  const meant = measured(
    figure,
    fitting.filter(({ purposes }) => purpose !== undefined && purposes.includes(purpose)),
  );
  if (meant.length > 0) return meant.slice(0, MOST_MEASURES);
  const general = fitting.filter((anchor) => anchor.general && purpose === undefined);
  return measured(figure, general).slice(0, 1);
}

function measured(figure: Figure, anchors: readonly Anchor[]): Measure[] {
  const ease = ({ high }: Measure) => Math.abs(Math.log(high / EASIEST));
  return anchors
    .map((anchor) => measure(figure, anchor))
    .filter((found) => found !== null)
    .sort((one, other) => ease(one) - ease(other));
}

function measure(figure: Figure, anchor: Anchor): Measure | null {
  const { min, max, per, qualifier } = figure;
  const ends = [min, max].filter((end): end is number => typeof end === 'number');
  const [low] = ends;
  const high = ends.at(-1);
  if (low === undefined || high === undefined || low <= 0) return null;
  // Nothing is measured by itself.
  if (Math.abs(Math.log(high / anchor.amount)) < SAME) return null;
  const amount = anchor.per === undefined ? anchor.amount : anchor.amount * A_YEAR[anchor.per];
  // What comes in year by year is a multiple of what does; one sum is so long at that rate.
  if (per !== null && (per !== 'year' || anchor.per === undefined)) return null;
  const [unit, scale] =
    per === null && anchor.length !== undefined ? lengthOf(high / amount) : (['times', 1] as const);
  // A bound stays true: what is more than a sum is more than the count rounded down.
  const round = (value: number) => rounded(value, qualifier);
  const count = { low: round((low / amount) * scale), high: round((high / amount) * scale) };
  return count.low < LEAST || count.high > MOST ? null : { anchor, ...count, unit };
}

/** The unit in which a length in years is told, and how many of it a year has. */
function lengthOf(years: number): readonly [unit: Measure['unit'], scale: number] {
  if (years >= YEARS_FROM) return ['year', 1];
  return years >= 1 ? ['month', MONTHS_A_YEAR] : ['day', DAYS_A_YEAR];
}

function rounded(value: number, qualifier: Figure['qualifier']): number {
  const near = Number(value.toPrecision(DIGITS));
  const step = 10 ** (Math.floor(Math.log10(value)) - DIGITS + 1);
  if ((qualifier === 'more-than' || qualifier === 'at-least') && near > value)
    return Number((near - step).toPrecision(DIGITS));
  if ((qualifier === 'less-than' || qualifier === 'up-to') && near < value)
    return Number((near + step).toPrecision(DIGITS));
  return near;
}
