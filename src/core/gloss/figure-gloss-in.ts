import type { Figure } from '../recognition/figures/figure.ts';
import { WORDS } from './figure-gloss.ts';
import { glossInWords } from './gloss-in-words.ts';
import type { GlossWords } from './gloss-words.ts';
import { words as de } from './words/de.ts';
import { words as es } from './words/es.ts';
import { words as it } from './words/it.ts';
import { words as ja } from './words/ja.ts';
import { words as pt } from './words/pt.ts';
import { words as ptPt } from './words/pt-pt.ts';
import { words as zh } from './words/zh.ts';

/*
 * Glosses in every language that figures are read in. The card and the popup offer two of them, and do not carry the words of the
 * others: this file is for what is made outside the page.
 */

const ALL: Readonly<Record<string, GlossWords>> = { ...WORDS, de, es, it, ja, pt, 'pt-PT': ptPt, zh };

/** Tags of the languages that `glossFigureIn` knows. */
export const FIGURE_GLOSS_LANGUAGES: readonly string[] = Object.keys(ALL);

/**
 * What a figure says, in one of eight languages: „14,3 Milliarden Dollar“, 「143億ドル」.
 * @param figure as recognised
 * @param tag `en`, `fr`, `de`, `es`, `it`, `pt` (Brazil), `pt-PT`, `zh` or `ja`; of any other tag its primary subtag counts
 * @returns null where there are no words for the language
 */
export function glossFigureIn(figure: Figure, tag: string): string | null {
  const words = ALL[tag] ?? ALL[tag.split('-')[0] ?? ''];
  return words === undefined ? null : glossInWords(figure, words);
}
