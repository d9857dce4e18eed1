import { describe, expect, test } from 'vitest';
import { type FigureLanguage, WORDS } from './figures-in.ts';
import { traps as de } from './traps/de.ts';
import { traps as en } from './traps/en.ts';
import { traps as es } from './traps/es.ts';
import { traps as fr } from './traps/fr.ts';
import { traps as it } from './traps/it.ts';
import { traps as ja } from './traps/ja.ts';
import { traps as pt } from './traps/pt.ts';
import { expectedFigure, readFigures, type Traps } from './traps/trap.ts';
import { traps as zh } from './traps/zh.ts';

const TRAPS: Readonly<Record<FigureLanguage, Traps>> = { de, en, es, fr, it, ja, pt, zh };

const sentences = (Object.keys(WORDS) as FigureLanguage[]).flatMap((language) =>
  Object.entries(TRAPS[language]).flatMap(([kind, traps]) =>
    traps.map(([text, ...figures]) => [language, kind, text, figures] as const),
  ),
);

describe('traps', () => {
  test.each(sentences)('%s, %s: %s', (language, _kind, text, figures) => {
    expect(readFigures(language, text)).toEqual(figures.map(expectedFigure));
  });

  test('are many, in all languages, and every third sentence is clean', () => {
    expect(sentences.length).toBeGreaterThanOrEqual(400);
    for (const language of Object.keys(WORDS)) {
      const own = sentences.filter(([code]) => code === language);
      expect(own.filter(([, , , figures]) => figures.length === 0).length).toBeGreaterThanOrEqual(25);
    }
    const clean = sentences.filter(([, , , figures]) => figures.length === 0);
    expect(clean.length * 3).toBeGreaterThanOrEqual(sentences.length);
  });
});
