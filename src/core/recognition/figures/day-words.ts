import type { WordList, WordTable } from './word-table.ts';

/** What a language's table knows of single days: those told from the article's date, weekdays, holidays, and eras. Pure data. */
export interface DayWords {
  /** Days by their distance from the article's date (« avant-hier » -2). */
  readonly near: WordTable<number>;
  /** Those of them that more often mean an age than a day (“today”, nowadays): read only where something is counted from them. */
  readonly nearAnchors: WordList;
  /** Words before a near day that make it an age (« le monde de demain »). */
  readonly notBeforeNear: WordList;
  /** Words before or after a day that turn it to the past or the future of the article's date (« le 6 avril prochain »). */
  readonly turnBefore: WordTable<Turn>;
  readonly turnAfter: WordTable<Turn>;
  /** Names of weekdays that nothing else is called: days without a day of the month. Monday is 1. */
  readonly weekdays: WordTable<number>;
  /** Words that a weekday by itself must follow (“on”), where a language has such; and words before it that make it a habit. */
  readonly weekdayAfter?: WordList;
  readonly notBeforeWeekday: WordList;
  /** Words before a weekday that make it the next one, unless the clause tells of the past (“by Friday”, « dès lundi »). */
  readonly weekdayAhead?: WordList;
  /** True where weekdays are always capitalised. */
  readonly weekdayCapital: boolean;
  /** Those of them that mean the weekday of the last or the next week (“next Friday”), not the nearest one. */
  readonly turnByWeek: WordList;
  /** Words before a weekday that mean the nearest one, before or after the article (« ce vendredi »). */
  readonly thisBefore: WordList;
  /** Ordinals from thirteen on, where days are told by ordinals in words (“March twenty-first”). */
  readonly ordinals?: WordTable<number>;
  /** Words, and ends of verbs, that put a clause into the future; and those that tell of plans, which may lie in the past by now. */
  readonly future: WordList;
  readonly futureEnds: WordList;
  readonly planned: WordList;
  /** Words, and ends of verbs, that put a clause into the past. */
  readonly past: WordList;
  readonly pastEnds: WordList;
  /** Words with such an end that are no verbs (“hundred”). */
  readonly notVerbs?: WordList;
  /** Words in whose clause a past verb leaves open when an undated month was or will be (“announced”, “agreed to”). */
  readonly open?: WordList;
  /** At the head or the end of a time to come that may as well be the time something took (“in six months”): the clause decides. */
  readonly tookOrAhead: WordList;
  /** At its head, where it is the time that something took unless the clause speaks of the future (« en dos semanas »). */
  readonly tookUnlessAhead?: WordList;
  /** Days of feasts: `12-25`, `easter+1`, `4-thu-11` (the fourth Thursday of November). */
  readonly holidays: WordTable<string>;
  /** Those of them that are first names or places as well: only with their year. */
  readonly holidaysWithYear: WordList;
  /** Eras after a year by what is added to it (“BE” -543), and those that count backwards (“BC”). */
  readonly eras: WordTable<number>;
  readonly erasBefore: WordList;
  /** True where years are spoken as two pairs (“nineteen ninety-eight”), and the words for the nought in them. */
  readonly centuryPairs?: boolean;
  readonly zeros?: WordList;
  /** Weekdays as they stand in brackets after a day (7月8日（火）). */
  readonly bracketed?: WordTable<number>;
}

/** To which side of the article's date a word turns a day. */
export type Turn = 'past' | 'future';
