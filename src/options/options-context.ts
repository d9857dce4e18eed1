import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Translator } from '../i18n/translator.ts';

/** How everything on the page is worded; handed down so that each part need not pass it on. */
export const WordsContext = createContext<Translator>({ language: 'en', t: (key) => key });

export function useWords(): Translator {
  return useContext(WordsContext);
}
