import * as v from 'valibot';
import type { ReviewCard } from './review.ts';
import { isRecord, reviewCard } from './review-shapes.ts';

/** The form in which this version writes the review. Raise it with each change of meaning. */
export const REVIEW_VERSION = 1;

/** What was found in storage, as far as it can be used. */
export interface ReviewReading {
  /** In the order in which they were kept, each entry once. */
  readonly cards: readonly ReviewCard[];
  /** Whether something there was damaged, so that the raw value should be set aside before it is written over. */
  readonly broken: boolean;
  /** Written by a later version: to be left alone. */
  readonly later: boolean;
}

/** Reads the review out of whatever storage holds. Sound cards are kept; of two of one entry, the first. */
export function readStoredReview(raw: unknown): ReviewReading {
  const nothing: ReviewReading = { cards: [], broken: false, later: false };
  if (raw === undefined) return nothing;
  if (!isRecord(raw)) return { ...nothing, broken: true };
  const later = Number.isSafeInteger(raw.version) && Number(raw.version) > REVIEW_VERSION;
  if (!Array.isArray(raw.cards)) return { ...nothing, broken: !later, later };
  const cards = new Map<string, ReviewCard>();
  let broken = false;
  for (const given of raw.cards) {
    const read = v.safeParse(reviewCard, given);
    if (!read.success) broken = true;
    else if (!cards.has(read.output.entry)) cards.set(read.output.entry, read.output);
  }
  return { cards: [...cards.values()], broken: broken && !later, later };
}

/** The review as it is stored. */
export function toStoredReview(cards: readonly ReviewCard[]): unknown {
  return { version: REVIEW_VERSION, cards };
}
