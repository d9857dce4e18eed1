import { describe, expect, test } from 'vitest';
import { figuresIn } from './figures-in.ts';

describe('fractions are no figure by themselves, and neither are their parts', () => {
  test.each([
    ['en', 'Three quarters of the board agreed.'],
    ['en', 'Two-thirds of its staff and 3/4 of its budget are gone.'],
    ['fr', 'Les deux tiers des voix, les trois quarts du temps.'],
    ['de', 'Drei Viertel der Sitze, zwei Drittel der Stimmen.'],
    ['es', 'Tres cuartas partes del consejo y dos tercios de los votos.'],
    ['it', 'I due terzi dei voti e i tre quarti del consiglio.'],
    ['pt', 'Dois terços dos votos e um apartamento de três quartos.'],
    ['zh', '超过三分之二的成员同意'],
    ['ja', '3分の2の議席'],
  ] as const)('%s: %s', (language, text) => expect(figuresIn(language, text)).toEqual([]));

  test.each([
    ['en', 'two fifths of a billion dollars', ['two fifths of a billion dollars = money 400000000 USD']],
    ['en', '1/4 of a million euros', ['1/4 of a million euros = money 250000 EUR']],
    ['en', 'four and three quarters billion', ['four and three quarters billion = number 4750000000']],
    [
      'en',
      'after three quarters of growth in a row, three quarters without',
      ['three quarters = duration 9 month'],
    ],
    [
      'de',
      'sechs und drei Viertel Millionen Euro',
      ['sechs und drei Viertel Millionen Euro = money 6750000 EUR'],
    ],
    ['fr', 'deux millions et trois quarts', ['deux millions et trois quarts = number 2750000']],
    ['it', 'otto milioni e un quarto', ['otto milioni e un quarto = number 8250000']],
  ] as const)('of a scale or beside wholes they are. %s: %s', (language, text, figures) =>
    expect(figuresIn(language, text)).toEqual(figures),
  );
});

describe('parts of a hundred', () => {
  test.each([
    ['en', 'cut by 75 basis points', ['75 basis points = percent 0.75 point']],
    ['fr', 'une hausse de 50 points de base', ['50 points de base = percent 0.5 point']],
    ['de', 'um 10 Basispunkte', ['10 Basispunkte = percent 0.1 point']],
    ['es', 'sube 15 puntos básicos', ['15 puntos básicos = percent 0.15 point']],
    ['it', 'tra 20 e 40 punti base', ['tra 20 e 40 punti base = percent 0.2..0.4 point']],
    ['pt', 'mais de 30 pontos-base', ['mais de 30 pontos-base = percent 0.3..* point more-than']],
    ['zh', '下调25个基点', ['25个基点 = percent 0.25 point']],
    ['ja', '約10ベーシスポイント', ['約10ベーシスポイント = percent 0.1 point about']],
    ['fr', 'un taux de 4 ‰', ['4 ‰ = percent 0.4 percent']],
    ['de', 'mit 1,2 Promille', ['1,2 Promille = percent 0.12 percent']],
    ['ja', '2割3分の減少', ['2割3分 = percent 23 percent']],
    ['zh', '六成半的员工', ['六成半 = percent 65 percent']],
    ['zh', '增长四成五', ['四成五 = percent 45 percent']],
    ['en', 'up one percent', ['one percent = percent 1 percent']],
    ['de', 'um ein Prozent', ['ein Prozent = percent 1 percent']],
    ['en', 'half a percentage point', ['half a percentage point = percent 0.5 point']],
  ] as const)('%s: %s', (language, text, figures) => expect(figuresIn(language, text)).toEqual(figures));

  test.each([
    ['fr', 'un bon point de base, un point c’est tout'],
    ['en', 'one or two basic points were made'],
    ['es', 'compró cinco por mil'],
    ['it', 'il cinque per mille alle associazioni'],
    ['zh', '他成了三成立公司的人'],
  ] as const)('nothing here. %s: %s', (language, text) => expect(figuresIn(language, text)).toEqual([]));
});

describe('Chinese small change', () => {
  test.each([
    ['zh', '每次8元5角', ['8元5角 = money 8.5 CNY']],
    ['zh', '要价4元6角5分', ['4元6角5分 = money 4.65 CNY']],
    ['zh', '只要2块8毛', ['2块8毛 = money 2.8 CNY']],
    ['zh', '只要七块五。', ['七块五 = money 7.5 CNY']],
    ['zh', '单价0.6块', ['0.6块 = money 0.6 CNY']],
    ['ja', '2元と6角の菓子', ['2元と6角 = money 2.6 CNY']],
    ['zh', '两块屏幕和三块电池', []],
    ['zh', '8块5寸屏', []],
    ['zh', '4块芯片', ['4块芯片 = count 4 gpu']],
  ] as const)('%s: %s', (language, text, figures) => expect(figuresIn(language, text)).toEqual(figures));
});

describe('from so much on', () => {
  test.each([
    ['en', 'Packages start at $2m.', ['$2m = money 2000000..* USD at-least']],
    ['fr', 'Le salaire commence à 90 000 euros.', ['90 000 euros = money 90000..* EUR at-least']],
    ['fr', 'à partir de 90 000 euros', ['90 000 euros = money 90000..* EUR at-least']],
    ['de', 'Gehälter ab 90.000 Euro', ['ab 90.000 Euro = money 90000..* EUR at-least']],
    ['es', 'El sueldo parte de 90.000 euros.', ['90.000 euros = money 90000..* EUR at-least']],
    ['es', 'de 90.000 euros en adelante', ['90.000 euros en adelante = money 90000..* EUR at-least']],
    ['it', 'Gli stipendi partono da 90.000 euro.', ['90.000 euro = money 90000..* EUR at-least']],
    ['it', 'a partire da 90.000 euro', ['90.000 euro = money 90000..* EUR at-least']],
    ['it', 'dai 90.000 euro in su', ['90.000 euro in su = money 90000..* EUR at-least']],
    ['pt', 'Os salários começam em 90.000 euros.', ['90.000 euros = money 90000..* EUR at-least']],
    ['pt', 'de 90.000 euros para cima', ['90.000 euros para cima = money 90000..* EUR at-least']],
    ['zh', '年薪90万元起', ['90万元起 = money 900000..* CNY at-least']],
    ['zh', '播放30万次以上', ['30万次以上 = number 300000..* at-least']],
  ] as const)('%s: %s', (language, text, figures) => expect(figuresIn(language, text)).toEqual(figures));
});

describe('what is added to an amount is no hedge of it', () => {
  test.each([
    ['en', 'He got $4m plus a bonus.', ['$4m = money 4000000 USD']],
    ['en', 'They offer $4m plus stock.', ['$4m = money 4000000 USD']],
    ['en', 'It is $4m plus $1m in stock.', ['$4m = money 4000000 USD', '$1m = money 1000000 USD']],
    ['de', '4 Millionen Euro plus Aktien', ['4 Millionen Euro = money 4000000 EUR']],
    ['en', 'They offer $4m plus.', ['$4m plus = money 4000000..* USD more-than']],
    ['en', 'a $4m-plus deal', ['$4m-plus = money 4000000..* USD more-than']],
    ['en', 'some 60 plus engineers', ['some 60 plus engineers = count 60..* people more-than']],
    ['en', '15 plus years', ['15 plus years = duration 15..* year more-than']],
  ] as const)('%s: %s', (language, text, figures) => expect(figuresIn(language, text)).toEqual(figures));
});

describe('numbers that stand apart from their halves, thousands and signs', () => {
  test.each([
    ['zh', '等了四个半小时', ['四个半小时 = duration 4.5 hour']],
    ['zh', '用了一个半月', ['一个半月 = duration 1.5 month']],
    ['zh', '四个半导体专家', []],
    ['zh', '四十来名工程师', ['四十来名工程师 = count 40 people about']],
    ['zh', '五十来自各地的人', []],
    ['zh', '百分之七到百分之九', ['百分之七到百分之九 = percent 7..9 percent']],
    ['es', 'Ganó millón y medio de dólares.', ['millón y medio de dólares = money 1500000 USD']],
    ['es', 'El millón de disculpas y medio perdón', []],
    ['pt', 'Custou milhão e meio de reais.', ['milhão e meio de reais = money 1500000 BRL']],
    ['es', '7 mil 300 millones de dólares', ['7 mil 300 millones de dólares = money 7300000000 USD']],
    [
      'es',
      'unos 40 mdd y 15 mil mdp',
      ['unos 40 mdd = money 40000000 USD about', '15 mil mdp = money 15000000000 MXN'],
    ],
    ['de', 'ein Umsatz von 80 MEUR', ['80 MEUR = money 80000000 EUR']],
    [
      'it',
      'tre quarti d’ora e un paio d’anni',
      ['tre quarti d’ora = duration 0.75 hour', 'un paio d’anni = duration 2 year about'],
    ],
    ['en', 'It cost $20s, a $20 fee.', ['$20 = money 20 USD']],
  ] as const)('%s: %s', (language, text, figures) => expect(figuresIn(language, text)).toEqual(figures));
});
