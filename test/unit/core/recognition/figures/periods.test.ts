// long because it holds sentences in eight languages
import { describe, expect, test } from 'vitest';
import { findFigures } from '../../../../../src/core/recognition/figures/figures.ts';
import { figures as de } from '../../../../../src/languages/de/figures.ts';
import { figures as en } from '../../../../../src/languages/en/figures.ts';
import { figures as es } from '../../../../../src/languages/es/figures.ts';
import { figures as fr } from '../../../../../src/languages/fr/figures.ts';
import { figures as it } from '../../../../../src/languages/it/figures.ts';
import { figures as ja } from '../../../../../src/languages/ja/figures.ts';
import { figures as pt } from '../../../../../src/languages/pt/figures.ts';
import { figures as zh } from '../../../../../src/languages/zh/figures.ts';

const WORDS = { de, en, es, fr, it, ja, pt, zh } as const;
/** A Wednesday. */
const PUBLISHED = '2026-03-18';

/** Periods, dates and lengths of a text, one line each: `slice from..to qualifier`. */
function told(language: keyof typeof WORDS, text: string, published: string | null = PUBLISHED): string[] {
  return findFigures(text, WORDS[language], { language, published }).map(({ start, end, figure }) => {
    const { min, max, unit, qualifier } = figure;
    const value = min === max ? String(min ?? '*') : `${min ?? '*'}..${max ?? '*'}`;
    const rest = [unit, qualifier].filter((part) => part !== null);
    return [text.slice(start, end), value, ...rest].join(' ');
  });
}

/** A language, a text and what is told in it. */
type Case = readonly [language: keyof typeof WORDS, text: string, expected: readonly string[]];

const rows = (...cases: readonly Case[]): readonly Case[] => cases;

describe('weeks and weekends of a month or year: the Thursday decides (ISO 8601)', () => {
  test.each(
    rows(
      ['en', 'the first week of April 2026', ['the first week of April 2026 2026-03-30..2026-04-06']],
      ['en', 'the last week of May 2026', ['the last week of May 2026 2026-05-25..2026-06-01']],
      ['en', 'the second weekend of May 2026', ['the second weekend of May 2026 2026-05-09..2026-05-11']],
      ['en', 'week 12 of last year', ['week 12 of last year 2025-03-17..2025-03-24']],
      ['en', 'week 12 of the strike', ['week 12 2026-03-16..2026-03-23']],
      ['en', 'the week after next', ['the week after next 2026-03-30..2026-04-06']],
      ['en', 'the week before last', ['the week before last 2026-03-02..2026-03-09']],
      ['en', 'the week of the 25th', ['the week of the 25th 2026-03-23..2026-03-30']],
      ['fr', 'la semaine du 25', ['la semaine du 25 2026-03-23..2026-03-30']],
      [
        'fr',
        'la première semaine du mois prochain',
        ['la première semaine du mois prochain 2026-03-30..2026-04-06'],
      ],
      ['fr', 'deux fois par semaine 40 minutes', ['40 minutes 40 minute']],
      ['de', 'das zweite Wochenende im Mai 2026', ['zweite Wochenende im Mai 2026 2026-05-09..2026-05-11']],
      ['es', 'semana 12 del año pasado', ['semana 12 del año pasado 2025-03-17..2025-03-24']],
      ['it', 'settimana 12 dell’anno scorso', ['settimana 12 dell’anno scorso 2025-03-17..2025-03-24']],
      [
        'pt',
        'na segunda semana de maio de 2026',
        ['na segunda semana de maio de 2026 2026-05-11..2026-05-18'],
      ],
      ['ja', '5月の第2週', ['5月の第2週 2026-05-11..2026-05-18']],
    ),
  )('%s: %s', (language, text, expected) => {
    expect(told(language, text)).toEqual(expected);
  });
});

describe('quarters, halves and months of a year that is told from the article’s date', () => {
  test.each(
    rows(
      ['en', 'the third quarter of last year', ['third quarter of last year 2025-07-01..2025-10-01']],
      ['en', 'the third quarter of the season', ['third quarter 2026-07-01..2026-10-01']],
      ['en', 'the second half of next year', ['the second half of next year 2027-07-01..2028-01-01']],
      ['en', 'the 9th month of next year', ['the 9th month of next year 2027-09-01..2027-10-01']],
      [
        'fr',
        'le troisième trimestre de l’an dernier',
        ['troisième trimestre de l’an dernier 2025-07-01..2025-10-01'],
      ],
      [
        'fr',
        'le troisième trimestre de l’année 2025',
        ['troisième trimestre de l’année 2025 2025-07-01..2025-10-01'],
      ],
      [
        'fr',
        'au second semestre de l’année prochaine',
        ['second semestre de l’année prochaine 2027-07-01..2028-01-01'],
      ],
      ['fr', 'la seconde quinzaine de mai 2026', ['seconde quinzaine de mai 2026 2026-05-16..2026-06-01']],
      [
        'de',
        'im dritten Quartal des letzten Jahres',
        ['dritten Quartal des letzten Jahres 2025-07-01..2025-10-01'],
      ],
      ['de', 'in der zweiten Hälfte dieses Monats', ['zweiten Hälfte dieses Monats 2026-03-16..2026-04-01']],
      [
        'es',
        'el tercer trimestre del año pasado',
        ['el tercer trimestre del año pasado 2025-07-01..2025-10-01'],
      ],
      ['es', 'la segunda quincena de este mes', ['la segunda quincena de este mes 2026-03-16..2026-04-01']],
      [
        'it',
        'il terzo trimestre dello scorso anno',
        ['il terzo trimestre dello scorso anno 2025-07-01..2025-10-01'],
      ],
      ['pt', 'a segunda metade do próximo ano', ['a segunda metade do próximo ano 2027-07-01..2028-01-01']],
      ['zh', '明年下半年', ['明年下半年 2027-07-01..2028-01-01']],
      ['ja', '来年の第2四半期', ['来年の第2四半期 2027-04-01..2027-07-01']],
    ),
  )('%s: %s', (language, text, expected) => {
    expect(told(language, text)).toEqual(expected);
  });
});

describe('the first or last units of a year or month', () => {
  test.each(
    rows(
      ['en', 'the first nine months of 2025', ['the first nine months of 2025 2025-01-01..2025-10-01']],
      [
        'en',
        'the last two quarters of last year',
        ['the last two quarters of last year 2025-07-01..2026-01-01'],
      ],
      ['en', 'the last two weeks of May 2026', ['the last two weeks of May 2026 2026-05-18..2026-06-01']],
      ['en', 'the first 20 months of 2025', ['20 months 20 month', '2025 2025-01-01..2026-01-01']],
      ['fr', 'les neuf premiers mois de 2025', ['les neuf premiers mois de 2025 2025-01-01..2025-10-01']],
      [
        'fr',
        'les deux derniers mois de l’année dernière',
        ['les deux derniers mois de l’année dernière 2025-11-01..2026-01-01'],
      ],
      [
        'de',
        'in den ersten drei Monaten dieses Jahres',
        ['den ersten drei Monaten dieses Jahres 2026-01-01..2026-04-01'],
      ],
      [
        'es',
        'los primeros seis meses del próximo año',
        ['los primeros seis meses del próximo año 2027-01-01..2027-07-01'],
      ],
      ['it', 'nei primi nove mesi del 2025', ['nei primi nove mesi del 2025 2025-01-01..2025-10-01']],
      ['pt', 'os primeiros nove meses de 2025', ['os primeiros nove meses de 2025 2025-01-01..2025-10-01']],
      ['zh', '2025年前九个月', ['2025年前九个月 2025-01-01..2025-10-01']],
      ['zh', '今年最后两个月', ['今年最后两个月 2026-11-01..2027-01-01']],
      ['ja', '2025年の最初の3か月', ['2025年の最初の3か月 2025-01-01..2025-04-01']],
    ),
  )('%s: %s', (language, text, expected) => {
    expect(told(language, text)).toEqual(expected);
  });
});

describe('stretches counted from the article’s date', () => {
  test.each(
    rows(
      ['en', 'within three weeks', ['within three weeks 2026-03-18..2026-04-08']],
      ['en', 'the next five working days', ['the next five working days 2026-03-19..2026-03-26']],
      ['en', 'in the next 2 years and 3 months', ['the next 2 years and 3 months 2026-03-19..2028-06-19']],
      ['en', 'the past 2 years and 3 months', ['the past 2 years and 3 months 2023-12-18..2026-03-18']],
      ['fr', 'dans les trois semaines', ['dans les trois semaines 2026-03-18..2026-04-08']],
      ['zh', '三周内', ['三周内 2026-03-18..2026-04-08']],
      ['ja', '3週間以内', ['3週間以内 2026-03-18..2026-04-08']],
      ['en', 'in the coming months', ['the coming months * indefinite']],
      ['en', 'over the past years', []],
      ['fr', 'dans les prochains mois', ['les prochains mois * indefinite']],
      ['de', 'in den kommenden Wochen', ['kommenden Wochen * indefinite']],
      ['de', 'in der kommenden Woche', ['kommenden Woche 2026-03-23..2026-03-30']],
      ['pt', 'nos próximos anos', ['nos próximos anos * indefinite']],
      ['en', 'The trial will last three weeks.', ['three weeks 3 week']],
      ['en', 'Only 3 next week.', ['next week 2026-03-23..2026-03-30']],
      ['fr', 'à la fin du mois prochain', ['à la fin du mois prochain 2026-04-21..2026-05-01 late']],
    ),
  )('%s: %s', (language, text, expected) => {
    expect(told(language, text)).toEqual(expected);
  });
});

describe('months told from the article’s date', () => {
  test.each(
    rows(
      ['en', 'last May', ['last May 2025-05-01..2025-06-01']],
      ['en', 'next January', ['next January 2027-01-01..2027-02-01']],
      ['en', 'this May', ['this May 2026-05-01..2026-06-01']],
      ['en', 'this may be wrong', []],
      ['fr', 'octobre dernier', ['octobre dernier 2025-10-01..2025-11-01']],
      ['de', 'im vergangenen Mai', ['vergangenen Mai 2025-05-01..2025-06-01']],
      ['es', 'el pasado mes de mayo', ['el pasado mes de mayo 2025-05-01..2025-06-01']],
      ['it', 'lo scorso maggio', ['lo scorso maggio 2025-05-01..2025-06-01']],
      ['pt', 'em maio passado', ['maio passado 2025-05-01..2025-06-01']],
    ),
  )('%s: %s', (language, text, expected) => {
    expect(told(language, text)).toEqual(expected);
  });
});

describe('two ends of which one tells the other’s week, month or year', () => {
  test.each(
    rows(
      [
        'en',
        'from Tuesday to Thursday of next week',
        ['from Tuesday to Thursday of next week 2026-03-24..2026-03-27'],
      ],
      [
        'en',
        'last week between Friday and Sunday',
        ['last week between Friday and Sunday 2026-03-13..2026-03-16'],
      ],
      ['en', 'from 4 to 22 this month', ['from 4 to 22 this month 2026-03-04..2026-03-23']],
      [
        'en',
        'this month from 4 to 22 employees',
        ['this month 2026-03-01..2026-04-01', '4 to 22 employees 4..22 people'],
      ],
      [
        'fr',
        'la semaine dernière, de mardi à jeudi',
        ['la semaine dernière, de mardi à jeudi 2026-03-10..2026-03-13'],
      ],
      ['fr', 'de novembre à février 2025', ['de novembre à février 2025 2024-11-01..2025-03-01']],
      ['fr', 'de ce mai à octobre 2027', ['de ce mai à octobre 2027 2026-05-01..2027-11-01']],
      ['de', 'diesen Monat vom 4. bis zum 22.', ['diesen Monat vom 4. bis zum 22. 2026-03-04..2026-03-23']],
      [
        'es',
        'entre miércoles y viernes de la próxima semana',
        ['entre miércoles y viernes de la próxima semana 2026-03-25..2026-03-28'],
      ],
      ['ja', '来週の水曜日から金曜日', ['来週の水曜日から金曜日 2026-03-25..2026-03-28']],
      ['ja', '10月から来年の2月まで', ['10月から来年の2月 2026-10-01..2027-03-01']],
      ['zh', '下周三到周五', ['下周三到周五 2026-03-25..2026-03-28']],
      ['zh', '10月和5月', ['10月 2025-10-01..2025-11-01', '5月 2026-05-01..2026-06-01']],
    ),
  )('%s: %s', (language, text, expected) => {
    expect(told(language, text)).toEqual(expected);
  });
});

describe('up to the article’s day', () => {
  test.each(
    rows(
      ['en', 'between May 2024 and now', ['between May 2024 and now 2024-05-01..2026-03-19']],
      ['fr', 'entre mai 2024 et aujourd’hui', ['entre mai 2024 et aujourd’hui 2024-05-01..2026-03-19']],
      ['de', 'von Mai 2024 bis heute', ['von Mai 2024 bis heute 2024-05-01..2026-03-19']],
      ['es', 'desde mayo de 2024 hasta hoy', ['desde mayo de 2024 hasta hoy 2024-05-01..2026-03-19']],
      ['it', 'da maggio 2024 a oggi', ['da maggio 2024 a oggi 2024-05-01..2026-03-19']],
      ['pt', 'de maio de 2024 até hoje', ['de maio de 2024 até hoje 2024-05-01..2026-03-19']],
      ['zh', '从2024年5月到现在', ['从2024年5月到现在 2024-05-01..2026-03-19']],
      ['ja', '2024年5月から現在まで', ['2024年5月から現在 2024-05-01..2026-03-19']],
    ),
  )('%s: %s', (language, text, expected) => {
    expect(told(language, text)).toEqual(expected);
  });
});

describe('two days in digits, and months in digits', () => {
  test.each(
    rows(
      ['en', '5/1-5/7/2026', ['5/1-5/7/2026 2026-05-01..2026-05-08']],
      ['fr', 'du 01/05 au 07/05/2026', ['du 01/05 au 07/05/2026 2026-05-01..2026-05-08']],
      ['de', '14./15.10.2026', ['14./15.10.2026 2026-10-14..2026-10-16']],
      ['de', '14.10.-16.10.2026', ['14.10.-16.10.2026 2026-10-14..2026-10-17']],
      ['zh', '2026/03/25～03/30', ['2026/03/25～03/30 2026-03-25..2026-03-31']],
      ['en', 'open 24/7-365 days', ['365 days 365 day']],
      ['es', '11 / 2026', ['11 / 2026 2026-11-01..2026-12-01']],
      ['es', '11.2026', ['11.2026 2026-11-01..2026-12-01']],
      ['es', '17.2026', []],
      ['en', '11.2026', []],
    ),
  )('%s: %s', (language, text, expected) => {
    expect(told(language, text)).toEqual(expected);
  });
});

describe('decades by two digits', () => {
  test.each(
    rows(
      ['fr', 'les années 90', ['les années 90 1990-01-01..2000-01-01']],
      ['es', 'los años noventa', ['los años noventa 1990-01-01..2000-01-01']],
      ['it', 'negli anni ’90', ['negli anni ’90 1990-01-01..2000-01-01']],
      ['pt', 'os anos 80', ['os anos 80 1980-01-01..1990-01-01']],
      ['de', 'die 90er Jahre', ['die 90er Jahre 1990-01-01..2000-01-01']],
      ['en', 'the ’90s', ['the ’90s 1990-01-01..2000-01-01']],
      ['en', 'a founder in his 20s', []],
      ['zh', '上世纪90年代', ['上世纪90年代 1990-01-01..2000-01-01']],
      ['zh', '十九世纪七十年代', ['十九世纪七十年代 1870-01-01..1880-01-01']],
    ),
  )('%s: %s', (language, text, expected) => {
    expect(told(language, text)).toEqual(expected);
  });
});

describe('lengths with a quarter, and all of a day', () => {
  test.each(
    rows(
      ['en', 'an hour and a quarter', ['an hour and a quarter 1.25 hour']],
      ['fr', 'une heure et quart', ['une heure et quart 1.25 hour']],
      ['ja', 'まる1日', ['1日 1 day']],
    ),
  )('%s: %s', (language, text, expected) => {
    expect(told(language, text)).toEqual(expected);
  });
});

describe('a half after the unit', () => {
  test.each(
    rows(
      ['en', 'a year and a half ago', ['a year and a half ago 2024-09-18']],
      ['fr', 'il y a trois ans et demi', ['il y a trois ans et demi 2022-09-18']],
      [
        'fr',
        'ces deux dernières années et demie',
        ['ces deux dernières années et demie 2023-09-18..2026-03-18'],
      ],
      ['es', 'hace dos años y medio', ['hace dos años y medio 2023-09-18']],
      ['it', 'due anni e mezzo fa', ['due anni e mezzo fa 2023-09-18']],
      ['pt', 'há dois anos e meio', ['há dois anos e meio 2023-09-18']],
      ['zh', '两年半前', ['两年半前 2023-09-18']],
      ['ja', '2年半前', ['2年半前 2023-09-18']],
      ['zh', '未来两年半导体市场', ['未来两年 2026-03-19..2028-03-19']],
      ['zh', '两年半导体', ['两年 2 year']],
    ),
  )('%s: %s', (language, text, expected) => expect(told(language, text)).toEqual(expected));
});

describe('weekends and weeks of a day, quarters of a told year, and two days in a row', () => {
  test.each(
    rows(
      ['en', 'the weekend of June 6', ['the weekend of June 6 2026-06-06..2026-06-08']],
      ['fr', 'le week-end du 6 juin', ['le week-end du 6 juin 2026-06-06..2026-06-08']],
      ['es', 'el fin de semana del 6 de junio', ['el fin de semana del 6 de junio 2026-06-06..2026-06-08']],
      ['it', 'nel fine settimana del 6 giugno', ['nel fine settimana del 6 giugno 2026-06-06..2026-06-08']],
      ['pt', 'no fim de semana de 6 de junho', ['no fim de semana de 6 de junho 2026-06-06..2026-06-08']],
      ['de', 'am Wochenende des 6. Juni', ['am Wochenende des 6. Juni 2026-06-06..2026-06-08']],
      ['de', 'in der Woche vom 3. Juni', ['in der Woche vom 3. Juni 2026-06-01..2026-06-08']],
      ['es', 'el fin de semana del 6 y 7 de junio', ['del 6 y 7 de junio 2026-06-06..2026-06-08']],
      ['en', 'in Q2 of next year', ['Q2 of next year 2027-04-01..2027-07-01']],
      ['fr', 'au T3 de l’an dernier', ['T3 de l’an dernier 2025-07-01..2025-10-01']],
      ['de', 'im Q1 des nächsten Jahres', ['Q1 des nächsten Jahres 2027-01-01..2027-04-01']],
      ['es', 'el T1 del próximo año', ['T1 del próximo año 2027-01-01..2027-04-01']],
      ['fr', 'les 5 et 6 mai 2025', ['les 5 et 6 mai 2025 2025-05-05..2025-05-07']],
      ['de', 'am 5. und 6. Mai 2025', ['am 5. und 6. Mai 2025 2025-05-05..2025-05-07']],
      ['es', 'el 5 y 6 de mayo de 2025', ['el 5 y 6 de mayo de 2025 2025-05-05..2025-05-07']],
      // Two days that do not follow each other are no stretch.
      ['fr', 'les 5 et 9 mai 2025', ['9 mai 2025 2025-05-09']],
    ),
  )('%s: %s', (language, text, expected) => expect(told(language, text)).toEqual(expected));
});

describe('months and days whose mark is written once', () => {
  test.each(
    rows(
      ['ja', '2025年4〜6月期', ['2025年4〜6月 2025-04-01..2025-07-01']],
      ['ja', '1〜3月に採用した', ['1〜3月 2026-01-01..2026-04-01']],
      ['ja', '5月5〜10日に開く', ['5月5〜10日 2026-05-05..2026-05-11']],
      ['zh', '去年1至3月', ['去年1至3月 2025-01-01..2025-04-01']],
      ['zh', '2025年5月5-10日', ['2025年5月5-10日 2025-05-05..2025-05-11']],
      ['zh', '去年第四季度', ['去年第四季度 2025-10-01..2026-01-01']],
      ['zh', '四季分明', []],
      ['zh', '比分3-6', []],
      ['ja', '5月5〜10人', ['5月 2026-05-01..2026-06-01', '5〜10人 5..10 people']],
      // The same month is that of what was told before.
      ['ja', '同月10日', []],
    ),
  )('%s: %s', (language, text, expected) => expect(told(language, text)).toEqual(expected));
});

describe('seasons: whole months, of the north', () => {
  test.each(
    rows(
      ['en', 'in the summer of 2025', ['the summer of 2025 2025-06-01..2025-09-01']],
      ['en', 'They left last summer.', ['last summer 2025-06-01..2025-09-01']],
      ['en', 'this fall in prices', []],
      ['en', 'winter 2025', ['2025 2025-01-01..2026-01-01']],
      ['fr', 'à l’été 2025', ['à l’été 2025 2025-06-01..2025-09-01']],
      ['fr', 'il a été 3 fois absent', []],
      ['de', 'im vergangenen Herbst', ['vergangenen Herbst 2025-09-01..2025-12-01']],
      ['it', 'la scorsa estate', ['la scorsa estate 2025-06-01..2025-09-01']],
      ['zh', '今年夏天', ['今年夏天 2026-06-01..2026-09-01']],
      ['zh', '2025年春节', ['2025年 2025-01-01..2026-01-01']],
      ['ja', '2025年夏', ['2025年夏 2025-06-01..2025-09-01']],
      ['es', 'el verano de 2025', ['2025 2025-01-01..2026-01-01']],
    ),
  )('%s: %s', (language, text, expected) => {
    expect(told(language, text)).toEqual(expected);
  });
});

describe('parts of decades', () => {
  test.each(
    rows(
      ['en', 'the early 2020s', ['early 2020s 2020-01-01..2024-01-01 early']],
      ['en', 'the mid-1990s', ['mid-1990s 1994-01-01..1997-01-01 mid']],
      ['fr', 'fin des années 1990', ['fin des années 1990 1997-01-01..2000-01-01 late']],
      ['de', 'Anfang der 90er Jahre', ['Anfang der 90er Jahre 1990-01-01..1994-01-01 early']],
      ['es', 'a finales de los años noventa', ['a finales de los años noventa 1997-01-01..2000-01-01 late']],
      ['it', 'alla fine degli anni ’90', ['fine degli anni ’90 1997-01-01..2000-01-01 late']],
      ['pt', 'no final dos anos 90', ['final dos anos 90 1997-01-01..2000-01-01 late']],
      ['zh', '90年代末', ['90年代末 1997-01-01..2000-01-01 late']],
      ['ja', '1990年代半ば', ['1990年代半ば 1994-01-01..1997-01-01 mid']],
    ),
  )('%s: %s', (language, text, expected) => {
    expect(told(language, text)).toEqual(expected);
  });
});

describe('years that end or begin today, and quarters', () => {
  test.each(
    rows(
      ['en', 'over the past year', ['the past year 2025-03-18..2026-03-18']],
      ['en', 'last year', ['last year 2025-01-01..2026-01-01']],
      ['en', 'in the last two decades', ['the last two decades 2006-03-18..2026-03-18']],
      ['fr', 'l’année écoulée', ['l’année écoulée 2025-03-18..2026-03-18']],
      ['fr', 'depuis le début de l’année', ['depuis le début de l’année 2026-01-01..2026-03-19']],
      ['en', 'so far this year', ['so far this year 2026-01-01..2026-03-19']],
      ['en', 'the rest of 2026', ['the rest of 2026 2026-03-18..2027-01-01']],
      ['en', 'from Q1 to Q3 2025', ['from Q1 to Q3 2025 2025-01-01..2025-10-01']],
      ['en', 'Q3 ’25', ['Q3 ’25 2025-07-01..2025-10-01']],
      ['en', 'Q3 FY26', []],
      ['en', 'third quarter of fiscal 2026', ['fiscal 2026 2026-01-01..2027-01-01']],
      ['en', 'from 2019 onwards', ['2019 2019-01-01..2020-01-01']],
    ),
  )('%s: %s', (language, text, expected) => {
    expect(told(language, text)).toEqual(expected);
  });
});

describe('in an article without a date', () => {
  test.each(
    rows(
      ['en', 'within three weeks', ['within three weeks *..P3W']],
      ['en', 'the third quarter of last year', ['third quarter of last year *']],
      ['en', 'the first nine months of last year', ['the first nine months of last year *']],
      ['fr', 'les neuf premiers mois de 2025', ['les neuf premiers mois de 2025 2025-01-01..2025-10-01']],
      ['fr', 'la semaine dernière, de mardi à jeudi', ['la semaine dernière *']],
    ),
  )('%s: %s', (language, text, expected) => {
    expect(told(language, text, null)).toEqual(expected);
  });
});
