import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CARD_LOCALES } from '../../../src/i18n/card-locales.ts';
import { LOCALES } from '../../../src/i18n/locales.ts';
import { translatorFrom } from '../../../src/i18n/translator-from.ts';

const POPOVER = new URL('../../../src/popover/', import.meta.url);
const SECTIONS = Object.keys(LOCALES.en ?? {});
const carried = Object.keys(CARD_LOCALES.en ?? {});

/** Every key in the card's code, whether it goes to `t` at once or by a variable; one with an end known later, up to there. */
function keysOfCards(): Map<string, string> {
  const key = new RegExp(`['"\`]((?:${SECTIONS.join('|')})\\.[^'"\`$]*)(?:['"\`]|\\$\\{)`, 'gu');
  const found = new Map<string, string>();
  for (const file of readdirSync(POPOVER).filter((name) => /\.tsx?$/u.test(name))) {
    const code = readFileSync(new URL(file, POPOVER), 'utf8');
    for (const match of code.matchAll(key)) found.set(match[1] ?? '', file);
  }
  return found;
}

describe('the words that the card carries', () => {
  const keys = keysOfCards();

  test('are the sections that cards use, and no other', () => {
    expect(keys.size).toBeGreaterThan(20);
    const used = new Set([...keys.keys()].map((key) => key.slice(0, key.indexOf('.'))));
    expect(carried.toSorted()).toEqual([...used].sort());
  });

  test('have every key that cards name', () => {
    const { t } = translatorFrom(CARD_LOCALES, 'en');
    for (const [key, file] of keys) {
      if (!key.endsWith('.')) expect(t(key, { count: 2 }), `${key} in ${file}`).not.toBe(key);
    }
  });

  test('are those of the locale files, in every language', () => {
    expect(Object.keys(CARD_LOCALES)).toEqual(Object.keys(LOCALES));
    for (const [language, words] of Object.entries(LOCALES)) {
      const expected = Object.fromEntries(carried.map((section) => [section, words[section]]));
      expect(CARD_LOCALES[language], language).toEqual(expected);
    }
  });
});
