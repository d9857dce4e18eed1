import type { Language } from '../core/language.ts';

/*
 * The article languages as they ship: what tells a language is there at once, its tables are JSON that is parsed when a text in that
 * language first asks for them. Written out in code, engines compile all eight whenever the script is loaded, in a page in French as well.
 */

/** Tables of a language that are text until they are asked for. */
export const TABLES = [
  'moves',
  'figures',
  'purposes',
  'speech',
] as const satisfies readonly (keyof Language)[];
type Table = (typeof TABLES)[number];

/** A language with its tables as JSON; one that it does not have is absent. */
export type PackedLanguage = Omit<Language, Table> & { readonly [Name in Table]?: string };

/**
 * Opens a language.
 * @param packed as the build made it of the language's file; nothing is checked
 * @returns the language; each table is parsed once, when it is first asked for
 */
export function openLanguage(packed: PackedLanguage): Language {
  const open: Record<string, unknown> = { ...packed };
  for (const table of TABLES) {
    const json = packed[table];
    if (json === undefined) continue;
    Object.defineProperty(open, table, {
      configurable: true,
      enumerable: true,
      get() {
        const value: unknown = JSON.parse(json);
        Object.defineProperty(open, table, { value, enumerable: true });
        return value;
      },
    });
  }
  // The build made it of a `Language`.
  return open as unknown as Language;
}
