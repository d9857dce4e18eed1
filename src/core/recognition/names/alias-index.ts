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
        const first = firstWordOf(spelling);
        if (first !== undefined) add(byFirstWord, foldCase(first), prepared);
      }
    }
  }
  for (const list of [...byFirstWord.values(), ...byFirstPair.values()]) {
    list.sort((a, b) => b.spelling.length - a.spelling.length);
  }
  return { byFirstWord, byFirstPair, entries };
}

/** A first word in Latin, Cyrillic, Arabic or Korean letters with a space behind it, as nearly all names have: no need to look for words. */
const FIRST_WORD =
  /^(?:[0-9a-zA-Z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]+|[\u0400-\u0481\u048a-\u052f]+|[\u0621-\u064a]+|[\uac00-\ud7a3]+)(?= |$)/;

function firstWordOf(spelling: string): string | undefined {
  const first = FIRST_WORD.exec(spelling)?.[0];
  if (first !== undefined) return first;
  const word = wordsOf(spelling)[0];
  return word && spelling.slice(word.start, word.end);
}

function add(map: Map<string, PreparedAlias[]>, key: string, alias: PreparedAlias): void {
  const list = map.get(key);
  if (list) list.push(alias);
  else map.set(key, [alias]);
}
