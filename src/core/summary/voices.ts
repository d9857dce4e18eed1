import type { FoundSpeaker } from '../analysis.ts';
import type { Annotation } from '../annotation.ts';
import { isLetterOrDigit, LetterPattern } from '../letter-pattern.ts';
import { foldCase } from '../recognition/text-fold.ts';
import { isTitleCase } from '../recognition/words.ts';
import { endsAt, type Forms, type PlainText, runAt, spacedEndsAt } from './forms-in-text.ts';
import { mediaNames, type SpeechLexicon } from './speech-lexicon.ts';

/** Somebody, or something, that could be the one that speaks in a sentence; offsets into the sentence. */
export interface Voice {
  readonly sort: FoundSpeaker['sort'];
  readonly entry: string | null;
  readonly start: number;
  readonly end: number;
  /** A person by name; a firm speaks, too, but is nobody's apposition. */
  readonly isPerson: boolean;
}

/** A first name and a surname, with initials and particles between. */
const FULL_NAME = new LetterPattern(
  "(?<![\\p{L}\\p{N}])\\p{Lu}\\p{Ll}+(?:['-]\\p{Lu}\\p{Ll}+)*(?:\\s(?:\\p{Lu}\\.|de|du|van|von|der|den|di|da|dos|del|la|le|bin|al))*(?:\\s\\p{Lu}[\\p{L}'-]+){1,2}(?![\\p{L}\\p{N}])",
  'gu',
);

/** A word between unnamed people and what describes them, in small letters: « un ingénieur Meta ». */
const NAME = new LetterPattern("[\\p{Lu}\\p{Ll}][\\p{L}\\p{N}.&'-]* ", 'uy');

/** An article before a noun, and an adjective at most between. */
const ARTICLE = new LetterPattern(
  '(?<![\\p{L}\\p{N}])(?:an?|the|un|une|le|la|el|ein|eine|einen|einer|uma|um|il)\\s(?:\\p{Ll}+\\s)?$',
  'iu',
);

/** Characters between a spokesperson and the firm spoken for: “a spokesperson for the company Meta”. */
const OF_FIRM = 16;

/**
 * Everyone and everything in a sentence that could speak, in order; none overlaps another.
 * @param sentence its text, folded
 * @param plain the same, ready for lists of words
 * @param inside its annotations, with offsets into the sentence
 * @param isCommon says whether a small-letter word is a function word, which begins no name
 */
export function voicesOf(
  sentence: string,
  plain: PlainText,
  inside: readonly Annotation[],
  lexicon: SpeechLexicon,
  isCommon: (word: string) => boolean,
): Voice[] {
  const voices: Voice[] = [];
  const free = (start: number, end: number): boolean =>
    voices.every((voice) => voice.end <= start || end <= voice.start);
  const add = (voice: Voice): void => {
    if (free(voice.start, voice.end)) voices.push(voice);
  };
  const organizations = inside.filter(({ kind }) => kind === 'organization');

  for (const { start, end } of each(plain, (at) => mediumAt(sentence, plain, at))) {
    const entry = organizations.find((one) => one.start < end && start < one.end)?.entry ?? null;
    add({ sort: 'medium', entry, start, end, isPerson: false });
  }
  for (const spoke of each(plain, (at) => wholeEnd(plain, at, lexicon.spokes))) {
    const firm = organizations.find(
      (one) =>
        (one.end <= spoke.start && spoke.start - one.end <= 2) ||
        (one.start >= spoke.end && one.start - spoke.end <= OF_FIRM),
    );
    const start = Math.min(spoke.start, firm?.start ?? spoke.start);
    const end = Math.max(spoke.end, firm?.end ?? 0);
    add({
      sort: 'named',
      entry: firm?.entry ?? null,
      start: withArticle(sentence, start),
      end,
      isPerson: false,
    });
  }
  for (const found of each(plain, (at) => unnamedEnd(plain, at, lexicon)))
    add({ sort: 'anonymous', entry: null, ...found, isPerson: false });
  for (const found of each(plain, (at) => paperEnd(plain, at, lexicon)))
    add({ sort: 'document', entry: null, ...found, isPerson: false });
  for (const { kind, entry, start, end } of inside) {
    if (kind === 'person' || kind === 'organization')
      add({ sort: 'named', entry, start, end, isPerson: kind === 'person' });
  }
  if (!isTitleCase(sentence)) {
    for (const { index, 0: found } of sentence.matchAll(FULL_NAME.for(sentence))) {
      const start = index + commonStart(found, isCommon);
      const end = index + found.length;
      const isName = sentence.slice(start, end).includes(' ');
      if (isName && inside.every((one) => one.end <= start || end <= one.start))
        add({ sort: 'named', entry: null, start, end, isPerson: true });
    }
  }
  return voices.sort((one, other) => one.start - other.start);
}

/** All that begins at the words of a sentence, none overlapping another. */
function each(
  plain: PlainText,
  endOf: (at: number) => number | null,
): { readonly start: number; readonly end: number }[] {
  const found: { start: number; end: number }[] = [];
  let free = 0;
  for (const start of plain.starts) {
    const end = start < free ? null : endOf(start);
    if (end === null) continue;
    found.push({ start, end });
    free = end;
  }
  return found;
}

function mediumAt(sentence: string, plain: PlainText, at: number): number | null {
  const names = mediaNames().get(sentence.slice(at, at + runAt(plain, at).length));
  const name = names?.find(
    (one) => sentence.startsWith(one, at) && !isLetterOrDigit(sentence, at + one.length),
  );
  return name === undefined ? null : at + name.length;
}

/** The end of the longest form at a place, none of it elided; or null. */
function wholeEnd(plain: PlainText, at: number, forms: Forms): number | null {
  return endsAt(plain, at, forms).find((end) => !isLetterOrDigit(plain.text, end)) ?? null;
}

/** « un ancien dirigeant », “two senior Meta employees”, « son entourage ». */
function unnamedEnd(plain: PlainText, at: number, lexicon: SpeechLexicon): number | null {
  for (const some of spacedEndsAt(plain, at, lexicon.some)) {
    const end = describedEnd(plain, some, lexicon, [3, 2, 2]);
    if (end !== null) return end;
  }
  return wholeEnd(plain, at, lexicon.unnamed);
}

/** The end of unnamed people behind as many adjectives, names and adjectives again; the most of each come first. */
function describedEnd(
  plain: PlainText,
  at: number,
  lexicon: SpeechLexicon,
  [adjectives, names, more]: readonly [number, number, number],
): number | null {
  if (adjectives > 0) {
    for (const end of endsAt(plain, at, lexicon.adjectives)) {
      if (plain.text[end] !== ' ') continue;
      const found = describedEnd(plain, end + 1, lexicon, [adjectives - 1, names, more]);
      if (found !== null) return found;
    }
  }
  if (names > 0) {
    const pattern = NAME.for(plain.text);
    pattern.lastIndex = at;
    const name = pattern.exec(plain.text);
    const found = name && describedEnd(plain, pattern.lastIndex, lexicon, [0, names - 1, more]);
    if (found != null) return found;
  }
  return more > 0 ? describedEnd(plain, at, lexicon, [more, 0, 0]) : wholeEnd(plain, at, lexicon.people);
}

/** « une note interne », “internal documents”. */
function paperEnd(plain: PlainText, at: number, lexicon: SpeechLexicon): number | null {
  for (const article of spacedEndsAt(plain, at, lexicon.paperArticles)) {
    const end = wholeEnd(plain, article, lexicon.papers);
    if (end !== null) return end;
  }
  return wholeEnd(plain, at, lexicon.papers);
}

/** How much of a name's beginning is a word that only stands first in its sentence (« Selon Dan Ives »). */
function commonStart(name: string, isCommon: (word: string) => boolean): number {
  const first = /^\S+\s/u.exec(name)?.[0] ?? '';
  return first !== '' && isCommon(foldCase(first.trim())) ? first.length : 0;
}

/** Where a noun begins with its article: “a spokesperson”. */
function withArticle(sentence: string, start: number): number {
  const before = ARTICLE.exec(sentence.slice(0, start));
  return before ? before.index : start;
}
