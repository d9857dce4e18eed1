import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { createTranslator, languages } from '../../../src/i18n/create-translator.ts';

describe('the translator', () => {
  test('knows the languages that have a file', () => {
    const files = readdirSync(new URL('../../../locales/', import.meta.url));
    expect(languages()).toEqual(files.map((file) => path.basename(file, '.json')).sort());
    expect(languages()).toEqual(expect.arrayContaining(['de', 'en', 'es', 'fr', 'it', 'ja', 'pt', 'zh-CN']));
  });

  test('gives the words of its language', () => {
    expect(createTranslator('en').t('popup.figures')).toBe('Figures');
    expect(createTranslator('fr').t('popup.figures')).toBe('Chiffres');
    expect(createTranslator('fr').language).toBe('fr');
  });

  test('two translators do not disturb each other', () => {
    const [english, french] = [createTranslator('en'), createTranslator('fr')];
    expect([english.t('popup.who'), french.t('popup.who'), english.t('popup.who')]).toEqual([
      'Who',
      'Qui',
      'Who',
    ]);
  });

  test.each([
    ['en', 0, '0 mentions'],
    ['en', 1, '1 mention'],
    ['en', 12_345, '12,345 mentions'],
    ['fr', 0, '0 mention'],
    ['fr', 1, '1 mention'],
    ['fr', 2, '2 mentions'],
    ['fr', 12_345, '12\u202f345 mentions'],
    ['fr', 1_000_000, '1\u202f000\u202f000 de mentions'],
    ['de', 1, '1 Nennung'],
    ['de', 12_345, '12.345 Nennungen'],
    ['es', 1234, '1234 menciones'],
    ['es', 1_000_000, '1.000.000 de menciones'],
    ['it', 12_345, '12.345 menzioni'],
    ['pt', 0, '0 menção'],
    ['pt', 2, '2 menções'],
    ['zh-CN', 12_345, '提到 12,345 次'],
    ['ja', 1, '1回登場'],
  ])('%s counts %i', (language, count, expected) => {
    expect(createTranslator(language).t('popup.mentions', { count })).toBe(expected);
  });

  test('values are text, not markup', () => {
    expect(createTranslator('en').t('settings.site', { site: '<b>&' })).toBe('On <b>&');
  });

  test('a key without words comes back as it is; an unknown language takes the English words', () => {
    expect(createTranslator('fr').t('nowhere.at.all')).toBe('nowhere.at.all');
    expect(createTranslator('xx').t('popup.who')).toBe('Who');
  });
});
