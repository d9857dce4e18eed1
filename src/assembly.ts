import coverage from 'virtual:interligne/coverage-patterns';
import index from 'virtual:interligne/knowledge-index';
import languages from 'virtual:interligne/languages';
import type { Analysis } from './core/analysis.ts';
import { createAnnotator, createSteps, type Found } from './core/annotator.ts';
import type { Article } from './core/article.ts';
import type { Memory } from './core/memory.ts';
import type { Steps } from './core/steps.ts';
import { mergeIndex } from './packs/merge.ts';
import type { PackIndex } from './packs/pack.ts';

/**
 * Makes the function that finds everything Interligne knows of in an article: by the bundled languages and knowledge base, and by packs of
 * the reader's own.
 * @param packs in the order of their import
 * @returns a pure function from the article (see `core/article.ts`) to verdict, annotations, moves and notes
 */
export function annotatorWith(packs: readonly PackIndex[]): (article: Article) => Analysis {
  return createAnnotator({ languages, knowledge: mergeIndex(index, packs), coverage });
}

/**
 * The same, a little at a time and with a memory of the article's paragraphs, for pages that are large or live: see `createSteps`.
 * @param packs in the order of their import
 */
export function stepsWith(packs: readonly PackIndex[]): (article: Article, memory: Memory) => Steps<Found> {
  return createSteps({ languages, knowledge: mergeIndex(index, packs), coverage });
}

/** Everything Interligne finds in an article by what is bundled alone. Made only where it is used. */
export const annotate: (article: Article) => Analysis = /* @__PURE__ */ annotatorWith([]);
