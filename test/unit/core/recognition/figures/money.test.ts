import { describe, expect, test } from 'vitest';
import { figuresIn } from './figures-in.ts';

describe('money in French', () => {
  test.each([
    ['La facture s’élève à 3,2 milliards d’euros.', ['3,2 milliards d’euros = money 3200000000 EUR']],
    ['LE CONTRAT À 80 MILLIONS DE DOLLARS', ['80 MILLIONS DE DOLLARS = money 80000000 USD']],
    ['Sa Prime à Deux Millions de Dollars', ['Deux Millions de Dollars = money 2000000 USD']],
    ['une prime de 450\u202f000\u00a0€ versée hier', ['450\u202f000\u00a0€ = money 450000 EUR']],
    [
      'un budget de 7,5 Md€ et un prêt de 60 M$',
      ['7,5 Md€ = money 7500000000 EUR', '60 M$ = money 60000000 USD'],
    ],
    ['Le fonds a levé 0,9 Mds $ US.', ['0,9 Mds $ US = money 900000000 USD']],
    ['un demi-million de livres sterling', ['un demi-million de livres sterling = money 500000 GBP']],
    ['deux milliards et demi de dollars', ['deux milliards et demi de dollars = money 2500000000 USD']],
    [
      'deux millions et demi de dollars canadiens',
      ['deux millions et demi de dollars canadiens = money 2500000 CAD'],
    ],
    ['de 3 à 5 millions d’euros', ['3 à 5 millions d’euros = money 3000000..5000000 EUR']],
    [
      'entre 200 000 et 300 000 dollars par an',
      ['entre 200 000 et 300 000 dollars par an = money 200000..300000 USD /year'],
    ],
    ['de 600 000 à 2 millions d’euros', ['600 000 à 2 millions d’euros = money 600000..2000000 EUR']],
    [
      'des centaines de milliers d’euros',
      ['des centaines de milliers d’euros = money 200000..1000000 EUR indefinite'],
    ],
    ['Ils ont reçu des millions de dollars.', ['des millions de dollars = money * USD indefinite']],
    [
      'presque 4 000 milliards de dollars',
      ['presque 4 000 milliards de dollars = money 4000000000000 USD about'],
    ],
    ['moins de 15 euros par mois', ['moins de 15 euros par mois = money *..15 EUR /month less-than']],
    [
      'jusqu’à 90 000 francs suisses annuels',
      ['jusqu’à 90 000 francs suisses annuels = money *..90000 CHF /year up-to'],
    ],
    [
      'Le coût devrait dépasser 30 millions d’euros.',
      ['30 millions d’euros = money 30000000..* EUR more-than'],
    ],
    [
      'La valeur dépasse les 9 milliards de yens.',
      ['9 milliards de yens = money 9000000000..* JPY more-than'],
    ],
    ['soixante-dix-huit mille euros', ['soixante-dix-huit mille euros = money 78000 EUR']],
    ['quatre-vingt-douze dollars', ['quatre-vingt-douze dollars = money 92 USD']],
    ['un billion de dollars', ['un billion de dollars = money 1000000000000 USD']],
  ])('%s', (text, figures) => expect(figuresIn('fr', text)).toEqual(figures));
});

describe('money in English', () => {
  test.each([
    ['The bonus came to $1.25 million.', ['$1.25 million = money 1250000 USD']],
    ['a US$2 billion fund', ['US$2 billion = money 2000000000 USD']],
    ['A$7m and C$9 billion', ['A$7m = money 7000000 AUD', 'C$9 billion = money 9000000000 CAD']],
    ['a $2 trillion club', ['$2 trillion = money 2000000000000 USD']],
    ['packages of $5m to $8m', ['$5m to $8m = money 5000000..8000000 USD']],
    ['between $30 and $40 million', ['between $30 and $40 million = money 30000000..40000000 USD']],
    ['$70–75 billion', ['$70–75 billion = money 70000000000..75000000000 USD']],
    ['up to $90,000 per head', ['up to $90,000 per head = money *..90000 USD /head up-to']],
    [
      'hundreds of millions of euros annually',
      ['hundreds of millions of euros annually = money 200000000..1000000000 EUR /year indefinite'],
    ],
    ['half a million pounds a year', ['half a million pounds a year = money 500000 GBP /year']],
    ['one and a half billion yen', ['one and a half billion yen = money 1500000000 JPY']],
    ['offers topping $60 million', ['$60 million = money 60000000..* USD more-than']],
    ['$200 million-plus', ['$200 million-plus = money 200000000..* USD more-than']],
    ['four million dollars or more', ['four million dollars or more = money 4000000..* USD at-least']],
    ['He lost -$35 a share', ['-$35 a share = money -35 USD /share']],
    ['It costs 20 dollars and 5 cents.', ['20 dollars and 5 cents = money 20.05 USD']],
    ['a ₹300 crore plant', ['₹300 crore = money 3000000000 INR']],
    ['a couple of million dollars', ['a couple of million dollars = money 2000000 USD about']],
  ])('%s', (text, figures) => expect(figuresIn('en', text)).toEqual(figures));
});

describe('amounts are exact', () => {
  // Products of floats would give 17100000000.000002 and 4030000000.0000005.
  test.each([
    ['17,1 milliards d’euros', 17_100_000_000],
    ['4,03 milliards d’euros', 4_030_000_000],
    ['1,1 million d’euros', 1_100_000],
    ['0,07 milliard d’euros', 70_000_000],
  ])('%s', (text, amount) => expect(figuresIn('fr', text)).toEqual([`${text} = money ${amount} EUR`]));
});

describe('no money', () => {
  test.each([
    ['fr', 'Il ouvre un livre et joue franc jeu.'],
    ['fr', 'Le real madrilène gagne.'],
    ['en', 'It is pound for pound the best.'],
    ['en', 'She won twice.'],
    ['en', 'a dollar store'],
  ] as const)('%s: %s', (language, text) => expect(figuresIn(language, text)).toEqual([]));
});
