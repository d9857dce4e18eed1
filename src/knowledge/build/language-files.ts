import { readdirSync, statSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { DetectionWords, Language } from '../../core/language.ts';

const LANGUAGES = new URL('../../languages/', import.meta.url);

/** What the file of an article language exports. */
export interface LanguageFile {
  readonly language: Language;
  readonly detection: DetectionWords;
}

/** The files of the article languages, one each; adding a file adds the language. */
export function languageFiles(): string[] {
  return readdirSync(LANGUAGES)
    .filter((file) => file.endsWith('.ts'))
    .sort()
    .map((file) => fileURLToPath(new URL(file, LANGUAGES)));
}

/**
 * The article languages.
 * @returns one a file, in the order of their codes; read anew where the file itself has changed, but not for what it imports
 */
export function readLanguages(): Promise<LanguageFile[]> {
  return Promise.all(
    languageFiles().map(async (file) => {
      const address = pathToFileURL(file);
      address.search = `t=${Math.trunc(statSync(file).mtimeMs)}`;
      return (await import(/* @vite-ignore */ address.href)) as LanguageFile;
    }),
  );
}
