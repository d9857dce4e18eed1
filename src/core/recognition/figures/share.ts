import { type Decimal, decimal, fromInteger, quotient, shift } from './decimal.ts';
import { endsBefore, match, type Reading, skip } from './reading.ts';
import type { Numeral } from './written-number.ts';

const HALF = decimal('0', '5');
const QUARTER = decimal('0', '25');
/** Greatest number below a slash: 365/2 and 1/2025 are no fractions. */
const MOST_PARTS = 100;

/**
 * A fraction: “two thirds”, « trois quarts », 3/4, with the scale that it may be of (“two thirds of a billion”). By itself it is no
 * figure, as little as “half” is, but neither are its parts.
 */
export function shareAt(reading: Reading, index: number): Numeral | null {
  const { of, articles, scales } = reading.lexicon;
  const share = spokenShare(reading, index) ?? slashed(reading, index);
  if (share === null) return null;
  const preposition = match(reading, of, share.end);
  const scale = match(reading, scales, skip(reading, articles, preposition?.end ?? share.end));
  return {
    end: scale?.end ?? share.end,
    value: shift(share.value, scale?.value ?? 0),
    min: null,
    max: null,
    magnitude: null,
    form: 'words',
    scale: scale?.value ?? 0,
    one: scale === null,
    rough: false,
    abbreviated: false,
    composed: true,
    plain: null,
  };
}

/** What a number or its scale has beside wholes: « et demi », “and three quarters”, « e due terzi ». */
export function partAfter(reading: Reading, index: number): { end: number; value: Decimal } | null {
  const { halfAfter, quarterAfter, joiners } = reading.lexicon;
  const half = match(reading, halfAfter, index);
  if (half !== null) return { end: half.end, value: HALF };
  const quarter = match(reading, quarterAfter, index);
  if (quarter !== null) return { end: quarter.end, value: QUARTER };
  const joiner = match(reading, joiners, index);
  return joiner === null ? null : spokenShare(reading, joiner.end, true);
}

/** A small number and the name of its parts; “three quarters” without “of” are nine months, unless `joined` to a number before. */
function spokenShare(
  reading: Reading,
  index: number,
  joined = false,
): { value: Decimal; end: number } | null {
  const { numerals, denominators, ordinals, units, of, scales } = reading.lexicon;
  const top = match(reading, numerals, index);
  const below = top === null ? null : match(reading, denominators, top.end);
  if (top === null || below === null || top.value < 2 || top.value >= below.value) return null;
  // “Two quarters”, “the first three quarters” are time.
  const isTime =
    !joined &&
    match(reading, units, top.end) !== null &&
    (top.value * 2 <= below.value ||
      endsBefore(reading, ordinals, index) ||
      (match(reading, of, below.end) ?? match(reading, scales, below.end)) === null);
  if (isTime) return null;
  return { value: quotient(fromInteger(top.value), fromInteger(below.value)), end: below.end };
}

function slashed({ tokens }: Reading, index: number): { value: Decimal; end: number } | null {
  if (tokens[index]?.kind !== 'digits') return null;
  const [top, slash, below, next] = [0, 1, 2, 3].map((offset) => tokens[index + offset]);
  if (top?.kind !== 'digits' || slash?.key !== '/' || !slash.glued) return null;
  if (below?.kind !== 'digits' || !below.glued || (next?.glued === true && next.kind !== 'mark')) return null;
  // 1/2/2025, 3/4-inch
  if (next?.glued === true && tokens[index + 4]?.glued === true) return null;
  const [above, parts] = [Number(top.key), Number(below.key)];
  return above > 0 && above < parts && parts <= MOST_PARTS
    ? { value: quotient(fromInteger(above), fromInteger(parts)), end: index + 3 }
    : null;
}
