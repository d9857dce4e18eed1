/** A day as a text writes it: month or year may be missing. `end` is the index of the token after it. */
export interface WrittenDay {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  readonly end: number;
}

/** A month as a text writes it. */
export interface WrittenMonth {
  readonly year: number | null;
  readonly month: number;
  readonly end: number;
}
