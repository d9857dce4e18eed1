/** An exact decimal number: `digits × 10^exponent`. Amounts stay in this form until the last moment. */
export interface Decimal {
  readonly digits: bigint;
  readonly exponent: number;
}

/** More digits than any amount has: what is longer is an identifier, and would make arithmetic slow. */
export const MAX_DIGITS = 24;

/** The number written `whole` `.` `fraction`, both strings of ASCII digits. */
export function decimal(whole: string, fraction = ''): Decimal {
  return { digits: BigInt(whole + fraction), exponent: -fraction.length };
}

/** A whole number as a decimal. */
export function fromInteger(value: number): Decimal {
  return { digits: BigInt(value), exponent: 0 };
}

/** The value times a power of ten. */
export function shift(value: Decimal, power: number): Decimal {
  return { digits: value.digits, exponent: value.exponent + power };
}

/** The sum, exact. */
export function add(a: Decimal, b: Decimal): Decimal {
  const exponent = Math.min(a.exponent, b.exponent);
  return { digits: align(a, exponent) + align(b, exponent), exponent };
}

/** The product, exact. */
export function multiply(a: Decimal, b: Decimal): Decimal {
  return { digits: a.digits * b.digits, exponent: a.exponent + b.exponent };
}

/** Digits to which a fraction that no decimal ends is carried. */
const QUOTIENT_DIGITS = 15;

/** The quotient of two positive numbers, as far as a figure can show it. */
export function quotient(top: Decimal, below: Decimal): Decimal {
  const exponent = Math.min(top.exponent, below.exponent, 0);
  return {
    digits: (align(top, exponent) * 10n ** BigInt(QUOTIENT_DIGITS)) / align(below, exponent),
    exponent: -QUOTIENT_DIGITS,
  };
}

/** The value with its sign turned. */
export function negate(value: Decimal): Decimal {
  return { digits: -value.digits, exponent: value.exponent };
}

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`. */
export function compare(a: Decimal, b: Decimal): number {
  const exponent = Math.min(a.exponent, b.exponent);
  const difference = align(a, exponent) - align(b, exponent);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The nearest JavaScript number: read from decimal digits, so that 14.3 × 10^9 is 14300000000. */
export function toNumber(value: Decimal): number {
  return Number(`${value.digits}e${value.exponent}`);
}

function align(value: Decimal, exponent: number): bigint {
  return value.digits * 10n ** BigInt(value.exponent - exponent);
}
