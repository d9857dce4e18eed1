/** Work that can be done a little at a time: each `yield` is a place to pause. The core never pauses by itself; whoever runs it does. */
export type Steps<Result> = Generator<undefined, Result>;

/** Does all of a work at once, and returns what comes of it. */
export function finish<Result>(steps: Steps<Result>): Result {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
