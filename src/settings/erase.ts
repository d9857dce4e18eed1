import { clearStored } from '../platform/browser.ts';
import { alone } from '../platform/lock.ts';

/** Whatever writes to storage does so under one of these names, so that no change that is on its way comes back after the end. */
const WRITERS = ['settings', 'packs', 'review'];

/**
 * Erases everything that the extension keeps in this browser: settings, packs and their files, what is there for review, and what was set
 * aside as damaged. Open pages hear of it as of any other change. Rejects where storage cannot be cleared.
 */
export function eraseAll(): Promise<void> {
  return WRITERS.reduceRight((work: () => Promise<void>, name) => () => alone(name, work), clearStored)();
}
