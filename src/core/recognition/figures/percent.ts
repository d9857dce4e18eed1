import { type Decimal, fromInteger, multiply } from './decimal.ts';
import type { FoundFigure } from './figure.ts';
import { foundFigure } from './found.ts';
import { numeralAt } from './numeral.ts';
import { figureOf, hedgeAfter, perAt, type Quantity, quantityAt, strongest, verbHedge } from './quantity.ts';
import { match, type Reading } from './reading.ts';
import { isHyphen } from './word-trie.ts';

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
  let whole = quantity;
  let end = sign.end;
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
    sign.value === 'tenth'
      ? figureOf('percent', 'percent', tenfold(whole), qualifier, per?.per ?? null)
      : figureOf('percent', sign.value, whole, qualifier, per?.per ?? null),
  );
}

/** 三成 and 3割 are tenths. */
function tenfold(quantity: Quantity): Quantity {
  const times = (value: Decimal | null) => (value === null ? null : multiply(value, fromInteger(10)));
  return { ...quantity, min: times(quantity.min), max: times(quantity.max) };
}

/** 百分之五, 约百分之五: the word for percent stands before the number. */
export function percentAt(reading: Reading, index: number): FoundFigure | null {
  const { lexicon } = reading;
  const hedge = match(reading, lexicon.before, index);
  const sign = match(reading, lexicon.percentBefore, hedge?.end ?? index);
  const quantity = sign === null ? null : quantityAt(reading, sign.end);
  const { myriad } = lexicon;
  // 五百分之二 is a fraction.
  const counted = myriad !== null && match(reading, myriad.digits, index - 1) !== null;
  if (quantity === null || quantity.currency !== null || counted) return null;
  const late = hedgeAfter(reading, quantity.end);
  const qualifier = hedge?.value ?? strongest(quantity, late) ?? verbHedge(reading, index);
  const figure = figureOf('percent', 'percent', quantity, qualifier);
  return foundFigure(reading, index, late?.end ?? quantity.end, figure);
}
