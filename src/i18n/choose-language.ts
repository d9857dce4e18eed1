/** The language of last resort; its file is the one that every other is compared with. */
export const FALLBACK_LANGUAGE = 'en';

/**
 * The language the interface comes in.
 *
 * @param setting the reader's choice: `auto` or a tag.
 * @param preferred the browser's languages, best first, as BCP 47 tags.
 * @param available the languages there are words for.
 * @returns one of `available`, or English: the setting's where there are words for it, else the first preferred one that
 * has, whole (`pt-BR`) before primary (`pt`).
 */
export function chooseLanguage(
  setting: string,
  preferred: readonly string[],
  available: readonly string[],
): string {
  const wanted = setting === 'auto' ? preferred : [setting, ...preferred];
  for (const tag of wanted) {
    const found = match(tag, available) ?? match(primary(tag), available);
    if (found !== null) return found;
  }
  return FALLBACK_LANGUAGE;
}

function primary(tag: string): string {
  return tag.split(/[-_]/u, 1)[0] ?? tag;
}

function match(tag: string, available: readonly string[]): string | null {
  const wanted = tag.replaceAll('_', '-').toLowerCase();
  return available.find((language) => language.toLowerCase() === wanted) ?? null;
}
