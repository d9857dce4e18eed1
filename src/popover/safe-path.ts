/** A place in the viewport, CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Pixels by which the card is thought larger: a hand does not draw straight lines. */
const TOLERANCE = 12;

/**
 * Whether a pointer that left a mark at `exit` and is now at `at` is on its way to the card: inside the triangle that
 * opens from `exit` to the card's edges. (The line from `exit` through `at`, drawn on, meets the card.)
 */
export function headsFor(exit: Point, at: Point, card: Box): boolean {
  const x = reach(exit.x, at.x - exit.x, card.left - TOLERANCE, card.right + TOLERANCE);
  const y = reach(exit.y, at.y - exit.y, card.top - TOLERANCE, card.bottom + TOLERANCE);
  if (x === null || y === null) return false;
  // From 1 on, a line is beyond `at`: what lies behind the pointer is not where it is going.
  return Math.max(x.enter, y.enter, 1) <= Math.min(x.leave, y.leave);
}

/** Where on one axis, in multiples of `step`, a line from `from` is between `low` and `high`; null for never. */
function reach(
  from: number,
  step: number,
  low: number,
  high: number,
): { enter: number; leave: number } | null {
  if (step === 0) {
    return from >= low && from <= high ? { enter: -Infinity, leave: Infinity } : null;
  }
  const first = (low - from) / step;
  const second = (high - from) / step;
  return { enter: Math.min(first, second), leave: Math.max(first, second) };
}
