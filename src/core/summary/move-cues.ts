import type { MoveWords } from '../language.ts';
import { foldCase } from '../recognition/text-fold.ts';
import { wordsOf } from '../recognition/words.ts';

/** What a phrase says about somebody's employer. */
export type MoveRole = keyof MoveWords;

/** A phrase of `MoveWords` in a sentence; offsets into the sentence. */
export interface MoveCue {
  readonly role: MoveRole;
  readonly start: number;
  readonly end: number;
}

/** Phrases by their words, joined by single spaces. */
export type MoveLexicon = ReadonlyMap<string, readonly MoveRole[]>;

/** Words of the longest phrase; look-up tries no longer ones. */
const LONGEST = 5;

/** Makes a language's move words ready for look-up. */
export function moveLexicon(words: MoveWords): MoveLexicon {
  const lexicon = new Map<string, MoveRole[]>();
  for (const role of Object.keys(words) as MoveRole[]) {
    for (const phrase of words[role]) {
      const key = wordsOf(phrase)
        .map((word) => foldCase(phrase.slice(word.start, word.end)))
        .join(' ');
      const roles = lexicon.get(key);
      if (roles) roles.push(role);
      else lexicon.set(key, [role]);
    }
  }
  return lexicon;
}

/**
 * The phrases about changes of employer in a sentence, the longest at each place, in order.
 * @param sentence the sentence's text
 */
export function findMoveCues(sentence: string, lexicon: MoveLexicon): MoveCue[] {
  const words = wordsOf(sentence);
  const folded = words.map((word) => foldCase(sentence.slice(word.start, word.end)));
  const cues: MoveCue[] = [];
  let position = 0;
  while (position < words.length) {
    let length = Math.min(LONGEST, words.length - position);
    let roles: readonly MoveRole[] | undefined;
    for (; length > 0 && !roles; length -= 1)
      roles = lexicon.get(folded.slice(position, position + length).join(' '));
    const first = words[position];
    const last = words[position + length];
    if (roles && first && last) {
      for (const role of roles) cues.push({ role, start: first.start, end: last.end });
      position += length + 1;
    } else {
      position += 1;
    }
  }
  return cues;
}
