// long because hedges, sign, currency and the two ends of a range belong to one quantity; ranges are the next thing to split off
import { type CurrencyMatch, codeAt, currencyAfter } from './currency.ts';
import { compare, type Decimal, fromInteger, shift, toNumber } from './decimal.ts';
import type { Figure, FigureSort, Per, Qualifier } from './figure.ts';
import { abbreviationAt, numeralAt } from './numeral.ts';
import { endsBefore, formEndingAt, isMark, match, pastHyphen, type Reading, skip } from './reading.ts';
import { isHyphen } from './word-trie.ts';
import type { Numeral } from './written-number.ts';
import { yearAt } from './written-year.ts';

/** A number or a range of numbers with its hedges, before it is known what it is of. Indices are of tokens, ends exclusive. */
export interface Quantity {
  readonly start: number;
  /** First token of the number itself, after hedges and signs. */
  readonly number: number;
  readonly end: number;
  readonly low: Numeral;
  readonly high: Numeral | null;
  /** Ends after the scale of the second has been given to the first. */
  readonly min: Decimal | null;
  readonly max: Decimal | null;
  readonly qualifier: Qualifier | null;
  /** Length in tokens of the hedge before the number. */
  readonly hedge: number;
  /** A currency sign before the number, or between the ends of a range. */
  readonly currency: CurrencyMatch | null;
  /** True where words open the range (« entre 10 et 20 »). */
  readonly framed: boolean;
}

/** Power of ten of a thousand. */
const THOUSAND = 3;

/** The quantity that begins at a token, hedges and currency signs included, or null. */
export function quantityAt(reading: Reading, index: number): Quantity | null {
  const { lexicon } = reading;
  let qualifier: Qualifier | null = null;
  let at = index;
  // Two hedges at most: “about up to”.
  for (let count = 0; count < 2; count++) {
    const hedge = match(reading, lexicon.before, at);
    if (hedge === null) break;
    // „eine Runde über 3 Millionen“: the amount begins after the preposition.
    if (
      lexicon.notHedges.some(
        ([nouns, word]) => match(reading, word, at) !== null && endsBefore(reading, nouns, at),
      )
    )
      return null;
    qualifier ??= hedge.value;
    at = hedge.end;
  }
  const hedged = at;
  let between: (typeof lexicon.rangeFrames)[number][1] | null = null;
  for (const [open, link] of lexicon.rangeFrames) {
    const opened = match(reading, open, at);
    if (opened === null) continue;
    between = link;
    at = opened.end;
    break;
  }
  // « casi el 3 % », “nearly the $3 million”
  const first =
    pricedNumber(reading, at) ??
    (hedged > index ? pricedNumber(reading, skip(reading, lexicon.definite, at)) : null);
  if (first === null) return null;
  const link = rangeLink(reading, first, between);
  // « US$ 12–18 mi »: the sign before the first end prices the second.
  const second = link === null ? null : pricedNumber(reading, link, first.before !== null);
  const range = second === null ? null : joined(first, second);
  if (between !== null && range === null) return null;
  if (range !== null && second !== null) {
    return {
      start: index,
      number: first.number,
      end: second.end,
      low: first.numeral,
      high: second.numeral,
      min: range.min,
      max: range.max,
      qualifier,
      hedge: hedged - index,
      currency: first.currency ?? second.currency,
      framed: between !== null,
    };
  }
  const { numeral } = first;
  const bounds = otherBound(reading, first, qualifier) ?? closedRange(reading, first, qualifier);
  if (bounds !== null) {
    return {
      start: index,
      number: first.number,
      end: bounds.end ?? bounds.second.end,
      low: numeral,
      high: bounds.second.numeral,
      min: bounds.min,
      max: bounds.max,
      qualifier: null,
      hedge: hedged - index,
      currency: first.currency ?? bounds.second.currency,
      framed: true,
    };
  }
  return {
    start: index,
    number: first.number,
    end: numeral.end,
    low: numeral,
    high: null,
    min: numeral.value ?? numeral.min,
    max: numeral.value ?? numeral.max,
    qualifier:
      qualifier ??
      numeral.hedge ??
      (numeral.form === 'indefinite' ? 'indefinite' : numeral.rough ? 'about' : null),
    hedge: hedged - index,
    currency: first.before,
    framed: false,
  };
}

/** One end of a range with the currency beside it. */
interface PricedNumber {
  readonly number: number;
  readonly numeral: Numeral;
  /** After the number and the currency that follows it. */
  readonly end: number;
  readonly before: CurrencyMatch | null;
  readonly currency: CurrencyMatch | null;
}

/** A number with the currency beside it; `priced` where a currency before it is known already. */
function pricedNumber(reading: Reading, index: number, priced = false): PricedNumber | null {
  // “-$35”, “$-35”
  const minus =
    isMark(reading, index, '-', '−') &&
    reading.tokens[index]?.glued !== true &&
    reading.tokens[index + 1]?.glued === true;
  const leading = minus ? codeAt(reading, index + 1) : null;
  const sign = leading ?? codeAt(reading, index);
  let start = sign?.end ?? index;
  let negative = leading !== null;
  if (sign !== null && isMark(reading, start, '-', '−') && reading.tokens[start + 1]?.kind === 'digits') {
    negative = true;
    start += 1;
  }
  let numeral = numeralAt(reading, start);
  if (numeral === null) return null;
  // « US$ mil millones », but no “$ one”.
  if (sign !== null && numeral.form !== 'digits' && (numeral.form !== 'words' || numeral.scale === 0))
    return null;
  if (negative && numeral.value !== null) {
    numeral = { ...numeral, value: { digits: -numeral.value.digits, exponent: numeral.value.exponent } };
  }
  // « 14,3 mil M€ »: a scale word of thousands may stand before the abbreviation.
  const open = numeral.scale <= THOUSAND && !numeral.abbreviated;
  if (sign !== null && open) numeral = withMoneyScale(reading, numeral, true);
  if (sign === null && numeral.form === 'digits' && open) numeral = withMoneyScale(reading, numeral, priced);
  const after = sign === null ? currencyAfter(reading, numeral.end) : null;
  return { number: start, numeral, end: after?.end ?? numeral.end, before: sign, currency: sign ?? after };
}

/** « 1,7 M€ », « 14,3 Mds $ », “$3m”: abbreviations that only money takes, or that stand apart from the number. */
function withMoneyScale(reading: Reading, numeral: Numeral, priced: boolean): Numeral {
  const { lexicon } = reading;
  const short =
    abbreviationAt(reading, numeral.end, lexicon.moneyAbbreviations, false) ??
    abbreviationAt(reading, numeral.end, lexicon.abbreviations, false);
  if (short === null || numeral.value === null) return numeral;
  const end =
    isMark(reading, short.end, '.') && codeAt(reading, short.end + 1) !== null ? short.end + 1 : short.end;
  if (!priced && currencyAfter(reading, end) === null) return numeral;
  // A letter apart from the number and without a currency sign after it is a word: “$3 B movies” is not guarded further.
  return {
    ...numeral,
    value: shift(numeral.value, short.power),
    scale: numeral.scale + short.power,
    end,
    composed: true,
    plain: null,
  };
}

/** Where the second end of a range begins, or null. */
function rangeLink(
  reading: Reading,
  first: PricedNumber,
  between: Parameters<typeof match>[1] | null,
): number | null {
  const { lexicon } = reading;
  const { numeral } = first;
  if (numeral.form === 'indefinite' || numeral.one) return null;
  // « entre 5 % y 10 % »: the sign may stand at both ends.
  const percent = between === null ? null : match(reading, lexicon.percent, numeral.end);
  const ends = [first.end, numeral.end, ...(percent === null ? [] : [percent.end])];
  for (const at of new Set(ends)) {
    if (between !== null) {
      const linked = match(reading, between, at);
      if (linked !== null) return linked.end;
      continue;
    }
    // “seven- to nine-figure”
    if (isHyphen(reading.tokens[at])) {
      const apart = match(reading, lexicon.rangeLinks, at + 1);
      if (apart !== null && reading.tokens[at + 1]?.glued === false) return apart.end;
    }
    const linked = match(reading, lexicon.rangeLinks, at);
    if (linked !== null) return linked.end;
    const other = match(reading, lexicon.alternatives, at);
    if (other !== null && numeral.value !== null) return other.end;
  }
  return null;
}

const LOWER: readonly Qualifier[] = ['more-than', 'at-least'];
const UPPER: readonly Qualifier[] = ['less-than', 'up-to'];

/** The second of two hedges that bound a number on both sides: “greater than 100 and less than 300”; null where it is none. */
function otherBound(reading: Reading, first: PricedNumber, qualifier: Qualifier | null): BothEnds | null {
  if (qualifier === null) return null;
  const rising = LOWER.includes(qualifier);
  if (!rising && !UPPER.includes(qualifier)) return null;
  const joiner = match(reading, reading.lexicon.joiners, first.end);
  // Scripts without spaces need no joiner: 大于10小于20.
  const at = joiner?.end ?? (reading.lexicon.myriad === null ? -1 : first.end);
  const hedge = match(reading, reading.lexicon.before, at);
  if (hedge === null || !(rising ? UPPER : LOWER).includes(hedge.value)) return null;
  const second = pricedNumber(reading, hedge.end);
  if (second === null) return null;
  const ends = rising ? joined(first, second) : joined(second, first);
  return ends === null ? null : { second, ...ends };
}

/** A second end with both values, and where it ends if that is not the number. */
interface BothEnds {
  readonly second: PricedNumber;
  readonly min: Decimal;
  readonly max: Decimal;
  readonly end?: number;
}

/** 20和30之间, 「100以上300以下」: only what stands behind both numbers makes them a range. */
function closedRange(reading: Reading, first: PricedNumber, qualifier: Qualifier | null): BothEnds | null {
  const { lexicon } = reading;
  for (const [between, close] of lexicon.rangeCloses) {
    const link = match(reading, between, first.end);
    const second = link === null ? null : pricedNumber(reading, link.end);
    const closed = second === null ? null : match(reading, close, second.end);
    const ends = second === null || closed === null ? null : joined(first, second);
    if (second !== null && closed !== null && ends !== null) return { second, ...ends, end: closed.end };
  }
  if (lexicon.myriad === null || qualifier !== null) return null;
  const lower = match(reading, lexicon.after, first.end);
  if (lower === null || !LOWER.includes(lower.value)) return null;
  const second = pricedNumber(reading, skip(reading, lexicon.joiners, lower.end));
  const upper = second === null ? null : match(reading, lexicon.after, second.end);
  if (second === null || upper === null || !UPPER.includes(upper.value)) return null;
  const ends = joined(first, second);
  return ends === null ? null : { second, ...ends, end: upper.end };
}

/**
 * The ends of a range, or null where the second is not above the first. A plain first end shares the scale of the second where it stays
 * below it: « 10 à 20 millions », « 60.000 y 65.000 millones », but « 500 000 à 1 million ».
 */
function joined(first: PricedNumber, second: PricedNumber): { min: Decimal; max: Decimal } | null {
  const low = first.numeral.value;
  const high = second.numeral.value;
  if (low === null || high === null) return null;
  if (first.currency !== null && second.currency !== null && first.currency.code !== second.currency.code)
    return null;
  const { lead } = second.numeral;
  const scale = lead !== undefined && compare(low, fromInteger(10)) < 0 ? lead : second.numeral.scale;
  if (first.numeral.scale === 0 && scale > 0) {
    const shared = shift(low, scale);
    if (compare(shared, high) < 0) return { min: shared, max: high };
  }
  return compare(low, high) < 0 ? { min: low, max: high } : null;
}

/** What a hedge after the number says, with where it ends: “-plus”, « ou plus », +. */
export function hedgeAfter(
  reading: Reading,
  index: number,
  priced = false,
): { qualifier: Qualifier; end: number } | null {
  const found = match(reading, reading.lexicon.after, index) ?? pastCounter(reading, index);
  if (found !== null && isAddition(reading, index, found.end, priced)) return null;
  // « 5000 ou plus de 4500 »: the hedge belongs to the number after it.
  const next = found === null ? null : match(reading, reading.lexicon.before, found.end - 1);
  if (next !== null && numeralAt(reading, next.end) !== null) return null;
  if (found !== null) return { qualifier: found.value, end: found.end };
  if (isHyphen(reading.tokens[index])) {
    const glued = match(reading, reading.lexicon.after, index + 1);
    if (glued !== null) return { qualifier: glued.value, end: glued.end };
  }
  const plus = reading.tokens[index];
  return plus?.key === '+' && plus.glued && reading.tokens[index + 1]?.kind !== 'digits'
    ? { qualifier: 'more-than', end: index + 1 }
    : null;
}

/** 20万次以上: a counter may stand before the hedge. */
function pastCounter(reading: Reading, index: number): ReturnType<typeof match<Qualifier>> {
  const { myriad, of, after } = reading.lexicon;
  const counter = myriad === null ? null : match(reading, of, index);
  const linking = counter !== null && /[的の]$/.test(reading.tokens[counter.end - 1]?.raw ?? '');
  return counter === null || linking ? null : match(reading, after, counter.end);
}

/** “$10m plus a bonus”: what may hedge adds, unless the clause ends there, or what is counted follows, or a rate. */
function isAddition(reading: Reading, index: number, end: number, priced: boolean): boolean {
  const { additions, units, counted } = reading.lexicon;
  const next = reading.tokens[end];
  if (match(reading, additions, index)?.end !== end || next === undefined || perAt(reading, end) !== null)
    return false;
  if (next.kind === 'mark') return codeAt(reading, end) !== null;
  return priced || (match(reading, units, end) ?? match(reading, counted, end)) === null;
}

/** Of two hedges the one that bounds: “about 500 or more”. */
export function strongest(quantity: Quantity, late: { qualifier: Qualifier } | null): Qualifier | null {
  if (late !== null && (quantity.qualifier === null || quantity.qualifier === 'about')) return late.qualifier;
  return quantity.qualifier;
}

/** What the verb beside a figure says of it (« dépasser les 100 millions », „100 Millionen übersteigen“), or null; indices of tokens, `end` exclusive. */
export function verbHedge(reading: Reading, start: number, end = -1): Qualifier | null {
  const { verbs, verbsAfter, definite } = reading.lexicon;
  const article = formEndingAt(reading, definite, start);
  const verb =
    formEndingAt(reading, verbs, start) ??
    (article === null ? null : formEndingAt(reading, verbs, article.end));
  return verb?.value ?? match(reading, verbsAfter, end)?.value ?? null;
}

/** « par an », “per head”, « /mois ». */
export function perAt(reading: Reading, index: number): { per: Per; end: number } | null {
  // “a $100M-a-year package”
  const found = match(reading, reading.lexicon.per, pastHyphen(reading, index));
  // „100 Millionen im Jahr 2025“
  return found === null || yearAt(reading, found.end) !== null ? null : { per: found.value, end: found.end };
}

/** A figure's value out of a quantity: hedges open the ends that they leave open. */
export function figureOf(
  sort: FigureSort,
  unit: string | null,
  quantity: Quantity,
  qualifier: Qualifier | null,
  per: Per | null = null,
): Figure {
  const { magnitude } = quantity.low;
  const min = quantity.min === null ? null : toNumber(quantity.min);
  const max = quantity.max === null ? null : toNumber(quantity.max);
  const range = quantity.high !== null;
  return {
    sort,
    min: !range && (qualifier === 'up-to' || qualifier === 'less-than') ? null : min,
    max: !range && (qualifier === 'more-than' || qualifier === 'at-least') ? null : max,
    unit,
    per,
    qualifier,
    range,
    ...(magnitude === null ? {} : { magnitude }),
  };
}

/** Index after « de », “of”, or the same index. */
export function afterOf(reading: Reading, index: number): number {
  return skip(reading, reading.lexicon.of, index);
}
