import { LetterPattern } from '../letter-pattern.ts';
import { type Forms, formsIn } from './forms-in-text.ts';
import { MEDIA_NAMES } from './media-names.ts';
import type { SpeechWords } from './speech-words.ts';

/** A language's words of who speaks, ready to be found in a sentence. */
export interface SpeechLexicon extends Readonly<Record<keyof SpeechWords, Forms>> {
  /**
   * Words, in lower case, of which one must stand in a sentence that tells speech: the longest of each form, which is the rarest. Null
   * where words do not stand apart.
   */
  readonly cueWords: ReadonlySet<string> | null;
}

/** A word, as `cueWords` holds it: letters and digits alone. */
export const SPEECH_WORD = new LetterPattern('[\\p{L}\\p{N}]+', 'gu');

const FIRST_WORD = new LetterPattern('^[\\p{L}\\p{N}]+');
const UNSPACED = new LetterPattern('[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]');

/** Lists of which some form must stand in a sentence that tells speech. */
const CUES = ['accordingTo', 'says', 'saysThat', 'reports', 'told', 'anonymity'] as const;

/**
 * Makes a language's words of who speaks ready; each list when it is first asked for.
 * @param words see `SpeechWords`
 */
export function speechLexicon(words: SpeechWords): SpeechLexicon {
  const lexicon = { cueWords: tellingWords(CUES.flatMap((name) => words[name].split('|'))) };
  for (const name of Object.keys(words) as (keyof SpeechWords)[]) {
    let forms: Forms | undefined;
    Object.defineProperty(lexicon, name, {
      get: () => {
        forms ??= formsIn(words[name]);
        return forms;
      },
    });
  }
  return lexicon as SpeechLexicon;
}

function tellingWords(forms: readonly string[]): ReadonlySet<string> | null {
  const telling = new Set<string>();
  for (const form of forms) {
    if (form === '') continue;
    if (UNSPACED.test(form)) return null;
    const small = form.toLowerCase();
    const words = small.match(SPEECH_WORD.for(small)) ?? [form];
    telling.add(words.reduce((longest, word) => (word.length > longest.length ? word : longest)));
  }
  return telling;
}

let media: ReadonlyMap<string, readonly string[]> | undefined;

/** Names of media by their first word, as they are written. */
export function mediaNames(): ReadonlyMap<string, readonly string[]> {
  if (media === undefined) {
    const names = new Map<string, string[]>();
    for (const written of MEDIA_NAMES) {
      const name = written.replaceAll('’', "'");
      const first = FIRST_WORD.exec(name)?.[0] ?? '';
      names.set(first, [...(names.get(first) ?? []), name]);
    }
    media = names;
  }
  return media;
}
