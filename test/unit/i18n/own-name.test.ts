import { expect, test } from 'vitest';
import { languages } from '../../../src/i18n/create-translator.ts';
import { ownName } from '../../../src/i18n/own-name.ts';

test('every language of the interface is listed by its own name, as the standard has it', () => {
  for (const language of languages()) {
    const tag = language === 'zh-CN' ? 'zh-Hans' : language;
    const name = new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? '';
    expect(ownName(language)).toBe(name.charAt(0).toLocaleUpperCase(tag) + name.slice(1));
    // A tag that nobody speaks is listed as it stands.
    expect(ownName(language)).not.toBe(language);
  }
});

test('a language that is not written down is named by the browser', () => {
  expect(ownName('nl')).toBe('Nederlands');
});
