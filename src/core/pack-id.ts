/*
 * Entries of the reader's own packs bear ids `<pack>/<entry>`. No bundled id has a slash, so the two can never collide, in any release.
 */

const BETWEEN = '/';

/** The id that an entry of a pack bears outside it. */
export function idInPack(pack: string, entry: string): string {
  return `${pack}${BETWEEN}${entry}`;
}

/** The pack that an entry comes from, by its id; null for a bundled entry, and for what is no entry. */
export function packOf(entry: string | null): string | null {
  const at = entry?.indexOf(BETWEEN) ?? -1;
  return entry === null || at < 0 ? null : entry.slice(0, at);
}
