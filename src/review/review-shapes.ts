import * as v from 'valibot';
import type { ReviewCard, Schedule } from './review.ts';

const time = v.pipe(
  v.string('time'),
  v.isoTimestamp('time'),
  v.check((text) => Number.isFinite(Date.parse(text)), 'time'),
);
/** FSRS refuses a memory outside of these, and what is not finite would spread through every later review. */
const stability = v.pipe(v.number('number'), v.finite('number'), v.minValue(0.001, 'number'));
const difficulty = v.pipe(v.number('number'), v.minValue(1, 'number'), v.maxValue(10, 'number'));
const count = v.pipe(v.number('number'), v.safeInteger('number'), v.minValue(0, 'number'));

const schedule: v.GenericSchema<unknown, Schedule> = v.object(
  {
    due: time,
    reviewed: time,
    stability,
    difficulty,
    scheduledDays: count,
    learningSteps: count,
    reps: count,
    lapses: count,
    state: v.picklist(['learning', 'review', 'relearning'], 'shape'),
  },
  'shape',
);

/** A card as storage and files hold it. The messages are the codes of `ReviewProblem`. */
export const reviewCard: v.GenericSchema<unknown, ReviewCard> = v.object(
  {
    // An id of the knowledge base, or `<pack>/<id>`.
    entry: v.pipe(
      v.string('entry'),
      v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)?$/u, 'entry'),
    ),
    kept: time,
    schedule: v.nullable(schedule),
  },
  'shape',
);

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
