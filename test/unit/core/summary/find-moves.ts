import type { Annotation } from '../../../../src/core/annotation.ts';
import type { Article, Block } from '../../../../src/core/article.ts';
import type { EntriesById } from '../../../../src/core/knowledge.ts';
import { finish } from '../../../../src/core/steps.ts';
import type { MoveLexicon } from '../../../../src/core/summary/move-cues.ts';
import { joinMoves, type Moves, movesInBlock, type PlacedMoves } from '../../../../src/core/summary/moves.ts';

/**
 * The moves of a whole article, block after block, as the annotator joins them.
 * @param annotations its settled annotations, in reading order
 * @param lexiconOf the move words of a block's language, or null where we have none
 */
export function findMoves(
  article: Article,
  annotations: readonly Annotation[],
  entries: EntriesById,
  lexiconOf: (block: Block) => MoveLexicon | null,
): Moves {
  const { published } = article;
  let recruiter: string | null = null;
  const blocks = article.blocks.map((block): PlacedMoves => {
    const inside = annotations
      .filter(({ start }) => start >= block.start && start < block.end)
      .map((annotation) => ({
        ...annotation,
        start: annotation.start - block.start,
        end: annotation.end - block.start,
      }));
    const text = article.text.slice(block.start, block.end);
    const reading = { entries, lexicon: lexiconOf(block), recruiter, published };
    const moves = movesInBlock(text, block.role, inside, reading);
    recruiter = moves.recruiter;
    return { ...moves, offset: block.start };
  });
  const named = new Set(annotations.flatMap(({ entry }) => entry ?? []));
  return finish(joinMoves(blocks, named, entries, published));
}
