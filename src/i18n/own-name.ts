/** Tags whose name would tell a country (中文（中国）) where readers know the language by its script (简体中文). */
const NAMED_AS: Readonly<Record<string, string>> = { 'zh-CN': 'zh-Hans' };

/** What a language calls itself, as a list of languages shows it: “Deutsch”, « Français », “简体中文”; the tag where it has no name. */
export function ownName(language: string): string {
  const names = new Intl.DisplayNames(language, { type: 'language' });
  const name = names.of(NAMED_AS[language] ?? language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}
