import { describe, expect, test } from 'vitest';
import { figuresIn } from './figures-in.ts';

const PUBLISHED = '2026-03-18';

describe('durations', () => {
  test.each([
    ['fr', 'un bail de trois ans', ['trois ans = duration 3 year']],
    ['fr', 'de 6 à 9 mois de travail', ['6 à 9 mois = duration 6..9 month']],
    ['fr', 'pendant un an et demi', ['un an et demi = duration 1.5 year']],
    ['fr', 'deux ans et trois mois', ['deux ans et trois mois = duration 27 month']],
    ['fr', 'moins de 48 heures', ['moins de 48 heures = duration *..48 hour less-than']],
    ['fr', 'une trentaine de jours', ['une trentaine de jours = duration 30 day about']],
    ['en', 'over five years', ['five years = duration 5 year']],
    ['en', 'more than five years', ['more than five years = duration 5..* year more-than']],
    ['en', 'a three-and-a-half-year lease', ['three-and-a-half-year = duration 3.5 year']],
    ['en', '18–24 months', ['18–24 months = duration 18..24 month']],
    ['en', 'two decades', ['two decades = duration 20 year']],
    ['fr', 'On verra bien un jour.', []],
    ['en', 'Wait a second.', []],
    ['fr', 'rendez-vous à 20h30', []],
    ['fr', 'de 8 heures à 18 heures', []],
    ['fr', 'travailler 70 heures par semaine', ['70 heures par semaine = duration 70 hour /week']],
    ['en', 'half an hour', ['half an hour = duration 0.5 hour']],
    ['fr', 'plusieurs mois', ['plusieurs mois = duration * month indefinite']],
    ['en', 'just a quarter of it', []],
  ] as const)('%s: %s', (language, text, figures) => expect(figuresIn(language, text)).toEqual(figures));
});

describe('ages', () => {
  test.each([
    ['fr', 'un entrepreneur de 33 ans', ['33 ans = age 33 year']],
    ['fr', 'Elle est âgée de 27 ans.', ['27 ans = age 27 year']],
    ['fr', 'Jeanne Morel, 31 ans, dirige le labo.', ['31 ans = age 31 year']],
    ['fr', 'à l’âge de dix-neuf ans', ['dix-neuf ans = age 19 year']],
    ['en', 'the 52-year-old investor', ['52-year-old = age 52 year']],
    ['en', 'She is twenty years old.', ['twenty years old = age 20 year']],
    ['en', 'Morel, 31, runs the lab.', ['31 = age 31 year']],
    ['en', 'a founder aged 45', ['aged 45 = age 45 year']],
    ['fr', 'un crédit de 33 ans', ['33 ans = duration 33 year']],
    ['en', 'On July 14, 28, and 30', ['July 14 = date *']],
  ] as const)('%s: %s', (language, text, figures) => expect(figuresIn(language, text)).toEqual(figures));
});

describe('dates and periods that need no date of publication', () => {
  test.each([
    ['fr', 'signé le 3 février 2025', ['3 février 2025 = date 2025-02-03']],
    ['fr', 'le lundi 1er décembre 2025', ['lundi 1er décembre 2025 = date 2025-12-01']],
    ['fr', 'livré le 09/11/2025', ['09/11/2025 = date 2025-11-09']],
    ['en', 'due 09/11/2025', ['09/11/2025 = date 2025-09-11']],
    ['en', 'on March 3rd, 2025', ['March 3rd, 2025 = date 2025-03-03']],
    ['en', '2025-12-01', ['2025-12-01 = date 2025-12-01']],
    ['fr', 'en septembre 2024', ['septembre 2024 = period 2024-09-01..2024-10-01']],
    ['en', 'since Sept. 2024', ['Sept. 2024 = period 2024-09-01..2024-10-01']],
    ['fr', 'Elle est arrivée en 2019.', ['2019 = period 2019-01-01..2020-01-01']],
    ['en', 'the 2024 election', ['2024 = period 2024-01-01..2025-01-01']],
    [
      'fr',
      'début 2027, puis fin 2028',
      ['début 2027 = period 2027-01-01..2027-05-01 early', 'fin 2028 = period 2028-09-01..2029-01-01 late'],
    ],
    ['en', 'mid-2027', ['mid-2027 = period 2027-05-01..2027-09-01 mid']],
    ['fr', 'le deuxième trimestre 2024', ['deuxième trimestre 2024 = period 2024-04-01..2024-07-01']],
    [
      'en',
      'Q3 2024 and H1 2025',
      ['Q3 2024 = period 2024-07-01..2024-10-01', 'H1 2025 = period 2025-01-01..2025-07-01'],
    ],
    ['fr', 'entre 2018 et 2020', ['entre 2018 et 2020 = period 2018-01-01..2021-01-01']],
    ['en', 'from March to May 2024', ['from March to May 2024 = period 2024-03-01..2024-06-01']],
    ['fr', 'du 5 au 9 mai 2025', ['du 5 au 9 mai 2025 = period 2025-05-05..2025-05-10']],
    ['fr', 'les années 1990', ['les années 1990 = period 1990-01-01..2000-01-01']],
    ['en', 'in the 1990s', ['the 1990s = period 1990-01-01..2000-01-01']],
    ['fr', 'le 31 février 2025', []],
    ['fr', 'Agenda 2030', []],
    ['en', 'NeurIPS 2023', []],
    ['en', 'You may leave and may not return.', []],
    ['fr', 'Tél. 06 12 34 56 78', []],
  ] as const)('%s: %s', (language, text, figures) => expect(figuresIn(language, text)).toEqual(figures));
});

describe('times told from the article’s date', () => {
  test.each([
    ['fr', 'cette année', ['cette année = period 2026-01-01..2027-01-01']],
    ['fr', 'l’an dernier', ['l’an dernier = period 2025-01-01..2026-01-01']],
    ['en', 'next month', ['next month = period 2026-04-01..2026-05-01']],
    ['en', 'last week', ['last week = period 2026-03-09..2026-03-16']],
    ['fr', 'il y a deux ans', ['il y a deux ans = date 2024-03-18']],
    ['en', 'three weeks ago', ['three weeks ago = date 2026-02-25']],
    ['fr', 'dans six mois', ['dans six mois = date 2026-09-18']],
    ['fr', 'les 6 prochains mois', ['les 6 prochains mois = period 2026-03-19..2026-09-19']],
    ['fr', 'les prochains 6 mois', ['les prochains 6 mois = period 2026-03-19..2026-09-19']],
    ['en', 'the past 10 years', ['the past 10 years = period 2016-03-18..2026-03-18']],
    ['fr', 'le 2 avril', ['2 avril = date 2026-04-02']],
    ['en', 'in December', ['December = period 2025-12-01..2026-01-01']],
    ['en', 'the third quarter', ['third quarter = period 2026-07-01..2026-10-01']],
    ['en', 'Wednesday of next week', ['Wednesday of next week = date 2026-03-25']],
  ] as const)('%s: %s', (language, text, figures) =>
    expect(figuresIn(language, text, PUBLISHED)).toEqual(figures),
  );

  test.each([
    ['fr', 'cette année', ['cette année = period *']],
    ['fr', 'il y a deux ans', ['il y a deux ans = period *']],
    ['fr', 'Les 6 prochains mois', ['Les 6 prochains mois = period *..P6M']],
    ['en', 'the next 6 months', ['the next 6 months = period *..P6M']],
    ['fr', 'le 2 avril', ['2 avril = date *']],
  ] as const)('without that date, %s: %s', (language, text, figures) =>
    expect(figuresIn(language, text)).toEqual(figures),
  );
});

test('of a month as far ahead as behind, the last one is meant', () => {
  expect(figuresIn('fr', 'En juin, la société avait levé des fonds.', '2025-12-15')).toEqual([
    'juin = period 2025-06-01..2025-07-01',
  ]);
  expect(figuresIn('en', 'It opens in February.', '2025-12-15')).toEqual([
    'February = period 2026-02-01..2026-03-01',
  ]);
});
