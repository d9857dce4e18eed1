import { byLanguage } from './by-language.ts';

/** The words of one interface language, as its file in `locales/` nests them. */
export interface Words {
  readonly [key: string]: string | Words;
}

/** The words of every interface language by its BCP 47 tag. */
export type Locales = Readonly<Record<string, Words>>;

const FILES = import.meta.glob<Words>('../../locales/*.json', { eager: true, import: 'default' });

/** All the words there are. A new file in `locales/` is a new language. */
export const LOCALES: Locales = byLanguage(FILES);
