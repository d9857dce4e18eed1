import { describe, expect, test } from 'vitest';
import { findFigures } from '../../../../../src/core/recognition/figures/figures.ts';
import { figures as en } from '../../../../../src/languages/en/figures.ts';
import { figures as fr } from '../../../../../src/languages/fr/figures.ts';

const CURRENCIES = ['USD', 'EUR', 'GBP', 'JPY', 'CNY'];
const AMOUNTS = [7, 950, 24_500, 3_600_000, 14_300_000_000, 2_000_000_000_000];
const DISPLAYS = ['symbol', 'code', 'name'] as const;
const LOCALES = [
  ['fr', fr],
  ['en', en],
] as const;

/** Every way in which Intl writes an amount of money; the engine must read each back to the same amount and currency. */
function* spellings(locale: string): Generator<{ text: string; currency: string; amount: number }> {
  for (const currency of CURRENCIES) {
    for (const amount of AMOUNTS) {
      for (const currencyDisplay of DISPLAYS) {
        for (const options of [
          {},
          { maximumFractionDigits: 0 },
          { notation: 'compact' },
          { notation: 'compact', compactDisplay: 'long' },
        ] as const) {
          const format = new Intl.NumberFormat(locale, {
            style: 'currency',
            currency,
            currencyDisplay,
            ...options,
            ...('notation' in options ? { maximumFractionDigits: 2 } : {}),
          });
          yield { text: format.format(amount), currency, amount };
        }
      }
    }
  }
}

describe.each(LOCALES)('what Intl writes in %s is read back', (locale, words) => {
  test('money', () => {
    const wrong: string[] = [];
    let count = 0;
    for (const { text, currency, amount } of spellings(locale)) {
      count += 1;
      const [figure, ...more] = findFigures(text, words, { language: locale, published: null });
      const read = figure?.figure;
      const whole = figure?.start === 0 && figure.end === text.length;
      if (
        more.length > 0 ||
        !whole ||
        read?.sort !== 'money' ||
        read.min !== amount ||
        read.max !== amount ||
        read.unit !== currency
      ) {
        wrong.push(
          `${text} → ${figure === undefined ? 'nothing' : `${text.slice(figure.start, figure.end)} ${read?.min} ${read?.unit}`}`,
        );
      }
    }
    expect(count).toBe(CURRENCIES.length * AMOUNTS.length * DISPLAYS.length * 4);
    expect(wrong).toEqual([]);
  });

  test('percentages', () => {
    for (const value of [0.05, 0.49, 1.2, -0.2, 0.125]) {
      const text = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format(
        value,
      );
      const found = findFigures(text, words, { language: locale, published: null });
      expect(
        found.map(({ figure }) => [figure.sort, figure.min]),
        text,
      ).toEqual([['percent', Math.round(value * 1000) / 10]]);
    }
  });

  test('days and months', () => {
    const day = new Date(Date.UTC(2026, 2, 9));
    for (const month of ['long', 'short'] as const) {
      const text = new Intl.DateTimeFormat(locale, {
        day: 'numeric',
        month,
        year: 'numeric',
        timeZone: 'UTC',
      }).format(day);
      expect(
        findFigures(text, words, { language: locale, published: null }).map(({ figure }) => figure.min),
        text,
      ).toEqual(['2026-03-09']);
      for (let index = 0; index < 12; index++) {
        const written = new Intl.DateTimeFormat(locale, { month, year: 'numeric', timeZone: 'UTC' }).format(
          new Date(Date.UTC(2026, index, 1)),
        );
        const iso = `2026-${String(index + 1).padStart(2, '0')}-01`;
        expect(
          findFigures(written, words, { language: locale, published: null }).map(({ figure }) => figure.min),
          written,
        ).toEqual([iso]);
      }
    }
  });

  test('lengths of time', () => {
    for (const unit of ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'] as const) {
      const text = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(3);
      expect(
        findFigures(text, words, { language: locale, published: null }).map(({ figure }) => [
          figure.sort,
          figure.min,
          figure.unit,
        ]),
        text,
      ).toEqual([['duration', 3, unit]]);
    }
  });
});
