import { isLetterOrDigit, LetterPattern } from '../letter-pattern.ts';

/*
 * Finds the forms of a table in a short stretch of text. By hand and not by one regular expression of all forms: compiling such an
 * expression takes longer than reading a whole article.
 */

/** A form made ready: whole words in scripts that part words, any stretch of signs in those that do not. */
interface Form<Meaning> {
  readonly text: string;
  readonly meaning: Meaning;
  /** A trailing `*`: any ending. */
  readonly open: boolean;
  readonly unspaced: boolean;
}

/** Forms by their first two signs, or the only one; of those that begin alike the longest comes first. */
export type FormIndex<Meaning> = ReadonlyMap<string, readonly Form<Meaning>[]>;

/** A form found; offsets are UTF-16 code units, `end` exclusive. */
export interface FoundForm<Meaning> {
  readonly start: number;
  readonly end: number;
  readonly meaning: Meaning;
}

/** Where signs of scripts without spaces begin. */
const FIRST_UNSPACED = 0x2e80;
const BEYOND_SPACED = /[^\0-\u2e7f]/;
const UNSPACED = new LetterPattern('[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]');

/** Whether a text holds a script that puts no spaces between words. */
export function isUnspaced(text: string): boolean {
  return BEYOND_SPACED.test(text) && UNSPACED.test(text);
}

/** Makes a table ready: pairs of forms parted by `|` and what they mean. */
export function formIndex<Meaning>(
  table: Iterable<readonly [forms: string, meaning: Meaning]>,
): FormIndex<Meaning> {
  const index = new Map<string, Form<Meaning>[]>();
  for (const [forms, meaning] of table) {
    for (const form of forms.split('|')) {
      const open = form.endsWith('*');
      const text = open ? form.slice(0, -1) : form;
      const made = { text, meaning, open, unspaced: isUnspaced(text) };
      const alike = index.get(text.slice(0, 2));
      if (alike === undefined) index.set(text.slice(0, 2), [made]);
      else alike.push(made);
    }
  }
  for (const alike of index.values())
    if (alike.length > 1) alike.sort((one, other) => other.text.length - one.text.length);
  return index;
}

/** The text as tables write it, sign for sign: small letters, plain spaces and apostrophes. */
export function plainText(text: string): string {
  const plain = text.replace(/[\s\u00a0\u202f\u2009]/gu, ' ').replaceAll('’', "'");
  const small = plain.toLowerCase();
  // A few capitals (İ) become two signs, which would move what stands behind them.
  return small.length === plain.length ? small : plain;
}

/** The longest form that begins at a place of a plain text, or null. */
export function formAt<Meaning>(
  text: string,
  start: number,
  index: FormIndex<Meaning>,
): FoundForm<Meaning> | null {
  return (
    longestOf(index.get(text.slice(start, start + 2)), text, start) ??
    longestOf(index.get(text.charAt(start)), text, start)
  );
}

function longestOf<Meaning>(
  alike: readonly Form<Meaning>[] | undefined,
  text: string,
  start: number,
): FoundForm<Meaning> | null {
  if (alike === undefined) return null;
  const inWord = isWordSign(text, start - 1) && isWordSign(text, start);
  for (const { text: form, meaning, open, unspaced } of alike) {
    if (!text.startsWith(form, start) || (inWord && !unspaced)) continue;
    let end = start + form.length;
    if (open) while (isWordSign(text, end)) end += 1;
    // An elided word („l'“) ends in its apostrophe.
    if (unspaced || !isWordSign(text, end) || form.endsWith("'")) return { start, end, meaning };
  }
  return null;
}

/** Whether a letter or digit stands there; signs of scripts without spaces make no words. */
function isWordSign(text: string, at: number): boolean {
  return (
    isLetterOrDigit(text, at) && (text.charCodeAt(at) < FIRST_UNSPACED || !UNSPACED.test(text.charAt(at)))
  );
}
