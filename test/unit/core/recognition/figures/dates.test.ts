// long because it holds one sentence a line
import { describe, expect, test, vi } from 'vitest';
import { dayOf, isoDay, nearestYear } from '../../../../../src/core/recognition/figures/calendar.ts';
import { findFigures } from '../../../../../src/core/recognition/figures/figures.ts';
import { holidayIn } from '../../../../../src/core/recognition/figures/holiday.ts';
import { figures as de } from '../../../../../src/languages/de/figures.ts';
import { figures as en } from '../../../../../src/languages/en/figures.ts';
import { figures as es } from '../../../../../src/languages/es/figures.ts';
import { figures as fr } from '../../../../../src/languages/fr/figures.ts';
import { figures as it } from '../../../../../src/languages/it/figures.ts';
import { figures as ja } from '../../../../../src/languages/ja/figures.ts';
import { figures as pt } from '../../../../../src/languages/pt/figures.ts';
import { figures as zh } from '../../../../../src/languages/zh/figures.ts';

const WORDS = { de, en, es, fr, it, ja, pt, zh } as const;
type Code = keyof typeof WORDS;

/** A Wednesday. */
const PUBLISHED = '2026-03-18';

/** Figures as `slice = value`, ends of a stretch with two points between them. */
function timesIn(
  language: Code,
  text: string,
  published: string | null = PUBLISHED,
  region: string | null = null,
): string[] {
  return findFigures(text, WORDS[language], { language, published, region }).map(({ start, end, figure }) => {
    const { min, max } = figure;
    return `${text.slice(start, end)} = ${min === max ? (min ?? '*') : `${min ?? '*'}..${max ?? '*'}`}`;
  });
}

describe('days told from the article’s date', () => {
  test.each<[Code, string, string[]]>([
    ['en', 'The founder left the day before yesterday.', ['the day before yesterday = 2026-03-16']],
    ['en', 'He quit yesterday and starts tomorrow.', ['yesterday = 2026-03-17', 'tomorrow = 2026-03-19']],
    ['en', 'Yesterday’s tools are the world of tomorrow.', []],
    ['en', 'Labs today pay more.', []],
    ['en', 'two days after today', ['two days after today = 2026-03-20']],
    ['en', 'a week from tomorrow', ['a week from tomorrow = 2026-03-26']],
    ['fr', 'Elle est partie avant-hier.', ['avant-hier = 2026-03-16']],
    ['fr', 'le monde d’hier, l’IA de demain', []],
    ['fr', 'trois jours après demain', ['trois jours après demain = 2026-03-22']],
    ['de', 'Gestern kam er, übermorgen geht sie.', ['Gestern = 2026-03-17', 'übermorgen = 2026-03-20']],
    ['de', 'am Morgen und morgen', []],
    ['es', 'Se marchó ayer por la mañana.', ['ayer = 2026-03-17']],
    ['es', 'pasado mañana', ['pasado mañana = 2026-03-20']],
    ['it', 'Arriva dopodomani.', ['dopodomani = 2026-03-20']],
    ['pt', 'Saiu anteontem.', ['anteontem = 2026-03-16']],
    ['zh', '他昨天离开了公司', ['昨天 = 2026-03-17']],
    ['ja', '昨日退社した', ['昨日 = 2026-03-17']],
  ])('%s: %s', (language, text, expected) => expect(timesIn(language, text)).toEqual(expected));

  test('with their distance; without that date not at all', () => {
    const [found] = findFigures('He quit yesterday.', en, { language: 'en', published: PUBLISHED });
    expect(found?.figure.relative).toEqual({ sense: 'previous', count: 1, unit: 'day' });
    expect(timesIn('en', 'He quit yesterday.', null)).toEqual([]);
    expect(timesIn('en', 'He quit on Monday.', null)).toEqual([]);
  });
});

describe('weekdays', () => {
  test.each<[Code, string, string[]]>([
    ['en', 'The lab said on Monday that he had left.', ['Monday = 2026-03-16']],
    ['en', 'The lab announced Friday a new head.', ['Friday = 2026-03-13']],
    ['en', 'The new lab will open on Friday.', ['Friday = 2026-03-20']],
    ['en', 'He starts next Friday.', ['next Friday = 2026-03-27']],
    ['en', 'It happened this past Tuesday.', ['this past Tuesday = 2026-03-17']],
    ['de', 'am vergangenen Montag', ['vergangenen Montag = 2026-03-16']],
    ['en', 'Friday the 13th', ['Friday the 13th = 2026-03-13']],
    ['en', 'They work from Monday to Friday, and every Sunday.', []],
    ['en', 'Monday Night Football', []],
    ['en', 'They sat in the sun.', []],
    ['en', 'Tuesday, next week', ['Tuesday, next week = 2026-03-24']],
    ['en', 'last week’s Sunday', ['last week’s Sunday = 2026-03-15']],
    ['fr', 'Le laboratoire a annoncé lundi son départ.', ['lundi = 2026-03-16']],
    ['fr', 'Le laboratoire ouvrira vendredi.', ['vendredi = 2026-03-20']],
    ['fr', 'Il est parti lundi dernier.', ['lundi dernier = 2026-03-16']],
    ['fr', 'Le lundi, elle enseigne, du mardi au jeudi elle cherche.', []],
    ['fr', 'Mercredi est une série.', []],
    ['fr', 'mardi 17, elle signe', ['mardi 17 = 2026-03-17']],
    ['fr', 'Elle signe ce vendredi.', ['vendredi = 2026-03-20']],
    ['fr', 'le dernier vendredi de juin 2025', ['dernier vendredi de juin 2025 = 2025-06-27']],
    ['pt', 'nesta terça (17)', ['terça (17) = 2026-03-17']],
    ['de', 'Am Montag teilte die Firma das mit.', ['Montag = 2026-03-16']],
    ['de', 'Das Labor wird am Freitag eröffnet.', ['Freitag = 2026-03-20']],
    ['es', 'El lunes lo anunció la empresa.', ['lunes = 2026-03-16']],
    ['es', 'Los lunes enseña.', []],
    ['it', 'Lo ha annunciato lunedì.', ['lunedì = 2026-03-16']],
    ['it', 'Il lunedì insegna.', []],
    ['pt', 'A empresa anunciou na segunda-feira (16).', ['segunda-feira (16) = 2026-03-16']],
    ['pt', 'a quarta edição, na sexta posição', []],
  ])('%s: %s', (language, text, expected) => expect(timesIn(language, text)).toEqual(expected));
});

describe('days without their year', () => {
  test.each<[Code, string, string[]]>([
    ['fr', 'le 14 juillet dernier', ['14 juillet dernier = 2025-07-14']],
    ['fr', 'du 10 au 15 juillet dernier', ['du 10 au 15 juillet dernier = 2025-07-10..2025-07-16']],
    ['fr', 'le 20 mars prochain', ['20 mars prochain = 2026-03-20']],
    ['es', 'el pasado 3 de mayo', ['el pasado 3 de mayo = 2025-05-03']],
    ['es', 'el próximo 6 de abril', ['el próximo 6 de abril = 2026-04-06']],
    ['it', 'lo scorso 6 aprile', ['lo scorso 6 aprile = 2025-04-06']],
    ['pt', 'no último dia 3 de maio', ['no último dia 3 de maio = 2025-05-03']],
    ['en', 'next 6th of April', ['next 6th of April = 2026-04-06']],
    // Of the first days of July beside the article, that of 2025 was a Tuesday.
    ['en', 'on Tuesday, July 1', ['Tuesday, July 1 = 2025-07-01']],
    ['ja', '7月1日（火）に発表', ['7月1日（火） = 2025-07-01']],
    ['zh', '7月1日星期二', ['7月1日星期二 = 2025-07-01']],
    ['en', 'The lab will open on October 2.', ['October 2 = 2026-10-02']],
    ['en', 'The lab opened on October 2.', ['October 2 = 2025-10-02']],
    ['en', 'the 2nd of may', ['2nd of may = 2026-05-02']],
    ['en', 'March twenty-first', ['March twenty-first = 2026-03-21']],
    ['de', 'am dreizehnten Mai', ['dreizehnten Mai = 2026-05-13']],
    ['zh', '发布会于10月2日举行', ['10月2日 = 2025-10-02']],
    // The year was told before.
    ['ja', '同年5月に入社', []],
    ['zh', '2014年, 3月5日', ['2014年, 3月5日 = 2014-03-05']],
  ])('%s: %s', (language, text, expected) => expect(timesIn(language, text)).toEqual(expected));
});

describe('months that a text turns to the past or the future', () => {
  test.each<[Code, string, string[]]>([
    ['en', 'since last July', ['last July = 2025-07-01..2025-08-01']],
    ['en', 'since last March', ['last March = 2025-03-01..2025-04-01']],
    ['fr', 'en juillet dernier', ['juillet dernier = 2025-07-01..2025-08-01']],
    ['fr', 'en février prochain', ['février prochain = 2027-02-01..2027-03-01']],
    ['de', 'im vergangenen Juli', ['vergangenen Juli = 2025-07-01..2025-08-01']],
    ['es', 'el pasado julio', ['el pasado julio = 2025-07-01..2025-08-01']],
    ['it', 'luglio scorso', ['luglio scorso = 2025-07-01..2025-08-01']],
    ['pt', 'no último julho', ['no último julho = 2025-07-01..2025-08-01']],
  ])('%s: %s', (language, text, expected) => expect(timesIn(language, text)).toEqual(expected));
});

describe('the tense of its clause tells the year of a month or day', () => {
  test.each<[Code, string, string[]]>([
    ['en', 'She will open the office in January.', ['January = 2027-01-01..2027-02-01']],
    ['en', 'In January, the lab will hire again.', ['January = 2027-01-01..2027-02-01']],
    ['en', 'The startup hired him in July.', ['July = 2025-07-01..2025-08-01']],
    ['en', 'In July the startup hired him.', ['July = 2025-07-01..2025-08-01']],
    ['en', 'He quit the firm he joined in June.', ['June = 2025-06-01..2025-07-01']],
    ['en', 'It raised a round on June 20.', ['June 20 = 2025-06-20']],
    [
      'en',
      'It will be back between January 3 and January 9',
      ['between January 3 and January 9 = 2027-01-03..2027-01-10'],
    ],
    ['en', 'The lab moved in early June.', ['early June = 2025-06-01..2025-06-11']],
    ['fr', 'Le laboratoire ouvrira en janvier.', ['janvier = 2027-01-01..2027-02-01']],
    [
      'fr',
      'La jeune pousse a recruté dix personnes en juillet.',
      ['dix personnes = 10', 'juillet = 2025-07-01..2025-08-01'],
    ],
    ['es', 'La empresa contrató a su equipo en julio.', ['julio = 2025-07-01..2025-08-01']],
    ['es', 'Abrirá su sede en enero.', ['enero = 2027-01-01..2027-02-01']],
    ['pt', 'A empresa contratou a equipe em julho.', ['julho = 2025-07-01..2025-08-01']],
    ['de', 'Er wechselte im Juli zur Konkurrenz.', ['Juli = 2025-07-01..2025-08-01']],
    ['de', 'Das Labor wird im Januar öffnen.', ['Januar = 2027-01-01..2027-02-01']],
    ['zh', '新实验室将于1月开放', ['1月 = 2027-01-01..2027-02-01']],
  ])('%s: %s', (language, text, expected) => expect(timesIn(language, text)).toEqual(expected));

  test.each<[Code, string, string[]]>([
    // What was announced, agreed or planned may lie ahead; and a passive of the present does.
    ['en', 'It announced a conference in June.', ['June = 2026-06-01..2026-07-01']],
    ['en', 'They agreed to open an office in June.', ['June = 2026-06-01..2026-07-01']],
    ['en', 'The model is released in June.', ['June = 2026-06-01..2026-07-01']],
    ['en', 'The United States holds its vote in June.', ['June = 2026-06-01..2026-07-01']],
    ['en', 'A hundred people meet in June.', ['A hundred people = 100', 'June = 2026-06-01..2026-07-01']],
    ['fr', 'Le groupe a annoncé une conférence en juin.', ['juin = 2026-06-01..2026-07-01']],
    ['fr', 'Il y a un salon en juin.', ['juin = 2026-06-01..2026-07-01']],
    ['es', 'Anunció un congreso en junio.', ['junio = 2026-06-01..2026-07-01']],
    ['de', 'Die Messe ist im Juni.', ['Juni = 2026-06-01..2026-07-01']],
    // Of this month, or a day of the next, the nearest is meant: an article may be changed after its date.
    ['en', 'He left in March.', ['March = 2026-03-01..2026-04-01']],
    ['en', 'He left on April 2.', ['April 2 = 2026-04-02']],
    // The year that is told, and the word that turns the month, count more than the tense.
    [
      'en',
      'She will tell of July 2025 and of last June.',
      ['July 2025 = 2025-07-01..2025-08-01', 'last June = 2025-06-01..2025-07-01'],
    ],
  ])('%s: %s', (language, text, expected) => expect(timesIn(language, text)).toEqual(expected));
});

describe('times to come, and the time that something took', () => {
  test.each<[Code, string, string[]]>([
    ['en', 'The new lab will open in six months.', ['in six months = 2026-09-18']],
    ['en', 'in five days', ['in five days = 2026-03-23']],
    ['en', 'We have to deliver it in 5 days.', ['in 5 days = 2026-03-23']],
    ['en', 'It hired two dozen people in six months.', ['two dozen people = 24', 'six months = 6']],
    ['en', 'In six months, the lab hired twenty people.', ['six months = 6', 'twenty people = 20']],
    ['de', 'In sechs Monaten eröffnet das Labor.', ['In sechs Monaten = 2026-09-18']],
    ['de', 'Sie hat in sechs Monaten 20 Leute eingestellt.', ['sechs Monaten = 6', '20 Leute = 20']],
    ['es', 'El modelo estará listo en dos semanas.', ['en dos semanas = 2026-04-01']],
    ['es', 'Perdió a veinte personas en dos semanas.', ['veinte personas = 20', 'dos semanas = 2']],
    ['it', 'Il modello uscirà in due settimane.', ['in due settimane = 2026-04-01']],
    ['pt', 'O modelo estará pronto em duas semanas.', ['em duas semanas = 2026-04-01']],
    ['zh', '两个月后他将离开。', ['两个月后 = 2026-05-18']],
    ['zh', '两个月后，他还是离开了。', ['两个月 = 2']],
    ['ja', '三か月後に退社する予定', ['三か月後 = 2026-06-18']],
    ['ja', '三か月後に退社した。', ['三か月 = 3']],
    // What was told before is not the article.
    ['en', 'Two years later he left.', ['Two years = 2']],
    ['fr', 'Deux ans plus tard, il est parti.', ['Deux ans = 2']],
    ['en', 'They signed the next day, the last day of the year.', []],
    ['fr', 'il y a 4000 ans', ['4000 ans = 4000']],
  ])('%s: %s', (language, text, expected) => expect(timesIn(language, text)).toEqual(expected));
});

describe('years of days', () => {
  test.each<[Code, string, string[]]>([
    ['en', 'He was born on 9 Aug 96.', ['9 Aug 96 = 1996-08-09']],
    ['en', 'on 9 August 96 people came', ['9 August = 2025-08-09', '96 people = 96']],
    ['en', 'on June 3, nineteen ninety-eight', ['June 3, nineteen ninety-eight = 1998-06-03']],
    ['en', 'on June 3 two thousand people came', ['June 3 = 2025-06-03', 'two thousand people = 2000']],
    ['fr', 'depuis mai 68', ['mai 68 = 1968-05-01..1968-06-01']],
    ['en', 'In August 96 people came.', ['August = 2025-08-01..2025-09-01', '96 people = 96']],
    ['it', 'il 3 giugno duemilaventi', ['3 giugno duemilaventi = 2020-06-03']],
    ['fr', 'le 3 juin deux mille vingt', ['3 juin deux mille vingt = 2020-06-03']],
    ['de', '10. August 88 n. Chr.', ['10. August 88 n. Chr. = 0088-08-10']],
    ['en', 'August 10 2568 BE', ['August 10 2568 BE = 2025-08-10']],
    ['en', '10 August 234 BC', []],
    ['fr', 'le 20 02 2014', ['20 02 2014 = 2014-02-20']],
    ['fr', '06 20 02 2014 12', []],
    ['es', 'el 08/12,2015', ['08/12,2015 = 2015-12-08']],
    ['en', 'June 31, 2022', []],
    ['en', '2022', []],
  ])('%s: %s', (language, text, expected) => expect(timesIn(language, text)).toEqual(expected));

  test.each<[string | null, string]>([
    [null, '2025-09-11'],
    ['US', '2025-09-11'],
    ['GB', '2025-11-09'],
    ['AU', '2025-11-09'],
  ])('09/11/2025 in the English of %s', (region, day) =>
    expect(timesIn('en', 'due 09/11/2025', PUBLISHED, region)).toEqual([`09/11/2025 = ${day}`]),
  );

  test('a Chinese date that ends in its year begins with its day', () =>
    expect(timesIn('zh', '于 3-7-2017 离开')).toEqual(['3-7-2017 = 2017-07-03']));
});

describe('feasts', () => {
  test.each<[Code, string, string[]]>([
    ['en', 'He joined two weeks before Christmas.', ['two weeks before Christmas = 2025-12-11']],
    ['fr', 'Pâques 2018', ['Pâques 2018 = 2018-04-01']],
    ['fr', 'Noël Dupont', []],
    ['de', 'an Karfreitag', ['Karfreitag = 2026-04-03']],
    // What nothing is counted from tells no day.
    ['en', 'two years before the launch', ['two years = 2']],
  ])('%s: %s', (language, text, expected) => expect(timesIn(language, text)).toEqual(expected));

  test.each([
    [2018, 'easter', '2018-04-01'],
    [2024, 'easter', '2024-03-31'],
    [2025, 'easter-2', '2025-04-18'],
    [2025, '4-thu-11', '2025-11-27'],
    [2025, '4-thu-11+1', '2025-11-28'],
  ])('%i, %s', (year, rule, day) => expect(isoDay(holidayIn(year, rule))).toBe(day));

  test.each(Object.entries(WORDS))('%s has no rule that is none', (_code, { days }) => {
    for (const rule of Object.values(days?.holidays ?? {})) expect(() => holidayIn(2026, rule)).not.toThrow();
  });
});

describe('the nearest year', () => {
  const today = dayOf(2026, 3, 18);
  test.each([
    [5, 1, {}, 2026],
    [10, 1, {}, 2025],
    [10, 1, { turn: 'future' as const }, 2026],
    [3, 18, { turn: 'past' as const }, 2025],
    [2, 29, {}, 2028],
  ])('of %i-%i', (month, day, hint, year) => {
    if (today === null) throw new Error('18 March is a day');
    expect(nearestYear(today, month, day, hint)).toBe(year);
  });
});

describe('a list or a stretch of days of which the last one has the year', () => {
  test.each<[Code, string, string[]]>([
    ['en', 'June 10 and 12, 2022', ['June 10 = 2022-06-10', '2022 = 2022-01-01..2023-01-01']],
    ['en', 'May 30 and June 2, 2022', ['May 30 = 2022-05-30', 'June 2, 2022 = 2022-06-02']],
    ['fr', 'le 30 mai et le 2 juin 2022', ['30 mai = 2022-05-30', '2 juin 2022 = 2022-06-02']],
    // Of a day that no month has, neither end can be trusted.
    ['en', 'April 12 - 31, 2022', []],
    ['en', 'December 30 and January 2, 2022', ['December 30 = 2025-12-30', 'January 2, 2022 = 2022-01-02']],
  ])('%s: %s', (language, text, expected) => expect(timesIn(language, text)).toEqual(expected));
});

describe('stretches to or from a weekday that a word turns', () => {
  test.each<[Code, string, string[]]>([
    ['en', 'from next Friday to July 1, 2026', ['from next Friday to July 1, 2026 = 2026-03-27..2026-07-02']],
    ['en', 'between last Monday and Thursday', ['between last Monday and Thursday = 2026-03-09..2026-03-13']],
    ['fr', 'du lundi dernier au 2 avril 2026', ['du lundi dernier au 2 avril 2026 = 2026-03-16..2026-04-03']],
    [
      'es',
      'desde el próximo lunes hasta el 2 de abril',
      ['desde el próximo lunes hasta el 2 de abril = 2026-03-23..2026-04-03'],
    ],
    [
      'de',
      'von nächstem Freitag bis zum 1. Juli 2026',
      ['von nächstem Freitag bis zum 1. Juli 2026 = 2026-03-27..2026-07-02'],
    ],
    [
      'it',
      'da lunedì prossimo al 2 aprile 2026',
      ['da lunedì prossimo al 2 aprile 2026 = 2026-03-23..2026-04-03'],
    ],
    ['en', 'from Monday to Friday', []],
    ['en', 'from next Friday to July 1, 2020', ['next Friday = 2026-03-27', 'July 1, 2020 = 2020-07-01']],
  ])('%s: %s', (language, text, expected) => expect(timesIn(language, text)).toEqual(expected));
});

describe('a weekday after a word for a term', () => {
  test.each<[Code, string, string[]]>([
    ['en', 'Offers close by Friday.', ['Friday = 2026-03-20']],
    ['en', 'By Friday, half had left.', ['Friday = 2026-03-13']],
    ['en', 'She stayed until Friday and left.', ['Friday = 2026-03-13']],
    ['de', 'Es gilt bis Freitag.', ['Freitag = 2026-03-20']],
    ['de', 'Bis Freitag war er dort.', ['Freitag = 2026-03-13']],
    ['fr', 'Réponse d’ici vendredi.', ['vendredi = 2026-03-20']],
    ['es', 'Responde hasta el viernes.', ['viernes = 2026-03-20']],
    ['es', 'Ha trabajado hasta el viernes.', ['viernes = 2026-03-13']],
    ['it', 'Risposta entro venerdì.', ['venerdì = 2026-03-20']],
    ['pt', 'Resposta até sexta-feira.', ['sexta-feira = 2026-03-20']],
  ])('%s: %s', (language, text, expected) => expect(timesIn(language, text)).toEqual(expected));
});

describe('ages beside a name', () => {
  test.each<[Code, string, string[]]>([
    ['en', 'founder Max Weber (28) left', ['28 = 28']],
    ['de', 'Weber, 54, leitet das Labor.', ['54 = 54']],
    ['de', 'Karlstraße, 28, München', []],
    ['de', 'Gründer Weber (28) ging.', ['28 = 28']],
    ['de', 'Weber (28) ging.', []],
    ['en', 'co-founder Weber (28) left', ['28 = 28']],
    ['en', 'Weber (28) scored most', []],
    ['en', 'founder Weber (8) left', []],
    ['ja', '山田氏（28）は退社した', ['28 = 28']],
    ['ja', '山田太郎社長（45）が語った', ['45 = 45']],
    ['ja', '図表（28）を参照', []],
    ['ja', '山田氏（8）', []],
    // A length that goes on after its unit is no age, though a name stands before its comma.
    ['de', 'Das Budget, über 3 Jahre verteilt, reicht.', ['3 Jahre = 3']],
    ['fr', 'Le bail de Nestor, 20 ans de loyer', ['20 ans = 20']],
    ['fr', 'Jean Morel, 31 ans et fondateur du labo', ['31 ans = 31']],
    ['en', 'San Francisco (49), Weber (14)', []],
    ['fr', 'le fondateur Jean Morel (31)', ['31 = 31']],
    ['pt', 'Silva, 28, deixou a empresa', ['28 = 28']],
    ['pt', 'Rua Augusta, 28, São Paulo', []],
  ])('%s: %s', (language, text, expected) => expect(timesIn(language, text)).toEqual(expected));
});

test('a part of a unit is no stretch of the calendar', () => {
  expect(timesIn('fr', 'les 0,5 prochaines années')).toEqual(['prochaines années = *']);
  expect(timesIn('fr', 'les 1,5 prochaines années')).toEqual([
    'les 1,5 prochaines années = 2026-03-19..2027-09-19',
  ]);
});

test('a paragraph of weekdays and feasts is work linear in its length', () => {
  const looks = (count: number) => {
    const spies = [vi.spyOn(RegExp.prototype, 'exec'), vi.spyOn(Map.prototype, 'get'), vi.spyOn(Date, 'UTC')];
    timesIn('en', 'will Monday the 3 Christmas '.repeat(count));
    const calls = spies.reduce((sum, spy) => sum + spy.mock.calls.length, 0);
    for (const spy of spies) spy.mockRestore();
    return calls;
  };
  // Tables are made once.
  looks(1);
  expect(looks(500)).toBeLessThan(looks(50) * 12);
});
