import { byLanguage } from './by-language.ts';
import type { Locales, Words } from './locales.ts';

/*
 * Every page with marks pays for the card's script, so that carries the sections of `locales/` that cards use and no other: each is
 * imported by its name, and the bundler leaves out the rest of the files. A section that cards come to use is added here;
 * `test/unit/i18n/card-locales.test.ts` says so where one is missing. (The options of a glob must be written out: it is read, not run.)
 */
const SECTIONS: Readonly<Record<string, Locales>> = {
  card: byLanguage(import.meta.glob<Words>('../../locales/*.json', { eager: true, import: 'card' })),
  gloss: byLanguage(import.meta.glob<Words>('../../locales/*.json', { eager: true, import: 'gloss' })),
  kind: byLanguage(import.meta.glob<Words>('../../locales/*.json', { eager: true, import: 'kind' })),
  list: byLanguage(import.meta.glob<Words>('../../locales/*.json', { eager: true, import: 'list' })),
  purpose: byLanguage(import.meta.glob<Words>('../../locales/*.json', { eager: true, import: 'purpose' })),
};

/** The words that a card needs, of every interface language. */
export const CARD_LOCALES: Locales = wordsOf(SECTIONS);

function wordsOf(sections: Readonly<Record<string, Locales>>): Locales {
  const languages = Object.keys(Object.values(sections)[0] ?? {});
  return Object.fromEntries(
    languages.map((language) => [
      language,
      Object.fromEntries(
        Object.entries(sections).map(([section, words]) => [section, words[language] ?? {}]),
      ),
    ]),
  );
}
