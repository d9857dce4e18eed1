import type { FoundFigure } from './figure.ts';
import { foundFigure } from './found.ts';
import { numeralAt } from './numeral.ts';
import { figureOf, hedgeAfter, perAt, type Quantity, strongest, verbHedge } from './quantity.ts';
import { formEndingAt, match, type Reading } from './reading.ts';
import { isHyphen } from './word-trie.ts';

/** A percentage or a difference of percentages: « 49 % », “5 to 10 percent”, « 3 points de pourcentage ». */
export function percentFrom(reading: Reading, quantity: Quantity): FoundFigure | null {
  if (quantity.currency !== null) return null;
  const { lexicon } = reading;
  const hedge = hedgeAfter(reading, quantity.end);
  const at = hedge?.end ?? quantity.end;
  const sign = match(reading, lexicon.percent, isHyphen(reading.tokens[at]) ? at + 1 : at);
  if (sign === null) return partsOfHundred(reading, quantity);
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
  const qualifier = strongest(quantity, late) ?? verbHedge(reading, quantity.start);
  return foundFigure(
    reading,
    quantity.start,
    per?.end ?? end,
    figureOf('percent', sign.value, whole, qualifier, per?.per ?? null),
  );
}

/** 百分之五: what stands before the number says that it is a percentage. */
function partsOfHundred(reading: Reading, quantity: Quantity): FoundFigure | null {
  const before = formEndingAt(reading, reading.lexicon.percentBefore, quantity.start);
  if (before === null) return null;
  return foundFigure(
    reading,
    before.end,
    quantity.end,
    figureOf('percent', 'percent', quantity, strongest(quantity, null), null),
  );
}
