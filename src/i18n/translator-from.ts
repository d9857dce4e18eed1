import { createInstance } from 'i18next';
import { FALLBACK_LANGUAGE } from './choose-language.ts';
import type { Locales } from './locales.ts';
import type { Translator } from './translator.ts';

/**
 * A translator into one language, out of the words it is given. A key without words in that language takes the English ones; one
 * without any comes back as it is. A count picks the plural of the language (`key_one`, `key_many`, `key_other`), and
 * `{{count, number}}` writes it in its way. Values are not escaped: they go into text nodes and attributes, never into markup.
 *
 * @param locales the words by language, English among them.
 * @param language a tag out of them.
 */
export function translatorFrom(locales: Locales, language: string): Translator {
  const instance = createInstance();
  void instance.init({
    lng: language,
    fallbackLng: FALLBACK_LANGUAGE,
    resources: Object.fromEntries(
      Object.entries(locales).map(([tag, words]) => [tag, { translation: words }]),
    ),
    initAsync: false,
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  return { language, t: (key, values = {}) => instance.t(key, values) };
}
