import { describe, expect, test } from 'vitest';
import { figuresIn } from './figures-in.ts';

describe('counts', () => {
  test.each([
    ['fr', 'environ 40 développeurs', ['environ 40 développeurs = count 40 people about']],
    ['fr', 'une vingtaine de chercheurs', ['une vingtaine de chercheurs = count 20 people about']],
    ['fr', 'des centaines de puces', ['des centaines de puces = count 200..1000 gpu indefinite']],
    [
      'fr',
      'un modèle à 70 milliards de paramètres',
      ['70 milliards de paramètres = count 70000000000 parameter'],
    ],
    ['fr', 'deux ou trois ingénieurs', ['deux ou trois ingénieurs = count 2..3 people']],
    ['fr', 'douze nouveaux salariés', ['douze nouveaux salariés = count 12 people']],
    ['fr', 'de 2000 brevets déposés', ['2000 brevets = count 2000 patent']],
    ['en', 'a 30-person lab', ['30-person = count 30 people']],
    [
      'en',
      'more than 350,000 Nvidia GPUs',
      ['more than 350,000 Nvidia GPUs = count 350000..* gpu more-than'],
    ],
    ['en', 'two dozen engineers', ['two dozen engineers = count 24 people']],
    ['en', 'several hundred employees', ['several hundred employees = count 200..1000 people indefinite']],
    ['en', 'a 70B-parameter model', ['70B-parameter = count 70000000000 parameter']],
    ['en', 'In May 600 employees left.', ['May = period *', '600 employees = count 600 people']],
    ['fr', 'un chercheur et une équipe', []],
    ['en', 'one engineer of that team', []],
    ['fr', 'Le Labo Embauche 15 Chercheurs', ['15 Chercheurs = count 15 people']],
    ['en', 'Most Windows 11 users agree.', []],
    ['en', 'a 34B model', ['34B = number 34000000000']],
    ['zh', '一个34B模型', ['34B = number 34000000000']],
    ['en', 'three new models', ['three new models = count 3 model']],
    ['en', 'eight-to-six jobs for eighty-six engineers', ['eighty-six engineers = count 86 people']],
    ['en', 'a Fortune 100 company in 100 countries', ['100 countries = count 100 country']],
    ['en', 'the top 2% of its staff', ['2% = percent 2 percent']],
    ['en', 'Pay will top 2 million dollars.', ['2 million dollars = money 2000000..* USD more-than']],
    ['en', 'one in a million, more than a thousand', ['more than a thousand = number 1000..* more-than']],
    ['it', 'alle due di notte, dopo due notti', ['due notti = duration 2 day']],
    ['fr', 'le 13 heures de la chaîne, puis 13 heures de vol', ['13 heures = duration 13 hour']],
    ['fr', 'les nouveaux modèles tiers', []],
  ] as const)('%s: %s', (language, text, figures) => expect(figuresIn(language, text)).toEqual(figures));
});

describe('percentages', () => {
  test.each([
    ['fr', 'une hausse de 12,5 %', ['12,5 % = percent 12.5 percent']],
    ['fr', 'entre 5 et 8 pour cent', ['entre 5 et 8 pour cent = percent 5..8 percent']],
    ['fr', 'près de 30 % par an', ['près de 30 % par an = percent 30 percent /year about']],
    ['fr', 'deux points de pourcentage', ['deux points de pourcentage = percent 2 point']],
    ['en', 'from 5% to 10%', ['5% to 10% = percent 5..10 percent']],
    ['en', 'a 15 percent stake', ['15 percent = percent 15 percent']],
    ['en', 'down -3.5% today', ['-3.5% = percent -3.5 percent']],
    ['en', 'a link with %20 in it', []],
  ] as const)('%s: %s', (language, text, figures) => expect(figuresIn(language, text)).toEqual(figures));
});

describe('numbers without a unit', () => {
  test.each([
    ['fr', 'Le seuil de 3 millions est franchi.', ['3 millions = number 3000000']],
    ['fr', 'Elle dépense des milliards.', ['des milliards = number * indefinite']],
    ['fr', 'environ 700 au total', ['environ 700 = number 700 about']],
    ['fr', 'un salaire à sept chiffres', ['sept chiffres = number 1000000..10000000 indefinite']],
    [
      'en',
      'a seven- to eight-figure deal',
      ['seven- to eight-figure = number 1000000..100000000 indefinite'],
    ],
    ['en', 'It spent billions.', ['billions = number * indefinite']],
    ['en', 'some 40,000 of them', ['some 40,000 = number 40000 about']],
    ['en', 'seven hundred twenty-one thousand', ['seven hundred twenty-one thousand = number 721000']],
    ['fr', 'Ils étaient 12 à table, puis 14.', []],
    ['fr', 'mille mercis', []],
    ['fr', 'la page 30', []],
    ['en', 'She bought 4K screens.', []],
    ['en', 'chapter 7 and verse 8', []],
  ] as const)('%s: %s', (language, text, figures) => expect(figuresIn(language, text)).toEqual(figures));
});

describe('ratios', () => {
  test.each([
    ['fr', 'cinq fois plus rapide', ['cinq fois plus = ratio 5']],
    ['en', 'ten times the price', ['ten times the = ratio 10']],
    ['en', 'a 10x speed-up', ['10x = ratio 10']],
    ['fr', 'trois fois de suite', []],
    ['en', 'a 1024x768 screen', []],
  ] as const)('%s: %s', (language, text, figures) => expect(figuresIn(language, text)).toEqual(figures));
});
