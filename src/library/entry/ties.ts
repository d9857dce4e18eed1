import type { EntryKind } from '../../core/annotation.ts';
import type { Relation } from '../../core/knowledge.ts';

/** What one entry is to another, seen from the one that is shown; each has words under `library.tie`. */
export type Tie =
  | 'founder'
  | 'founded'
  | 'employer'
  | 'present'
  | 'joined'
  | 'left'
  | 'past'
  | 'parent'
  | 'part'
  | 'maker'
  | 'made'
  | 'investor'
  | 'invested'
  | 'seat'
  | 'seated'
  | 'stands-for'
  | 'stood-for'
  | 'see-also'
  | 'seen-from';

/** A relation names what its target is to the entry that has it; this is what that entry is to the target. */
const BACK: Readonly<Record<Relation['type'], Tie>> = {
  founder: 'founded',
  employer: 'present',
  parent: 'part',
  maker: 'made',
  investor: 'invested',
  seat: 'seated',
  'stands-for': 'stood-for',
  'see-also': 'seen-from',
};

/** What a person has founded or put money into is written down on the person's side, too, under the same types. */
function isReversed(type: Relation['type'], kind: EntryKind): boolean {
  return kind === 'person' && (type === 'founder' || type === 'investor');
}

/**
 * What the target of a relation is to the entry that has it.
 * @param kind of the entry that has it
 */
export function tieThere(type: Relation['type'], kind: EntryKind): Tie {
  return isReversed(type, kind) ? BACK[type] : type;
}

/**
 * What the entry that has a relation is to its target.
 * @param kind of the entry that has it
 */
export function tieBack(type: Relation['type'], kind: EntryKind): Tie {
  return isReversed(type, kind) ? type : BACK[type];
}
