import { describe, expect, test } from 'vitest';
import { converted } from '../../../../src/core/figure-sense/exchange.ts';
import { conversionWords, quoteWords } from '../../../../src/core/gloss/measure-gloss.ts';
import type { ReferenceRates } from '../../../../src/core/knowledge.ts';
import type { Figure } from '../../../../src/core/recognition/figures/figure.ts';

const SOURCE = {
  publisher: 'The Bank',
  title: 'T',
  url: 'https://bank.example',
  date: '2025',
  language: 'en',
};
const RATES: ReferenceRates[] = [
  { date: '2024-06-28', base: 'EUR', rates: { USD: 1.1, GBP: 0.85, JPY: 170 }, source: SOURCE },
  { date: '2025-12-31', base: 'EUR', rates: { USD: 1.2, GBP: 0.88 }, source: SOURCE },
];
const SUM: Figure = {
  sort: 'money',
  min: 14_300_000_000,
  max: 14_300_000_000,
  unit: 'USD',
  per: null,
  qualifier: null,
  range: false,
};

describe('a sum in another currency', () => {
  test('takes the rates of the nearest day, and names them', () => {
    const found = converted(SUM, 'EUR', RATES, '2025-07-08');
    if (found === null) return expect.unreachable();
    expect(found.rates.date).toBe('2025-12-31');
    expect(conversionWords(found, 'fr')).toBe('≈\u00a011,9 milliards d’euros');
    expect(quoteWords(found, 'fr')).toBe('1\u00a0€ = 1,2\u00a0$US');
  });

  test('keeps hedge, range and rate of the text', () => {
    const figure: Figure = {
      ...SUM,
      min: 1_000_000,
      max: null,
      unit: 'EUR',
      per: 'year',
      qualifier: 'more-than',
    };
    const found = converted(figure, 'USD', RATES, '2024-07-01');
    if (found === null) return expect.unreachable();
    expect(conversionWords(found, 'en')).toBe('≈\u00a0more than US$1.1 million a year');
    expect(quoteWords(found, 'en')).toBe('€1 = US$1.1');
  });

  test('goes by way of the euro', () => {
    const found = converted({ ...SUM, min: 880, max: 880, unit: 'GBP' }, 'USD', RATES, '2025-12-01');
    if (found === null) return expect.unreachable();
    expect(found.figure.max).toBe(1200);
    expect(quoteWords(found, 'en')).toBe('£1 = US$1.3636');
  });

  test('passes over days that lack the currency; takes the newest for an article without a date', () => {
    expect(converted({ ...SUM, unit: 'JPY' }, 'EUR', RATES, '2024-12-01')?.rates.date).toBe('2024-06-28');
    expect(converted(SUM, 'EUR', RATES, null)?.rates.date).toBe('2025-12-31');
  });

  test.each([
    ['its own currency', SUM, 'USD', '2025-07-08'],
    ['no sum', { ...SUM, sort: 'number', unit: null } satisfies Figure, 'EUR', '2025-07-08'],
    ['a currency without a rate', { ...SUM, unit: 'KRW' }, 'EUR', '2025-07-08'],
    ['an article from long ago', SUM, 'EUR', '2019-01-01'],
    ['no value', { ...SUM, min: null, max: null, qualifier: 'indefinite' } satisfies Figure, 'EUR', null],
  ] as const)('is not given for %s', (_, figure, currency, published) =>
    expect(converted(figure, currency, RATES, published)).toBeNull(),
  );
});
