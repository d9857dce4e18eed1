import type { ReferenceRates } from '../knowledge.ts';
import type { Figure } from '../recognition/figures/figure.ts';

/** A sum in another currency. */
export interface Conversion {
  /** Rounded to three significant digits; hedged as the text hedges it. */
  readonly figure: Figure;
  readonly rates: ReferenceRates;
  /** How much of `to` one unit of `from` costs; with the euro in it, one euro in the other currency, as the bank publishes it. */
  readonly quote: { readonly from: string; readonly to: string; readonly rate: number };
}

/** Rates farther off than this, in days, say too little of an article's day: eight months. */
const FARTHEST_DAYS = 250;
const DAY_MS = 86_400_000;
/** Sums are rounded by reporters, and rates move. */
const SUM_DIGITS = 3;
const QUOTE_DIGITS = 5;

/**
 * A sum of money in another currency, by the rates of the day nearest to the article's; of the newest where the article bears no date.
 * @param figure what the text says
 * @param currency ISO 4217 code
 * @param known bundled rates
 * @param published ISO date of the article, or null
 * @returns null where the figure is no sum, is in that currency already, has no value of its own, or no rates are near enough
 */
export function converted(
  figure: Figure,
  currency: string,
  known: readonly ReferenceRates[],
  published: string | null,
): Conversion | null {
  const { sort, unit, min, max, qualifier } = figure;
  if (sort !== 'money' || unit === null || unit === currency || qualifier === 'indefinite') return null;
  const rates = nearest(
    known.filter((day) => rateOf(day, unit) !== null && rateOf(day, currency) !== null),
    published,
  );
  if (rates === null) return null;
  const from = rateOf(rates, unit);
  const to = rateOf(rates, currency);
  if (from === null || to === null || (min === null && max === null)) return null;
  const exchange = (end: number | string | null) =>
    typeof end === 'number' ? Number(((end / from) * to).toPrecision(SUM_DIGITS)) : null;
  const quote =
    unit === rates.base || currency === rates.base
      ? { from: rates.base, to: unit === rates.base ? currency : unit, rate: unit === rates.base ? to : from }
      : { from: unit, to: currency, rate: Number((to / from).toPrecision(QUOTE_DIGITS)) };
  return {
    figure: { ...figure, unit: currency, min: exchange(min), max: exchange(max) },
    rates,
    quote,
  };
}

function rateOf({ base, rates }: ReferenceRates, currency: string): number | null {
  return currency === base ? 1 : (rates[currency] ?? null);
}

function nearest(days: readonly ReferenceRates[], published: string | null): ReferenceRates | null {
  if (published === null)
    return days.reduce<ReferenceRates | null>(
      (best, day) => (best === null || day.date > best.date ? day : best),
      null,
    );
  const distance = ({ date }: ReferenceRates) => Math.abs(Date.parse(date) - Date.parse(published)) / DAY_MS;
  const best = days.reduce<ReferenceRates | null>(
    (one, day) => (one === null || distance(day) < distance(one) ? day : one),
    null,
  );
  return best !== null && distance(best) <= FARTHEST_DAYS ? best : null;
}
