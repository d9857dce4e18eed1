import type { EntrySource } from '../schema.ts';
import type { ReadEntry } from './parse-entries.ts';

/**
 * For each entry, the ids of those whose presence vouches for a weak name of it: its relations, employers and moves, and
 * the other way round (Siri for Apple as well as Apple for Siri). `see-also` vouches one way only: the other entry did not
 * ask for it. Dangling references are left out.
 */
export function relatedIds(entries: readonly ReadEntry[]): ReadonlyMap<string, ReadonlySet<string>> {
  const related = new Map<string, Set<string>>(entries.map((entry) => [entry.id, new Set()]));
  const tie = (from: string, to: string) => {
    if (from !== to && related.has(to)) related.get(from)?.add(to);
  };
  for (const { id, content } of entries) {
    for (const other of ties(content)) {
      tie(id, other);
      tie(other, id);
    }
    for (const relation of content.relations) {
      if (relation.type === 'see-also') tie(id, relation.entry);
    }
  }
  return related;
}

function ties(content: EntrySource): string[] {
  const found: (string | undefined)[] = [
    ...content.relations.filter((relation) => relation.type !== 'see-also').map((relation) => relation.entry),
    ...content.roles.map((role) => role.organization),
    ...content.moves.flatMap((move) => [move.from, move.to]),
  ];
  return found.filter((id) => id !== undefined);
}
