import type { Entry, Move } from '../../core/knowledge.ts';
import { firmOf } from '../../flow/firm-of.ts';
import type { FlowStep } from '../../flow/flow-graph.ts';

/** A person's change of firm. */
export interface FlowMove extends FlowStep {
  /** The organizations as the entry gives them; null where none is named. */
  readonly from: string | null;
  readonly to: string | null;
  /** ISO year, month or day. */
  readonly date: string;
  readonly year: number;
  readonly status: Move['status'];
  readonly unverified: boolean;
}

/** What of all moves is to be seen; null: no limit. Years are both included. */
export interface FlowChoice {
  readonly organization: string | null;
  readonly from: number | null;
  readonly to: number | null;
}

export const WHOLE_FLOW: FlowChoice = { organization: null, from: null, to: null };

/** A firm, and in how many moves it stands. */
export interface FlowFirm {
  readonly firm: string;
  readonly moves: number;
}

/**
 * Every change of firm, newest first. A move between two labs of one firm is none.
 * @param entries every entry; persons move
 */
export function flowMoves(entries: Readonly<Record<string, Entry>>): readonly FlowMove[] {
  const firm = (organization: string | null) =>
    organization === null ? null : firmOf(entries, organization);
  return Object.values(entries)
    .filter(({ kind }) => kind === 'person')
    .flatMap(({ id, moves }) =>
      moves.map(
        (move): FlowMove => ({
          person: id,
          from: move.from,
          to: move.to,
          fromFirm: firm(move.from),
          toFirm: firm(move.to),
          date: move.date,
          year: Number(move.date.slice(0, 4)),
          status: move.status,
          unverified: move.unverified === true,
        }),
      ),
    )
    .filter(({ fromFirm, toFirm }) => fromFirm !== toFirm)
    .sort((one, other) => compare(other.date, one.date) || compare(one.person, other.person));
}

/** The moves that a choice leaves; a first year after the last leaves none. */
export function chosenMoves(moves: readonly FlowMove[], choice: FlowChoice): readonly FlowMove[] {
  return moves.filter(
    ({ fromFirm, toFirm, year }) =>
      (choice.organization === null || fromFirm === choice.organization || toFirm === choice.organization) &&
      (choice.from === null || year >= choice.from) &&
      (choice.to === null || year <= choice.to),
  );
}

/** The firms of some moves, those with the most moves first. */
export function flowFirms(moves: readonly FlowMove[]): readonly FlowFirm[] {
  const counts = new Map<string, number>();
  for (const { fromFirm, toFirm } of moves) {
    for (const firm of [fromFirm, toFirm]) {
      if (firm !== null) counts.set(firm, (counts.get(firm) ?? 0) + 1);
    }
  }
  return [...counts]
    .map(([firm, count]) => ({ firm, moves: count }))
    .sort((one, other) => other.moves - one.moves || compare(one.firm, other.firm));
}

/** Every year from the first move to the last, with its number of moves. */
export function flowYears(moves: readonly FlowMove[]): readonly { year: number; moves: number }[] {
  const years = moves.map(({ year }) => year);
  if (years.length === 0) return [];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => ({
    year: first + index,
    moves: years.filter((year) => year === first + index).length,
  }));
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
