import { createInstance } from 'i18next';
import { FALLBACK_LANGUAGE } from './choose-language.ts';
import { LOCALES } from './locales.ts';
import type { Translator } from './translator.ts';

/**
 * A translator into one language of the interface. A key without words in that language takes the English ones; one
 * without any comes back as it is. A count picks the plural of the language (`key_one`, `key_many`, `key_other`), and
 * `{{count, number}}` writes it in its way. Values are not escaped: they go into text nodes and attributes, never into markup.
 *
 * @param language a tag out of `languages()`.
 */
export function createTranslator(language: string): Translator {
  const instance = createInstance();
  void instance.init({
    lng: language,
    fallbackLng: FALLBACK_LANGUAGE,
    resources: Object.fromEntries(
      Object.entries(LOCALES).map(([tag, words]) => [tag, { translation: words }]),
    ),
    initAsync: false,
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  return { language, t: (key, values = {}) => instance.t(key, values) };
}

/** The languages there are words for, as BCP 47 tags. */
export function languages(): string[] {
  return Object.keys(LOCALES).sort();
}
