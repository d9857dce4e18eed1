import { describe, expect, test } from 'vitest';
import {
  figureDigits,
  glossFigure,
  scaleWarning,
  scaleWarningText,
} from '../../../../src/core/gloss/figure-gloss.ts';
import type { Figure } from '../../../../src/core/recognition/figures/figure.ts';
import { findFigures } from '../../../../src/core/recognition/figures/figures.ts';
import { figures as en } from '../../../../src/languages/en/figures.ts';
import { figures as fr } from '../../../../src/languages/fr/figures.ts';

const NARROW = '\u202f';

/** The first figure of a text. */
function figureOf(language: 'en' | 'fr', text: string, published: string | null = null): Figure {
  const [found] = findFigures(text, language === 'fr' ? fr : en, { language, published });
  if (found === undefined) throw new Error(`no figure in “${text}”`);
  return found.figure;
}

describe('a figure in both gloss languages', () => {
  test.each([
    ['fr', '3,2 milliards d’euros', '€3.2 billion', '3,2 milliards d’euros'],
    ['fr', 'un milliard de dollars', 'US$1 billion', '1 milliard de dollars'],
    [
      'fr',
      'des dizaines de millions d’euros par an',
      'tens of millions of euros a year',
      'des dizaines de millions d’euros par an',
    ],
    [
      'fr',
      'plus de 80 millions de dollars annuels',
      'more than US$80 million a year',
      'plus de 80 millions de dollars par an',
    ],
    ['fr', 'Elle perd des milliards.', 'billions', 'des milliards'],
    ['fr', 'environ 40 ingénieurs', 'about 40 engineers', 'environ 40 ingénieurs'],
    ['fr', '6 à 9 mois', '6–9 months', '6 à 9 mois'],
    ['fr', 'mi-2027', 'mid-2027', 'mi-2027'],
    ['fr', 'un entrepreneur de 33 ans', 'aged 33', '33\u00a0ans'],
    ['fr', '12,5 %', '12.5%', `12,5${NARROW}%`],
    ['fr', 'deux points de pourcentage', '2 percentage points', '2 points de pourcentage'],
    ['fr', 'un an', '1 year', '1 an'],
    ['fr', 'un an et demi', '1.5 years', '1,5 an'],
    ['fr', 'les 6 prochains mois', 'the next 6 months', 'les 6 prochains mois'],
    ['fr', 'il y a trois semaines', '3 weeks ago', 'il y a 3 semaines'],
    ['fr', 'l’année prochaine', 'next year', 'l’année prochaine'],
    ['fr', 'le 1er mars 2025', '1 March 2025', '1er mars 2025'],
    ['fr', 'le 14 avril', '14 April', '14 avril'],
    ['en', '$2 trillion', 'US$2 trillion', `2${NARROW}000 milliards de dollars`],
    ['en', '$10 to $20 million', 'US$10–20 million', '10 à 20 millions de dollars'],
    ['en', '$800,000 to $2 million', 'US$800,000 to US$2 million', `800${NARROW}000 à 2 millions de dollars`],
    [
      'en',
      'up to $90,000 per employee',
      'up to US$90,000 per person',
      `jusqu’à 90${NARROW}000 dollars par personne`,
    ],
    ['en', '-$35 a share', '−US$35 per share', '−35 dollars par action'],
    ['en', '1,234,567 users', '1,234,567 users', `1${NARROW}234${NARROW}567 utilisateurs`],
    ['en', 'dozens of researchers', 'dozens of researchers', 'des douzaines de chercheurs'],
    ['en', 'seven-figure pay', '1–10 million', '1 à 10 millions'],
    ['en', '10x', '10 times', '10 fois'],
    ['en', 'between 2018 and 2020', '2018–2020', '2018–2020'],
    ['en', 'the 1990s', 'the 1990s', 'les années 1990'],
    ['en', 'third quarter of 2024', 'third quarter of 2024', 'troisième trimestre 2024'],
    ['en', 'early March 2025', 'early March 2025', 'début mars 2025'],
    ['en', 'from 5 to 9 May 2025', '5–9 May 2025', '5–9 mai 2025'],
  ] as const)('%s: %s', (language, text, english, french) => {
    const figure = figureOf(language, text);
    expect(glossFigure(figure, 'en')).toBe(english);
    expect(glossFigure(figure, 'fr')).toBe(french);
  });

  test('says what a relative time comes to once the date of the article is known', () => {
    expect(glossFigure(figureOf('fr', 'il y a deux ans', '2026-03-18'), 'en')).toBe('2 years ago (2024)');
    expect(glossFigure(figureOf('fr', 'cette année', '2026-03-18'), 'fr')).toBe('2026');
    expect(glossFigure(figureOf('en', 'the next 6 months', '2026-03-18'), 'en')).toBe(
      'the next 6 months (March 2026 – September 2026)',
    );
  });

  test('is never empty for a figure that was found', () => {
    for (const text of [
      'il y a quelques mois',
      'quelques jours',
      'la semaine dernière',
      'le premier trimestre 2026',
      'au T1 2026',
      'en mars',
      'troisième trimestre',
      'du 4 au 8 mai',
      'plus tard cette année',
    ]) {
      for (const published of [null, '2026-03-18']) {
        const figure = figureOf('fr', text, published);
        expect(glossFigure(figure, 'en'), text).not.toBe('');
        expect(glossFigure(figure, 'fr'), text).not.toBe('');
      }
    }
  });
});

describe('plain digits', () => {
  test('are given for what is said with a scale word', () => {
    const figure = figureOf('fr', '14,3 milliards de dollars');
    expect(figureDigits(figure, 'en')).toBe('US$14,300,000,000');
    expect(figureDigits(figure, 'fr')).toBe(`14${NARROW}300${NARROW}000${NARROW}000\u00a0$US`);
    expect(figureDigits(figureOf('en', '3 to 5 million users'), 'en')).toBe('3,000,000–5,000,000');
  });

  test.each([
    ['de', '14.300.000.000\u00a0$', '3.000.000–5.000.000'],
    ['es', '14.300.000.000\u00a0US$', '3.000.000-5.000.000'],
    ['it', '14.300.000.000\u00a0USD', '3.000.000-5.000.000'],
    ['pt', 'US$\u00a014.300.000.000', '3.000.000–5.000.000'],
    ['zh-CN', 'US$14,300,000,000', '3,000,000-5,000,000'],
    ['ja', '$14,300,000,000', '3,000,000～5,000,000'],
  ])('in %s are written as Intl does', (language, sum, range) => {
    expect(figureDigits(figureOf('fr', '14,3 milliards de dollars'), language)).toBe(sum);
    expect(figureDigits(figureOf('en', '3 to 5 million users'), language)).toBe(range);
  });

  test.each([
    ['en', '$90,000'],
    ['fr', 'des millions d’euros'],
    ['fr', 'des dizaines de millions d’euros'],
    ['fr', '49 %'],
    ['fr', 'en 2021'],
  ] as const)('are not given for %s: %s', (language, text) =>
    expect(figureDigits(figureOf(language, text), 'fr')).toBeNull(),
  );
});

describe('scale warnings', () => {
  test.each([
    ['fr', 'un demi-milliard d’euros', 'milliard'],
    ['fr', '7,5 Md€', 'milliard'],
    ['fr', 'deux billions de dollars', 'billion-fr'],
    ['fr', '2 trillions de dollars', 'trillion-fr'],
    ['en', '$3 billion', 'billion-en'],
    ['en', '$3bn', 'billion-en'],
    ['en', '$3 trillion', 'trillion-en'],
    ['es', '3 billones de dólares', 'billon-es'],
    ['fr', '80 millions d’euros', null],
    ['fr', 'milliardaire', null],
    ['xx', '3 billion', null],
  ] as const)('%s: %s', (language, text, code) => expect(scaleWarning(text, language)).toBe(code));

  test('have a text in both languages', () => {
    expect(scaleWarningText('milliard').en).toContain('10⁹');
    expect(scaleWarningText('billion-fr').fr).toContain('mille milliards');
  });
});
