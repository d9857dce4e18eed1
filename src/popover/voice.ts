import type { CardContent } from './content.ts';

/** As much of a `SpeechSynthesisVoice` as the choice looks at. */
export interface Voice {
  readonly lang: string;
  /** False where the words would travel to a server to be spoken. */
  readonly localService: boolean;
  readonly default: boolean;
}

/** Scripts that tell the language of a name. */
const BY_SCRIPT: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Han}/u, 'zh'],
  [/\p{Script=Cyrillic}/u, 'ru'],
];

/**
 * The language in which a card's title is to be spoken: a term's own; a name's by its script, else English, in which the field
 * says its names. Null for figures, which have no name.
 */
export function spokenLanguage(content: CardContent): string | null {
  if (content.kind !== 'entry') return null;
  const { term, name } = content.entry;
  if (term !== undefined) return term.language;
  return BY_SCRIPT.find(([script]) => script.test(name))?.[1] ?? 'en';
}

/**
 * A voice of this computer for a language, the default one first.
 * @returns null where there is none: a voice elsewhere would send the words over the network
 */
export function localVoice<V extends Voice>(voices: readonly V[], language: string): V | null {
  const fitting = voices.filter(
    ({ lang, localService }) => localService && lang.toLowerCase().split(/[-_]/u)[0] === language,
  );
  return fitting.find((voice) => voice.default) ?? fitting[0] ?? null;
}
