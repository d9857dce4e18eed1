import type { GlossLanguage } from '../localized.ts';
import type { Figure } from '../recognition/figures/figure.ts';
import { CURRENCIES, HEDGES, NOUNS, PERS, TIME_UNITS } from './gloss-words.ts';
import { indefiniteWords, inflect, plainDigits, scaleOf, spokenAmount } from './number-words.ts';
import { glossTime } from './time-gloss.ts';

const NO_BREAK = '\u00a0';
const NARROW_NO_BREAK = '\u202f';
/** From here on a number is said with a scale word, and its digits are worth showing. */
const SCALED_FROM = 1_000_000;
/** The dozens of « des douzaines »: at least two of them. */
const TWO_DOZEN = 24;

/**
 * What a figure says, in the reader's language: “US$14.3 billion”, « plus de 100 millions de dollars par an », “mid-2026”. Keeps the
 * text's own precision and hedge; not empty for any figure that `findFigures` gives.
 */
export function glossFigure(figure: Figure, language: GlossLanguage): string {
  if (figure.sort === 'date' || figure.sort === 'period') return glossTime(figure, language);
  const words = bodyOf(figure, language);
  if (words === '') return '';
  const hedge = figure.qualifier === null || figure.range ? '' : HEDGES[figure.qualifier][language];
  const per = figure.per === null ? '' : ` ${PERS[figure.per][language]}`;
  return `${hedge === '' ? '' : `${hedge} `}${words}${per}`;
}

/** The amount in plain digits (“US$14,300,000,000”, « 14 300 000 000 $US »), or null where the gloss already says it so. */
export function figureDigits(figure: Figure, language: GlossLanguage): string | null {
  const { min, max, sort, unit } = figure;
  if (sort !== 'money' && sort !== 'number' && sort !== 'count') return null;
  // The ends of « des dizaines de millions » are our reading, not the text's.
  if (figure.qualifier === 'indefinite') return null;
  const ends = [min, max].filter((end): end is number => typeof end === 'number');
  const [low] = ends;
  const high = ends.at(-1);
  if (low === undefined || high === undefined || Math.abs(high) < SCALED_FROM) return null;
  const digits = (value: number) => plainDigits(value, language);
  const sign = sort === 'money' ? (CURRENCIES[unit ?? '']?.sign ?? `${unit}${NO_BREAK}`) : '';
  if (language === 'en')
    return low === high ? sign + digits(low) : `${sign}${digits(low)}–${sign}${digits(high)}`;
  const amount = low === high ? digits(low) : `${digits(low)} – ${digits(high)}`;
  return sign === '' ? amount : `${amount}${NO_BREAK}${frenchSign(unit ?? '', sign)}`;
}

function frenchSign(code: string, sign: string): string {
  return code === 'USD' ? '$US' : code === 'CAD' ? '$CA' : sign.trim();
}

function bodyOf(figure: Figure, language: GlossLanguage): string {
  const { sort, unit } = figure;
  switch (sort) {
    case 'money':
      return money(figure, language);
    case 'percent':
      return percent(figure, language);
    case 'duration':
      return withNoun(figure, language, timeForms(unit, language));
    case 'age':
      return age(figure, language);
    case 'count':
      return withNoun(
        figure,
        language,
        NOUNS[figure.noun ?? '']?.[language] ?? NOUNS[unit ?? '']?.[language] ?? unit ?? '',
      );
    case 'ratio':
      return `${numbers(figure, language)} ${language === 'en' ? 'times' : 'fois'}`;
    default:
      return indefinite(figure, language) ?? numbers(figure, language);
  }
}

function timeForms(unit: string | null, language: GlossLanguage): string {
  return Object.entries(TIME_UNITS).find(([name]) => name === unit)?.[1][language] ?? unit ?? '';
}

function age(figure: Figure, language: GlossLanguage): string {
  const years = numbers(figure, language);
  return language === 'en'
    ? `aged ${years}`
    : `${years}${NO_BREAK}${inflect('an|ans', known(figure) ?? 2, language)}`;
}

function percent(figure: Figure, language: GlossLanguage): string {
  const number = numbers(figure, language);
  if (figure.unit === 'point') {
    const forms =
      language === 'en' ? 'percentage point|percentage points' : 'point de pourcentage|points de pourcentage';
    return `${number} ${inflect(forms, known(figure) ?? 2, language)}`;
  }
  return language === 'en' ? `${number}%` : `${number}${NARROW_NO_BREAK}%`;
}

function money(figure: Figure, language: GlossLanguage): string {
  const words = CURRENCIES[figure.unit ?? ''];
  const names = words?.[language] ?? figure.unit ?? '';
  const vague = indefinite(figure, language);
  const value = known(figure);
  if (vague !== null)
    return `${vague} ${preposition(names.split('|')[1] ?? names, language)}${inflect(names, 2, language)}`;
  if (value === null) return '';
  if (language === 'en') return numbers(figure, language, words?.sign ?? `${figure.unit}${NO_BREAK}`);
  return withNoun(figure, language, names);
}

/** Number and noun; French puts « de » between a scale word and its noun. */
function withNoun(figure: Figure, language: GlossLanguage, forms: string): string {
  const vague = indefinite(figure, language);
  const value = known(figure);
  if (vague !== null)
    return `${vague} ${preposition(inflect(forms, 2, language), language)}${inflect(forms, 2, language)}`;
  if (value === null)
    return figure.qualifier === 'indefinite'
      ? `${language === 'en' ? 'a few' : 'quelques'} ${inflect(forms, 2, language)}`
      : '';
  const noun = inflect(forms, value, language);
  const scaled = language === 'fr' && spokenAmount(value, language).scale !== null;
  return `${numbers(figure, language)} ${scaled ? preposition(noun, language) : ''}${noun}`;
}

function preposition(noun: string, language: GlossLanguage): string {
  if (language === 'en') return 'of ';
  return /^[aeiouyéèêâîôûh]/iu.test(noun) && !/^(?:y[aeiou]|hong)/iu.test(noun) ? 'd’' : 'de ';
}

/** The numbers of a figure, both ends where it is a range; `sign` stands before each that has its own scale. */
function numbers(figure: Figure, language: GlossLanguage, sign = ''): string {
  const { min, max } = figure;
  const say = (value: number) => {
    const { digits, scale } = spokenAmount(value, language);
    const amount = `${sign}${digits.replace('−', '')}${scale === null ? '' : ` ${scale}`}`;
    return value < 0 ? `−${amount}` : amount;
  };
  if (typeof min !== 'number' || typeof max !== 'number' || min === max) {
    const value = known(figure);
    return value === null ? '' : say(value);
  }
  const link = language === 'en' ? '–' : ' à ';
  const power = scaleOf(max, language);
  if (min >= 0 && scaleOf(min, language) === power && power > 0) {
    const low = spokenAmount(min, language);
    const high = spokenAmount(max, language);
    if (low.scale !== null && high.scale !== null)
      return `${sign}${low.digits}${link}${high.digits} ${high.scale}`;
  }
  if (power === 0 && min >= 0)
    return `${sign}${plainDigits(min, language)}${link}${plainDigits(max, language)}`;
  return `${say(min)}${language === 'en' ? ' to ' : ' à '}${say(max)}`;
}

/** The number that says the most: the only end, or the greater. */
function known({ min, max }: Figure): number | null {
  return typeof max === 'number' ? max : typeof min === 'number' ? min : null;
}

/** “tens of millions”, « des milliards »; null for a figure that has a number. */
function indefinite(figure: Figure, language: GlossLanguage): string | null {
  const { min, max, qualifier, magnitude } = figure;
  if (magnitude !== undefined) return indefiniteWords(magnitude, false, language);
  if (qualifier !== 'indefinite' || typeof min !== 'number' || typeof max !== 'number') return null;
  const power = Math.round(Math.log10(max)) - 1;
  if (min === Number(`2e${power}`) && max === Number(`1e${power + 1}`))
    return indefiniteWords(power, false, language);
  // Dozens reach from 24 to 100, so that their own power is that of their top less two.
  if (min === Number(`${TWO_DOZEN}e${power - 1}`)) return indefiniteWords(power - 1, true, language);
  return null;
}

export { type ScaleWarning, scaleWarning, scaleWarningText } from './scale-warning.ts';
