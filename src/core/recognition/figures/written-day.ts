import type { Turn } from './day-words.ts';

/** A day as a text writes it: month or year may be missing. `end` is the index of the token after it. */
export interface WrittenDay {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  readonly end: number;
  /** The weekday that stands with it, Monday is 1, and the side of the article's date that the text names: they tell a missing year. */
  readonly weekday?: number;
  readonly turn?: Turn;
}

/** A month as a text writes it. */
export interface WrittenMonth {
  readonly year: number | null;
  readonly month: number;
  readonly end: number;
}
