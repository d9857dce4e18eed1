import { expect, test } from 'vitest';
import type { Annotation } from '../../../src/core/annotation.ts';
import type { Figure } from '../../../src/core/recognition/figures/figure.ts';
import { figureRows } from '../../../src/popup/figure-rows.ts';

const YEARS: Figure = {
  sort: 'age',
  min: 40,
  max: 40,
  unit: 'year',
  per: null,
  qualifier: null,
  range: false,
};

function found(start: number, text: string, figure: Figure): Annotation {
  return {
    start,
    end: start + text.length,
    text,
    kind: 'figure',
    entry: null,
    confidence: 1,
    reason: 'figure',
    figure,
  };
}

test('the same words with the same value are one row; the same words with another value are not', () => {
  const name: Annotation = {
    start: 0,
    end: 4,
    text: 'Tern',
    kind: 'organization',
    entry: 'tern',
    confidence: 1,
    reason: 'full-name',
  };
  const month = { ...YEARS, sort: 'duration' } as const;
  const rows = figureRows([
    name,
    found(10, '40 ans', YEARS),
    found(20, '40 ans', month),
    found(30, '40 ans', { ...YEARS }),
    found(40, 'quarante ans', YEARS),
  ]);
  expect(rows).toEqual([
    { text: '40 ans', figure: YEARS, mentions: 2, start: 10, end: 16 },
    { text: '40 ans', figure: month, mentions: 1, start: 20, end: 26 },
    { text: 'quarante ans', figure: YEARS, mentions: 1, start: 40, end: 52 },
  ]);
});
