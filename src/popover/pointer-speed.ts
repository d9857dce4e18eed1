import type { Point } from './safe-path.ts';

/** One report of the pointer. `timeStamp` is in milliseconds, as in `Event.timeStamp`. */
export interface PointerSample extends Point {
  readonly timeStamp: number;
}

/**
 * Measures a pointer's speed in pixels a millisecond, sample by sample. Browsers that blunt their clocks give many samples
 * one time, so the way is summed up until the clock moves on.
 */
export function pointerSpeed(): (sample: PointerSample) => number {
  let last: PointerSample | null = null;
  let since = 0;
  let way = 0;
  let speed = 0;
  return (sample) => {
    if (last === null) {
      since = sample.timeStamp;
    } else {
      way += Math.hypot(sample.x - last.x, sample.y - last.y);
      const time = sample.timeStamp - since;
      if (time > 0) {
        speed = way / time;
        since = sample.timeStamp;
        way = 0;
      }
    }
    last = sample;
    return speed;
  };
}
