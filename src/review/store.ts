import { onStored, readStored, writeStored } from '../platform/browser.ts';
import { alone } from '../platform/lock.ts';
import { REVIEW_LIMIT, type ReviewCard } from './review.ts';
import { type ReviewReading, readStoredReview, toStoredReview } from './stored-review.ts';

const KEY = 'review';
/** Where a damaged review is set aside before it is written over, for whoever wants to mend it. */
const BROKEN_KEY = 'review.broken';

/**
 * What a change came to. Only after `done` anything is other than before.
 * - `full`: more cards than `REVIEW_LIMIT`; `unsaved`: it could not be written;
 * - `later`: what is there was written by a later version.
 */
export type ReviewChange = 'done' | 'full' | 'unsaved' | 'later';

/** What storage holds. Rejects where it cannot be read. */
export async function readReview(): Promise<ReviewReading> {
  return readStoredReview((await readStored([KEY]))[KEY]);
}

/** The entries that are kept; none where storage cannot be read. Never rejects. */
export async function readKept(): Promise<readonly string[]> {
  try {
    return (await readReview()).cards.map(({ entry }) => entry);
  } catch {
    return [];
  }
}

/**
 * Changes the review: reads what stands there now, applies the change and writes, with no other change of this page or window in between.
 * @param change from the cards of this moment to the new ones. Never rejects.
 */
export function changeReview(
  change: (cards: readonly ReviewCard[]) => readonly ReviewCard[],
): Promise<ReviewChange> {
  return alone(KEY, async () => {
    try {
      const raw = (await readStored([KEY]))[KEY];
      const { cards, broken, later } = readStoredReview(raw);
      if (later) return 'later';
      const next = change(cards);
      if (next.length > REVIEW_LIMIT && next.length > cards.length) return 'full';
      await writeStored({ ...(broken ? { [BROKEN_KEY]: raw } : {}), [KEY]: toStoredReview(next) });
      return 'done';
    } catch {
      return 'unsaved';
    }
  });
}

/** Calls back whenever the review changes, in whichever window, until the signal aborts. */
export function watchReview(callback: () => void, signal: AbortSignal): void {
  onStored([KEY], callback, signal);
}
