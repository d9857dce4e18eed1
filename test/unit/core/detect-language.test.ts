import { expect, test } from 'vitest';
import { detectLanguage } from '../../../src/core/detect-language.ts';
import { language as en } from '../../../src/languages/en.ts';
import { language as fr } from '../../../src/languages/fr.ts';

test.each([
  [
    'Le chercheur a quitté la société pour rejoindre un concurrent qui lui offrait le double de son salaire.',
    'fr',
  ],
  ['The researcher has left the company for a rival that offered him twice what he was paid there.', 'en'],
  ['Der Forscher hat das Unternehmen verlassen und arbeitet nun bei einem Konkurrenten in Zürich.', null],
  ['Zahlen 1 2 3 4 5 6 7 8 9 10 11 12 13 14', null],
  ['Bref.', null],
])('%s is %s', (text, expected) => {
  expect(detectLanguage(text, [fr, en])).toBe(expected);
});
