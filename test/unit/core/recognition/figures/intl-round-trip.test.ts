import { describe, expect, test } from 'vitest';
import { findFigures } from '../../../../../src/core/recognition/figures/figures.ts';
import { intlWords } from '../../../../../src/core/recognition/figures/intl-words.ts';
import { readNumbers } from '../../../../../src/core/recognition/figures/number.ts';
import type { FigureWords } from '../../../../../src/core/recognition/figures/words.ts';
import { WORDS } from './figures-in.ts';

const CURRENCIES = ['USD', 'EUR', 'GBP', 'JPY', 'CNY'];
const AMOUNTS = [7, 950, 24_500, 3_600_000, 14_300_000_000, 2_000_000_000_000];
const DISPLAYS = ['symbol', 'code', 'name'] as const;
const NOTATIONS = [
  {},
  { notation: 'compact', maximumFractionDigits: 2 },
  { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 2 },
] as const;
/** 5 currencies × 6 sizes × 3 displays × 3 notations. */
const COMBINATIONS = 270;

const LOCALES: readonly (readonly [locale: string, words: FigureWords])[] = [
  ['fr', WORDS.fr],
  ['en', WORDS.en],
  ['de', WORDS.de],
  ['es', WORDS.es],
  ['it', WORDS.it],
  ['pt-BR', WORDS.pt],
  ['pt-PT', WORDS.pt],
  ['zh', WORDS.zh],
  ['ja', WORDS.ja],
];
/** Languages without a table of their own, read by what Intl holds. */
const OTHERS = 'nl sv da nb fi pl cs sk sl hr bg ru uk ro hu el tr he ko vi id ms th hi ca lt lv et'.split(
  ' ',
);

interface Spelling {
  readonly text: string;
  readonly currency: string;
  readonly amount: number;
}

/** Every way in which Intl writes an amount of money; each must be read back to the same amount and currency. */
function* spellings(
  locale: string,
  displays: readonly NonNullable<Intl.NumberFormatOptions['currencyDisplay']>[] = DISPLAYS,
): Generator<Spelling> {
  for (const currency of CURRENCIES)
    for (const amount of AMOUNTS)
      for (const currencyDisplay of displays)
        for (const options of NOTATIONS) {
          const format = new Intl.NumberFormat(locale, {
            style: 'currency',
            currency,
            currencyDisplay,
            ...options,
          });
          // Marks of direction around the whole are no part of what is said.
          yield {
            text: format.format(amount).replace(/^[\u200e\u200f]+|[\u200e\u200f]+$/g, ''),
            currency,
            amount,
          };
        }
}

/** What is read of a text where that is not the whole of it as one such amount; null where it is. */
function misread({ text, currency, amount }: Spelling, locale: string, words: FigureWords): string | null {
  const [figure, ...more] = findFigures(text, words, { language: locale.slice(0, 2), published: null });
  if (figure === undefined) return `${text} → nothing`;
  const { start, end } = figure;
  const { sort, min, max, unit, qualifier } = figure.figure;
  const right =
    more.length === 0 &&
    start === 0 &&
    end === text.length &&
    sort === 'money' &&
    min === amount &&
    max === amount &&
    unit === currency &&
    qualifier === null;
  return right ? null : `${text} → ${text.slice(start, end)} ${sort} ${min} ${unit}`;
}

describe.each(LOCALES)('what Intl writes in %s is read back', (locale, words) => {
  test('money', () => {
    const all = [...spellings(locale)];
    expect(all).toHaveLength(COMBINATIONS);
    expect(all.map((spelling) => misread(spelling, locale, words)).filter((miss) => miss !== null)).toEqual(
      [],
    );
  });

  test('money by narrow signs', () => {
    // A bare ¥ is one currency's: the renminbi in Chinese, the yen elsewhere.
    const other = locale === 'zh' ? 'JPY' : 'CNY';
    const wrong = [...spellings(locale, ['narrowSymbol'])]
      .filter(({ currency, text }) => currency !== other || !/[¥￥]/.test(text))
      .map((spelling) => misread(spelling, locale, words));
    expect(wrong.filter((miss) => miss !== null)).toEqual([]);
  });

  test('ranges of money', () => {
    for (const currency of CURRENCIES) {
      for (const options of NOTATIONS) {
        const text = new Intl.NumberFormat(locale, {
          style: 'currency',
          currency,
          minimumFractionDigits: 0,
          ...options,
        }).formatRange(12_000_000, 18_000_000);
        const found = findFigures(text, words, { language: locale.slice(0, 2), published: null });
        expect(
          found.map(({ figure: { min, max, unit, range } }) => [min, max, unit, range]),
          text,
        ).toEqual([[12_000_000, 18_000_000, currency, true]]);
      }
    }
  });

  test('numbers', () => {
    for (const value of [0.75, 3.14, 1234, 24_500, 999_999.5, 3_600_000, 14_300_000_000, -51]) {
      for (const options of [{}, { notation: 'compact', compactDisplay: 'long' }] as const) {
        // What compact notation rounds is not said.
        if ('notation' in options && Number(value.toPrecision(3)) !== value) continue;
        const text = new Intl.NumberFormat(locale, { ...options, maximumFractionDigits: 2 }).format(value);
        expect(
          readNumbers(text, words).map(({ min, max }) => [min, max]),
          text,
        ).toEqual([[value, value]]);
      }
    }
  });

  test('percentages', () => {
    for (const value of [0.05, 0.49, 1.2, -0.2, 0.125]) {
      const text = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format(
        value,
      );
      const found = findFigures(text, words, { language: locale.slice(0, 2), published: null });
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
        findFigures(text, words, { language: locale.slice(0, 2), published: null }).map(
          ({ figure }) => figure.min,
        ),
        text,
      ).toEqual(['2026-03-09']);
      for (let index = 0; index < 12; index++) {
        const written = new Intl.DateTimeFormat(locale, { month, year: 'numeric', timeZone: 'UTC' }).format(
          new Date(Date.UTC(2026, index, 1)),
        );
        const iso = `2026-${String(index + 1).padStart(2, '0')}-01`;
        expect(
          findFigures(written, words, { language: locale.slice(0, 2), published: null }).map(
            ({ figure }) => figure.min,
          ),
          written,
        ).toEqual([iso]);
      }
    }
  });

  test('lengths of time', () => {
    for (const unit of ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'] as const) {
      // 「3日」 is a day of the month as well, 「3分」 a time of day; the lengths are 「3日間」 and 「3分間」.
      if (locale === 'ja' && (unit === 'day' || unit === 'minute')) continue;
      const text = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(3);
      expect(
        findFigures(text, words, { language: locale.slice(0, 2), published: null }).map(({ figure }) => [
          figure.sort,
          figure.min,
          figure.unit,
        ]),
        text,
      ).toEqual([['duration', 3, unit]]);
    }
  });
});

describe('the languages without a table are read by what Intl holds of them', () => {
  test.each(OTHERS)('money in %s', (language) => {
    const words = intlWords(language);
    if (words === null) throw new Error(`Intl does not know ${language}`);
    const all = [...spellings(language)];
    expect(all).toHaveLength(COMBINATIONS);
    expect(all.map((spelling) => misread(spelling, language, words)).filter((miss) => miss !== null)).toEqual(
      [],
    );
  });

  test.each(OTHERS)('percentages and lengths of time in %s', (language) => {
    const words = intlWords(language);
    if (words === null) throw new Error(`Intl does not know ${language}`);
    const read = (text: string) =>
      findFigures(text, words, { language, published: null }).map(({ figure: { sort, min, unit } }) => [
        sort,
        min,
        unit,
      ]);
    const percent = new Intl.NumberFormat(language, { style: 'percent' }).format(0.49);
    expect(read(percent), percent).toEqual([['percent', 49, 'percent']]);
    for (const unit of ['year', 'month', 'week', 'day', 'hour'] as const) {
      const text = new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(12);
      expect(read(text), text).toEqual([['duration', 12, unit]]);
    }
  });

  test('a table is made once, and none for what is no language or writes other digits', () => {
    expect(intlWords('nl')).toBe(intlWords('nl'));
    expect(intlWords('not a language')).toBeNull();
    expect(intlWords('qqq')).toBeNull();
    expect(intlWords('fa')).toBeNull();
  });
});
