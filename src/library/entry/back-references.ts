import type { Entry } from '../../core/knowledge.ts';
import type { LibraryKnowledge } from '../library-knowledge.ts';
import { type Tie, tieBack } from './ties.ts';

/** The order in which they are shown; ties that only a relation of one's own can make are not among them. */
const ORDER: readonly Tie[] = [
  'founder',
  'founded',
  'present',
  'joined',
  'left',
  'past',
  'part',
  'made',
  'investor',
  'invested',
  'seated',
  'stood-for',
  'seen-from',
];

export interface BackReferences {
  readonly tie: Tie;
  /** Ids, each once, in the order of their names. */
  readonly entries: readonly string[];
}

/**
 * Who has a role, a move or a relation to an entry. One that is tied by something that says more is not named again among
 * those who only mention it, and one whose leaving is told not among those who were once there.
 * @param id the entry's
 */
export function backReferences(knowledge: LibraryKnowledge, id: string): readonly BackReferences[] {
  const found = new Map<Tie, string[]>();
  const others = Object.values(knowledge.entries)
    .filter((entry) => entry.id !== id)
    .sort((one, other) => one.name.localeCompare(other.name, 'en', { sensitivity: 'base' }));
  for (const entry of others) {
    for (const tie of tiesTo(entry, id)) found.set(tie, [...(found.get(tie) ?? []), entry.id]);
  }
  return ORDER.flatMap((tie) => {
    const entries = found.get(tie);
    return entries === undefined ? [] : [{ tie, entries }];
  });
}

function tiesTo({ kind, roles, moves, relations }: Entry, id: string): ReadonlySet<Tie> {
  const ties = new Set<Tie>();
  for (const move of moves) {
    if (move.to === id) ties.add('joined');
    if (move.from === id) ties.add('left');
  }
  for (const { organization, to } of roles) {
    if (organization === id) ties.add(to === null ? 'present' : 'past');
  }
  for (const { type, entry } of relations) if (entry === id) ties.add(tieBack(type, kind));
  if (ties.has('left') || ties.has('present')) ties.delete('past');
  if (ties.size > 1) ties.delete('seen-from');
  return ties;
}
