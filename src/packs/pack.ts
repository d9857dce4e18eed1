import type { EntryKind } from '../core/annotation.ts';
import type { Entry, IndexedEntry } from '../core/knowledge.ts';

/* What a pack of the reader's own is, once it has been read. Every id in it is `<pack>/<entry>`, or that of a bundled entry. */

/** Raise it with each change of what is compiled; packs that an older version compiled are then made anew from their text. */
export const COMPILE_VERSION = 2;

export type PackFormat = 'yaml' | 'json';

/** What a pack says of itself. */
export interface PackHead {
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
  readonly version: string | null;
}

/** The half of a pack that recognition needs. */
export interface PackIndex {
  readonly id: string;
  readonly entries: readonly IndexedEntry[];
  /** Bundled entries whose weak names entries of the pack vouch for, by the bundled id. */
  readonly vouched: Readonly<Record<string, readonly string[]>>;
}

/** The half of a pack that is shown. */
export interface PackProse {
  readonly id: string;
  readonly name: string;
  readonly entries: Readonly<Record<string, Entry>>;
}

/** A pack, read, checked and compiled. */
export interface Pack {
  readonly head: PackHead;
  readonly index: PackIndex;
  readonly prose: PackProse;
}

/** How many entries a pack has of each kind; kinds that it has none of are left out. */
export type KindCounts = Readonly<Partial<Record<EntryKind, number>>>;

/** Counts the entries of a pack. */
export function countKinds(entries: readonly IndexedEntry[]): KindCounts {
  const counts: Partial<Record<EntryKind, number>> = {};
  for (const { kind } of entries) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}
