import { expect, test } from 'vitest';
import { languages } from '../../../src/i18n/create-translator.ts';
import { ownName } from '../../../src/i18n/own-name.ts';

test('every language of the interface is listed by its own name', () => {
  expect(languages().map(ownName)).toEqual([
    'Deutsch',
    'English',
    'Español',
    'Français',
    'Italiano',
    '日本語',
    'Português',
    '简体中文',
  ]);
});
