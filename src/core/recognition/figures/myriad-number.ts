// long because one state machine reads digits, powers, myriads, gaps, hedges, decimals and fractions of one number
import { add, compare, type Decimal, decimal, fromInteger, MAX_DIGITS, quotient, shift } from './decimal.ts';
import { digitNumber } from './digit-number.ts';
import type { Qualifier } from './figure.ts';
import { isUnspacedToken } from './lexer.ts';
import type { MyriadLexicon } from './marks-lexicon.ts';
import { endsBefore, match, type Reading } from './reading.ts';
import type { Numeral } from './written-number.ts';

/** Parts of one number: more is a list. Bounds the work at each token. */
const MAX_PARTS = 24;
const ZERO = fromInteger(0);
const TEN = fromInteger(10);
const UNBOUNDED = Number.POSITIVE_INFINITY;
/** Power of ten of a thousand, the greatest within a myriad. */
const THOUSAND = 3;

/** What has been read of a number. */
interface State {
  at: number;
  parts: number;
  /** Whole myriads read. */
  total: Decimal;
  /** What stands since the last myriad, */
  section: Decimal;
  /** and the digit, or run of digits, that no power or myriad has taken yet. */
  digit: Decimal | null;
  /** How far the value may reach above what is read: 十几 and 三四百 name two ends. */
  spread: Decimal;
  lastPower: number;
  lastScale: number;
  top: number;
  hasThousand: boolean;
  /** Power of ten of all that stands after the first digit. */
  lead: number | null;
  afterZero: boolean;
  /** True right after a power or a myriad. */
  open: boolean;
  /** True where it begins with a power or a myriad: 百万美元. */
  lone: boolean;
  han: boolean;
  spaced: boolean;
  hedge: Qualifier | null;
}

/**
 * The number that begins at a token, of numerals (三千五百万), of digits with them (1兆8000億, 5千万), or a fraction (三分之一); null
 * where there is none, or only digits.
 */
export function myriadNumeral(reading: Reading, index: number): Numeral | null {
  const { myriad } = reading.lexicon;
  if (myriad === null) return null;
  return severalOf(reading, myriad, index) ?? exactOrRough(reading, myriad, index);
}

/** 数千万, 几百: from twice the power to the next; 上亿: at least the power. */
function severalOf(reading: Reading, myriad: MyriadLexicon, index: number): Numeral | null {
  const some = match(reading, myriad.some, index);
  const over = some === null ? match(reading, myriad.over, index) : null;
  let at = (some ?? over)?.end ?? 0;
  if (at === 0) return null;
  let power = 0;
  for (let count = 0; count < MAX_PARTS; count++) {
    const step =
      match(reading, count === 0 ? myriad.powers : myriad.scales, at) ?? match(reading, myriad.scales, at);
    if (step === null) break;
    power += step.value;
    at = step.end;
  }
  if (power === 0 || power > MAX_DIGITS) return null;
  const more = match(reading, myriad.more, at);
  return {
    end: more?.end ?? at,
    value: over === null ? null : shift(fromInteger(1), power),
    min: over === null ? shift(fromInteger(2), power) : null,
    max: over === null ? shift(fromInteger(1), power + 1) : null,
    magnitude: null,
    form: over === null ? 'indefinite' : 'words',
    scale: power,
    one: false,
    rough: false,
    abbreviated: false,
    composed: true,
    plain: null,
    ...(over === null ? {} : { hedge: 'at-least' as const }),
  };
}

function exactOrRough(reading: Reading, myriad: MyriadLexicon, index: number): Numeral | null {
  const state = read(reading, myriad, index);
  if (state === null) return null;
  const value = add(add(state.total, state.section), state.digit ?? ZERO);
  const fraction = fractionAfter(reading, myriad, state, value);
  if (fraction !== null) return fraction;
  if (!state.han) return null;
  const rough = state.spread !== ZERO;
  const one = state.parts === 1 && state.digit !== null && compare(state.digit, fromInteger(1)) === 0;
  return {
    end: state.at,
    value: rough ? null : value,
    min: rough ? value : null,
    max: rough ? add(value, state.spread) : null,
    magnitude: null,
    form: reading.tokens[index]?.kind === 'digits' ? 'digits' : 'words',
    scale: state.top > 0 ? state.top : state.hasThousand ? THOUSAND : 0,
    one,
    rough: false,
    abbreviated: false,
    composed: state.parts > 1 && !state.lone,
    plain: null,
    ...(state.hedge === null ? {} : { hedge: state.hedge }),
    ...(state.lead === null ? {} : { lead: state.lead }),
  };
}

function read(reading: Reading, myriad: MyriadLexicon, index: number): State | null {
  const state: State = {
    at: index,
    parts: 0,
    total: ZERO,
    section: ZERO,
    digit: null,
    spread: ZERO,
    lastPower: UNBOUNDED,
    lastScale: UNBOUNDED,
    top: 0,
    hasThousand: false,
    lead: null,
    afterZero: false,
    open: false,
    lone: false,
    han: false,
    spaced: false,
    hedge: null,
  };
  while (state.parts < MAX_PARTS) {
    const before = state.at;
    const token = reading.tokens[before];
    if (token === undefined) break;
    const more =
      takeScale(reading, myriad, state) ||
      takePower(reading, myriad, state) ||
      takeDigits(reading, myriad, state) ||
      takeHedge(reading, myriad, state);
    if (!more) break;
    if (state.parts > 0 && !token.glued) state.spaced = true;
    state.parts += 1;
    if (state.top > MAX_DIGITS) return null;
  }
  if (state.parts === 0) return null;
  if (state.digit !== null) giveLowerPower(reading, myriad, state);
  takePoint(reading, myriad, state);
  return state;
}

/** 万, 億, 兆: greater ones multiply all before them (万亿), smaller ones add. */
function takeScale(reading: Reading, { scales }: MyriadLexicon, state: State): boolean {
  const scale = match(reading, scales, state.at);
  if (scale === null) return false;
  const section = add(state.section, state.digit ?? ZERO);
  const nothing = section.digits === 0n;
  if (nothing && state.parts === 0) {
    state.lone = true;
    state.total = shift(fromInteger(1), scale.value);
  } else if (nothing && (!state.open || state.lastScale === UNBOUNDED)) return false;
  else if (scale.value < state.lastScale && !nothing)
    state.total = add(state.total, shift(section, scale.value));
  else if (scale.value >= state.lastScale || nothing) {
    state.total = shift(add(state.total, section), scale.value);
  }
  state.spread = state.spread === ZERO ? ZERO : shift(state.spread, scale.value);
  state.top =
    state.lastScale !== UNBOUNDED && scale.value >= state.lastScale
      ? state.top + scale.value
      : Math.max(state.top, scale.value);
  if (state.lead !== null && state.digit === null) state.lead += scale.value;
  else if (state.parts === 1) state.lead = scale.value;
  state.section = ZERO;
  state.digit = null;
  state.lastPower = UNBOUNDED;
  state.lastScale = scale.value;
  return close(state, scale.end);
}

/** 十, 百, 千: of the digit before them, or one. */
function takePower(reading: Reading, { powers }: MyriadLexicon, state: State): boolean {
  const power = match(reading, powers, state.at);
  if (power === null || power.value >= state.lastPower || (state.spread !== ZERO && state.digit === null))
    return false;
  if (state.digit === null && state.parts === 0) state.lone = true;
  else if (state.digit !== null) state.lone = false;
  state.section = add(state.section, shift(state.digit ?? fromInteger(1), power.value));
  state.spread = state.spread === ZERO ? ZERO : shift(state.spread, power.value);
  state.lead = state.parts <= 1 ? power.value : null;
  state.hasThousand ||= power.value >= THOUSAND;
  state.digit = null;
  state.lastPower = power.value;
  return close(state, power.end);
}

function close(state: State, end: number): boolean {
  state.at = end;
  state.open = true;
  state.afterZero = false;
  state.han = true;
  return true;
}

/** One numeral, a run of them (二〇二五), two neighbours (三四百) or digits. */
function takeDigits(reading: Reading, myriad: MyriadLexicon, state: State): boolean {
  if (state.digit !== null || state.hedge !== null || state.spread !== ZERO) return false;
  if (reading.tokens[state.at]?.kind === 'digits') return takeFigures(reading, myriad, state);
  const zero = state.parts > 0 ? match(reading, myriad.zeros, state.at) : null;
  if (zero !== null) {
    if (!state.open) return false;
    state.afterZero = true;
    state.at = zero.end;
    return true;
  }
  const run: number[] = [];
  let end = state.at;
  while (run.length <= MAX_PARTS) {
    const digit = match(reading, myriad.digits, end);
    if (digit === null) break;
    run.push(digit.value);
    end = digit.end;
  }
  const [first, second] = run;
  if (first === undefined) return false;
  state.han = true;
  if (state.lone) state.lone = false;
  if (run.length === 2 && second === first + 1 && first > 0) {
    state.digit = fromInteger(first);
    state.spread = fromInteger(1);
    state.hedge = 'about';
    state.at = end;
  } else if (run.length === 1) {
    state.digit = fromInteger(first);
    state.at = end;
  } else {
    if (state.parts > 0 || run.length > MAX_DIGITS) return false;
    state.digit = decimal(run.join(''));
    state.at = end;
    state.parts += 1;
  }
  state.open = state.open && run.length === 1;
  return true;
}

/** Digits at the start, or after a power or myriad above them: 3万4000. */
function takeFigures(reading: Reading, myriad: MyriadLexicon, state: State): boolean {
  const token = reading.tokens[state.at];
  if (token === undefined || (state.parts > 0 && (!state.open || (!token.glued && !state.spaced))))
    return false;
  const number = digitNumber(reading, state.at);
  if (number === null) return false;
  if (state.parts > 0) {
    const bound = state.section.digits === 0n ? state.lastScale : state.lastPower;
    if (compare(number.value, shift(fromInteger(1), bound)) >= 0) return false;
    // « 10万7月8日 »: a date begins.
    if (match(reading, myriad.notAfterDigits, number.end) !== null) return false;
  }
  state.digit = number.value;
  state.lone = false;
  state.at = number.end;
  return true;
}

/** 一千多万, 二十几, 500余: more than the round number before. */
function takeHedge(reading: Reading, myriad: MyriadLexicon, state: State): boolean {
  if (state.parts === 0 || state.hedge !== null) return false;
  const round = state.digit === null ? state.open : isRound(state.digit);
  if (!round || (state.lone && state.parts > 1)) return false;
  const around = match(reading, myriad.around, state.at);
  const more = around ?? match(reading, myriad.more, state.at);
  if (more !== null) {
    state.hedge = around === null ? 'more-than' : 'about';
    state.at = more.end;
    state.han = true;
    state.lone = false;
    return true;
  }
  const some =
    state.digit === null && state.lastPower !== UNBOUNDED ? match(reading, myriad.some, state.at) : null;
  if (some === null) return false;
  state.hedge = 'indefinite';
  state.spread = shift(fromInteger(1), state.lastPower);
  state.at = some.end;
  state.lone = false;
  return true;
}

function isRound({ digits, exponent }: Decimal): boolean {
  return exponent >= 0 && digits > 0n && (exponent > 0 || digits % 10n === 0n);
}

/** 一万三 is 13,000 in Chinese; before a unit or a counter the digit is not of this number (10万一年). */
function giveLowerPower(reading: Reading, { words }: MyriadLexicon, state: State): void {
  const power = state.section.digits === 0n ? state.lastScale : state.lastPower;
  const { digit } = state;
  if (!words.elliptic || digit === null || !state.open || state.afterZero || power === UNBOUNDED) return;
  if (power < 2 || digit.exponent !== 0 || compare(digit, TEN) >= 0) return;
  const { units, currencies, of } = reading.lexicon;
  if (match(reading, units, state.at) !== null || match(reading, of, state.at) !== null) {
    state.digit = null;
    state.at -= 1;
    return;
  }
  if (match(reading, currencies, state.at) !== null) return;
  state.digit = shift(digit, power - 1);
  state.spread = state.spread === ZERO ? ZERO : shift(state.spread, power - 1);
}

/** 三点一四, 一点五亿; 三点十五分 is a time, 20点15 another where the language says so. */
function takePoint(reading: Reading, myriad: MyriadLexicon, state: State): void {
  const point = state.hedge === null ? match(reading, myriad.points, state.at) : null;
  if (point === null || (!state.han && !myriad.words.pointAfterDigits)) return;
  let digits = '';
  let end = point.end;
  const token = reading.tokens[end];
  if (token?.kind === 'digits' && token.glued) {
    if (!myriad.words.pointAfterDigits) return;
    digits = token.key;
    end += 1;
  } else {
    for (let count = 0; count < MAX_PARTS; count++) {
      const digit = match(reading, myriad.digits, end) ?? zeroAt(reading, myriad, end);
      if (digit === null) break;
      digits += String(digit.value);
      end = digit.end;
    }
  }
  if (digits === '' || digits.length > MAX_DIGITS) return;
  if (match(reading, myriad.powers, end) !== null || match(reading, myriad.notAfterDigits, end) !== null)
    return;
  const fraction = decimal('0', digits);
  const simple = state.total.digits === 0n && state.section.digits === 0n;
  state.at = end;
  state.parts += 2;
  state.han = true;
  state.digit = add(state.digit ?? ZERO, fraction);
  for (let scale = simple ? match(reading, myriad.scales, state.at) : null; scale !== null; ) {
    state.digit = shift(state.digit, scale.value);
    state.top += scale.value;
    state.at = scale.end;
    scale = match(reading, myriad.scales, state.at);
  }
}

function zeroAt(
  reading: Reading,
  { zeros }: MyriadLexicon,
  index: number,
): { value: number; end: number } | null {
  const zero = match(reading, zeros, index);
  return zero === null ? null : { value: 0, end: zero.end };
}

/** 三分之一, ３分の27, 3又一千分之23: read as the quotient. */
function fractionAfter(
  reading: Reading,
  myriad: MyriadLexicon,
  state: State,
  value: Decimal,
): Numeral | null {
  if (state.hedge !== null) return null;
  const and = match(reading, myriad.and, state.at);
  const bottom = and === null ? null : wholeAt(reading, myriad, and.end);
  const over = match(reading, myriad.parts, bottom?.end ?? state.at);
  if (over === null || (and !== null && bottom === null)) return null;
  const top = wholeAt(reading, myriad, over.end);
  const below = bottom?.value ?? value;
  if (top === null || below.digits <= 0n) return null;
  const part = quotient(top.value, below);
  return {
    end: top.end,
    value: bottom === null ? part : add(value, part),
    min: null,
    max: null,
    magnitude: null,
    form: 'words',
    scale: 0,
    one: true,
    rough: false,
    abbreviated: false,
    composed: true,
    plain: null,
  };
}

function wholeAt(
  reading: Reading,
  myriad: MyriadLexicon,
  index: number,
): { value: Decimal; end: number } | null {
  const state = read(reading, myriad, index);
  return state === null
    ? null
    : { value: add(add(state.total, state.section), state.digit ?? ZERO), end: state.at };
}

/** Whether a number stands after a mark of order (第三) or is the upper part of a fraction (三分之二): then it is no amount. */
export function isOrdinal(reading: Reading, index: number): boolean {
  const { myriad, percentBefore } = reading.lexicon;
  const before = reading.tokens[index - 1];
  if (myriad === null || before === undefined || !isUnspacedToken(before.raw)) return false;
  if (match(reading, myriad.ordinalBefore, index - 1)?.end === index) return true;
  return endsBefore(reading, myriad.parts, index) && !endsBefore(reading, percentBefore, index);
}
