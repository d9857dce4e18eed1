import { openIndex, type PackedIndex } from '../../src/knowledge/packed-index.ts';
import { type PackedProse, unpackProse } from '../../src/knowledge/packed-prose.ts';

/** What the bench asks of a page: milliseconds that one loading took, the first in this page. */
export interface KnowledgeStage {
  /** Index and prose as they ship. */
  packed(index: string, prose: string): number;
  /** The same content as plain JSON, its entries put into a map. */
  plain(index: string, prose: string): number;
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

const knowledgeStage: KnowledgeStage = {
  packed: (index, prose) =>
    timed(() => [openIndex(JSON.parse(index) as PackedIndex), unpackProse(JSON.parse(prose) as PackedProse)]),
  plain: (index, prose) =>
    timed(() => {
      const { entries } = JSON.parse(prose) as { entries: Record<string, unknown> };
      return [JSON.parse(index), new Map(Object.entries(entries))];
    }),
};

Object.assign(globalThis, { knowledgeStage });
