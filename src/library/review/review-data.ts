import type { ReviewCard } from '../../review/review.ts';
import type { ReviewProblem } from '../../review/review-file.ts';
import type { ReviewGrade } from '../../review/schedule.ts';
import type { ReviewChange } from '../../review/store.ts';
import type { ReviewReading } from '../../review/stored-review.ts';

/** A file as the reader hands it over. */
export interface GivenReview {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** A word about what became of what was last done, with the name it is about. */
export interface ReviewNews {
  readonly what: 'imported' | 'removed' | 'unreadable' | Exclude<ReviewChange, 'done'>;
  readonly name: string;
}

/** A handful of cards that are being reviewed. */
export interface Sitting {
  /** Ids of entries. */
  readonly entries: readonly string[];
  /** Which of them is asked, from 0. */
  readonly at: number;
  readonly revealed: boolean;
  /** How many were graded. */
  readonly graded: number;
}

/** Everything the screen of review shows. */
export interface ReviewData {
  /** null while they are being read. */
  readonly cards: readonly ReviewCard[] | null;
  /** The moment that “due” is meant for. */
  readonly now: Date;
  readonly sitting: Sitting | null;
  /** How many cards the last sitting graded, until the next one. */
  readonly done: number | null;
  /** The file that was refused last, and why. */
  readonly refused: { readonly file: string; readonly problems: readonly ReviewProblem[] } | null;
  readonly news: ReviewNews | null;
}

/** Everything the screen can do. */
export interface ReviewActions {
  begin(): void;
  reveal(): void;
  grade(grade: ReviewGrade): void;
  stop(): void;
  /** Keeps the card that is asked no longer. */
  remove(name: string): void;
  take(file: GivenReview): void;
  export(): void;
  dismissProblems(): void;
}

/** The world as the screen reaches it; `entrypoints/library` fills it in, tests put fakes in its place. */
export interface ReviewWorld {
  now(): Date;
  /** What storage holds; rejects where it cannot be read. */
  stored(): Promise<ReviewReading>;
  change(change: (cards: readonly ReviewCard[]) => readonly ReviewCard[]): Promise<ReviewChange>;
  /** Whether an entry has words at present. */
  knows(entry: string): boolean;
  /** Hands a file to the reader, as a download. */
  save(fileName: string, text: string): void;
  draw(data: ReviewData): void;
}
