import { expect, test } from 'vitest';
import { chooseLanguage } from '../../../src/i18n/choose-language.ts';

const AVAILABLE = ['en', 'fr', 'pt-BR'];
const ALL = ['de', 'en', 'es', 'fr', 'it', 'ja', 'pt', 'zh-CN'];

test.each([
  ['zh', 'zh-CN'],
  ['zh-Hans', 'zh-CN'],
  ['zh-SG', 'zh-CN'],
  ['zh-Hans-HK', 'zh-CN'],
  ['zh_CN', 'zh-CN'],
  ['pt-BR', 'pt'],
  ['pt-PT', 'pt'],
  ['es-419', 'es'],
  ['de-AT', 'de'],
  ['ja-JP', 'ja'],
  ['it-CH', 'it'],
])('a browser in %s shows %s', (preferred, expected) => {
  expect(chooseLanguage('auto', [preferred, 'fr'], ALL)).toBe(expected);
});

test.each([
  [['zh-TW', 'zh', 'en'], 'zh-CN'],
  [['zh-TW', 'ja'], 'ja'],
  [['zh-Hant', 'zh-HK'], 'en'],
  [['not a tag', '*', 'it'], 'it'],
])('the first of %j that is written as one of ours counts: %s', (preferred, expected) => {
  expect(chooseLanguage('auto', preferred, ALL)).toBe(expected);
});

test.each([
  ['auto', ['fr-CA', 'en'], 'fr'],
  ['auto', ['pt-BR'], 'pt-BR'],
  ['auto', ['pt_BR'], 'pt-BR'],
  ['auto', ['pt-PT', 'fr'], 'pt-BR'],
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
