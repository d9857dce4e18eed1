/** The words of one interface language, as its file in `locales/` nests them. */
export interface Words {
  readonly [key: string]: string | Words;
}

const FILES = import.meta.glob<Words>('../../locales/*.json', { eager: true, import: 'default' });

/** The words of every interface language by its BCP 47 tag. A new file in `locales/` is a new language. */
export const LOCALES: Readonly<Record<string, Words>> = Object.fromEntries(
  Object.entries(FILES).map(([path, words]) => [
    path.slice(path.lastIndexOf('/') + 1, -'.json'.length),
    words,
  ]),
);
