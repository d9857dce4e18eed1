import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../../src/i18n/locales.ts';
import { manifestFolders, manifestMessages } from '../../../src/i18n/manifest-messages.ts';

/** Limits of the browsers and their shops. */
const LONGEST_NAME = 45;
const LONGEST_DESCRIPTION = 132;

/** The folders of `_locales` that Chromium and the Chrome Web Store take: developer.chrome.com/docs/extensions/reference/api/i18n. */
const CHROMIUM_LOCALES = (
  'ar am bg bn ca cs da de el en en_AU en_GB en_US es es_419 et fa fi fil fr gu he hi hr hu id it ja kn ko lt lv ml mr ms nl no pl ' +
  'pt_BR pt_PT ro ru sk sl sr sv sw ta te th tr uk vi zh_CN zh_TW'
).split(' ');

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

  test.each([
    ['de', ['de']],
    ['zh-CN', ['zh_CN']],
    ['pt', ['pt_BR', 'pt_PT']],
  ])('%s goes into %j', (language, folders) => expect(manifestFolders(language)).toEqual(folders));

  test('Chromium knows every folder', () => {
    for (const folder of Object.keys(LOCALES).flatMap(manifestFolders)) {
      expect(CHROMIUM_LOCALES, folder).toContain(folder);
    }
  });
});
