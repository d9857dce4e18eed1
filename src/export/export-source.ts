import type { Analysis } from '../core/analysis.ts';
import type { Article } from '../core/article.ts';
import type { KnowledgeProse } from '../core/knowledge.ts';
import type { GlossLanguage } from '../core/localized.ts';

/** The forms in which an article's findings can be taken along. */
export const EXPORT_FORMATS = ['csv', 'anki', 'markdown', 'web-annotation'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** What of them: names and terms, figures, moves. */
export const EXPORT_PARTS = ['glossary', 'figures', 'moves'] as const;
export type ExportPart = (typeof EXPORT_PARTS)[number];

/** One part, or all. */
export type ExportWhat = 'all' | ExportPart;

/** The interface's words, as `i18n/` gives them. */
export interface Words {
  /** BCP 47 tag. */
  readonly language: string;
  t(key: string, values?: Record<string, unknown>): string;
}

/** Everything that an export is made of. */
export interface ExportSource {
  readonly analysis: Analysis;
  readonly prose: KnowledgeProse;
  readonly article: Article;
  readonly title: string;
  /** null where the article has no address (a text file). */
  readonly url: string | null;
  /** The gloss languages, the one to be read first in front. */
  readonly glosses: readonly GlossLanguage[];
  readonly words: Words;
}

/** A file to be handed to the reader. */
export interface ExportedFile {
  readonly name: string;
  /** MIME type. */
  readonly type: string;
  readonly text: string;
}
