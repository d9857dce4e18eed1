import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findFigures } from '../../../../../src/core/recognition/figures/figures.ts';
import { WORDS } from './figures-in.ts';

const LANGUAGES = ['en', 'fr'] as const;
const PIECES = [
  '12',
  '1 000',
  '3,5',
  '2.5',
  '2021',
  'un',
  'une',
  'deux',
  'cent',
  'mille',
  'million',
  'millions',
  'milliards',
  'billion',
  'a',
  'half',
  'demi',
  'et demi',
  'and a half',
  'de',
  'd’',
  'of',
  '$',
  '€',
  'US$',
  'dollars',
  'euros',
  '%',
  'pour cent',
  'percent',
  'à',
  'to',
  '-',
  '–',
  '—',
  '/',
  '.',
  ',',
  'entre',
  'between',
  'et',
  'and',
  'plus de',
  'more than',
  'environ',
  'ans',
  'years',
  'mois',
  'months',
  'ago',
  'il y a',
  'mai',
  'May',
  'mi-',
  'Q4',
  'les',
  'prochains',
  'next',
  'last',
  'chercheurs',
  'people',
  '-year-old',
  'PDG',
  'Pang',
  'k',
  'M',
  'Md',
  'x',
  '½',
  '\u202f',
  '\u00a0',
  '’',
  '(',
  '\n',
  '🙂',
  '万',
] as const;

const text = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom('', ' ', ' ')), { maxLength: 40 })
  .map((parts) => parts.flat().join(''));
const anything = fc.oneof(text, fc.string({ unit: 'binary', maxLength: 200 }));

describe.each(LANGUAGES)('figures of any text in %s', (language) => {
  test('stand inside it, in order, without overlap, and begin and end on ink', () => {
    fc.assert(
      fc.property(anything, fc.constantFrom(null, '2026-03-18'), (input, published) => {
        let last = 0;
        for (const { start, end, figure } of findFigures(input, WORDS[language], { language, published })) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(input.length);
          expect(input.slice(start, end).trim()).toBe(input.slice(start, end));
          if (typeof figure.min === 'number' && typeof figure.max === 'number')
            expect(figure.min).toBeLessThanOrEqual(figure.max);
          if (typeof figure.min === 'number') expect(Number.isFinite(figure.min)).toBe(true);
          last = end;
        }
      }),
      { numRuns: 2000, seed: 7 },
    );
  });

  test('do not depend on the text around their paragraph’s end', () => {
    fc.assert(
      fc.property(text, (input) => {
        const once = findFigures(input, WORDS[language], { language, published: null });
        expect(findFigures(input, WORDS[language], { language, published: null })).toEqual(once);
      }),
      { numRuns: 200, seed: 7 },
    );
  });
});

describe('work grows with the text, not with its square', () => {
  // 200 kB of each: quadratic work would be 4 × 10^10 steps and run into the test's own limit.
  const LENGTH = 200_000;
  test.each([
    '7',
    '1 000 ',
    '1.',
    '1-',
    ' ',
    'a',
    'mille ',
    'un million et demi de ',
    'quatre-vingt-',
    'entre 1 et ',
    '1 an et ',
    '2021-',
    '$',
    'd’',
    'half a ',
    'May 1 ',
    'from last week to ',
    '1/2-',
  ])(
    'for “%s” over and over',
    (piece) => {
      const long = piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH);
      for (const language of LANGUAGES) {
        const found = findFigures(long, WORDS[language], { language, published: '2026-03-18' });
        expect(found.every(({ start, end }) => start < end && end <= LENGTH)).toBe(true);
      }
    },
    20_000,
  );
});
