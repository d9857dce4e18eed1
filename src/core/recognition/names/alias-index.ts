import type { IndexedAlias, IndexedEntry, KnowledgeIndex } from '../../knowledge.ts';
import { foldCase, foldSpelling } from '../text-fold.ts';
import { isUnspaced, wordsOf } from '../words.ts';

/** An alias made ready for comparison. */
export interface PreparedAlias {
  readonly entry: IndexedEntry;
  readonly alias: IndexedAlias;
  /** The alias by `foldSpelling`. */
  readonly spelling: string;
  /** The alias by `foldCase`. */
  readonly folded: string;
  /** Terms fold case; names only as `case-rule.ts` allows. */
  readonly isTerm: boolean;
}

/** Aliases by their first word (folded), longest first; unspaced scripts by their first two characters. */
export interface AliasIndex {
  readonly byFirstWord: ReadonlyMap<string, readonly PreparedAlias[]>;
  readonly byFirstPair: ReadonlyMap<string, readonly PreparedAlias[]>;
  readonly entries: ReadonlyMap<string, IndexedEntry>;
}

/**
 * Prepares the knowledge index for look-up.
 * @param knowledge the compiled index
 * @returns maps that `find-aliases.ts` reads; building them is linear in the number of aliases
 */
export function buildAliasIndex(knowledge: KnowledgeIndex): AliasIndex {
  const byFirstWord = new Map<string, PreparedAlias[]>();
  const byFirstPair = new Map<string, PreparedAlias[]>();
  const entries = new Map<string, IndexedEntry>();
  for (const entry of knowledge.entries) {
    entries.set(entry.id, entry);
    for (const alias of entry.aliases) {
      const spelling = foldSpelling(alias.form);
      const prepared = {
        entry,
        alias,
        spelling,
        folded: spelling.toLowerCase(),
        isTerm: entry.kind === 'term',
      };
      if (isUnspaced(spelling)) {
        add(byFirstPair, spelling.slice(0, 2), prepared);
      } else {
        const first = wordsOf(spelling)[0];
        if (first) add(byFirstWord, foldCase(spelling.slice(first.start, first.end)), prepared);
      }
    }
  }
  for (const list of [...byFirstWord.values(), ...byFirstPair.values()]) {
    list.sort((a, b) => b.spelling.length - a.spelling.length);
  }
  return { byFirstWord, byFirstPair, entries };
}

function add(map: Map<string, PreparedAlias[]>, key: string, alias: PreparedAlias): void {
  const list = map.get(key);
  if (list) list.push(alias);
  else map.set(key, [alias]);
}
