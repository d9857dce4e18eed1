import { findFigures } from '../../../src/core/recognition/figures/figures.ts';
import { readNumbers } from '../../../src/core/recognition/figures/number.ts';
import type { FigureWords } from '../../../src/core/recognition/figures/words.ts';
import { figures as de } from '../../../src/languages/de/figures.ts';
import { figures as en } from '../../../src/languages/en/figures.ts';
import { figures as es } from '../../../src/languages/es/figures.ts';
import { figures as fr } from '../../../src/languages/fr/figures.ts';
import { figures as it } from '../../../src/languages/it/figures.ts';
import { figures as ja } from '../../../src/languages/ja/figures.ts';
import { figures as pt } from '../../../src/languages/pt/figures.ts';
import { figures as zh } from '../../../src/languages/zh/figures.ts';

import { type DevLine, KIND_SORTS, STRICT_SORTS } from './corpus.ts';
import { overlaps, type Span, valueRight } from './judge.ts';

/** Our tables by language. */
export const LANGUAGES: Readonly<Record<string, FigureWords>> = { en, fr, de, es, it, pt, zh, ja };

/** What ours finds of a line's kind: the suites' numbers by the number reader alone, all else as the reader's marks are found. */
export function ours(line: DevLine): Span[] {
  const words = LANGUAGES[line.lang];
  if (words === undefined) return [];
  if (line.kind === 'number' || line.kind === 'numberrange') {
    return readNumbers(line.text, words).map(({ start, end, min, max, range }) => ({
      start,
      end,
      figure: { sort: 'number', min, max, unit: null, per: null, qualifier: null, range },
    }));
  }
  const sorts = (line.start < 0 ? STRICT_SORTS : KIND_SORTS)[line.kind] ?? [];
  return oursIn(line.text, line.lang, line.ref ?? null).filter(({ figure }) => sorts.includes(figure.sort));
}

/** All that ours marks in a text. */
export function oursIn(text: string, lang: string, published: string | null): Span[] {
  const words = LANGUAGES[lang];
  return words === undefined ? [] : findFigures(text, words, { language: lang, published });
}

/**
 * Some suites do not hand down the day from which their relative times count. Such a value can be checked only by the days that
 * the suites use elsewhere: it is right where one of them makes it so.
 */
export function rightOnSomeDay(
  line: DevLine,
  days: readonly string[],
  answer: (line: DevLine) => readonly Span[],
): boolean {
  if (line.ref !== undefined || (line.kind !== 'period' && line.kind !== 'date')) return false;
  return days.some((ref) => {
    const dated: DevLine = { ...line, ref };
    return answer(dated).some((span) => overlaps(span, line) && valueRight(dated, span.figure));
  });
}
