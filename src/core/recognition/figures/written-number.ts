import type { Decimal } from './decimal.ts';
import type { Qualifier } from './figure.ts';

/** A number before its scale words. */
export interface Mantissa {
  readonly end: number;
  readonly value: Decimal;
  readonly plain: string | null;
  readonly groups: number;
  readonly one?: boolean;
  readonly scale?: number;
  readonly spoken?: boolean;
}

/** A number in a text, with how it was written. `end` is the index of the token after it. */
export interface Numeral {
  readonly end: number;
  /** Null where the text names no number (« des milliards », « quelques »). */
  readonly value: Decimal | null;
  /** Ends of an indefinite quantity (« des dizaines »: 20 … 100). */
  readonly min: Decimal | null;
  readonly max: Decimal | null;
  /** Power of ten of an indefinite quantity without ends. */
  readonly magnitude: number | null;
  readonly form: 'digits' | 'words' | 'indefinite';
  /** Power of ten of its scale words and abbreviations; 0 without. */
  readonly scale: number;
  /** True for the number one as a word, or an article: counts nothing by itself. */
  readonly one: boolean;
  /** True for « une dizaine » and the like. */
  readonly rough: boolean;
  /** True where a letter glued to the digits is its scale (« 3M »). */
  readonly abbreviated: boolean;
  /** True where it is made of several words, marks or groups, or of a scale: more than a lone digit or digit word. */
  readonly composed: boolean;
  /** The digits as written before any scale, for year-like numbers; else null. */
  readonly plain: string | null;
  /** A hedge inside the number (一千多万). */
  readonly hedge?: Qualifier;
  /** Power of ten of all that stands after its first digit (五百万: 6), which a range shares (三到五百万). */
  readonly lead?: number;
}
