import type { Steps } from '../core/steps.ts';
import { nextTurn } from './next-turn.ts';

/** Longest time, in ms, for which the page's thread is taken at once: half a frame, so that the page has the other half. */
const SLICE_MS = 8;
/** The same where the browser says that the page has nothing to do for longer: a third of what is a long task, for marks are shown at the end. */
const IDLE_SLICE_MS = 16;
/** The same of a page that nobody sees, whose timers the browser holds back. */
const UNSEEN_SLICE_MS = 40;
/** A page that is never idle gives way after so many ms all the same. */
const IDLE_TIMEOUT_MS = 40;

/** How pressing a work is: somebody looks at a page without its marks, or not. */
export type Urgency = 'soon' | 'idle';

/** What came of a work, and how many ms of the page's thread it took. */
export interface Done<Result> {
  readonly result: Result;
  readonly busyMs: number;
}

/**
 * Does a work in slices between which the page goes on.
 * @param steps the work; one step should be short
 * @param urgency `soon`: the page comes in between; `idle`: the page comes first
 * @param signal ends it before its time
 * @throws the signal's reason, once that has come
 */
export async function runSteps<Result>(
  steps: Steps<Result>,
  urgency: Urgency,
  signal: AbortSignal,
): Promise<Done<Result>> {
  let busyMs = 0;
  let sliceMs = SLICE_MS;
  for (;;) {
    signal.throwIfAborted();
    const began = performance.now();
    let step = steps.next();
    while (!step.done && performance.now() - began < sliceMs) step = steps.next();
    busyMs += performance.now() - began;
    if (step.done) return { result: step.value, busyMs };
    sliceMs = await pause(urgency);
  }
}

/** Lets the page go on; returns how many ms may be taken next. */
async function pause(urgency: Urgency): Promise<number> {
  if (!document.hidden && urgency === 'idle' && 'requestIdleCallback' in window) {
    return new Promise((resume) => {
      requestIdleCallback(
        (deadline) => resume(Math.min(Math.max(deadline.timeRemaining(), SLICE_MS), IDLE_SLICE_MS)),
        { timeout: IDLE_TIMEOUT_MS },
      );
    });
  }
  await nextTurn();
  return document.hidden ? UNSEEN_SLICE_MS : SLICE_MS;
}
