import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { KnowledgeProse } from '../core/knowledge.ts';
import type { GlossChoice, GlossLanguage } from '../core/localized.ts';
import type { Translator } from '../i18n/translator.ts';

/** How everything in the popup is worded, and what a row does. */
export interface Reading {
  readonly gloss: GlossChoice;
  readonly translator: Translator;
  /** null while it is being loaded, or when it could not be. */
  readonly knowledge: KnowledgeProse | null;
  /** Goes to a place of the article; with `open`, opens the card there. */
  readonly show: (start: number, end: number, open: boolean) => void;
  /** Opens the list of all annotations in the page. */
  readonly list: () => void;
  /** Opens the library at an entry. */
  readonly openEntry: (entry: string) => void;
}

/** Handed down so that each part of the popup need not pass it on. */
export const ReadingContext = createContext<Reading>({
  gloss: 'en',
  translator: { language: 'en', t: (key) => key },
  knowledge: null,
  show: () => undefined,
  list: () => undefined,
  openEntry: () => undefined,
});

export function useReading(): Reading {
  return useContext(ReadingContext);
}

/** The languages in which glosses are shown; the interface's own first where both are. */
export function glossLanguages({
  gloss,
  translator,
}: Pick<Reading, 'gloss' | 'translator'>): GlossLanguage[] {
  if (gloss !== 'both') return [gloss];
  return translator.language.startsWith('fr') ? ['fr', 'en'] : ['en', 'fr'];
}

/** The name of an entry; its id in words where the knowledge base is not there. */
export function entryName(knowledge: KnowledgeProse | null, entry: string): string {
  return knowledge?.entries[entry]?.name ?? entry.replaceAll('-', ' ');
}
