import english from '../../locales/en.json';
import { byLanguage } from './by-language.ts';
import { chooseLanguage, FALLBACK_LANGUAGE } from './choose-language.ts';
import type { Words } from './locales.ts';
import type { SoonTranslator, Translator } from './translator.ts';
import { translatorFrom } from './translator-from.ts';

/** What fetches the words of each language but English, which every other falls back on and which is here from the start. */
const FILES = byLanguage(
  import.meta.glob<Words>(['../../locales/*.json', '!../../locales/en.json'], { import: 'default' }),
);
const LANGUAGES: readonly string[] = [...Object.keys(FILES), FALLBACK_LANGUAGE].sort();

/** What was made already, or is on its way. */
const made = new Map<string, SoonTranslator>();

/** The languages that the extension's own pages can come in, as BCP 47 tags. */
export function pageLanguages(): readonly string[] {
  return LANGUAGES;
}

/**
 * A translator for one of the extension's own pages: each carries English, and fetches the words of one language more when the reader has it.
 *
 * @param setting the reader's choice: `auto` or a tag.
 * @param preferred the browser's languages, best first.
 * @returns the translator, at once where its words are there; else a promise of it, which does not reject: English where they do not come.
 */
export function pageTranslator(setting: string, preferred: readonly string[]): SoonTranslator {
  const language = chooseLanguage(setting, preferred, LANGUAGES);
  const known = made.get(language);
  if (known !== undefined) return known;
  const fetched = FILES[language]?.();
  const translator = fetched?.then(
    (words) => keep(language, translatorFrom({ [FALLBACK_LANGUAGE]: english, [language]: words }, language)),
    () => {
      // The extension was updated underneath; another attempt may fare better.
      made.delete(language);
      return inEnglish();
    },
  );
  return keep(language, translator ?? inEnglish());
}

function inEnglish(): Translator {
  return translatorFrom({ [FALLBACK_LANGUAGE]: english }, FALLBACK_LANGUAGE);
}

function keep<Made extends SoonTranslator>(language: string, translator: Made): Made {
  made.set(language, translator);
  return translator;
}
