import { readdirSync, statSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { DetectionWords } from '../../core/language.ts';

const LANGUAGES = new URL('../../languages/', import.meta.url);

/** The files of the article languages, one each; adding a file adds the language. */
export function languageFiles(): string[] {
  return readdirSync(LANGUAGES)
    .filter((file) => file.endsWith('.ts'))
    .sort()
    .map((file) => fileURLToPath(new URL(file, LANGUAGES)));
}

/**
 * The words by which each language tells coverage.
 * @returns one set a language, in the order of their codes; read anew where a file has changed
 */
export function readDetectionWords(): Promise<DetectionWords[]> {
  return Promise.all(
    languageFiles().map(async (file) => {
      const address = pathToFileURL(file);
      address.search = `t=${Math.trunc(statSync(file).mtimeMs)}`;
      const { detection } = (await import(/* @vite-ignore */ address.href)) as { detection: DetectionWords };
      return detection;
    }),
  );
}
