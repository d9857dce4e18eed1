import { currencyAfter } from './currency.ts';
import { add, type Decimal, decimal, fromInteger, shift } from './decimal.ts';
import { endsBefore, match, pastHyphen, type Reading } from './reading.ts';
import { partAfter } from './share.ts';
import { solidValue } from './solid-number.ts';
import type { Mantissa } from './written-number.ts';

/** Number words of one number: more is a list. Bounds the work at each token. */
const MAX_WORDS = 24;
const HUNDRED = 100;
const THOUSAND = 1000;
const THOUSAND_POWER = 3;
/** Power of ten beyond which a heap of scale words names no amount. */
const MAX_SCALE = 24;

/**
 * A number in words: « quatre-vingt-dix-sept mille deux cents », “one hundred and two thousand”. With `article`, a hundred or
 * scale may begin it (“a hundred”, “a million”). Null where no number word stands.
 */
export function spokenNumber(reading: Reading, index: number, article = false): Mantissa | null {
  const { lexicon } = reading;
  let total: Decimal | null = null;
  let current: number | null = article ? 1 : null;
  let lastScale = Number.POSITIVE_INFINITY;
  let topScale = 0;
  let at = index;
  let end = index;
  let words = 0;
  let one = false;
  while (words < MAX_WORDS) {
    // « vingt et un », « vingt-et-un »
    const gap = words > 0 ? pastHyphen(reading, at) : at;
    const joiner = words > 0 ? match(reading, lexicon.joiners, gap) : null;
    const joined = joiner === null ? gap : pastHyphen(reading, joiner.end);
    // « sei milioni e due terzi », « otto milioni e un quarto »
    if (joiner !== null && partAfter(reading, gap) !== null) break;
    const atom = match(reading, lexicon.numerals, joined);
    if (atom !== null && fits(current, atom.value, lexicon.words.tensBeforeTeens, article && words === 0)) {
      one = words === 0 && match(reading, lexicon.ones, joined)?.end === atom.end;
      current = (current ?? 0) + atom.value;
      at = end = atom.end;
      words += 1;
      continue;
    }
    const solid =
      atom === null && current === null ? solidValue(lexicon.solid, reading.tokens[joined]?.key ?? '') : null;
    // « duemila e cinquantasette »
    const rest =
      joiner !== null && current !== null && current >= THOUSAND && current % THOUSAND === 0
        ? solidValue(lexicon.solid, reading.tokens[joined]?.key ?? '')
        : null;
    if (rest !== null && rest < HUNDRED) {
      current = (current ?? 0) + rest;
      at = end = joined + 1;
      words += 1;
      continue;
    }
    if (solid !== null && (total === null || 10 ** lastScale > solid)) {
      current = solid;
      if (solid >= THOUSAND) topScale = Math.max(topScale, 3);
      at = end = joined + 1;
      words += 1;
      continue;
    }
    // « mil e cem »
    const afterThousand = current === null && lastScale === THOUSAND_POWER;
    const hundred = match(reading, lexicon.hundreds, afterThousand ? joined : gap);
    if (
      hundred !== null &&
      (current === null ? words === 0 || total !== null : current > 0 && current < HUNDRED)
    ) {
      current = (current ?? 1) * HUNDRED;
      at = end = hundred.end;
      words += 1;
      continue;
    }
    const scale = match(reading, lexicon.scales, pastHyphen(reading, at));
    if (scale !== null) {
      const lone = current === null && words === 0;
      if (lone && match(reading, lexicon.loneScales, at) === null && !isTheScale(reading, at, scale.end))
        break;
      if (current === null && total === null && !lone) break;
      if (scale.value < lastScale && (current !== null || lone)) {
        total = add(total ?? fromInteger(0), shift(fromInteger(current ?? 1), scale.value));
      } else {
        // A greater scale multiplies all that stands before: « mille milliards ».
        if (total === null && current === null) break;
        total = shift(add(total ?? fromInteger(0), fromInteger(current ?? 0)), scale.value);
      }
      topScale = Math.max(topScale, scale.value, lastScale < scale.value ? lastScale + scale.value : 0);
      lastScale = scale.value;
      current = null;
      at = end = scale.end;
      words += 1;
      continue;
    }
    break;
  }
  if (words === 0 || topScale > MAX_SCALE) return null;
  let value = add(total ?? fromInteger(0), fromInteger(current ?? 0));
  const fraction = topScale === 0 || current !== null ? spokenFraction(reading, end) : null;
  if (fraction !== null) {
    value = add(value, fraction.value);
    end = fraction.end;
    one = false;
  }
  return {
    end,
    value,
    plain: null,
    groups: words + (fraction === null ? 0 : 1),
    one: one && words === 1,
    spoken: true,
    ...(topScale > 0 ? { scale: topScale } : {}),
  };
}

/** « frôle le milliard d'euros », « millón y medio »: one of a scale, by the article before it and the currency after it, or by its half. */
function isTheScale(reading: Reading, index: number, end: number): boolean {
  const { singleScales, definite, halfAfter } = reading.lexicon;
  if (match(reading, singleScales, index)?.end !== end) return false;
  if (match(reading, halfAfter, end) !== null) return true;
  return endsBefore(reading, definite, index) && currencyAfter(reading, end) !== null;
}

/** True where a number word below 100 can follow what was read since the last scale. */
function fits(
  current: number | null,
  value: number,
  tensBeforeTeens: readonly number[],
  first: boolean,
): boolean {
  if (first) return false;
  if (current === null) return true;
  if (value === 0 || value >= HUNDRED) return false;
  const rest = current % HUNDRED;
  if (rest === 0) return current >= HUNDRED;
  if (rest % 10 !== 0 || rest < 20) return false;
  return value < 10 || (value < 20 && tensBeforeTeens.includes(rest));
}

/** Spoken decimals: « virgule vingt-cinq », “point two five”. */
function spokenFraction(reading: Reading, index: number): { value: Decimal; end: number } | null {
  const { lexicon } = reading;
  const point = match(reading, lexicon.points, index);
  if (point === null) return null;
  let digits = '';
  let end = point.end;
  for (let count = 0; count < MAX_WORDS; count++) {
    const digit = match(reading, lexicon.numerals, end);
    if (digit === null || (digit.value > 9 && digits !== '')) break;
    digits += String(digit.value);
    end = digit.end;
    if (digit.value >= 20) {
      const unit = match(
        reading,
        lexicon.numerals,
        match(reading, lexicon.joiners, end)?.end ?? pastHyphen(reading, end),
      );
      if (unit !== null && unit.value > 0 && unit.value < 10) {
        digits = String(digit.value + unit.value);
        end = unit.end;
      }
      break;
    }
  }
  return digits === '' ? null : { value: decimal('0', digits), end };
}

/** A number in words, or an article that counts as one before a scale. */
export function spokenOrOne(reading: Reading, index: number): Mantissa | null {
  const spoken = spokenNumber(reading, index);
  if (spoken !== null) return spoken;
  const article = match(reading, reading.lexicon.articles, index);
  if (article === null) return null;
  const after = spokenNumber(reading, article.end, true);
  if (after !== null) return after;
  return { end: article.end, value: fromInteger(1), plain: null, groups: 1, one: true, spoken: true };
}
