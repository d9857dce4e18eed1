import type { EntryKind } from '../core/annotation.ts';
import type { Entry, KnowledgeIndex, KnowledgeProse } from '../core/knowledge.ts';
import { packOf } from '../core/pack-id.ts';

/** The knowledge base as the library shows it: plain data, so that the reader's own packs can be merged in before. */
export interface LibraryKnowledge {
  /** Version of the extension that the knowledge base came with. */
  readonly version: string;
  /** ISO day of its last check. */
  readonly date: string;
  readonly entries: Readonly<Record<string, Entry>>;
  /** Every way an entry is written, by the entry's id. */
  readonly aliases: Readonly<Record<string, readonly string[]>>;
  /** Names of the reader's packs, by the ids of the entries that come from them. */
  readonly own: Readonly<Record<string, string>>;
}

/**
 * The knowledge base as the library shows it.
 * @param index its index, the reader's packs among it
 * @param prose its prose, the reader's packs among it
 * @param version of the extension that it came with
 */
export function libraryKnowledge(
  index: KnowledgeIndex,
  prose: KnowledgeProse,
  version: string,
): LibraryKnowledge {
  return {
    version,
    date: prose.date,
    entries: prose.entries,
    aliases: Object.fromEntries(
      index.entries.map(({ id, aliases }) => [id, aliases.map(({ form }) => form)]),
    ),
    own: Object.fromEntries(
      Object.keys(prose.entries).flatMap((id) => {
        const name = prose.packs?.[packOf(id) ?? ''];
        return name === undefined ? [] : [[id, name]];
      }),
    ),
  };
}

/** Kinds that a reader looks for together. */
export const KIND_GROUPS = ['person', 'organization', 'model', 'place', 'term'] as const;

export type KindGroup = (typeof KIND_GROUPS)[number];

/** Where an entry is filed: products stand among the models. */
export function groupOf(kind: EntryKind): KindGroup {
  return kind === 'product' ? 'model' : kind;
}

/** The name of an entry; its id in words where there is no such entry. */
export function nameOf(knowledge: LibraryKnowledge, entry: string): string {
  return knowledge.entries[entry]?.name ?? entry.replaceAll(/[-/]/gu, ' ');
}

/** How many dated statements all entries make together. */
export function countStatements(knowledge: LibraryKnowledge): number {
  return Object.values(knowledge.entries).reduce(
    (sum, { roles, moves, facts }) => sum + roles.length + moves.length + facts.length,
    0,
  );
}
