import { expect, test } from 'vitest';
import { setFrench } from '../../src/knowledge/build/set-french.ts';
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
  const all = ', or have it done: npm run knowledge -- --typeset';
  expectOnly(ADA, withLine(line), `  fr: >-\n    ${line}`, 'background.fr', message + all);
});

test('well-set French, and straight signs in names, addresses and English are fine', () => {
  const line = 'L’éditeur dit\u00a0: «\u202f10\u202f%\u202f», à 12:30\u202f!';
  expect(problemsOf({ [ADA]: withLine(line) })).toEqual([]);
  const other = entry('person', "Ada O'Example").replace('A paragraph.', "It's here : 10 %.");
  expect(problemsOf({ 'people/ada-o-example.yml': other })).toEqual([]);
});

test('sets what the check finds, and leaves English, names and addresses alone', () => {
  const text = `name: Ada O'Example
gloss:
  en: >-
    It's 10 % : "done" !
  fr: >-
    C'est fait à 10 % : « voilà
    », dit-elle ! Chez «
    l'éditeur » ; 5 €.
sources:
  a:
    title: "L'année : fin !"
    url: https://paper.example/l'a?b
`;
  const set = setFrench(text);
  expect(set).toBe(
    text.replace(
      /C'est[\s\S]*€\./u,
      'C’est fait à 10\u202f%\u00a0: «\u202fvoilà\u202f», dit-elle\u202f! Chez «\u202fl’éditeur\u202f»\u202f; 5\u202f€.',
    ),
  );
  expect(setFrench(set)).toBe(set);
});
