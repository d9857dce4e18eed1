/**
 * Folding of text for comparison. Every function keeps to what readers take for “the same spelling”: apostrophes, hyphens and spaces of
 * all kinds are alike, invisible characters do not count; accents and letters do (« Éric » is not « Eric », « métavers » is not “Meta…”).
 */

const APOSTROPHES = /[’ʼ‘＇`´]/gu;
const HYPHENS = /[‐‑‒–−]/gu;
const SPACES = /[\s\u00a0\u202f\u2009]+/gu;
/** Latin letters, digits and marks in full width, as Japanese sets them (ＯｐｅｎＡＩ): the same at a fixed distance. */
const FULL_WIDTH = /[\uff01-\uff5e]/gu;
const FULL_WIDTH_DISTANCE = 0xfee0;

/** Soft hyphen, zero-width space and joiners, word joiner, byte-order mark. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu;

/** Signs that fold to themselves, as nearly all words are made of; of spaces only single ones. */
const PLAIN = /^[ -_a-~\u00c0-\u024f]*$/;

/** Whether a sign is left as it is by `foldSpelling`, whatever stands beside it but a combining mark (or, by a space, a space). */
export function isPlain(sign: string): boolean {
  return PLAIN.test(sign);
}

/**
 * The same text with one kind of apostrophe, hyphen, space and width, and nothing invisible. Keeps case and accents.
 * @param text any slice of an article or an alias
 * @returns the folded spelling, in normal form C; may be shorter than `text`
 */
export function foldSpelling(text: string): string {
  if (PLAIN.test(text) && !text.includes('  ')) return text;
  return text
    .normalize('NFC')
    .replace(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - FULL_WIDTH_DISTANCE))
    .replace(INVISIBLE, '')
    .replace(APOSTROPHES, "'")
    .replace(HYPHENS, '-')
    .replace(SPACES, ' ');
}

/** `foldSpelling` in lower case: the key under which words and phrases are compared when case does not matter. */
export function foldCase(text: string): string {
  return foldSpelling(text).toLowerCase();
}

/** A text in small letters, sign for sign: the few capitals that would become two signs (İ) stay. */
export function smallLetters(text: string): string {
  const small = text.toLowerCase();
  if (small.length === text.length) return small;
  return Array.from(text, (sign) => {
    const one = sign.toLowerCase();
    return one.length === sign.length ? one : sign;
  }).join('');
}
