/*
 * Lists of forms, found in a text by hand and not by one regular expression of all of them: browsers compile such an expression in hundreds
 * of milliseconds, and a list is made ready in less than one.
 */

import { smallLetters } from '../recognition/text-fold.ts';

/** A text as lists write it, sign for sign: small letters, plain spaces; with the places where its words begin. */
export interface PlainText {
  readonly text: string;
  readonly starts: readonly number[];
}

/** Forms by their first run of letters and digits, each list from the longest to the shortest. Every form begins with such a sign. */
export type Forms = ReadonlyMap<string, readonly string[]>;

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const SPACE = /\s/gu;

/** Makes a list ready; its forms are parted by `|`. */
export function formsIn(list: string): Forms {
  const forms = new Map<string, string[]>();
  for (const form of list.split('|')) {
    if (form === '') continue;
    const first = form.slice(0, runEnd(form, 0));
    const alike = forms.get(first);
    if (alike === undefined) forms.set(first, [form]);
    else alike.push(form);
  }
  for (const alike of forms.values())
    if (alike.length > 1) alike.sort((one, other) => other.length - one.length);
  return forms;
}

/** Makes a text ready. What stands in `text` stands at the same place of the result. */
export function plainTextOf(text: string): PlainText {
  const plain = smallLetters(text).replace(SPACE, ' ');
  const starts: number[] = [];
  for (let at = 0; at < plain.length; ) {
    const end = runEnd(plain, at);
    if (end > at) starts.push(at);
    at = end > at ? end : at + 1;
  }
  return { text: plain, starts };
}

/** The ends of all forms that begin at a place, the longest first: whole words, and elided ones with their word right behind. */
export function endsAt({ text }: PlainText, at: number, forms: Forms): number[] {
  const alike = forms.get(text.slice(at, runEnd(text, at)));
  return alike === undefined
    ? []
    : alike
        .filter((form) => text.startsWith(form, at))
        .map((form) => at + form.length)
        .filter((end) => !isLetterOrDigit(text, end) || text[end - 1] === "'");
}

/** The same with the space behind each form, which elided ones do without. */
export function spacedEndsAt(plain: PlainText, at: number, forms: Forms): number[] {
  return endsAt(plain, at, forms).flatMap((end) =>
    plain.text[end - 1] === "'" ? end : plain.text[end] === ' ' ? end + 1 : [],
  );
}

/** The places between two others where words begin. */
export function startsBetween({ starts }: PlainText, from: number, to: number): readonly number[] {
  let first = 0;
  for (let above = starts.length; first < above; ) {
    const middle = (first + above) >> 1;
    if ((starts[middle] ?? 0) < from) first = middle + 1;
    else above = middle;
  }
  let end = first;
  while ((starts[end] ?? to) < to) end += 1;
  return starts.slice(first, end);
}

/** True where a letter or digit stands. */
export function isLetterOrDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80)
    return (code > 0x60 && code < 0x7b) || (code > 0x40 && code < 0x5b) || (code > 0x2f && code < 0x3a);
  return at < text.length && LETTER_OR_DIGIT.test(String.fromCodePoint(text.codePointAt(at) ?? 0));
}

/** The end of the run of letters and digits at a place. */
export function runEnd(text: string, at: number): number {
  let end = at;
  while (isLetterOrDigit(text, end)) end += (text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1;
  return end;
}
