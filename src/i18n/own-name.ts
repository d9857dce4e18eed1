/**
 * What the languages of the interface call themselves, as a list of languages shows them. Written down, since a browser takes up to a tenth of a
 * second to load the names of eight languages. Chinese by its script, as its readers know it, not by a country (中文（中国）).
 */
const NAMES: Readonly<Record<string, string>> = {
  de: 'Deutsch',
  en: 'English',
  es: 'Español',
  fr: 'Français',
  it: 'Italiano',
  ja: '日本語',
  pt: 'Português',
  'zh-CN': '简体中文',
};

/** What a language calls itself, as a list of languages shows it; of one not written down here as the browser has it, or the tag where it has no name. */
export function ownName(language: string): string {
  const written = NAMES[language];
  if (written !== undefined) return written;
  const name = new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}
