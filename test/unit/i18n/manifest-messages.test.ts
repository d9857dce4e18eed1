import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../../src/i18n/locales.ts';
import { manifestFolder, manifestMessages } from '../../../src/i18n/manifest-messages.ts';

/** Limits of the browsers and their shops. */
const LONGEST_NAME = 45;
const LONGEST_DESCRIPTION = 132;

describe('the manifest’s own words', () => {
  test.each(Object.entries(LOCALES))(
    '%s: every word is there, and within the shops’ limits',
    (_language, words) => {
      const messages = manifestMessages(words);
      expect(Object.keys(messages)).toEqual(
        expect.arrayContaining([
          'name',
          'description',
          'command_next',
          'command_previous',
          'command_gloss',
          'command_annotate',
          'menu_annotate',
        ]),
      );
      expect(messages.name?.message.length).toBeLessThanOrEqual(LONGEST_NAME);
      expect(messages.description?.message.length).toBeLessThanOrEqual(LONGEST_DESCRIPTION);
      for (const name of Object.keys(messages)) expect(name).toMatch(/^\w+$/u);
    },
  );

  test('a dollar sign is no placeholder', () => {
    expect(manifestMessages({ manifest: { name: 'Costs $5 $' } })).toEqual({
      name: { message: 'Costs $$5 $$' },
    });
  });

  test.each([
    [{}],
    [null],
    [{ manifest: 'text' }],
    [{ manifest: { name: ' ' } }],
    [{ manifest: { a: { b: 'c' } } }],
  ])('refuses %j', (words) => expect(() => manifestMessages(words)).toThrow(/locale file/u));

  test('folders have underscores', () => expect(manifestFolder('pt-BR')).toBe('pt_BR'));
});
