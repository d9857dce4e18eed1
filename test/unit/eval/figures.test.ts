import { describe, expect, test } from 'vitest';
import type { DevLine } from '../../../scripts/eval/figures/corpus.ts';
import { valueRight } from '../../../scripts/eval/figures/judge.ts';
import {
  type ChronoPoint,
  currencyOf,
  fromChrono,
  fromCompromise,
  fromRecognizers,
  spanOf,
} from '../../../scripts/eval/figures/peers/normalise.ts';
import { type Player, scoreLines } from '../../../scripts/eval/figures/score.ts';

const line = (more: Partial<DevLine>): DevLine => ({
  lang: 'en',
  kind: 'currency',
  text: 'It paid $20 then.',
  start: 8,
  end: 11,
  value: 20,
  unit: 'USD',
  core: true,
  source: 'own',
  ...more,
});

describe('the judge of figures', () => {
  test('asks for value and currency', () => {
    const told = (value: number, unit: string) =>
      valueRight(line({}), spanOf(8, 11, 'money', [value, value], unit).figure);
    expect([told(20, 'USD'), told(21, 'USD'), told(20, 'EUR')]).toEqual([true, false, false]);
  });

  test('doubts a period’s end by one day, and no more', () => {
    const may = line({ kind: 'period', value: '2025-05-01', value2: '2025-06-01' });
    const told = (max: string) => valueRight(may, spanOf(0, 1, 'period', ['2025-05-01', max]).figure);
    expect([told('2025-06-01'), told('2025-06-04'), told('2025-05-20')]).toEqual([true, false, false]);
    const lastDay = line({ kind: 'period', value: '2025-05-01', value2: '2025-05-31' });
    expect(valueRight(lastDay, spanOf(0, 1, 'period', ['2025-05-01', '2025-06-01']).figure)).toBe(true);
  });

  test('counts what is found, right, and astray', () => {
    const player: Player = {
      title: 'one',
      line: () => [spanOf(8, 11, 'money', [21, 21], 'USD'), spanOf(0, 2, 'money', [1, 1], 'USD')],
      whole: () => [],
      days: [],
      marksNumbers: true,
    };
    const scores = scoreLines({ dev: [line({}), line({ core: false })], traps: [], article: null }, player);
    expect(scores.get('currency en')).toMatchObject({
      lines: 1,
      found: 1,
      right: 0,
      predictions: 2,
      astray: 1,
    });
  });
});

describe('a peer’s answer in our fields', () => {
  test('Recognizers: the end is its last character, each candidate a span', () => {
    const money = { start: 8, end: 10, typeName: 'currency', resolution: { value: '20', unit: 'Dollar' } };
    expect(fromRecognizers(money)).toEqual([spanOf(8, 11, 'money', [20, 20], 'USD')]);
    const values = [
      { type: 'daterange', start: '2025-05-01', end: '2025-06-01' },
      { type: 'daterange', start: '2026-05-01', end: '2026-06-01' },
    ];
    const may = { start: 0, end: 2, typeName: 'datetimeV2.daterange', resolution: { values } };
    expect(fromRecognizers(may).map(({ figure }) => figure.min)).toEqual(['2025-05-01', '2026-05-01']);
  });

  test('Recognizers: what has no value is found and not right', () => {
    const bare = { start: 0, end: 5, typeName: 'currency', resolution: { value: null, unit: 'Dollar' } };
    expect(fromRecognizers(bare)[0]?.figure.min).toBeNull();
  });

  test('chrono: a month without a day counts as the month; a time of day as nothing', () => {
    const point = (certain: readonly string[]): ChronoPoint => ({
      date: () => new Date('2025-05-01T12:00:00Z'),
      isCertain: (part) => certain.includes(part),
      get: (part) => ({ year: 2025, month: 5, day: 1 })[part] ?? null,
    });
    const month = fromChrono({ index: 0, text: 'May 2025', start: point(['month', 'year']), end: null });
    expect(month.map(({ figure }) => figure.max)).toContain('2025-06-01');
    const day = fromChrono({
      index: 0,
      text: '1 May 2025',
      start: point(['day', 'month', 'year']),
      end: null,
    });
    expect(day.map(({ figure }) => figure.max)).not.toContain('2025-06-01');
    expect(fromChrono({ index: 2, text: '14', start: point(['hour']), end: null })).toEqual([]);
  });

  test('compromise: the last day ends a period, years become seconds', () => {
    const offset = { start: 0, length: 8 };
    const may = fromCompromise({ offset, dates: { start: '2025-05-01T00:00', end: '2025-05-31T23:59' } });
    expect(may).toEqual([spanOf(0, 8, 'period', ['2025-05-01', '2025-06-01'])]);
    expect(fromCompromise({ offset, duration: { years: 2 } })[0]?.figure.min).toBe(63_072_000);
    expect(
      fromCompromise({ offset, number: { num: 40, suffix: '%' } }).map(({ figure }) => figure.sort),
    ).toEqual(['number', 'percent']);
  });

  test.each([
    ['Dólar', 'USD'],
    ['Hong Kong dollar', 'HKD'],
    ['Franc Suisse', 'CHF'],
    ['Livre', 'GBP'],
    ['Zloty', 'Zloty'],
  ])('a currency by its name: %s', (name, code) => {
    expect(currencyOf(name)).toBe(code);
  });
});
