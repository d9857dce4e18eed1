/*
 * Counts words and names in a text by hand, and not by one regular expression of all of them: browsers take longer to compile such an
 * expression than to read a whole article.
 */

import { smallLetters } from '../recognition/text-fold.ts';

/** How often forms stand in a text, and which of them. */
export interface CountedForms {
  readonly count: number;
  /** As the text has them; in small letters where case does not matter. */
  readonly forms: ReadonlySet<string>;
}

/** A text, and where a whole word can begin in it. */
export interface CountedText {
  readonly text: string;
  readonly starts: readonly number[];
  /** True where it holds scripts that part no words. */
  readonly unspaced: boolean;
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const LETTER = /\p{L}/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
/** Where letters of other scripts begin: Hangul first. */
const FIRST_OTHER = 0x1100;
const OTHER_SCRIPT = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** Letters by which forms are looked up. */
const KEY = 2;

/** Makes a text ready to be counted in. */
export function countedText(text: string): CountedText {
  const starts: number[] = [];
  let inWord = false;
  for (let at = 0; at < text.length; at += 1) {
    const neighbour = isNeighbour(text, at);
    if (!inWord && (neighbour || LETTER_OR_DIGIT.test(text.charAt(at)))) starts.push(at);
    inWord = neighbour;
  }
  return { text, starts, unspaced: UNSPACED.test(text) };
}

/**
 * Counts forms, none overlapping another; where several begin alike, the first that fits.
 * @param counted the text
 * @param forms whole words, of scripts without spaces any stretch; a trailing `*` stands for any ending
 * @param foldsCase whether capitals count as small letters; forms are in small letters then
 */
export function countForms(counted: CountedText, forms: readonly string[], foldsCase: boolean): CountedForms {
  const text = foldsCase ? smallLetters(counted.text) : counted.text;
  const words = new Map<string, string[]>();
  const stretches: string[] = [];
  for (const form of forms) {
    if (UNSPACED.test(form)) {
      stretches.push(form);
      continue;
    }
    const key = form.slice(0, KEY);
    const alike = words.get(key);
    if (alike === undefined) words.set(key, [form]);
    else alike.push(form);
  }
  const found = new Set<string>();
  let count = 0;
  let free = 0;
  const take = (start: number, end: number): void => {
    count += 1;
    found.add(text.slice(start, end));
    free = end;
  };
  const places = counted.unspaced && stretches.length > 0 ? Array.from(text, (_, at) => at) : counted.starts;
  let next = 0;
  for (const at of places) {
    while ((counted.starts[next] ?? at) < at) next += 1;
    if (at < free) continue;
    const end = counted.starts[next] === at ? wordEnd(text, at, words.get(text.slice(at, at + KEY))) : null;
    if (end !== null) take(at, end);
    else if (counted.unspaced) {
      const stretch = stretches.find((form) => text.startsWith(stem(form), at));
      if (stretch !== undefined) take(at, ending(text, at, stretch));
    }
  }
  return { count, forms: found };
}

function wordEnd(text: string, at: number, alike: readonly string[] = []): number | null {
  for (const form of alike) {
    if (!text.startsWith(stem(form), at)) continue;
    let end = ending(text, at, form);
    // A neighbour of another script ends a word (「OpenAIの」).
    while (end > at + stem(form).length && isNeighbour(text, end)) end -= 1;
    if (!isNeighbour(text, end)) return end;
  }
  return null;
}

function stem(form: string): string {
  return form.endsWith('*') ? form.slice(0, -1) : form;
}

function ending(text: string, at: number, form: string): number {
  let end = at + stem(form).length;
  if (form.endsWith('*')) while (end < text.length && LETTER.test(text.charAt(end))) end += 1;
  return end;
}

/** A letter or digit of a script with spaces: a word goes on there. */
function isNeighbour(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80)
    return (code > 0x60 && code < 0x7b) || (code > 0x40 && code < 0x5b) || (code > 0x2f && code < 0x3a);
  // Letters of Latin-1, but × and ÷.
  if (code >= 0xc0 && code <= 0xff) return code !== 0xd7 && code !== 0xf7;
  const sign = text.charAt(at);
  return LETTER_OR_DIGIT.test(sign) && (code < FIRST_OTHER || !OTHER_SCRIPT.test(sign));
}
