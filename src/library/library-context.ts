import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { GlossLanguage } from '../core/localized.ts';
import type { Translator } from '../i18n/translator.ts';
import type { LibraryKnowledge } from './library-knowledge.ts';

/** How everything in the library is worded, and what it is about. */
export interface LibraryReading {
  readonly translator: Translator;
  /** The language of what is said once only. */
  readonly language: GlossLanguage;
  readonly knowledge: LibraryKnowledge;
}

/** Handed down so that each part of the page need not pass it on. */
export const LibraryContext = createContext<LibraryReading>({
  translator: { language: 'en', t: (key) => key },
  language: 'en',
  knowledge: { version: '', date: '', entries: {}, aliases: {}, own: {} },
});

export function useLibrary(): LibraryReading {
  return useContext(LibraryContext);
}
