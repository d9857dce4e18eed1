import { type Card, createEmptyCard, fsrs, type Grade, Rating, State } from 'ts-fsrs';
import type { ReviewCard, Schedule } from './review.ts';

/** How well a gloss was remembered, from worst to best. */
export const GRADES = ['again', 'hard', 'good', 'easy'] as const;
export type ReviewGrade = (typeof GRADES)[number];

/** FSRS with its own defaults. Without fuzz: the same answers at the same moments give the same days. */
const scheduler = fsrs({ enable_fuzz: false });

const RATINGS: Readonly<Record<ReviewGrade, Grade>> = {
  again: Rating.Again,
  hard: Rating.Hard,
  good: Rating.Good,
  easy: Rating.Easy,
};

const STATES: readonly (readonly [State, Schedule['state']])[] = [
  [State.Learning, 'learning'],
  [State.Review, 'review'],
  [State.Relearning, 'relearning'],
];

/** The card after it was graded at this moment. */
export function graded(card: ReviewCard, grade: ReviewGrade, now: Date): ReviewCard {
  // A clock that was set back would make FSRS reckon with days before the last review.
  const last = card.schedule === null ? 0 : Date.parse(card.schedule.reviewed);
  const at = new Date(Math.max(now.getTime(), last));
  return { ...card, schedule: scheduleOf(scheduler.next(fsrsCard(card), at, RATINGS[grade]).card, at) };
}

/** How long after this moment the card would come back for each grade, in milliseconds. */
export function intervals(card: ReviewCard, now: Date): Readonly<Record<ReviewGrade, number>> {
  const after = (grade: ReviewGrade) => {
    const { schedule } = graded(card, grade, now);
    return schedule === null ? 0 : Date.parse(schedule.due) - Date.parse(schedule.reviewed);
  };
  return { again: after('again'), hard: after('hard'), good: after('good'), easy: after('easy') };
}

function fsrsCard({ kept, schedule }: ReviewCard): Card {
  const empty = createEmptyCard(new Date(kept));
  if (schedule === null) return empty;
  return {
    ...empty,
    due: new Date(schedule.due),
    last_review: new Date(schedule.reviewed),
    stability: schedule.stability,
    difficulty: schedule.difficulty,
    scheduled_days: schedule.scheduledDays,
    learning_steps: schedule.learningSteps,
    reps: schedule.reps,
    lapses: schedule.lapses,
    state: STATES.find(([, name]) => name === schedule.state)?.[0] ?? State.Review,
  };
}

function scheduleOf(card: Card, now: Date): Schedule {
  return {
    due: card.due.toISOString(),
    reviewed: now.toISOString(),
    stability: card.stability,
    difficulty: card.difficulty,
    scheduledDays: card.scheduled_days,
    learningSteps: card.learning_steps,
    reps: card.reps,
    lapses: card.lapses,
    state: STATES.find(([state]) => state === card.state)?.[1] ?? 'review',
  };
}
