import type { Article, Block } from './article.ts';
import type { Language } from './language.ts';

/** The language of an article, and of each of its blocks. */
export interface ArticleLanguages {
  /** Primary subtag, or null where it is neither declared nor recognised. */
  readonly main: string | null;
  /** The block's own language where it differs (a quotation, a translated paragraph), else the main one. */
  of(block: Block): string | null;
}

/** A shorter text (a headline, a caption, a single sentence) is too little to speak against what is declared, in UTF-16 units. */
const LEAST_TEXT = 160;

/**
 * The languages of an article. What a page declares holds unless its text plainly is in another language of ours: templates declare
 * English for pages in every language.
 * @param article the article
 * @param languages the languages we know
 * @param detect tells the language of a text, or null; see `languageDetector`
 * @param guess the same of a sentence or two, where nothing is declared; see `languageGuesser`
 */
export function languagesOf(
  article: Article,
  languages: readonly Language[],
  detect: (text: string) => string | null,
  guess: (text: string) => string | null,
): ArticleLanguages {
  const ours = (code: string): boolean => languages.some((language) => language.code === code);
  const declared = article.language;
  // By its script even a headline tells.
  const enough = declared === null || article.text.length >= LEAST_TEXT || !isLatin(article.text);
  const guessed = declared === null ? guess(article.text) : null;
  const told = guessed ?? (enough ? detect(article.text) : null);
  const main = declared === null || (told !== null && ours(declared)) ? (told ?? declared) : declared;
  return {
    main,
    of: ({ start, end }) =>
      end - start < LEAST_TEXT ? main : (detect(article.text.slice(start, end)) ?? main),
  };
}

/** Foreign names are Latin in any text; from this share of other letters on, it is written in another script. */
const OTHER_SCRIPT = 0.3;

/** Whether a text is written in Latin letters. */
function isLatin(text: string): boolean {
  const sample = text.slice(0, LEAST_TEXT);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return letters - latin < letters * OTHER_SCRIPT;
}
