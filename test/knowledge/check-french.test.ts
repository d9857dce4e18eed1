import { expect, test } from 'vitest';
import { entry, expectOnly, problemsOf } from './fixtures.ts';

const ADA = 'people/ada-example.yml';
const sound = entry('person', 'Ada Example');
const withLine = (line: string) => sound.replace('Un paragraphe.', line);

test.each([
  ["Chez l'éditeur.", "has a typewriter’s apostrophe (“l'éditeur.”): write ’ (U+2019)"],
  ['Un “mot”.', 'has quotation marks that are not French (““mot”.”): write « … »'],
  [
    'Elle part : voilà.',
    'has a plain space where a line must not break (“part :”): write a narrow no-break space (U+202F); before a colon a no-break space (U+00A0)',
  ],
  [
    'Le « mot\u202f».',
    'has a plain space where a line must not break (“« mot”): write a narrow no-break space (U+202F); before a colon a no-break space (U+00A0)',
  ],
])('French prose as no typesetter leaves it: %s', (line, message) => {
  expectOnly(ADA, withLine(line), `  fr: >-\n    ${line}`, 'background.fr', message);
});

test('well-set French, and straight signs in names, addresses and English are fine', () => {
  const line = 'L’éditeur dit\u00a0: «\u202f10\u202f%\u202f», à 12:30\u202f!';
  expect(problemsOf({ [ADA]: withLine(line) })).toEqual([]);
  const other = entry('person', "Ada O'Example").replace('A paragraph.', "It's here : 10 %.");
  expect(problemsOf({ 'people/ada-o-example.yml': other })).toEqual([]);
});
