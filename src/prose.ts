import type { KnowledgeProse } from './core/knowledge.ts';
import { packOf } from './core/pack-id.ts';
import { type ProsePart, prosePart, type WantedProse } from './core/prose-part.ts';
import { type PackedProse, PROSE_FILE, unpackProse } from './knowledge/packed-prose.ts';
import { readEnabledProse } from './packs/store.ts';
import { readOwnFile } from './platform/browser.ts';

let loading: Promise<KnowledgeProse> | null = null;

/**
 * The bundled prose out of the package, for the background and the extension's own pages: read once, kept for as long as they live.
 * Rejects where the file cannot be read; then the next call tries again.
 */
export function loadProse(): Promise<KnowledgeProse> {
  // The build made the file together with the code that reads it.
  loading ??= readOwnFile(`/${PROSE_FILE}`).then((packed) => unpackProse(packed as PackedProse));
  loading.catch(() => {
    loading = null;
  });
  return loading;
}

/**
 * What cards of a page show. The reader's own packs are read only where an entry of one is wanted.
 * Rejects as `loadProse` does.
 */
export async function partOfProse(wanted: WantedProse): Promise<ProsePart> {
  const isOwn = wanted.entries.some((id) => packOf(id) !== null);
  const [prose, own] = await Promise.all([loadProse(), isOwn ? readEnabledProse() : []]);
  return prosePart(prose, wanted, own);
}
