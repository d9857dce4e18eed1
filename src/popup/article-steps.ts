import type { FoundMove } from '../core/analysis.ts';
import type { KnowledgeProse } from '../core/knowledge.ts';
import { firmOf } from '../flow/firm-of.ts';
import type { FlowStep } from '../flow/flow-graph.ts';

/** A move of the article as the picture draws it, with the sentence that tells it. */
export interface ArticleStep extends FlowStep {
  readonly start: number;
  readonly end: number;
}

/**
 * The moves of an article from firm to firm, in its order; labs count under their firm.
 * @returns only those that the picture can draw: a move inside one firm, or one that names no firm at all, stays with the table.
 */
export function articleSteps(
  moves: readonly FoundMove[],
  knowledge: KnowledgeProse | null,
): readonly ArticleStep[] {
  const firm = (organization: string | null) =>
    organization === null ? null : firmOf(knowledge?.entries ?? {}, organization);
  return moves
    .map(({ person, from, to, start, end }) => ({
      person,
      fromFirm: firm(from),
      toFirm: firm(to),
      start,
      end,
    }))
    .filter(({ fromFirm, toFirm }) => fromFirm !== toFirm);
}
