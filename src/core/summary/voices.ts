import type { FoundSpeaker } from '../analysis.ts';
import type { Annotation } from '../annotation.ts';
import { foldCase } from '../recognition/text-fold.ts';
import { isTitleCase } from '../recognition/words.ts';
import type { SpeechLexicon } from './speech-lexicon.ts';

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
const FULL_NAME =
  /(?<![\p{L}\p{N}])\p{Lu}\p{Ll}+(?:['-]\p{Lu}\p{Ll}+)*(?:\s(?:\p{Lu}\.|de|du|van|von|der|den|di|da|dos|del|la|le|bin|al))*(?:\s\p{Lu}[\p{L}'-]+){1,2}(?![\p{L}\p{N}])/gu;

/** Characters between a spokesperson and the firm spoken for: “a spokesperson for the company Meta”. */
const OF_FIRM = 16;

/**
 * Everyone and everything in a sentence that could speak, in order; none overlaps another.
 * @param sentence its text, folded
 * @param inside its annotations, with offsets into the sentence
 * @param isCommon says whether a small-letter word is a function word, which begins no name
 */
export function voicesOf(
  sentence: string,
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

  for (const { index: start, 0: found } of sentence.matchAll(lexicon.media)) {
    const end = start + found.length;
    const entry = organizations.find((one) => one.start < end && start < one.end)?.entry ?? null;
    add({ sort: 'medium', entry, start, end, isPerson: false });
  }
  for (const { index, 0: found } of sentence.matchAll(lexicon.spokes)) {
    const firm = organizations.find(
      (one) =>
        (one.end <= index && index - one.end <= 2) ||
        (one.start >= index + found.length && one.start - index - found.length <= OF_FIRM),
    );
    const start = Math.min(index, firm?.start ?? index);
    const end = Math.max(index + found.length, firm?.end ?? 0);
    add({
      sort: 'named',
      entry: firm?.entry ?? null,
      start: withArticle(sentence, start),
      end,
      isPerson: false,
    });
  }
  for (const [sort, pattern] of [
    ['anonymous', lexicon.unnamed],
    ['document', lexicon.papers],
  ] as const) {
    for (const { index: start, 0: found } of sentence.matchAll(pattern))
      add({ sort, entry: null, start, end: start + found.length, isPerson: false });
  }
  for (const { kind, entry, start, end } of inside) {
    if (kind === 'person' || kind === 'organization')
      add({ sort: 'named', entry, start, end, isPerson: kind === 'person' });
  }
  if (!isTitleCase(sentence)) {
    for (const { index, 0: found } of sentence.matchAll(FULL_NAME)) {
      const start = index + commonStart(found, isCommon);
      const end = index + found.length;
      const isName = sentence.slice(start, end).includes(' ');
      if (isName && inside.every((one) => one.end <= start || end <= one.start))
        add({ sort: 'named', entry: null, start, end, isPerson: true });
    }
  }
  return voices.sort((one, other) => one.start - other.start);
}

/** How much of a name's beginning is a word that only stands first in its sentence (« Selon Dan Ives »). */
function commonStart(name: string, isCommon: (word: string) => boolean): number {
  const first = /^\S+\s/u.exec(name)?.[0] ?? '';
  return first !== '' && isCommon(foldCase(first.trim())) ? first.length : 0;
}

/** Where a noun begins with its article: “a spokesperson”. */
function withArticle(sentence: string, start: number): number {
  const before =
    /(?<![\p{L}\p{N}])(?:an?|the|un|une|le|la|el|ein|eine|einen|einer|uma|um|il)\s(?:\p{Ll}+\s)?$/iu.exec(
      sentence.slice(0, start),
    );
  return before ? before.index : start;
}
