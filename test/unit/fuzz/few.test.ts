import fc from 'fast-check';
import { test } from 'vitest';
import { PARTS } from '../../fuzz/properties.ts';

/* The same properties as `npm run test:fuzz`, few inputs and always the same ones. */

const RUNS = 150;
const SEED = 20_250_708;

test.each(PARTS)('$name', async ({ property }) => {
  await fc.assert(property, { numRuns: RUNS, seed: SEED });
});
