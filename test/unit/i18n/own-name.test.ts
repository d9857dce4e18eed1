import { expect, test } from 'vitest';
import { languages } from '../../../src/i18n/create-translator.ts';
import { ownName } from '../../../src/i18n/own-name.ts';

test('every language of the interface is listed by its own name', () => {
  const names = Object.fromEntries(languages().map((language) => [language, ownName(language)]));
  expect(names).toMatchObject({
    de: 'Deutsch',
    en: 'English',
    es: 'Español',
    fr: 'Français',
    it: 'Italiano',
    ja: '日本語',
    pt: 'Português',
    'zh-CN': '简体中文',
  });
  // A tag that nobody speaks is listed as it stands.
  for (const [language, name] of Object.entries(names)) expect(name, language).not.toBe(language);
});
