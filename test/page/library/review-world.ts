import type { LibraryKnowledge } from '../../../src/library/library-knowledge.ts';
import type { ReviewWorld } from '../../../src/library/review/review-data.ts';
import { type ReviewCard, withKept } from '../../../src/review/review.ts';

/**
 * A review in memory. The address says what is kept (`?review=zoe-lefevre,debaucher`) and what the clock stands at (`?now=`); `?unsaved` makes
 * changes fail. What is saved as a file stands in `calls`.
 */
export function reviewWorld(
  asked: URLSearchParams,
  knowledge: LibraryKnowledge,
  calls: string[],
): Omit<ReviewWorld, 'draw'> {
  const now = new Date(asked.get('now') ?? '2026-03-02T08:00:00.000Z');
  const kept = new Date('2026-03-01T08:00:00.000Z');
  let cards: readonly ReviewCard[] = (asked.get('review') ?? '')
    .split(',')
    .filter((entry) => entry !== '')
    .reduce<readonly ReviewCard[]>((all, entry) => withKept(all, entry, true, kept), []);
  return {
    now: () => now,
    stored: async () => ({ cards, broken: false, later: false }),
    change: async (change) => {
      if (asked.has('unsaved')) return 'unsaved';
      cards = change(cards);
      return 'done';
    },
    knows: (entry) => Object.hasOwn(knowledge.entries, entry),
    save: (fileName, text) => calls.push(`file ${fileName} ${text}`),
  };
}
