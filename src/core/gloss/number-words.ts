import type { GlossLanguage } from '../localized.ts';

const NARROW_SPACE = '\u202f';
const MINUS = '\u2212';
const GROUP = /\B(?=(\d{3})+$)/g;
const MILLION = 6;
const BILLION = 9;
const TRILLION = 12;
const MAX_EXACT_DECIMALS = 3;

/** The scale words of glosses. French stops at the milliard: its press writes « 3 000 milliards », and billion misleads. */
const SCALES: Readonly<
  Record<GlossLanguage, readonly (readonly [power: number, one: string, many: string])[]>
> = {
  en: [
    [TRILLION, 'trillion', 'trillion'],
    [BILLION, 'billion', 'billion'],
    [MILLION, 'million', 'million'],
  ],
  fr: [
    [BILLION, 'milliard', 'milliards'],
    [MILLION, 'million', 'millions'],
  ],
};

/** A number in words and digits: its digits and, from a million up, the scale word. */
export interface SpokenAmount {
  readonly digits: string;
  readonly scale: string | null;
}

/** All digits with the language's group and decimal marks: `14,300,000,000`, « 14 300 000 000 ». */
export function plainDigits(value: number, language: GlossLanguage): string {
  const [whole = '', fraction] = decimalDigits(Math.abs(value)).split('.');
  const grouped = whole.length > 3 ? whole.replace(GROUP, language === 'fr' ? NARROW_SPACE : ',') : whole;
  const mark = language === 'fr' ? ',' : '.';
  return (value < 0 ? MINUS : '') + grouped + (fraction === undefined ? '' : mark + fraction);
}

/** The number with a scale word where that loses nothing: 14.3 billion, but 1,234,567. `power` asks for a given scale. */
export function spokenAmount(value: number, language: GlossLanguage, power?: number): SpokenAmount {
  for (const [scale, one, many] of SCALES[language]) {
    if (power === undefined ? Math.abs(value) < 10 ** scale : power !== scale) continue;
    const mantissa = Number(`${value}e-${scale}`);
    if (Number.isNaN(mantissa)) continue;
    const decimals = decimalDigits(Math.abs(mantissa)).split('.')[1]?.length ?? 0;
    if (decimals > MAX_EXACT_DECIMALS) break;
    return { digits: plainDigits(mantissa, language), scale: isPlural(mantissa, language) ? many : one };
  }
  return { digits: plainDigits(value, language), scale: null };
}

/** The power of ten of the scale word that a number is said with, or 0. */
export function scaleOf(value: number, language: GlossLanguage): number {
  return SCALES[language].find(([power]) => Math.abs(value) >= 10 ** power)?.[0] ?? 0;
}

/** French plurals begin at two, English ones are all but one. */
export function isPlural(value: number, language: GlossLanguage): boolean {
  return language === 'fr' ? Math.abs(value) >= 2 : Math.abs(value) !== 1;
}

/** Picks from `one|many`. */
export function inflect(forms: string, value: number, language: GlossLanguage): string {
  const [one = forms, many = one] = forms.split('|');
  return isPlural(value, language) ? many : one;
}

/**
 * « des dizaines de millions », “tens of millions”: the words of an indefinite quantity from its power of ten and whether it is
 * told in dozens; null where the language has no words for it.
 */
export function indefiniteWords(power: number, dozens: boolean, language: GlossLanguage): string | null {
  const below = power % 3;
  const scales =
    language === 'en'
      ? [null, 'thousands', 'millions', 'billions', 'trillions']
      : [null, 'milliers', 'millions', 'milliards', 'milliers de milliards'];
  const scale = scales[Math.floor(power / 3)];
  if (scale === undefined) return null;
  const collectives = language === 'en' ? ['', 'tens', 'hundreds'] : ['', 'dizaines', 'centaines'];
  const collective = dozens ? (language === 'en' ? 'dozens' : 'douzaines') : (collectives[below] ?? '');
  const words =
    collective === ''
      ? (scale ?? '')
      : scale === null
        ? collective
        : `${collective} ${language === 'en' ? 'of' : 'de'} ${scale}`;
  if (words === '') return null;
  return language === 'fr' ? `des ${words}` : words;
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
