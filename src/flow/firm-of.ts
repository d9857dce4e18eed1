import type { Entry } from '../core/knowledge.ts';

/**
 * The firm that an organization belongs to: the head of its chain of parents (a lab's firm, that firm's holding).
 * @returns the organization itself where it has no parent; a ring of parents ends where it closes.
 */
export function firmOf(entries: Readonly<Record<string, Entry>>, organization: string): string {
  const seen = new Set<string>();
  let firm = organization;
  while (!seen.has(firm)) {
    seen.add(firm);
    const parent = entries[firm]?.relations.find(({ type }) => type === 'parent');
    if (parent === undefined) return firm;
    firm = parent.entry;
  }
  return firm;
}
