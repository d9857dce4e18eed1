import type { ReadEntry } from './parse-entries.ts';

/** For each entry, what it is a part of (relation `parent`); none for most. */
export type Parents = ReadonlyMap<string, readonly string[]>;

export function parentsOf(entries: readonly ReadEntry[]): Parents {
  return new Map(
    entries.map(({ id, content }) => [
      id,
      content.relations.filter(({ type }) => type === 'parent').map(({ entry }) => entry),
    ]),
  );
}

/** Whether an organization is `firm` or a part of it, however deep. */
export function isWithin(organization: string | undefined, firm: string, parents: Parents): boolean {
  const seen = new Set<string>();
  const queue = organization === undefined ? [] : [organization];
  for (const current of queue) {
    if (current === firm) return true;
    if (seen.has(current)) continue;
    seen.add(current);
    queue.push(...(parents.get(current) ?? []));
  }
  return false;
}
