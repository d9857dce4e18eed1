import { expect, test } from 'vitest';
import { chooseLanguage } from '../../../src/i18n/choose-language.ts';

const AVAILABLE = ['en', 'fr', 'pt-BR'];

test.each([
  ['auto', ['fr-CA', 'en'], 'fr'],
  ['auto', ['pt-BR'], 'pt-BR'],
  ['auto', ['pt_BR'], 'pt-BR'],
  ['auto', ['de-DE', 'fr'], 'fr'],
  ['auto', ['de', 'nl'], 'en'],
  ['auto', [], 'en'],
  ['auto', ['', 'FR'], 'fr'],
  ['fr', ['en'], 'fr'],
  ['xx', ['fr'], 'fr'],
  ['xx', ['yy'], 'en'],
])('%s with %j gives %s', (setting, preferred, expected) => {
  expect(chooseLanguage(setting, preferred, AVAILABLE)).toBe(expected);
});
