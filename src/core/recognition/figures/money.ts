import { type CurrencyMatch, currencyAfter } from './currency.ts';
import { add, type Decimal, decimal, shift } from './decimal.ts';
import type { FoundFigure } from './figure.ts';
import { foundFigure } from './found.ts';
import { numeralAt } from './numeral.ts';
import { figureOf, hedgeAfter, perAt, type Quantity, strongest, verbHedge } from './quantity.ts';
import { endsBefore, formEndingAt, match, type Reading, skip } from './reading.ts';

/** Longest word for a rate before an amount, in tokens: 「1人当たり」. */
const PER_REACH = 6;
/** Power of ten of a million. */
const MILLION = 6;

/** An amount of money: « 14,3 milliards de dollars », “up to $250,000 per employee”. */
export function moneyFrom(reading: Reading, quantity: Quantity): FoundFigure | null {
  const { lexicon } = reading;
  const hedge = hedgeAfter(reading, quantity.end, quantity.currency !== null);
  const millions = match(reading, lexicon.millionsOf, quantity.end);
  const named =
    quantity.currency ??
    (millions === null ? null : { code: millions.value, end: millions.end }) ??
    currencyAfter(reading, hedge?.end ?? quantity.end) ??
    looseCurrency(reading, quantity);
  if (named === null) return null;
  // “a $3 trillion company”, “a pound of”: an article alone prices nothing.
  if (quantity.low.one && match(reading, lexicon.articles, quantity.number) !== null) return null;
  let end = quantity.currency === null ? named.end : Math.max(quantity.end, hedge?.end ?? 0);
  // A sign before and a name after: “$5 million dollars”, “US$ 3 USD”.
  const twice = quantity.currency === null ? null : currencyAfter(reading, end);
  if (twice !== null && twice.code === named.code && quantity.high === null) end = twice.end;
  else if (quantity.currency !== null) end = skip(reading, lexicon.currencyUnits, end);
  // “$10s of millions”
  const tail = reading.tokens[end];
  if (tail?.key === 's' && tail.glued) return null;
  let whole = millions === null ? quantity : inMillions(quantity);
  // “75 USD million”
  const lateScale =
    quantity.high === null && quantity.low.scale === 0 ? match(reading, lexicon.scales, end) : null;
  if (
    lateScale !== null &&
    quantity.min !== null &&
    quantity.max !== null &&
    quantity.low.form === 'digits'
  ) {
    whole = {
      ...quantity,
      min: shift(quantity.min, lateScale.value),
      max: shift(quantity.max, lateScale.value),
    };
    end = lateScale.end;
  }
  const cents =
    quantity.high === null && quantity.low.scale === 0 && lateScale === null
      ? centsAt(reading, end, quantity.currency === null)
      : null;
  if (cents !== null && quantity.min !== null && quantity.max !== null) {
    const value = add(quantity.min, decimal('0', cents.digits));
    whole = { ...quantity, min: value, max: value };
    end = cents.end;
  }
  const late = hedge ?? hedgeAfter(reading, end, true);
  if (hedge === null && late !== null) end = late.end;
  let per = perAt(reading, end);
  if (per !== null) end = per.end;
  else per = null;
  const qualifier = strongest(quantity, late) ?? verbHedge(reading, quantity.start, end);
  // 每年1亿美元: the word before tells the rate and stays outside.
  const before = per === null ? formEndingAt(reading, lexicon.perBefore, quantity.start, PER_REACH) : null;
  // 「4年間1億ドル」 and 「数年間で2億ドル」 tell a length.
  const perBefore = before !== null && isNumber(reading, before.end - 1) ? null : before;
  return foundFigure(
    reading,
    quantity.start,
    end,
    figureOf('money', named.code, whole, qualifier, per?.per ?? perBefore?.value ?? null),
  );
}

function inMillions(quantity: Quantity): Quantity {
  const times = (value: Decimal | null) => (value === null ? null : shift(value, MILLION));
  return { ...quantity, min: times(quantity.min), max: times(quantity.max) };
}

/** 3块5, 3.5块: an everyday name of a currency, where tenths or a fraction tell that it counts no pieces. */
function looseCurrency(reading: Reading, { end, high, low }: Quantity): CurrencyMatch | null {
  const name = match(reading, reading.lexicon.looseCurrencies, end);
  if (name === null || high !== null || low.value === null) return null;
  const parted = low.scale === 0 && (low.value.exponent < 0 || centsAt(reading, name.end, true) !== null);
  return parted ? { code: name.value, end: name.end } : null;
}

/** Hundredths after a currency: « 20 dollars 43 », “1 USD and 23 cents”, 5元3角2分. `named` allows a bare number. */
function centsAt(reading: Reading, index: number, named: boolean): { digits: string; end: number } | null {
  const { lexicon } = reading;
  const start = skip(reading, lexicon.joiners, index);
  const numeral = numeralAt(reading, start);
  if (numeral?.value == null || numeral.scale !== 0 || numeral.value.exponent !== 0) return null;
  if (numeral.value.digits < 1n || numeral.value.digits > 99n) return null;
  const written = String(numeral.value.digits);
  const tenths = written.length === 1 ? match(reading, lexicon.tenths, numeral.end) : null;
  if (tenths !== null) {
    const rest = centsAt(reading, tenths.end, false);
    return rest?.digits.startsWith('0') === true
      ? { digits: written + rest.digits.slice(1), end: rest.end }
      : { digits: `${written}0`, end: tenths.end };
  }
  const digits = written.padStart(2, '0');
  const word = match(reading, lexicon.cents, numeral.end);
  if (word !== null) return { digits, end: word.end };
  // Without the word, two digits right after the name, or one of a tenth (3块5), and nothing that they could be counting after them.
  const loose = written.length === 1 && formEndingAt(reading, lexicon.looseCurrencies, start) !== null;
  const bare =
    named &&
    start === index &&
    (loose || (reading.tokens[start]?.kind === 'digits' && numeral.plain?.length === 2));
  const next = reading.tokens[numeral.end];
  return bare &&
    (next === undefined || (next.kind === 'mark' && /^[.,;:!?)»”"。，；！？）]$/u.test(next.key)))
    ? { digits: loose ? `${written}0` : digits, end: numeral.end }
    : null;
}

function isNumber(reading: Reading, index: number): boolean {
  const { myriad, fews } = reading.lexicon;
  if (reading.tokens[index]?.kind === 'digits' || endsBefore(reading, fews, index + 1)) return true;
  return (
    myriad !== null && (match(reading, myriad.digits, index) ?? match(reading, myriad.powers, index)) !== null
  );
}
