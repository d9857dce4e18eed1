/*
 * Lists of forms, found in a text by hand and not by one regular expression of all of them: browsers compile such an expression in hundreds
 * of milliseconds, and a list is made ready in less than one.
 */

import { isLetterOrDigit, LetterPattern } from '../letter-pattern.ts';
import { smallLetters } from '../recognition/text-fold.ts';

/** A text as lists write it, sign for sign: small letters, plain spaces; with its runs of letters and digits by where they begin. */
export interface PlainText {
  readonly text: string;
  readonly starts: readonly number[];
  readonly runs: ReadonlyMap<number, string>;
}

/** Forms by their first run of letters and digits, each list from the longest to the shortest. Every form begins with such a sign. */
export type Forms = ReadonlyMap<string, readonly string[]>;

const RUN = new LetterPattern('[\\p{L}\\p{N}]+', 'gu');
const FIRST_RUN = new LetterPattern('^[\\p{L}\\p{N}]+');
const SPACE = /\s/gu;
const NONE: readonly string[] = [];

/** Makes a list ready; its forms are parted by `|`. */
export function formsIn(list: string): Forms {
  const forms = new Map<string, string[]>();
  for (const form of list.split('|')) {
    if (form === '') continue;
    const first = FIRST_RUN.exec(form)?.[0] ?? '';
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
  const runs = new Map<number, string>();
  let end = 0;
  for (const run of plain.match(RUN.for(plain)) ?? []) {
    const start = plain.indexOf(run, end);
    runs.set(start, run);
    end = start + run.length;
  }
  return { text: plain, starts: [...runs.keys()], runs };
}

/** The run of letters and digits at a place, which may be the middle of one. */
export function runAt({ text, runs }: PlainText, at: number): string {
  return runs.get(at) ?? text.slice(at, runEnd(text, at));
}

/** The forms of a list that may begin at a place: those that begin with its run. */
export function formsFrom(plain: PlainText, at: number, forms: Forms): readonly string[] {
  return forms.get(runAt(plain, at)) ?? NONE;
}

/** The ends of all forms that begin at a place, the longest first: whole words, and elided ones with their word right behind. */
export function endsAt(plain: PlainText, at: number, forms: Forms): number[] {
  const alike = formsFrom(plain, at, forms);
  if (alike === NONE) return [];
  const { text } = plain;
  return alike
    .filter((form) => text.startsWith(form, at))
    .map((form) => at + form.length)
    .filter((end) => !isLetterOrDigit(text, end) || text[end - 1] === "'");
}

/** The same with the space behind each form, which elided ones do without. */
export function spacedEndsAt(plain: PlainText, at: number, forms: Forms): number[] {
  const ends = endsAt(plain, at, forms);
  if (ends.length === 0) return ends;
  return ends.flatMap((end) => (plain.text[end - 1] === "'" ? end : plain.text[end] === ' ' ? end + 1 : []));
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

/** The end of the run of letters and digits at a place. */
function runEnd(text: string, at: number): number {
  let end = at;
  while (isLetterOrDigit(text, end)) end += (text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1;
  return end;
}
