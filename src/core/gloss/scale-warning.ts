import type { Localized } from '../localized.ts';

/** A scale word that means another power of ten in the other language, or in the reader's. */
export type ScaleWarning =
  | 'milliard'
  | 'billion-fr'
  | 'trillion-fr'
  | 'billion-en'
  | 'trillion-en'
  | 'billion-de'
  | 'trillion-de'
  | 'billon-es'
  | 'bilione-it'
  | 'biliao-pt';

/** The words of each language, in the order in which they are told: the falsest friend first. */
const WORDS: Readonly<Record<string, readonly (readonly [RegExp, ScaleWarning])[]>> = {
  fr: [
    [word('trillions?'), 'trillion-fr'],
    [word('billions?|Bn'), 'billion-fr'],
    [word('(?:demi-)?milliards?|Mds?|Mrds?'), 'milliard'],
  ],
  en: [
    [word('trillions?|tn'), 'trillion-en'],
    [word('billions?|bn|B'), 'billion-en'],
  ],
  de: [
    [word('Trillion(?:en)?'), 'trillion-de'],
    [word('Billion(?:en)?|Bio'), 'billion-de'],
    [word('Milliarden?|Mrd|Mia'), 'milliard'],
  ],
  es: [[word('bill[oó]n(?:es)?'), 'billon-es']],
  it: [
    [word('bilion[ei]'), 'bilione-it'],
    [word('miliard[oi]|mld'), 'milliard'],
  ],
  pt: [[word('bili(?:ão|ões)'), 'biliao-pt']],
};

const TEXTS: Readonly<Record<ScaleWarning, Localized>> = {
  milliard: {
    en: 'A “milliard” is 10⁹: an English billion.',
    fr: 'Un milliard vaut 10⁹ : c’est un “billion” anglais.',
  },
  'billion-fr': {
    en: 'A French “billion” is 10¹², an English trillion – unless the writer took over the English word, where it means 10⁹.',
    fr: 'Un billion vaut 10¹² (mille milliards), soit un “trillion” anglais – sauf si l’auteur a calqué le mot anglais, qui vaut un milliard.',
  },
  'trillion-fr': {
    en: 'A French “trillion” is 10¹⁸; in the press it is most often the English word, 10¹².',
    fr: 'Un trillion vaut 10¹⁸ ; dans la presse, c’est le plus souvent un calque de l’anglais, qui vaut mille milliards.',
  },
  'billion-en': {
    en: 'An English billion is 10⁹: a French “milliard”.',
    fr: 'Un “billion” anglais vaut 10⁹ : c’est un milliard.',
  },
  'trillion-en': {
    en: 'An English trillion is 10¹²: a French “billion”, or “mille milliards”.',
    fr: 'Un “trillion” anglais vaut 10¹² : ce sont mille milliards (un billion).',
  },
  'billion-de': {
    en: 'A German “Billion” is 10¹²: an English trillion.',
    fr: 'Une “Billion” allemande vaut 10¹² : mille milliards.',
  },
  'trillion-de': {
    en: 'A German “Trillion” is 10¹⁸: an English quintillion.',
    fr: 'Une “Trillion” allemande vaut 10¹⁸ : un milliard de milliards.',
  },
  'billon-es': {
    en: 'A Spanish “billón” is 10¹², an English trillion; in the Americas it is sometimes 10⁹.',
    fr: 'Un “billón” espagnol vaut 10¹² (mille milliards) ; en Amérique, parfois un milliard.',
  },
  'bilione-it': {
    en: 'An Italian “bilione” is 10¹²: an English trillion.',
    fr: 'Un “bilione” italien vaut 10¹² : mille milliards.',
  },
  'biliao-pt': {
    en: 'A “bilião” is 10¹² in Portugal, an English trillion; the Brazilian “bilhão” is 10⁹.',
    fr: 'Un “bilião” vaut 10¹² au Portugal (mille milliards) ; le “bilhão” brésilien vaut un milliard.',
  },
};

/** The false friend in a figure's text, or null. `sourceLanguage` is a primary subtag. */
export function scaleWarning(text: string, sourceLanguage: string): ScaleWarning | null {
  return WORDS[sourceLanguage]?.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

/** What the card says of a false friend. */
export function scaleWarningText(code: ScaleWarning): Localized {
  return TEXTS[code];
}

/** Forms that stand as a word: abbreviations may be glued to digits, and to a sign after them. Single letters keep their case. */
function word(forms: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${forms})(?!\\p{L})`, forms.includes('|B') ? 'u' : 'iu');
}
