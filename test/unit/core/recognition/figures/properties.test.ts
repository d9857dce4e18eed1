import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findFigures } from '../../../../../src/core/recognition/figures/figures.ts';
import type { FigureWords } from '../../../../../src/core/recognition/figures/words.ts';
import { type FigureLanguage, WORDS } from './figures-in.ts';

const LANGUAGES = Object.keys(WORDS) as FigureLanguage[];
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
  '億',
  '三',
  '十',
  '百',
  '数',
  '约',
  'を超える',
  '以上',
  '年',
  '月',
  '人',
  '円',
  '元',
  'ドル',
  'zweihundert',
  'einundzwanzig',
  'tausend',
  'über',
  'bis zu',
  'zwischen',
  'und',
  'halbe',
  'übersteigt',
  'mil',
  'millones',
  'entre el',
  'y el',
  'más de',
  'supera los',
  'milioni',
  'duemila',
  'tra il',
  'e l’',
  'sfiora il',
  'bilhões',
  'mil milhões',
  'até',
  'R$',
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

  test('are the same whatever was read before', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const context = { language, published: null };
        const fresh = structuredClone<FigureWords>(WORDS[language]);
        const alone = findFigures(one, fresh, context);
        findFigures(other, fresh, context);
        expect(findFigures(one, fresh, context)).toEqual(alone);
        expect(findFigures(one, WORDS[language], context)).toEqual(alone);
      }),
      { numRuns: 40, seed: 7 },
    );
  });

  test('are found as well in a paragraph after a full stop', () => {
    for (const [figure, count] of FIGURES) {
      const context = { language, published: null };
      const alone = findFigures(figure, WORDS[language], context);
      const twice = findFigures(`${figure}. ${figure}.`, WORDS[language], context);
      expect(alone, figure).toHaveLength(count);
      expect(twice.map((found) => found.figure)).toEqual([...alone, ...alone].map((found) => found.figure));
    }
  });
});

/** Figures that all languages write alike, and how many each is. */
const FIGURES: readonly (readonly [text: string, count: number])[] = [
  ['49%', 1],
  ['€ 250', 1],
  ['EUR 12 – 14', 1],
  ['£7', 1],
];

/** Look-ups that the recogniser makes for a text: its measure of work, which no slow machine changes. */
function lookUps(long: string, language: FigureLanguage): number {
  const get = Map.prototype.get;
  let count = 0;
  Map.prototype.get = function (this: Map<unknown, unknown>, key: unknown) {
    count += 1;
    return get.call(this, key);
  };
  try {
    findFigures(long, WORDS[language], { language, published: '2026-03-18' });
  } finally {
    Map.prototype.get = get;
  }
  return count;
}

describe('work grows with the text, not with its square', () => {
  const PIECES_OVER_AND_OVER = [
    '7',
    '7 ',
    '123 ',
    '1 000 ',
    '1.',
    '1,000,',
    '1-',
    ' ',
    '\u00a0',
    'a',
    'mille ',
    'un million et demi de ',
    'quatre-vingt-',
    'entre 1 et ',
    '1 an et ',
    '2021-',
    '$',
    '$1–',
    '%',
    'd’',
    'half a ',
    'May 1 ',
    'from last week to ',
    '1/2-',
    'über ',
    'einundzwanzig und ',
    'hundert',
    'más de los ',
    'tra il 5% e l’',
    'mil e cem ',
    '一',
    '百万',
    '数十',
    '三分之',
    '2025年',
    '约1亿至',
    'から1万人',
  ];
  /** Text lengths in UTF-16 units. */
  const SHORT = 750;
  const fill = (piece: string, length: number) =>
    piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

  test.each(LANGUAGES)(
    'in %s: twice the text, twice the look-ups',
    (language) => {
      // Over twice, by what the ends of a text spare.
      const MOST = 2.1;
      lookUps('1', language);
      const steep = PIECES_OVER_AND_OVER.filter((piece) => {
        const once = lookUps(fill(piece, SHORT), language);
        return lookUps(fill(piece, 2 * SHORT), language) > MOST * once + 100;
      });
      expect(steep).toEqual([]);
    },
    30_000,
  );

  test.each(LANGUAGES)(
    'in %s: two hundred thousand tokens are read',
    (language) => {
      for (const piece of ['7', ' ', '\u202f', '-', 'a ']) {
        // More than a call takes arguments; that ten times the text takes ten times the work, the test above shows.
        const long = fill(piece, 200_000);
        const found = findFigures(long, WORDS[language], { language, published: null });
        expect(found.every(({ start, end }) => start < end && end <= long.length)).toBe(true);
      }
    },
    60_000,
  );
});
