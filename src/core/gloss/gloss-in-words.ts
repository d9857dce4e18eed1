import type { Figure } from '../recognition/figures/figure.ts';
import type { Gender, GlossWords } from './gloss-words.ts';
import { inflect, plainDigits, scaleOf, spokenAmount } from './number-words.ts';
import { glossTime } from './time-gloss.ts';

/** The dozens of « des douzaines »: at least two of them. */
const TWO_DOZEN = 24;
/** The place of a number in a noun. */
const NUMBER = '{n}';

/**
 * What a figure says, put together from a language's words. Keeps the text's own precision and hedge; not empty for any figure that
 * `findFigures` gives.
 */
export function glossInWords(figure: Figure, words: GlossWords): string {
  if (figure.sort === 'date' || figure.sort === 'period') return glossTime(figure, words);
  const body = bodyOf(figure, words);
  if (body === '') return '';
  const { qualifier, per, range } = figure;
  const hedge = qualifier === null || range ? undefined : words.hedges[qualifier];
  const lead = leadOf(figure, words);
  const hedged = lead + (hedge === undefined ? body : hedge.replace('{x}', body));
  return per === null ? hedged : words.pers[per].replace('{x}', hedged);
}

/** What stands before the number and its hedge: 「エンジニア約40人」. */
function leadOf(figure: Figure, words: GlossWords): string {
  if (figure.sort !== 'count') return '';
  const noun = nounOf(figure, words);
  return noun.slice(0, Math.max(0, noun.indexOf(NUMBER)));
}

function nounOf({ noun, unit }: Figure, { nouns }: GlossWords): string {
  return nouns[noun ?? ''] ?? nouns[unit ?? ''] ?? unit ?? '';
}

function bodyOf(figure: Figure, words: GlossWords): string {
  const { sort, unit } = figure;
  switch (sort) {
    case 'money': {
      const names = words.currencies[unit ?? ''] ?? unit ?? '';
      const sign = words.signs === undefined ? undefined : (words.signs[unit ?? ''] ?? `${unit}\u00a0`);
      if (sign === undefined || known(figure) === null || vague(figure, words) !== null)
        return known(figure) === null && vague(figure, words) === null ? '' : withNoun(figure, words, names);
      return numbers(figure, words, sign);
    }
    case 'percent':
      return counted(figure, words, unit === 'point' ? words.points : words.percent);
    case 'duration': {
      const time = Object.entries(words.time.units).find(([name]) => name === unit)?.[1];
      return withNoun(figure, words, time?.forms ?? unit ?? '', time?.gender);
    }
    case 'age':
      return counted(figure, words, words.age);
    case 'count':
      return withNoun(figure, words, nounOf(figure, words));
    case 'ratio':
      return counted(figure, words, words.times);
    default:
      return vague(figure, words) ?? numbers(figure, words);
  }
}

/** Digits in a pattern that has a singular and a plural. */
function counted(figure: Figure, words: GlossWords, pattern: string): string {
  return inflect(pattern, known(figure) ?? 2, words).replace('{n}', numbers(figure, words));
}

/** Number and noun; several languages put a preposition between a scale word and its noun. */
function withNoun(figure: Figure, words: GlossWords, forms: string, gender: Gender = 'm'): string {
  const indefinite = vague(figure, words);
  const value = known(figure);
  const many = inflect(forms, 2, words);
  if (indefinite !== null) return joined(indefinite, many, words, words.vagueOf);
  if (value === null)
    return figure.qualifier === 'indefinite'
      ? joined(words.time.few[gender] ?? words.time.few.m ?? '', many, words, ['', ''])
      : '';
  const scaled = spokenAmount(value, words).scale !== null;
  return joined(numbers(figure, words), inflect(forms, value, words), words, scaled ? words.of : ['', '']);
}

/** A quantity before its noun, or before what stands behind its place in the noun. */
function joined(
  quantity: string,
  noun: string,
  { space }: GlossWords,
  [consonant, vowel]: GlossWords['of'],
): string {
  const place = noun.indexOf(NUMBER);
  if (place >= 0) return quantity + noun.slice(place + NUMBER.length);
  const opens = /^[aeiouyéèêâîôûh]/iu.test(noun) && !/^(?:y[aeiou]|hong)/iu.test(noun);
  return quantity + space + (opens ? vowel : consonant) + noun;
}

/** The numbers of a figure, both ends where it is a range; `sign` stands before each that has its own scale. */
function numbers(figure: Figure, words: GlossWords, sign = ''): string {
  const { min, max } = figure;
  const { space, range, wideRange } = words;
  const scaled = (digits: string, scale: string | null) =>
    scale === null || digits === '' ? digits + (scale ?? '') : digits + space + scale;
  const say = (value: number) => {
    const { digits, scale } = spokenAmount(value, words);
    const amount = sign + scaled(digits.replace('−', ''), scale);
    return value < 0 ? `−${amount}` : amount;
  };
  if (typeof min !== 'number' || typeof max !== 'number' || min === max) {
    const value = known(figure);
    return value === null ? '' : say(value);
  }
  const power = scaleOf(max, words);
  if (min >= 0 && power > 0 && scaleOf(min, words) === power && words.repeatsScale !== true) {
    const low = spokenAmount(min, words);
    const high = spokenAmount(max, words);
    if (low.scale !== null && high.scale !== null)
      return scaled(range.replace('{a}', sign + low.digits).replace('{b}', high.digits), high.scale);
  }
  if (power === 0 && min >= 0)
    return range.replace('{a}', sign + plainDigits(min, words)).replace('{b}', plainDigits(max, words));
  return wideRange.replace('{a}', say(min)).replace('{b}', say(max));
}

/** The number that says the most: the only end, or the greater. */
function known({ min, max }: Figure): number | null {
  return typeof max === 'number' ? max : typeof min === 'number' ? min : null;
}

/** “tens of millions”, « des milliards »; null for a figure that has a number. */
function vague(figure: Figure, words: GlossWords): string | null {
  const { min, max, qualifier, magnitude } = figure;
  if (magnitude !== undefined) return words.vague[magnitude] || null;
  if (qualifier !== 'indefinite' || typeof min !== 'number' || typeof max !== 'number') return null;
  const power = Math.round(Math.log10(max)) - 1;
  if (min === Number(`2e${power}`) && max === Number(`1e${power + 1}`)) return words.vague[power] || null;
  // Dozens reach from 24 to 100, so that their own power is that of their top less two.
  if (min === Number(`${TWO_DOZEN}e${power - 1}`)) return words.dozens[power - 1] || null;
  return null;
}
