import { createContext } from 'preact';
import type { GlossChoice, GlossLanguage } from '../core/localized.ts';
import type { Translator } from '../i18n/translator.ts';

/** How everything in a card is to be worded. */
export interface Reading {
  readonly gloss: GlossChoice;
  readonly translator: Translator;
}

/** Handed down so that each part of a card need not pass it on. */
export const ReadingContext = createContext<Reading>({
  gloss: 'en',
  translator: { language: 'en', t: (key) => key },
});

/** The languages in which glosses are shown, the interface's own first when both are. */
export function glossLanguages({ gloss, translator }: Reading): readonly GlossLanguage[] {
  if (gloss !== 'both') return [gloss];
  return translator.language.startsWith('fr') ? ['fr', 'en'] : ['en', 'fr'];
}

/** The one language of statements that would weigh a card down if they stood there twice. */
export function mainLanguage(reading: Reading): GlossLanguage {
  return glossLanguages(reading)[0] ?? 'en';
}
