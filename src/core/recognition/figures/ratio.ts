import type { FoundFigure } from './figure.ts';
import { foundFigure } from './found.ts';
import { isUnspacedToken } from './lexer.ts';
import { figureOf, hedgeAfter, type Quantity, strongest, verbHedge } from './quantity.ts';
import { match, type Reading } from './reading.ts';
import { isHyphen } from './word-trie.ts';

/** A multiple: « trois fois plus », “ten times the size”, “10x”, “tenfold”. « Mille fois » alone is none. */
export function ratioFrom(reading: Reading, quantity: Quantity): FoundFigure | null {
  if (quantity.currency !== null || quantity.low.one || quantity.low.value === null) return null;
  const end = multipleEnd(reading, quantity.end);
  if (end === null || isManyTimes(reading, quantity)) return null;
  // 「10倍以上」
  const late = reading.lexicon.myriad === null ? null : hedgeAfter(reading, end);
  const qualifier = strongest(quantity, late) ?? verbHedge(reading, quantity.start, late?.end ?? end);
  const figure = figureOf('ratio', null, quantity, qualifier);
  return foundFigure(reading, quantity.start, late?.end ?? end, figure);
}

/** « cent fois », “a thousand times”: in words a round number of times is only a great many. */
function isManyTimes(reading: Reading, { number, low }: Quantity): boolean {
  const { hundreds, loneScales } = reading.lexicon;
  const round = match(reading, hundreds, number) ?? match(reading, loneScales, number);
  return round?.end === low.end;
}

function multipleEnd(reading: Reading, index: number): number | null {
  const { lexicon } = reading;
  const token = reading.tokens[index];
  if (
    (token?.key === 'x' || token?.key === '×') &&
    token.glued &&
    reading.tokens[index - 1]?.kind === 'digits'
  ) {
    // “1024x768” is a size.
    return reading.tokens[index + 1]?.glued === true && reading.tokens[index + 1]?.kind === 'digits'
      ? null
      : index + 1;
  }
  const fold = match(reading, lexicon.fold, isHyphen(token) ? index + 1 : index);
  if (fold !== null && token !== undefined && (token.glued || isUnspacedToken(token.raw))) return fold.end;
  const times = match(reading, lexicon.times, index);
  if (times === null) return null;
  return match(reading, lexicon.timesAfter, times.end)?.end ?? null;
}
