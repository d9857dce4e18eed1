import type { Entry } from '../core/knowledge.ts';
import { isUnspaced } from '../core/recognition/words.ts';
import { foldForSearch } from './fold.ts';
import type { SearchName, SearchRow } from './search-index.ts';

/** An entry that was found. */
export interface SearchResult {
  readonly entry: Entry;
  /** The other way of writing it by which it was found; null when its own name, or its text, did it. */
  readonly as: string | null;
}

/** How well a row answers a query, best first. Rows of one rank keep the index's order. */
const RANK = {
  exactName: 0,
  exactAlias: 1,
  namePrefix: 2,
  wordOfName: 3,
  aliasPrefix: 4,
  wordsOfAlias: 5,
  text: 6,
} as const;

type Rank = (typeof RANK)[keyof typeof RANK];

interface Hit {
  readonly rank: Rank;
  readonly as: string | null;
}

/**
 * Finds entries: the whole name first, then a whole alias, then what begins with the query, then what has its words, each
 * as a beginning of a word, and last what is only spoken of.
 * @param rows every entry, made ready
 * @param query as typed; empty finds everything
 */
export function search(rows: readonly SearchRow[], query: string): readonly SearchResult[] {
  const wanted = foldForSearch(query);
  if (wanted === '') return rows.map(({ entry }) => ({ entry, as: null }));
  const words = wanted.split(' ');
  return rows
    .flatMap((row) => {
      const hit = hitOf(row, wanted, words);
      return hit === null ? [] : [{ row, hit }];
    })
    .sort((one, other) => one.hit.rank - other.hit.rank)
    .map(({ row, hit }) => ({ entry: row.entry, as: hit.as }));
}

function hitOf({ name, aliases, text }: SearchRow, wanted: string, words: readonly string[]): Hit | null {
  if (name.folded === wanted) return { rank: RANK.exactName, as: null };
  const alias = (fits: (folded: string) => boolean): SearchName | undefined =>
    aliases.find(({ folded }) => fits(folded));
  const exact = alias((folded) => folded === wanted);
  if (exact) return { rank: RANK.exactAlias, as: exact.written };
  if (name.folded.startsWith(wanted)) return { rank: RANK.namePrefix, as: null };
  if (hasWords(name.folded, words)) return { rank: RANK.wordOfName, as: null };
  const begun = alias((folded) => folded.startsWith(wanted));
  if (begun) return { rank: RANK.aliasPrefix, as: begun.written };
  const inside = alias((folded) => hasWords(folded, words));
  if (inside) return { rank: RANK.wordsOfAlias, as: inside.written };
  const everything = [name.folded, ...aliases.map(({ folded }) => folded), text].join(' ');
  return hasWords(everything, words) ? { rank: RANK.text, as: null } : null;
}

/** Whether each word begins a word of the text; a script without spaces is looked for anywhere. */
function hasWords(folded: string, words: readonly string[]): boolean {
  const spaced = ` ${folded}`;
  return words.every((word) => spaced.includes(` ${word}`) || (isUnspaced(word) && folded.includes(word)));
}
