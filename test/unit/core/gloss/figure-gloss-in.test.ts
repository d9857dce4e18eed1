// long because it is a table of glosses, one a line
import { describe, expect, test } from 'vitest';
import { FIGURE_GLOSS_LANGUAGES, glossFigureIn } from '../../../../src/core/gloss/figure-gloss-in.ts';
import type { Language } from '../../../../src/core/language.ts';
import type { Figure } from '../../../../src/core/recognition/figures/figure.ts';
import { findFigures } from '../../../../src/core/recognition/figures/figures.ts';
import { language as de } from '../../../../src/languages/de.ts';
import { language as en } from '../../../../src/languages/en.ts';
import { language as es } from '../../../../src/languages/es.ts';
import { language as fr } from '../../../../src/languages/fr.ts';
import { language as it } from '../../../../src/languages/it.ts';
import { language as ja } from '../../../../src/languages/ja.ts';
import { language as pt } from '../../../../src/languages/pt.ts';
import { language as zh } from '../../../../src/languages/zh.ts';

/** The first figure of an English text. */
function figureOf(text: string, published: string | null = null): Figure {
  const [found] = findFigures(text, en.figures, { language: 'en', published });
  if (found === undefined) throw new Error(`no figure in “${text}”`);
  return found.figure;
}

const OTHERS = ['de', 'es', 'it', 'pt', 'pt-PT', 'zh', 'ja'] as const;

describe('a figure in the languages that the card does not offer', () => {
  test.each([
    [
      '$14.3 billion',
      [
        '14,3 Milliarden Dollar',
        '14.300 millones de dólares',
        '14,3 miliardi di dollari',
        '14,3 bilhões de dólares',
        '14,3 mil milhões de dólares',
        '143亿美元',
        '143億ドル',
      ],
    ],
    [
      '€1 billion',
      [
        '1 Milliarde Euro',
        '1000 millones de euros',
        '1 miliardo di euro',
        '1 bilhão de euros',
        'mil milhões de euros',
        '10亿欧元',
        '10億ユーロ',
      ],
    ],
    [
      '€1.5 million',
      [
        '1,5 Millionen Euro',
        '1,5 millones de euros',
        '1,5 milioni di euro',
        '1,5 milhão de euros',
        '1,5 milhão de euros',
        '150万欧元',
        '150万ユーロ',
      ],
    ],
    [
      '$2 trillion',
      [
        '2 Billionen Dollar',
        '2 billones de dólares',
        '2.000 miliardi di dollari',
        '2 trilhões de dólares',
        '2 biliões de dólares',
        '2万亿美元',
        '2兆ドル',
      ],
    ],
    [
      'more than $500 million a year',
      [
        'mehr als 500 Millionen Dollar pro Jahr',
        'más de 500 millones de dólares al año',
        'più di 500 milioni di dollari all’anno',
        'mais de 500 milhões de dólares por ano',
        'mais de 500 milhões de dólares por ano',
        '每年超过5亿美元',
        '年間5億ドル超',
      ],
    ],
    [
      'tens of millions of dollars',
      [
        'Dutzende Millionen Dollar',
        'decenas de millones de dólares',
        'decine di milioni di dollari',
        'dezenas de milhões de dólares',
        'dezenas de milhões de dólares',
        '数千万美元',
        '数千万ドル',
      ],
    ],
    [
      '$10 to $20 million',
      [
        '10–20 Millionen Dollar',
        '10–20 millones de dólares',
        '10–20 milioni di dollari',
        '10–20 milhões de dólares',
        '10–20 milhões de dólares',
        '1000万至2000万美元',
        '1000万〜2000万ドル',
      ],
    ],
    [
      'about 40 engineers',
      [
        'etwa 40 Ingenieure',
        'unos 40 ingenieros',
        'circa 40 ingegneri',
        'cerca de 40 engenheiros',
        'cerca de 40 engenheiros',
        '约40名工程师',
        'エンジニア約40人',
      ],
    ],
    [
      'dozens of researchers',
      [
        'Dutzende Forscher',
        'docenas de investigadores',
        'dozzine di ricercatori',
        'dúzias de pesquisadores',
        'dúzias de investigadores',
        '数十名研究人员',
        '研究者数十人',
      ],
    ],
    [
      '80,000 users',
      [
        '80.000 Nutzer',
        '80.000 usuarios',
        '80.000 utenti',
        '80.000 usuários',
        '80\u00a0000 utilizadores',
        '8万名用户',
        'ユーザー8万人',
      ],
    ],
    [
      '2 percentage points',
      [
        '2 Prozentpunkte',
        '2 puntos porcentuales',
        '2 punti percentuali',
        '2 pontos percentuais',
        '2 pontos percentuais',
        '2个百分点',
        '2ポイント',
      ],
    ],
    ['a 28-year-old founder', ['28 Jahre alt', '28 años', '28 anni', '28 anos', '28 anos', '28岁', '28歳']],
    [
      '12 to 18 months',
      ['12–18 Monate', '12–18 meses', '12–18 mesi', '12–18 meses', '12–18 meses', '12至18个月', '12〜18か月'],
    ],
    ['10x', ['10-mal', '10 veces', '10 volte', '10 vezes', '10 vezes', '10倍', '10倍']],
    [
      'mid-2026',
      [
        'Mitte 2026',
        'mediados de 2026',
        'metà 2026',
        'meados de 2026',
        'meados de 2026',
        '2026年年中',
        '2026年半ば',
      ],
    ],
    [
      'third quarter of 2025',
      [
        '3. Quartal 2025',
        'tercer trimestre de 2025',
        'terzo trimestre 2025',
        'terceiro trimestre de 2025',
        'terceiro trimestre de 2025',
        '2025年第三季度',
        '2025年第3四半期',
      ],
    ],
    [
      'July 1, 2025',
      [
        '1. Juli 2025',
        '1 de julio de 2025',
        '1º luglio 2025',
        '1º de julho de 2025',
        '1 de julho de 2025',
        '2025年7月1日',
        '2025年7月1日',
      ],
    ],
    [
      'a few months ago',
      [
        'vor einigen Monaten',
        'hace algunos meses',
        'alcuni mesi fa',
        'há alguns meses',
        'há alguns meses',
        '几个月前',
        '数か月前',
      ],
    ],
    [
      'two decades ago',
      [
        'vor 2 Jahrzehnten',
        'hace 2 décadas',
        '2 decenni fa',
        'há 2 décadas',
        'há 2 décadas',
        '20年前',
        '20年前',
      ],
    ],
    [
      'last year',
      ['voriges Jahr', 'el año pasado', 'l’anno scorso', 'o ano passado', 'o ano passado', '去年', '昨年'],
    ],
  ] as const)('%s', (text, glosses) => {
    const figure = figureOf(text);
    expect(OTHERS.map((tag) => glossFigureIn(figure, tag)?.replaceAll('\u202f', '\u00a0'))).toEqual(glosses);
  });

  test('says what a relative time comes to once the date of the article is known', () => {
    const figure = figureOf('the next 12 months', '2025-07-08');
    expect(OTHERS.map((tag) => glossFigureIn(figure, tag))).toEqual([
      'die nächsten 12 Monate (Juli 2025 – Juli 2026)',
      'los próximos 12 meses (julio de 2025 – julio de 2026)',
      'i prossimi 12 mesi (luglio 2025 – luglio 2026)',
      'os próximos 12 meses (julho de 2025 – julho de 2026)',
      'os próximos 12 meses (julho de 2025 – julho de 2026)',
      '未来12个月（2025年7月至2026年7月）',
      '今後12か月（2025年7月〜2026年7月）',
    ]);
  });
});

test('tags fall back to their primary subtag, and to nothing', () => {
  const figure = figureOf('$3 million');
  expect(glossFigureIn(figure, 'de-AT')).toBe('3 Millionen Dollar');
  expect(glossFigureIn(figure, 'en')).toBe('US$3 million');
  expect(glossFigureIn(figure, 'ko')).toBeNull();
});

describe('what is said in a language is read back in it', () => {
  const languages: readonly Language[] = [en, fr, de, es, it, pt, zh, ja];
  const amounts = [950, 24_500, 3_600_000, 14_300_000_000, 250_000_000];
  test.each(
    languages.flatMap((language) => ['USD', 'EUR', 'GBP', 'CNY'].map((unit) => ({ language, unit }))),
  )('$language.code, $unit', ({ language, unit }) => {
    for (const amount of amounts) {
      const figure: Figure = {
        sort: 'money',
        min: amount,
        max: amount,
        unit,
        per: null,
        qualifier: null,
        range: false,
      };
      const gloss = glossFigureIn(figure, language.code) ?? '';
      const read = findFigures(gloss, language.figures, { language: language.code, published: null });
      expect(
        read.map(({ figure: { min, max, unit: currency } }) => ({ min, max, currency })),
        gloss,
      ).toEqual([{ min: amount, max: amount, currency: unit }]);
    }
  });
});

test('no gloss is empty, and no place is left unfilled', () => {
  const texts = [
    '$5',
    'a few days',
    'three weeks',
    '49%',
    'dozens of GPUs',
    'in March',
    'last week',
    'in two hours',
    'early May 2025',
    '2019 to 2021',
    'the 1990s',
    'July 4',
    '3 million users',
    'billions',
    'half a million people',
    'next quarter',
    'the next month',
  ];
  for (const text of texts)
    for (const published of [null, '2025-07-08'])
      for (const tag of FIGURE_GLOSS_LANGUAGES) {
        const gloss = glossFigureIn(figureOf(text, published), tag) ?? '';
        expect(gloss, `${tag}: ${text}`).not.toBe('');
        expect(gloss, `${tag}: ${text}`).not.toMatch(/[{}]|undefined|null| {2}/u);
      }
});
