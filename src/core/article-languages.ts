import type { Article, Block } from './article.ts';
import type { Language } from './language.ts';

/** The language of an article, and of each of its blocks. */
export interface ArticleLanguages {
  /** Primary subtag, or null where it is neither declared nor recognised. */
  readonly main: string | null;
  /** The block's own language where it differs (a quotation, a translated paragraph), else the main one. */
  of(block: Block): string | null;
}

/** A shorter block (a headline, a caption) is too little to speak against its article, in UTF-16 units. */
const LEAST_BLOCK = 160;

/**
 * The languages of an article. What a page declares holds unless its text plainly is in another language of ours: templates declare
 * English for pages in every language.
 * @param article the article
 * @param languages the languages we know
 * @param detect tells the language of a text, or null; see `languageDetector`
 */
export function languagesOf(
  article: Article,
  languages: readonly Language[],
  detect: (text: string) => string | null,
): ArticleLanguages {
  const ours = (code: string): boolean => languages.some((language) => language.code === code);
  const told = detect(article.text);
  const declared = article.language;
  const main = declared === null || (told !== null && ours(declared)) ? (told ?? declared) : declared;
  return {
    main,
    of: ({ start, end }) =>
      end - start < LEAST_BLOCK ? main : (detect(article.text.slice(start, end)) ?? main),
  };
}
