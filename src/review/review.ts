/*
 * What the reader kept to see again. Pure: the moment comes in as an argument, and storage is the affair of `store.ts`. The reader's script
 * uses this too, so FSRS itself stays in `schedule.ts`.
 */

/** When a card comes back and what FSRS knows of how well it is remembered. Times are ISO times. */
export interface Schedule {
  readonly due: string;
  readonly reviewed: string;
  readonly stability: number;
  readonly difficulty: number;
  readonly scheduledDays: number;
  readonly learningSteps: number;
  readonly reps: number;
  readonly lapses: number;
  readonly state: 'learning' | 'review' | 'relearning';
}

/** A gloss that is kept for review: the entry alone; its words are looked up when it is shown. */
export interface ReviewCard {
  readonly entry: string;
  /** ISO time. */
  readonly kept: string;
  /** null until it is reviewed for the first time. */
  readonly schedule: Schedule | null;
}

/** Cards kept at most: more than the knowledge base holds, at some 300 bytes each. */
export const REVIEW_LIMIT = 2000;

/** Cards of one sitting: what a reader has the patience for between two articles. */
export const SITTING_SIZE = 10;

/** When a card is to be seen again, in milliseconds since 1970; one that was never reviewed, since it was kept. */
export function dueTime({ kept, schedule }: ReviewCard): number {
  return Date.parse(schedule?.due ?? kept);
}

/** The cards that are due, the longest waiting first. */
export function dueCards(cards: readonly ReviewCard[], now: Date): readonly ReviewCard[] {
  return cards
    .filter((card) => dueTime(card) <= now.getTime())
    .sort((one, other) => dueTime(one) - dueTime(other) || (one.entry < other.entry ? -1 : 1));
}

/** When the next card is due that is not due yet, as an ISO time; null where there is none. */
export function nextDue(cards: readonly ReviewCard[], now: Date): string | null {
  const times = cards.map(dueTime).filter((time) => time > now.getTime());
  return times.length === 0 ? null : new Date(Math.min(...times)).toISOString();
}

/** The cards with an entry kept or, with `on` false, kept no longer. One that is kept already stays as it is. */
export function withKept(
  cards: readonly ReviewCard[],
  entry: string,
  on: boolean,
  now: Date,
): readonly ReviewCard[] {
  const others = cards.filter((card) => card.entry !== entry);
  if (!on) return others;
  return others.length < cards.length
    ? cards
    : [...cards, { entry, kept: now.toISOString(), schedule: null }];
}

/** The cards with one of them replaced by its later self; unchanged where it is kept no longer. */
export function withCard(cards: readonly ReviewCard[], card: ReviewCard): readonly ReviewCard[] {
  return cards.map((other) => (other.entry === card.entry ? card : other));
}

/** Both together; of a card that both have, the later review holds, and a review is later than none. */
export function mergeCards(
  here: readonly ReviewCard[],
  brought: readonly ReviewCard[],
): readonly ReviewCard[] {
  const cards = new Map(here.map((card) => [card.entry, card]));
  for (const card of brought) {
    const before = cards.get(card.entry);
    if (!before || reviewTime(card) > reviewTime(before)) cards.set(card.entry, card);
  }
  return [...cards.values()];
}

function reviewTime({ schedule }: ReviewCard): number {
  return schedule === null ? Number.NEGATIVE_INFINITY : Date.parse(schedule.reviewed);
}
