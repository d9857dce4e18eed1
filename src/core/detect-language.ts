import type { Language } from './language.ts';
import { foldCase } from './recognition/text-fold.ts';
import { wordsOf } from './recognition/words.ts';

/** Characters read: enough to be sure, little enough to cost nothing. */
const SAMPLE = 6000;
/** Least share of function words: running French or English has 35–50 %, another language under 15 %. */
const LEAST_SHARE = 0.18;
/** Least lead over the runner-up, in shares. */
const LEAST_LEAD = 0.05;
/** Fewer words than this say nothing. */
const LEAST_WORDS = 8;

/**
 * The language of a text, by its function words.
 * @param text the article's text; its first 6,000 characters are read
 * @param languages the languages we know
 * @returns a primary subtag, or null where no language stands out
 */
export function detectLanguage(text: string, languages: readonly Language[]): string | null {
  const sample = text.slice(0, SAMPLE);
  const words = wordsOf(sample).map((word) => foldCase(sample.slice(word.start, word.end)));
  if (words.length < LEAST_WORDS) return null;
  const shares = languages
    .map((language) => {
      const known = new Set([...language.functionWords, ...language.elisions]);
      return { code: language.code, share: words.filter((word) => known.has(word)).length / words.length };
    })
    .sort((a, b) => b.share - a.share);
  const [best, next] = shares;
  if (!best || best.share < LEAST_SHARE) return null;
  return best.share - (next?.share ?? 0) >= LEAST_LEAD ? best.code : null;
}
