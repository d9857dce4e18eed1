import type { GlossWords } from './gloss-words.ts';

const MINUS = '\u2212';
const GROUP = /\B(?=(\d{3})+$)/g;
/** Marks a scale word of which one goes without its digit. */
const WITHOUT_DIGIT = '=';
const MAX_EXACT_DECIMALS = 3;

/** A number in words and digits: its digits and, where it is great enough, the scale word. */
export interface SpokenAmount {
  readonly digits: string;
  readonly scale: string | null;
}

/** All digits with the language's group and decimal marks: `14,300,000,000`, « 14 300 000 000 ». */
export function plainDigits(value: number, words: GlossWords): string {
  const [whole = '', fraction] = decimalDigits(Math.abs(value)).split('.');
  const grouped = whole.length >= words.groupFrom ? whole.replace(GROUP, words.group) : whole;
  return (value < 0 ? MINUS : '') + grouped + (fraction === undefined ? '' : words.decimal + fraction);
}

/** The number with a scale word where that loses nothing: 14.3 billion, but 1,234,567. */
export function spokenAmount(value: number, words: GlossWords): SpokenAmount {
  for (const [scale, one, many] of words.scales) {
    if (Math.abs(value) < 10 ** scale) continue;
    const mantissa = Number(`${value}e-${scale}`);
    if (Number.isNaN(mantissa)) continue;
    const decimals = decimalDigits(Math.abs(mantissa)).split('.')[1]?.length ?? 0;
    if (decimals > MAX_EXACT_DECIMALS) break;
    const alone = mantissa === 1 && one.startsWith(WITHOUT_DIGIT);
    const word = isPlural(mantissa, words) ? many : one.replace(WITHOUT_DIGIT, '');
    return { digits: alone ? '' : plainDigits(mantissa, words), scale: word };
  }
  return { digits: plainDigits(value, words), scale: null };
}

/** The power of ten of the scale word that a number is said with, or 0. */
export function scaleOf(value: number, words: GlossWords): number {
  return words.scales.find(([power]) => Math.abs(value) >= 10 ** power)?.[0] ?? 0;
}

/** French plurals begin at two, English ones are all but one. */
export function isPlural(value: number, { plural }: GlossWords): boolean {
  if (plural === 'never') return false;
  return plural === 'from-two' ? Math.abs(value) >= 2 : Math.abs(value) !== 1;
}

/** Picks from `one|many`. */
export function inflect(forms: string, value: number, words: GlossWords): string {
  const [one = forms, many = one] = forms.split('|');
  return isPlural(value, words) ? many : one;
}

/** Decimal digits without an exponent, as short as they identify the number. */
function decimalDigits(value: number): string {
  const text = String(value);
  if (!text.includes('e')) return text;
  const [mantissa = '', exponent = '0'] = text.split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  const shift = Number(exponent);
  if (shift > 0) {
    const digits = fraction.padEnd(shift, '0');
    return whole + digits.slice(0, shift) + (digits.length > shift ? `.${digits.slice(shift)}` : '');
  }
  return `0.${'0'.repeat(-shift - 1)}${whole}${fraction}`;
}
