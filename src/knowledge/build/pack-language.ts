import type { Language } from '../../core/language.ts';
import { type PackedLanguage, TABLES } from '../packed-language.ts';
import { narrowJson } from './narrow.ts';

/**
 * A language as it ships.
 * @param language of its file in `src/languages/`: data alone, so that JSON holds all of it
 * @returns the same with its tables as JSON; `openLanguage` makes the language of it again
 */
export function packLanguage(language: Language): PackedLanguage {
  const texts = TABLES.filter((table) => language[table] !== undefined).map((table) => [
    table,
    narrowJson(language[table]),
  ]);
  return { ...language, ...Object.fromEntries(texts) };
}
