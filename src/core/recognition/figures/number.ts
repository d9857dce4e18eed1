import { LetterPattern } from '../../letter-pattern.ts';
import { isShare } from './count.ts';
import { currencyAfter } from './currency.ts';
import { dayAt } from './date.ts';
import { toNumber } from './decimal.ts';
import type { FoundFigure } from './figure.ts';
import { foundFigure } from './found.ts';
import { isUnspacedToken } from './lexer.ts';
import { figureOf, hedgeAfter, type Quantity, quantityAt, strongest, verbHedge } from './quantity.ts';
import { endsBefore, isCapitalised, match, openReading, type Reading } from './reading.ts';
import { isBareYear } from './time.ts';
import { isHyphen } from './word-trie.ts';
import type { FigureWords } from './words.ts';

const YEAR_DIGITS = 4;
/** The longest run of digits that « à neuf chiffres » can mean: quadrillions. */
const MAX_FIGURES = 16;
/** A code has three digits and is no amount. */
const LEAST_FIGURES = 4;
const THOUSAND = 3;
/** “4K” is a screen, “10K” a number. */
const SMALLEST_ABBREVIATED = 10_000;
const ACRONYM = new LetterPattern('\\p{L}\\p{Lu}');
/** A great many as well: « mille e uno ». */
const THOUSAND_AND_ONE = 1001;

/**
 * A number that a scale, a hedge or a range makes a figure although nothing says what it counts: « 3 millions »,
 * « environ 500 », “nine-figure”. A plain number is none.
 */
export function numberFrom(reading: Reading, quantity: Quantity): FoundFigure | null {
  if (quantity.currency !== null || quantity.low.one || isHedgedYear(reading, quantity)) return null;
  // “one in a million”
  if (isShare(reading, quantity, true)) return null;
  const digits = digitNounFrom(reading, quantity);
  if (digits !== null) return digits;
  const late = hedgeAfter(reading, quantity.end);
  const qualifier =
    strongest(quantity, late) ?? verbHedge(reading, quantity.start, late?.end ?? quantity.end);
  // „gegen 20 Uhr“, „ab 3. Juli“
  if (match(reading, reading.lexicon.clockAfter, quantity.end) !== null) return null;
  if (quantity.hedge > 0 && dayAt(reading, quantity.number) !== null) return null;
  if (!worthShowing(reading, quantity, late !== null)) return null;
  return foundFigure(
    reading,
    quantity.start,
    late?.end ?? quantity.end,
    figureOf('number', null, quantity, qualifier),
  );
}

function worthShowing(reading: Reading, quantity: Quantity, hedgedAfter: boolean): boolean {
  const { low, high } = quantity;
  const last = high ?? low;
  if (isGluedToName(reading, quantity, last.end)) return false;
  if (quantity.framed) return true;
  if (low.abbreviated || high?.abbreviated === true) {
    const before = reading.tokens[quantity.number - 1];
    if (quantity.hedge === 0 && (isCapitalised(reading, quantity.number - 1) || before?.kind === 'digits'))
      return false;
    // “Qwen2.5-72B”, “DBRX 132B”, 昇腾910B
    const glued = reading.tokens[quantity.number]?.glued === true;
    if (quantity.hedge === 0 && before !== undefined) {
      const named = isUnspacedToken(before.raw) && !endsBefore(reading, reading.lexicon.of, quantity.number);
      if (glued && (isHyphen(before) || named)) return false;
      if (ACRONYM.test(before.raw)) return false;
    }
    return quantity.max === null || toNumber(quantity.max) >= SMALLEST_ABBREVIATED;
  }
  if (
    last.scale >= THOUSAND &&
    (last.composed || last.form === 'digits') &&
    !isLoneThousand(reading, quantity)
  )
    return true;
  if (low.form === 'indefinite') return low.scale >= THOUSAND || low.magnitude !== null;
  if (low.rough && low.composed && low.form === 'words') return true;
  // A small hedged number word is too vague to explain (« plus de deux »).
  return (quantity.hedge > 0 || hedgedAfter) && (low.form === 'digits' || low.composed);
}

/** « hasta 2026 », „bis 2026“: a preposition that hedges amounts, before a year. */
function isHedgedYear(reading: Reading, quantity: Quantity): boolean {
  const { yearPrepositions, weakYearPrepositions } = reading.lexicon;
  const { start, number, low } = quantity;
  return (
    low.plain?.length === YEAR_DIGITS &&
    quantity.high === null &&
    isBareYear(Number(low.plain)) &&
    match(reading, yearPrepositions, start)?.end === number &&
    match(reading, weakYearPrepositions, start)?.end !== number
  );
}

/** « mille », “a thousand” by itself is often only a great many (« mille mercis »). */
function isLoneThousand(reading: Reading, { low, number }: Quantity): boolean {
  const { articles, scales, loneScales } = reading.lexicon;
  const article = match(reading, articles, number);
  const end =
    article === null ? match(reading, loneScales, number)?.end : match(reading, scales, article.end)?.end;
  if (low.form === 'words' && low.value !== null && toNumber(low.value) === THOUSAND_AND_ONE) return true;
  return low.scale === THOUSAND && low.end === end;
}

/** A hyphen, a slash or letters tie the number to something else. */
function isGluedToName(reading: Reading, quantity: Quantity, end: number): boolean {
  const next = reading.tokens[end];
  if (next?.glued !== true) return false;
  if (next.kind === 'digits' || (next.kind === 'word' && !isUnspacedToken(next.raw))) return true;
  if (next.key === '/' || next.key === '_' || next.key === '@') return true;
  // „ein 100-Millionen-Angebot“ is an amount, a “747-800” is none.
  if (quantity.low.scale >= THOUSAND && isHyphen(reading.tokens[end - 2])) return false;
  return (
    (isHyphen(next) || next.key === ':') && reading.tokens[end + 1]?.glued === true && quantity.high === null
  );
}

/** « à neuf chiffres », “seven- to nine-figure”: from 10^8, or 10^6, to 10^9. */
function digitNounFrom(reading: Reading, quantity: Quantity): FoundFigure | null {
  const at = isHyphen(reading.tokens[quantity.end]) ? quantity.end + 1 : quantity.end;
  const noun = match(reading, reading.lexicon.digitNouns, at);
  if (noun === null || quantity.min === null || quantity.max === null) return null;
  const low = toNumber(quantity.min);
  const high = toNumber(quantity.max);
  // „dreistelliger Millionenbetrag“: the digits are of millions.
  const scale = match(reading, reading.lexicon.bareScales, noun.end);
  const power = scale?.value ?? 0;
  if (!Number.isInteger(low) || !Number.isInteger(high) || high + power > MAX_FIGURES) return null;
  if (low < (scale === null ? LEAST_FIGURES : 1)) return null;
  const end = scale?.end ?? noun.end;
  const currency = scale === null ? null : currencyAfter(reading, end);
  return foundFigure(reading, quantity.start, currency?.end ?? end, {
    sort: currency === null ? 'number' : 'money',
    min: Number(`1e${low - 1 + power}`),
    max: Number(`1e${high + power}`),
    unit: currency?.code ?? null,
    per: null,
    qualifier: 'indefinite',
    range: quantity.high !== null,
  });
}

/** A number as it stands in a text, figure or not; offsets in UTF-16 code units. */
export interface ReadNumber {
  readonly start: number;
  readonly end: number;
  readonly min: number | null;
  readonly max: number | null;
  readonly range: boolean;
}

/** Every number and range of numbers of a text, plain ones too: for the round-trip tests and `scripts/eval-figures.ts`. */
export function readNumbers(text: string, words: FigureWords): ReadNumber[] {
  const reading = openReading(text, words, null);
  const numbers: ReadNumber[] = [];
  for (let at = 0; at < reading.tokens.length; ) {
    const quantity = quantityAt(reading, at);
    if (quantity === null || quantity.low.form === 'indefinite') {
      at += 1;
      continue;
    }
    const late = hedgeAfter(reading, quantity.end);
    const end = late?.end ?? quantity.end;
    const figure = figureOf(
      'number',
      null,
      quantity,
      strongest(quantity, late) ?? verbHedge(reading, quantity.start, end),
    );
    const found = foundFigure(reading, quantity.start, end, figure);
    if (found !== null && typeof figure.min !== 'string' && typeof figure.max !== 'string') {
      numbers.push({
        start: found.start,
        end: found.end,
        min: figure.min,
        max: figure.max,
        range: figure.range,
      });
    }
    at = Math.max(end, at + 1);
  }
  return numbers;
}
