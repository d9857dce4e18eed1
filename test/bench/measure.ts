/** A line of the report: what, how much, beside what, and the target. */
export interface Measure {
  readonly what: string;
  readonly result: string;
  readonly beside: string;
  readonly target: string;
}

/** The middle one of some samples; of an even number, the upper middle. NaN of none. */
export function median(samples: readonly number[]): number {
  return [...samples].sort((a, b) => a - b)[Math.floor(samples.length / 2)] ?? Number.NaN;
}

/** By how much a limit is missed, in the report's words; nothing where it is met. */
export function missedBy(reached: number, limit: number): string {
  return reached <= limit ? '' : ` (missed by ${(reached - limit).toFixed(1)})`;
}

/** The same for what must be at least so much. */
export function shortBy(reached: number, least: number): string {
  return reached >= least ? '' : ` (short by ${(least - reached).toFixed(1)})`;
}
