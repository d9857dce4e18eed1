import { add, type Decimal, decimal, fromInteger, MAX_DIGITS, multiply, negate, shift } from './decimal.ts';
import { digitNumber, isPartOfName, VULGAR } from './digit-number.ts';
import { isUnspacedToken } from './lexer.ts';
import { isOrdinal, myriadNumeral } from './myriad-number.ts';
import { beginsNothing, match, pastHyphen, type Reading } from './reading.ts';
import { partAfter, shareAt } from './share.ts';
import { spokenOrOne } from './spoken-number.ts';
import { collective, dozensOf, fraction, indefinite } from './vague-number.ts';
import type { Mantissa, Numeral } from './written-number.ts';

const HUNDRED = fromInteger(100);
/** Power of ten of a thousand, and the digits of what is below it. */
const THOUSAND = 3;

/** Numerals by the paragraph and the index of their first token, so that none is parsed twice. */
const parsed = new WeakMap<Reading, Map<number, Numeral | null>>();

/** The number that begins at a token, or null. */
export function numeralAt(reading: Reading, index: number): Numeral | null {
  let known = parsed.get(reading);
  if (known === undefined) {
    known = new Map();
    parsed.set(reading, known);
  }
  const before = known.get(index);
  if (before !== undefined) return before;
  const found = parse(reading, index);
  known.set(index, found);
  return found;
}

function parse(reading: Reading, index: number): Numeral | null {
  const token = reading.tokens[index];
  if (token === undefined || beginsNothing(reading, index)) return null;
  if (isOrdinal(reading, index)) return null;
  if (token.kind === 'digits') return isPartOfName(reading, index) ? null : inDigits(reading, index);
  if (token.kind === 'mark') return parseMark(reading, index);
  return (
    myriadAndHalf(reading, index) ??
    indefinite(reading, index) ??
    fraction(reading, index) ??
    shareAt(reading, index) ??
    collective(reading, index) ??
    scaled(reading, spokenOrOne(reading, index)) ??
    negative(reading, index)
  );
}

function inDigits(reading: Reading, index: number): Numeral | null {
  const myriad = myriadAndHalf(reading, index);
  if (myriad !== null) return myriad;
  const share = shareAt(reading, index);
  if (share !== null) return share;
  const mantissa = digitNumber(reading, index);
  return dozensOf(reading, mantissa) ?? scaled(reading, mantissa);
}

function parseMark(reading: Reading, index: number): Numeral | null {
  const token = reading.tokens[index];
  if (token === undefined) return null;
  const vulgar = VULGAR.get(token.key);
  if (vulgar !== undefined) return scaled(reading, { end: index + 1, value: vulgar, plain: null, groups: 1 });
  const next = reading.tokens[index + 1];
  const sign = token.key === '-' || token.key === '−' || token.key === '–' || token.key === '+';
  const before = reading.tokens[index - 1];
  const apart = !token.glued || (before?.kind === 'word' && isUnspacedToken(before.raw));
  if (sign && apart && next?.kind === 'digits' && next.glued) {
    const number = inDigits(reading, index + 1);
    if (number?.value == null) return null;
    return { ...number, value: token.key === '+' ? number.value : negate(number.value), plain: null };
  }
  return null;
}

function negative(reading: Reading, index: number): Numeral | null {
  const minus = match(reading, reading.lexicon.minus, index);
  if (minus === null) return null;
  const number = numeralAt(reading, minus.end);
  if (number?.value == null || number.one) return null;
  return { ...number, value: negate(number.value), plain: null };
}

/** Adds the scale words, abbreviations and halves that follow a number. */
function scaled(reading: Reading, mantissa: Mantissa | null, part = 1): Numeral | null {
  if (mantissa === null) return null;
  const { lexicon } = reading;
  let { end, value } = mantissa;
  let scale = mantissa.scale ?? 0;
  let composed = mantissa.groups > 1 || scale > 0;
  let abbreviated = false;
  let halved = false;
  // « deux et demi millions », “two and a half million”.
  const early = mantissa.scale === undefined ? partAfter(reading, pastHyphen(reading, end)) : null;
  if (early !== null) {
    value = add(value, early.value);
    end = early.end;
    halved = true;
  }
  if (mantissa.spoken !== true || halved || scale > 0) {
    const hundred = mantissa.spoken === true ? null : match(reading, lexicon.hundreds, end);
    if (hundred !== null && match(reading, lexicon.percent, end - 1) === null) {
      value = multiply(value, HUNDRED);
      scale += 2;
      end = hundred.end;
    }
  }
  for (
    let step = match(reading, lexicon.scales, pastHyphen(reading, end));
    step !== null && scale < MAX_DIGITS;
  ) {
    value = shift(value, step.value);
    scale += step.value;
    end = step.end;
    step = match(reading, lexicon.scales, end);
  }
  if (scale > 0) {
    composed = true;
    const rest = halved ? null : partAfter(reading, end);
    if (rest !== null) {
      value = add(value, shift(rest.value, scale));
      end = rest.end;
    } else if (mantissa.spoken !== true) {
      const lower = lowerPart(reading, end, scale, part + 1);
      if (lower !== null) {
        // « 3 mil 500 millones »: the greater scale is of both.
        value = add(lower.above > 0 ? shift(value, lower.above) : value, lower.value);
        scale += lower.above;
        end = lower.end;
      }
    }
  } else if (mantissa.spoken !== true) {
    const short = abbreviationAt(reading, end, lexicon.abbreviations, true);
    if (short !== null) {
      value = shift(value, short.power);
      scale = short.power;
      end = short.end;
      abbreviated = true;
      composed = true;
    }
  }
  return {
    end,
    value,
    min: null,
    max: null,
    magnitude: null,
    form: mantissa.spoken === true ? 'words' : 'digits',
    scale,
    one: mantissa.one === true && scale === 0 && !halved,
    rough: false,
    abbreviated,
    composed: composed || halved,
    plain: scale === 0 && !halved ? mantissa.plain : null,
  };
}

/** 两个半小时: the half stands behind the counter, before the unit. */
function myriadAndHalf(reading: Reading, index: number): Numeral | null {
  const { halfAfter, units } = reading.lexicon;
  const whole = myriadNumeral(reading, index);
  if (whole?.value == null) return whole;
  const half = match(reading, halfAfter, whole.end);
  return half === null || half.end < whole.end + 2 || match(reading, units, half.end) === null
    ? whole
    : { ...whole, end: half.end, value: add(whole.value, decimal('0', '5')), one: false, composed: true };
}

/** Smaller parts after a scale, at most: 1兆5000億3000万. Bounds the recursion. */
const MAX_PARTS = 3;

/** A smaller part in digits after a scale: “3 million 400 thousand”, 1兆5000億. Spoken parts are added in `spokenNumber`. */
function lowerPart(
  reading: Reading,
  index: number,
  scale: number,
  part: number,
): { end: number; value: Decimal; above: number } | null {
  if (part > MAX_PARTS || reading.tokens[index]?.kind !== 'digits') return null;
  const mantissa = digitNumber(reading, index);
  const whole = scaled(reading, mantissa, part);
  if (whole?.value == null || whole.scale === 0) return null;
  const { end, value } = whole;
  if (whole.scale < scale) return { end, value, above: 0 };
  const rest = scale === THOUSAND && mantissa?.plain?.length === THOUSAND && !whole.abbreviated;
  return rest && whole.scale > scale ? { end, value, above: whole.scale } : null;
}

/** An abbreviated scale after a number, with its point; glued to the number where `glued`. */
export function abbreviationAt(
  reading: Reading,
  index: number,
  table: ReadonlyMap<string, number>,
  glued: boolean,
): { power: number; end: number } | null {
  const token = reading.tokens[index];
  if (token?.kind !== 'word' || (glued && !token.glued)) return null;
  const power = table.get(token.raw);
  if (power === undefined) return null;
  const next = reading.tokens[index + 1];
  // A letter with more glued to it is a model or a part number (« 3M2 »).
  if (next?.glued === true && next.kind === 'digits') return null;
  return { power, end: index + 1 };
}
