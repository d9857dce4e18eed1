import type { PlainArticle } from '../core/plain-article.ts';

/**
 * Why a text or file cannot be read; what to do about it stands in the locales under `reading.problem.<code>`.
 * - `empty`: no words in it;
 * - `too-large`: beyond what a page can hold;
 * - `binary`: another kind of file, whatever its name says;
 * - `pdf-locked`: opens by a password only;
 * - `pdf-broken`: no PDF, or a damaged one;
 * - `pdf-images`: pictures of pages, without letters;
 * - `unreadable`: the browser did not hand the file over.
 */
export type ProblemCode =
  | 'empty'
  | 'too-large'
  | 'binary'
  | 'pdf-locked'
  | 'pdf-broken'
  | 'pdf-images'
  | 'unreadable';

/**
 * What the reader should know of a text that was read all the same.
 * - `guessed-letters`: the file does not say its encoding and is no UTF-8; it was read as windows-1252;
 * - `cut`: only the beginning was read.
 */
export type Caution = 'guessed-letters' | 'cut';

export type Reading =
  | { readonly ok: true; readonly article: PlainArticle; readonly cautions: readonly Caution[] }
  | { readonly ok: false; readonly problem: ProblemCode };

export function problem(code: ProblemCode): Reading {
  return { ok: false, problem: code };
}
