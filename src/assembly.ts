import cues from 'virtual:interligne/cues';
import index from 'virtual:interligne/knowledge-index';
import type { Analysis } from './core/analysis.ts';
import { createAnnotator } from './core/annotator.ts';
import type { Article } from './core/article.ts';
import type { Language } from './core/language.ts';

/** Every article language: one file each in `languages/`; adding a file adds the language. */
const languages = Object.values(
  import.meta.glob<Language>('./languages/*.ts', { eager: true, import: 'language' }),
);

/**
 * Everything Interligne finds in an article, by the bundled languages and knowledge base.
 * @param article the article; see `core/article.ts`
 * @returns verdict, annotations, moves and notes
 */
export const annotate: (article: Article) => Analysis = createAnnotator({
  languages,
  knowledge: index,
  cues,
});
