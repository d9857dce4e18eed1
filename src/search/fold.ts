/** Letters that normal form D leaves whole, as they are typed without them. */
const LETTERS: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ø: 'o',
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  ð: 'd',
};
const WHOLE_LETTER = /[œæøßłđð]/gu;
const MARKS = /\p{M}+/gu;
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu;
/** Dots and apostrophes inside a word are often left out when typed (« l’IA », “x.AI”, “J.P. Morgan”). */
const NO_WORD = /[^\p{L}\p{N}$€%]+/gu;

/**
 * A text as a search compares it: without case, accents and punctuation, words separated by single spaces. Wider than the
 * recogniser's folding on purpose: whoever searches types « Zoe » and means « Zoé ».
 */
export function foldForSearch(text: string): string {
  return text
    .normalize('NFKD')
    .replace(INVISIBLE, '')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(WHOLE_LETTER, (letter) => LETTERS[letter] ?? letter)
    .replace(NO_WORD, ' ')
    .trim()
    .normalize('NFC');
}
