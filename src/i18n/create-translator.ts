import { LOCALES } from './locales.ts';
import type { Translator } from './translator.ts';
import { translatorFrom } from './translator-from.ts';

/**
 * A translator into one language of the interface, where the words of all are at hand: for the command line and tests. The extension's own
 * pages fetch theirs (`pageTranslator`), and the card, which every page pays for, takes `CARD_LOCALES`. What it does is told at `translatorFrom`.
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
