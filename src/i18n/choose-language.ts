/** The language of last resort; its file is the one that every other is compared with. */
export const FALLBACK_LANGUAGE = 'en';

/**
 * The language the interface comes in.
 *
 * @param setting the reader's choice: `auto` or a tag.
 * @param preferred the browser's languages, best first, as BCP 47 tags.
 * @param available the languages there are words for.
 * @returns one of `available`, or English: the setting's where there are words for it, else the first preferred one that has: the
 * same tag before the same language in the same script. So `pt-PT` takes `pt`, `zh-SG` and `zh-Hans` take `zh-CN`, and `zh-TW`
 * does not: its next preference counts.
 */
export function chooseLanguage(
  setting: string,
  preferred: readonly string[],
  available: readonly string[],
): string {
  const wanted = setting === 'auto' ? preferred : [setting, ...preferred];
  for (const tag of wanted.map(hyphenated)) {
    const found =
      available.find((language) => language.toLowerCase() === tag.toLowerCase()) ??
      available.find((language) => areWrittenAlike(language, tag));
    if (found !== undefined) return found;
  }
  return FALLBACK_LANGUAGE;
}

function hyphenated(tag: string): string {
  return tag.replaceAll('_', '-');
}

function areWrittenAlike(one: string, other: string): boolean {
  // Asked first, since the browser takes milliseconds to find a likely script.
  if (primary(one) !== primary(other)) return false;
  const writing = writingOf(one);
  return writing !== null && writing === writingOf(other);
}

function primary(tag: string): string {
  return (tag.split('-', 1)[0] ?? '').toLowerCase();
}

/** Language and script of a tag, the likely script where it names none; null where it is no tag. */
function writingOf(tag: string): string | null {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return `${language}-${script}`;
  } catch {
    return null;
  }
}
