import { findFigures } from '../../../../../src/core/recognition/figures/figures.ts';
import { figures as en } from '../../../../../src/languages/en/figures.ts';
import { figures as fr } from '../../../../../src/languages/fr/figures.ts';

/** The languages that are tested. */
export const WORDS = { en, fr } as const;

/** Figures of a text, one line each: `slice = sort min..max unit /per qualifier`; equal ends are written once, open ones as *. */
export function figuresIn(
  language: keyof typeof WORDS,
  text: string,
  published: string | null = null,
): string[] {
  return findFigures(text, WORDS[language], { language, published }).map(({ start, end, figure }) => {
    const { sort, min, max, unit, per, qualifier } = figure;
    const value = min === max ? String(min ?? '*') : `${min ?? '*'}..${max ?? '*'}`;
    const rest = [unit, per === null ? null : `/${per}`, qualifier].filter((part) => part !== null);
    return [`${text.slice(start, end)} = ${sort} ${value}`, ...rest].join(' ');
  });
}
