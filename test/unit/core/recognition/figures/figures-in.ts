import { findFigures } from '../../../../../src/core/recognition/figures/figures.ts';
import type { FigureWords } from '../../../../../src/core/recognition/figures/words.ts';
import { figures as de } from '../../../../../src/languages/de/figures.ts';
import { figures as en } from '../../../../../src/languages/en/figures.ts';
import { figures as es } from '../../../../../src/languages/es/figures.ts';
import { figures as fr } from '../../../../../src/languages/fr/figures.ts';
import { figures as it } from '../../../../../src/languages/it/figures.ts';
import { figures as ja } from '../../../../../src/languages/ja/figures.ts';
import { figures as pt } from '../../../../../src/languages/pt/figures.ts';
import { figures as zh } from '../../../../../src/languages/zh/figures.ts';

/** The languages that are tested: all that have a table. */
export const WORDS = { en, fr, de, es, it, pt, zh, ja } as const satisfies Readonly<
  Record<string, FigureWords>
>;

/** Codes of the languages that have a table. */
export type FigureLanguage = keyof typeof WORDS;

/** Figures of a text, one line each: `slice = sort min..max unit /per qualifier`; equal ends are written once, open ones as *. */
export function figuresIn(language: FigureLanguage, text: string, published: string | null = null): string[] {
  return findFigures(text, WORDS[language], { language, published }).map(({ start, end, figure }) => {
    const { sort, min, max, unit, per, qualifier } = figure;
    const value = min === max ? String(min ?? '*') : `${min ?? '*'}..${max ?? '*'}`;
    const rest = [unit, per === null ? null : `/${per}`, qualifier].filter((part) => part !== null);
    return [`${text.slice(start, end)} = ${sort} ${value}`, ...rest].join(' ');
  });
}
