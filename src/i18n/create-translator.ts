import { LOCALES } from './locales.ts';
import type { Translator } from './translator.ts';
import { translatorFrom } from './translator-from.ts';

/**
 * A translator into one language of the interface, with all its words: for the extension's own pages. The card, which every page
 * pays for, takes `CARD_LOCALES` instead. What it does is told at `translatorFrom`.
 *
 * @param language a tag out of `languages()`.
 */
export function createTranslator(language: string): Translator {
  return translatorFrom(LOCALES, language);
}

/** The languages there are words for, as BCP 47 tags. */
export function languages(): string[] {
  return Object.keys(LOCALES);
}
