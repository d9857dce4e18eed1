import type { Annotation } from '../core/annotation.ts';
import { foldForSearch } from '../search/fold.ts';
import { type SearchResult, search } from '../search/search.ts';
import type { SearchRow } from '../search/search-index.ts';

/** Something in the page that answers a search, with its first place there. */
export interface FoundHere {
  /** The entry's id, or null for a figure. */
  readonly entry: string | null;
  /** Its name, or the figure's words. */
  readonly name: string;
  readonly mentions: number;
  readonly start: number;
  readonly end: number;
}

/** Answers to a search: what the page holds, and what only the knowledge base does. */
export interface SearchFindings {
  readonly here: readonly FoundHere[];
  readonly base: readonly SearchResult[];
}

/**
 * Searches the page and the knowledge base with one query. What the page names is not told a second time; the base's order of answers
 * holds for both, and what is found by the page's own words alone (a figure, say) comes last.
 * @param rows every entry made ready, or none while the base is not there: then the page's words answer alone
 */
export function searchFindings(
  rows: readonly SearchRow[],
  annotations: readonly Annotation[],
  query: string,
): SearchFindings {
  const wanted = foldForSearch(query);
  if (wanted === '') return { here: [], base: [] };
  const found = search(rows, query);
  const rank = new Map(found.map(({ entry }, index) => [entry.id, index]));
  const names = new Map(rows.map(({ entry }) => [entry.id, entry.name]));
  const places = new Map<string, FoundHere>();
  const fitting = new Set<string>();
  for (const { entry, text, start, end } of annotations) {
    const key = entry ?? `: ${foldForSearch(text)}`;
    const row = places.get(key) ?? { entry, name: names.get(entry ?? '') ?? text, mentions: 0, start, end };
    places.set(key, { ...row, mentions: row.mentions + 1 });
    if (rank.has(key) || ` ${foldForSearch(text)}`.includes(` ${wanted}`)) fitting.add(key);
  }
  const rankOf = ({ entry }: FoundHere) => rank.get(entry ?? '') ?? rank.size;
  const here = [...fitting]
    .flatMap((key) => places.get(key) ?? [])
    .sort((one, other) => rankOf(one) - rankOf(other) || one.start - other.start);
  return { here, base: found.filter(({ entry }) => !places.has(entry.id)) };
}
