import { expect, test } from 'vitest';
import { languages } from '../../../src/i18n/create-translator.ts';
import { pageLanguages, pageTranslator } from '../../../src/i18n/page-translator.ts';

test('a page can come in every language there is', () => {
  expect(pageLanguages()).toEqual(languages());
});

test('English is there at once, another language when its words have come, and then at once', async () => {
  const english = pageTranslator('auto', ['en-GB']);
  expect(english).toMatchObject({ language: 'en' });
  const soon = pageTranslator('auto', ['fr-CH', 'en']);
  expect(soon).toBeInstanceOf(Promise);
  const french = await soon;
  expect([french.language, french.t('popup.figures')]).toEqual(['fr', 'Chiffres']);
  expect(pageTranslator('fr', [])).toBe(french);
});
