import type { Block } from '../core/article.ts';
import { firstWhere } from './first-where.ts';
import type { ReadArticle } from './read-article.ts';
import { locate } from './text-position.ts';

/** Characters of a page's beginning that are taken to be in view where it is not scrolled: as much as a large screen shows. */
const FIRST_SCREEN = 3000;
/** Screens above and below the view that belong to it: what a reader sees next. */
const SCREENS_AROUND = 1;

/**
 * The blocks that a reader sees now or next, and the article's beginning, which tells its language and names whom it is about.
 * @param read the article as read
 * @returns in reading order; by place in the page alone, so that one that is out of line may be missed
 */
export function blocksInView({ article: { blocks }, pieces }: ReadArticle): readonly Block[] {
  const head = blocks.findIndex(({ end }) => end > FIRST_SCREEN);
  const opening = head < 0 ? blocks.length : head + 1;
  if (scrollY < innerHeight) return blocks.slice(0, opening);
  const topOf = (block: Block): number => {
    const element = locate(pieces, block.start, block.start + 1)?.start.node.parentElement;
    return element?.getBoundingClientRect().top ?? 0;
  };
  const first = firstWhere(blocks, (block) => topOf(block) > -SCREENS_AROUND * innerHeight) - 1;
  const last = firstWhere(blocks, (block) => topOf(block) > (1 + SCREENS_AROUND) * innerHeight);
  return [...blocks.slice(0, opening), ...blocks.slice(Math.max(opening, first), last)];
}
