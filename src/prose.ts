import type { KnowledgeProse } from './core/knowledge.ts';
import { packOf } from './core/pack-id.ts';
import { type ProsePart, prosePart, type WantedProse } from './core/prose-part.ts';
import { type PackedProse, PROSE_FILE, unpackProse } from './knowledge/packed-prose.ts';
import { readEnabledProse } from './packs/store.ts';
import { readOwnFile } from './platform/browser.ts';

/** The bundled prose out of the package. Rejects where the file cannot be read. */
export async function loadProse(): Promise<KnowledgeProse> {
  // The build made the file together with the code that reads it.
  return unpackProse((await readOwnFile(`/${PROSE_FILE}`)) as PackedProse);
}

/**
 * Answers what cards of a page show. The bundled prose is read at the first ask and kept; the reader's own packs are read only where an entry
 * of one is wanted.
 * @returns a function that rejects where the file cannot be read; the next ask tries again
 */
export function proseParts(): (wanted: WantedProse) => Promise<ProsePart> {
  let loading: Promise<KnowledgeProse> | null = null;
  const load = (): Promise<KnowledgeProse> => {
    loading ??= loadProse();
    loading.catch(() => {
      loading = null;
    });
    return loading;
  };
  return async (wanted) => {
    const isOwn = wanted.entries.some((id) => packOf(id) !== null);
    const [prose, own] = await Promise.all([load(), isOwn ? readEnabledProse() : []]);
    return prosePart(prose, wanted, own);
  };
}
