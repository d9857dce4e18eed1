import type { GlossLanguage } from '../localized.ts';
import type { Figure } from '../recognition/figures/figure.ts';
import { glossInWords } from './gloss-in-words.ts';
import type { GlossWords } from './gloss-words.ts';
import { plainDigits } from './number-words.ts';
import { words as en } from './words/en.ts';
import { words as fr } from './words/fr.ts';

/** The words of the languages that the interface shows glosses in. `figure-gloss-in.ts` has the others. */
export const WORDS: Readonly<Record<GlossLanguage, GlossWords>> = { en, fr };

const NO_BREAK = '\u00a0';
/** From here on a number is said with a scale word, and its digits are worth showing. */
const SCALED_FROM = 1_000_000;

/**
 * What a figure says, in the reader's language: “US$14.3 billion”, « plus de 100 millions de dollars par an », “mid-2026”. Keeps the
 * text's own precision and hedge; not empty for any figure that `findFigures` gives.
 */
export function glossFigure(figure: Figure, language: GlossLanguage): string {
  return glossInWords(figure, WORDS[language]);
}

/**
 * The amount in plain digits (“US$14,300,000,000”, « 14 300 000 000 $US », „14.300.000.000 $“), or null where the gloss already
 * says it so.
 *
 * @param language BCP 47 tag: the house's own way for English and French, that of Intl for any other.
 */
export function figureDigits(figure: Figure, language: string): string | null {
  const { min, max, sort, unit } = figure;
  if (sort !== 'money' && sort !== 'number' && sort !== 'count') return null;
  // The ends of « des dizaines de millions » are our reading, not the text's.
  if (figure.qualifier === 'indefinite') return null;
  const ends = [min, max].filter((end): end is number => typeof end === 'number');
  const [low] = ends;
  const high = ends.at(-1);
  if (low === undefined || high === undefined || Math.abs(high) < SCALED_FROM) return null;
  if (language !== 'en' && language !== 'fr') {
    return digitsByIntl(low, high, sort === 'money' ? unit : null, language);
  }
  const digits = (value: number) => plainDigits(value, WORDS[language]);
  const sign = sort === 'money' ? (en.signs?.[unit ?? ''] ?? `${unit}${NO_BREAK}`) : '';
  if (language === 'en')
    return low === high ? sign + digits(low) : `${sign}${digits(low)}–${sign}${digits(high)}`;
  const amount = low === high ? digits(low) : `${digits(low)} – ${digits(high)}`;
  return sign === '' ? amount : `${amount}${NO_BREAK}${frenchSign(unit ?? '', sign)}`;
}

const CURRENCY = /^[A-Z]{3}$/u;
/** As many as Intl allows: digits are shown whole. */
const ALL_DECIMALS = 20;

function digitsByIntl(low: number, high: number, currency: string | null, language: string): string {
  const format = new Intl.NumberFormat(language, {
    ...(currency !== null && CURRENCY.test(currency) ? { style: 'currency', currency } : {}),
    minimumFractionDigits: 0,
    maximumFractionDigits: ALL_DECIMALS,
  });
  return low === high ? format.format(low) : format.formatRange(low, high);
}

function frenchSign(code: string, sign: string): string {
  return code === 'USD' ? '$US' : code === 'CAD' ? '$CA' : sign.trim();
}

export { type ScaleWarning, scaleWarning, scaleWarningText } from './scale-warning.ts';
