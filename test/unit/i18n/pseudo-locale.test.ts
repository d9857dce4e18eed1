import { expect, test } from 'vitest';
import { LOCALES, type Words } from '../../../src/i18n/locales.ts';
import { translatorFrom } from '../../../src/i18n/translator-from.ts';
import { pseudoLocale } from '../../pseudo-locale.ts';

const english: Words = LOCALES.en ?? {};

function flatten(words: Words, prefix = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[prefix + key, value]] : flatten(value, `${prefix}${key}.`),
  );
}

test('has accents, brackets and more length, and leaves placeholders alone', () => {
  const words = { a: { b: 'Go to {{count, number}} of {{name}}' }, c: 'Close' };
  expect(pseudoLocale(words)).toEqual({
    a: { b: '⟦Ĝô ťô {{count, number}} ôƒ {{name}} ···⟧' },
    c: '⟦Çļôšé ·⟧',
  });
});

test('every text of the interface keeps its key and its placeholders, has no plain letter and is longer', () => {
  const pseudo = new Map(flatten(pseudoLocale(english)));
  const own = (text: string) => text.replace(/\{\{[^}]*\}\}/gu, '');
  for (const [key, text] of flatten(english)) {
    const told = pseudo.get(key) ?? '';
    expect(told.match(/\{\{[^}]*\}\}/gu), key).toEqual(text.match(/\{\{[^}]*\}\}/gu));
    expect(own(told), key).not.toMatch(/[a-pr-wyz]/iu);
    expect(own(told).length, key).toBeGreaterThanOrEqual(own(text).length * 1.4);
    expect(told, key).toMatch(/^⟦.*⟧$/su);
  }
  expect(pseudo.size).toBe(flatten(english).length);
});

test('plurals are chosen and values filled in as in English', () => {
  const { t } = translatorFrom({ en: pseudoLocale(english) }, 'en');
  expect(t('popup.mentions', { count: 1 })).toMatch(/^⟦1 ɱéñťîôñ ·+⟧$/u);
  expect(t('popup.mentions', { count: 12_345 })).toMatch(/^⟦12,345 ɱéñťîôñš ·+⟧$/u);
});
