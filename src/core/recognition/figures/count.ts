import { LetterPattern } from '../../letter-pattern.ts';
import { compare, fromInteger } from './decimal.ts';
import type { FoundFigure } from './figure.ts';
import { foundFigure } from './found.ts';
import { afterOf, figureOf, hedgeAfter, perAt, type Quantity, strongest, verbHedge } from './quantity.ts';
import { formEndingAt, hasCapital, isCapitalised, match, pastHyphen, type Reading, skip } from './reading.ts';
import { isHyphen } from './word-trie.ts';

/** Numbers below this after a capitalised word belong to its name: “iPhone 17 users”; not in a headline all of capitals. */
const NAME_NUMBER_BELOW = fromInteger(100);

/** The greatest number of a share told in small numbers. */
const MOST_OF_SHARE = fromInteger(10);

/** A number of things: « environ 100 ingénieurs », “dozens of researchers”, “a 100-person team”. */
export function countFrom(reading: Reading, quantity: Quantity): FoundFigure | null {
  const { lexicon } = reading;
  if (quantity.currency !== null || quantity.low.one) return null;
  const hedge = hedgeAfter(reading, quantity.end);
  const at = hedge?.end ?? quantity.end;
  let noun = at;
  if (isHyphen(reading.tokens[noun])) noun += 1;
  else {
    noun = afterOf(reading, noun);
    // „50 KI-Forscher“
    for (let count = 0; count < 2; count++)
      noun = pastHyphen(reading, skip(reading, lexicon.adjectives, noun));
  }
  // 「十几名加入」: a counter may be all that says what is counted.
  const counted = match(reading, lexicon.counted, noun) ?? match(reading, lexicon.counted, at);
  // 「1人当たり」 tells a rate.
  if (match(reading, lexicon.perBefore, quantity.start) !== null) return null;
  if (isShare(reading, quantity)) return null;
  // “a 70B model” is one model; “nine-to-five jobs” are not five.
  if (counted?.value.unit === 'model' && quantity.low.abbreviated) return null;
  if (isHyphen(reading.tokens[quantity.start - 1]) && reading.tokens[quantity.start]?.glued === true)
    return null;
  // 九位数 has digits, no people.
  if (match(reading, lexicon.digitNouns, at) !== null) return null;
  if (
    counted === null ||
    (isNameNumber(reading, quantity, KATAKANA.test(reading.tokens[noun]?.raw ?? '')) &&
      !hasCapital(reading, noun))
  )
    return null;
  let end = counted.end;
  const late = hedge ?? hedgeAfter(reading, end);
  if (hedge === null && late !== null) end = late.end;
  const per = perAt(reading, end);
  const qualifier = strongest(quantity, late) ?? verbHedge(reading, quantity.start, per?.end ?? end);
  const figure = figureOf('count', counted.value.unit, quantity, qualifier, per?.per ?? null);
  return foundFigure(reading, quantity.start, per?.end ?? end, { ...figure, noun: counted.value.noun });
}

/** “two in three researchers”: both numbers are ten at most; `any` where only the first must be. */
export function isShare(reading: Reading, { start, low, high }: Quantity, any = false): boolean {
  const { outOf, numerals } = reading.lexicon;
  if (high !== null || low.value === null || (!any && compare(low.value, MOST_OF_SHARE) > 0)) return false;
  const link = formEndingAt(reading, outOf, start);
  if (link === null) return false;
  const before = reading.tokens[link.end - 1];
  return before?.kind === 'digits'
    ? before.key.length < 2
    : formEndingAt(reading, numerals, link.end) !== null;
}

const KATAKANA = new LetterPattern('^[\\p{Script=Katakana}ー]{2,}$');

function isNameNumber(reading: Reading, quantity: Quantity, named: boolean): boolean {
  if (
    quantity.low.plain === null ||
    quantity.hedge > 0 ||
    quantity.high !== null ||
    quantity.low.value === null
  )
    return false;
  const before = reading.tokens[quantity.number - 1];
  // 「ラマ4モデル」
  const inName = named && KATAKANA.test(before?.raw ?? '') && reading.tokens[quantity.number]?.glued === true;
  if (!inName && !isCapitalised(reading, quantity.number - 1)) return false;
  if (match(reading, reading.lexicon.months, quantity.number - 1) !== null) return false;
  return compare(quantity.low.value, NAME_NUMBER_BELOW) < 0;
}
