import type { KnowledgeIndex, KnowledgeProse } from '../core/knowledge.ts';
import type { PackIndex, PackProse } from './pack.ts';

/**
 * The bundled index with packs of the reader's own in it.
 * @param packs in the order of their import: of equal claims the later one's wins, and any pack's over a bundled entry's
 */
export function mergeIndex(bundled: KnowledgeIndex, packs: readonly PackIndex[]): KnowledgeIndex {
  if (packs.length === 0) return bundled;
  const own = packs.toReversed().flatMap(({ entries }) => entries);
  const vouching = new Map<string, string[]>();
  for (const { vouched } of packs) {
    for (const [entry, by] of Object.entries(vouched)) {
      vouching.set(entry, [...(vouching.get(entry) ?? []), ...by]);
    }
  }
  const others = bundled.entries.map((entry) => {
    const by = vouching.get(entry.id);
    return by === undefined ? entry : { ...entry, related: [...entry.related, ...by] };
  });
  return {
    entries: [...own, ...others],
    articles: bundled.articles,
    packs: packs.map(({ id }) => id),
  };
}

/** The bundled prose with that of the reader's packs, and the names of these packs. */
export function mergeProse(bundled: KnowledgeProse, packs: readonly PackProse[]): KnowledgeProse {
  if (packs.length === 0) return bundled;
  return {
    ...bundled,
    entries: Object.fromEntries([
      ...Object.entries(bundled.entries),
      ...packs.flatMap(({ entries }) => Object.entries(entries)),
    ]),
    packs: Object.fromEntries(packs.map(({ id, name }) => [id, name])),
  };
}
