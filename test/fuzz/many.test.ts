import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PARTS } from './properties.ts';

/* By night, with another seed each time: fast-check prints the seed and the smallest input of what fails. */

/** Seven parts: a hundred and forty thousand inputs in all. */
const RUNS = 20_000;
/** Ten minutes a part. */
const PATIENCE_MS = 600_000;

test.each(PARTS)(
  '$name',
  async ({ property }) => {
    const result = await fc.check(property, { numRuns: RUNS });
    expect(result.failed ? fc.defaultReportMessage(result) : '').toBe('');
    expect(result.numRuns).toBe(RUNS);
  },
  PATIENCE_MS,
);
