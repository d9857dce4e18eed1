import { add, type Decimal, decimal, shift } from './decimal.ts';
import type { FoundFigure } from './figure.ts';
import { foundFigure } from './found.ts';
import { numeralAt } from './numeral.ts';
import { figureOf, hedgeAfter, perAt, type Quantity, quantityAt, strongest, verbHedge } from './quantity.ts';
import { isCounted, match, type Reading } from './reading.ts';
import { isHyphen } from './word-trie.ts';
import type { PercentSign } from './words.ts';

/** A percentage or a difference of percentages: « 49 % », “5 to 10 percent”, « 3 points de pourcentage ». */
export function percentFrom(reading: Reading, quantity: Quantity): FoundFigure | null {
  if (quantity.currency !== null) return null;
  const { lexicon } = reading;
  const hedge = hedgeAfter(reading, quantity.end);
  const at = hedge?.end ?? quantity.end;
  const sign = match(reading, lexicon.percent, isHyphen(reading.tokens[at]) ? at + 1 : at);
  if (sign === null) return null;
  // In an address a percent sign introduces the code of a character: “%20and%28”.
  const next = reading.tokens[sign.end];
  if (next?.glued === true && /^[\dA-F]/.test(next.raw) && reading.tokens[sign.end - 1]?.kind === 'mark')
    return null;
  const [unit, power] = PARTS[sign.value];
  let whole = quantity;
  let end = sign.end;
  const rest = sign.value === 'tenth' && quantity.high === null ? tenthsRest(reading, end) : null;
  if (rest !== null && quantity.min !== null) {
    const value = add(quantity.min, rest.value);
    whole = { ...quantity, min: value, max: value };
    end = rest.end;
  }
  // “5% to 10%”: the sign stands at both ends, so that the range was not seen yet.
  if (quantity.high === null && quantity.min !== null) {
    const link = match(reading, lexicon.rangeLinks, end);
    const second = link === null ? null : numeralAt(reading, link.end);
    const again = second === null ? null : match(reading, lexicon.percent, second.end);
    if (second?.value != null && again !== null && again.value === sign.value) {
      whole = { ...quantity, high: second, max: second.value };
      end = again.end;
    }
  }
  const late = hedge ?? hedgeAfter(reading, end);
  if (hedge === null && late !== null) end = late.end;
  const per = perAt(reading, end);
  const qualifier = strongest(quantity, late) ?? verbHedge(reading, quantity.start, per?.end ?? end);
  return foundFigure(
    reading,
    quantity.start,
    per?.end ?? end,
    figureOf('percent', unit, inPercent(whole, power), qualifier, per?.per ?? null),
  );
}

/** What a sign counts, and the power of ten that makes it hundredths. */
const PARTS: Readonly<Record<PercentSign, readonly [unit: 'percent' | 'point', power: number]>> = {
  percent: ['percent', 0],
  point: ['point', 0],
  tenth: ['percent', 1],
  permille: ['percent', -1],
  basis: ['point', -2],
};

function inPercent(quantity: Quantity, power: number): Quantity {
  if (power === 0) return quantity;
  const moved = (value: Decimal | null) => (value === null ? null : shift(value, power));
  return { ...quantity, min: moved(quantity.min), max: moved(quantity.max) };
}

/** Hundredths after tenths: 七成五, 三成半, 3割5分. */
function tenthsRest(reading: Reading, index: number): { value: Decimal; end: number } | null {
  const { halfAfter, tenthRest, words } = reading.lexicon;
  const half = match(reading, halfAfter, index);
  if (half !== null) return { value: decimal('0', '5'), end: half.end };
  const digit = numeralAt(reading, index);
  if (digit?.value == null || digit.value.exponent !== 0 || digit.scale !== 0) return null;
  if (digit.value.digits < 1n || digit.value.digits > 9n) return null;
  const end = words.tenthRest === undefined ? digit.end : match(reading, tenthRest, digit.end)?.end;
  return end === undefined || isCounted(reading, end) ? null : { value: shift(digit.value, -1), end };
}

/** 百分之五, 约百分之五: the word for percent stands before the number. */
export function percentAt(reading: Reading, index: number): FoundFigure | null {
  const { lexicon } = reading;
  const hedge = match(reading, lexicon.before, index);
  const sign = match(reading, lexicon.percentBefore, hedge?.end ?? index);
  let quantity = sign === null ? null : quantityAt(reading, sign.end);
  const { myriad } = lexicon;
  // 五百分之二 is a fraction.
  const counted = myriad !== null && match(reading, myriad.digits, index - 1) !== null;
  if (quantity === null || quantity.currency !== null || counted) return null;
  // 百分之五到百分之十
  const link = quantity.high === null ? match(reading, lexicon.rangeLinks, quantity.end) : null;
  const again = link === null ? null : match(reading, lexicon.percentBefore, link.end);
  const second = again === null ? null : numeralAt(reading, again.end);
  if (second?.value != null) quantity = { ...quantity, high: second, max: second.value, end: second.end };
  const late = hedgeAfter(reading, quantity.end);
  const qualifier = hedge?.value ?? strongest(quantity, late) ?? verbHedge(reading, index);
  const figure = figureOf('percent', 'percent', quantity, qualifier);
  return foundFigure(reading, index, late?.end ?? quantity.end, figure);
}
