import { describe, expect, test } from 'vitest';
import { findFigures } from '../../../../../src/core/recognition/figures/figures.ts';
import { intlWords } from '../../../../../src/core/recognition/figures/intl-words.ts';

describe('sentences in languages without a table of their own', () => {
  test.each([
    [
      'nl',
      'Op 9 maart 2026 betaalde het lab 2,4 miljard dollar voor 35 procent.',
      ['9 maart 2026 = 2026-03-09', '2,4 miljard dollar = 2400000000 USD', '35 procent = 35 percent'],
    ],
    [
      'nl',
      'Het contract loopt 4 jaar en levert 1.250 euro op.',
      ['4 jaar = 4 year', '1.250 euro = 1250 EUR'],
    ],
    ['da', 'Prisen blev 24 t efter 3 kampe 1,5 mio. kroner.', ['1,5 mio. = 1500000']],
    ['fi', 'Yhtiö maksoi 2,4 miljardia dollaria.', ['2,4 miljardia dollaria = 2400000000 USD']],
    ['pl', 'Spółka zapłaciła 2,4 mld dolarów.', ['2,4 mld dolarów = 2400000000 USD']],
    ['ru', 'Компания вложила 2,4 млрд долларов.', ['2,4 млрд долларов = 2400000000 USD']],
    ['he', 'החברה שילמה 2.4 מיליארד דולר.', ['2.4 מיליארד דולר = 2400000000 USD']],
    ['tr', 'Hisselerin %35’i satıldı.', ['%35 = 35 percent']],
    [
      'ko',
      '2026년 3월 9일, 지분 35%를 24억 달러 가격에 샀다.',
      ['2026년 3월 9일 = 2026-03-09', '35% = 35 percent', '24억 달러 = 2400000000 USD'],
    ],
    // What only a language's own table could tell stays unread.
    ['nl', 'GPT-4 draait op twee H100 en wint met 3-1.', []],
    ['sv', 'Rum 24 ligger på plan 3.', []],
  ] as const)('%s: %s', (language, text, figures) => {
    const words = intlWords(language);
    if (words === null) throw new Error(`Intl does not know ${language}`);
    expect(
      findFigures(text, words, { language, published: null }).map(
        ({ start, end, figure: { min, unit } }) =>
          `${text.slice(start, end)} = ${min}${unit === null ? '' : ` ${unit}`}`,
      ),
    ).toEqual(figures);
  });
});
