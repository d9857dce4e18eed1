import { rmSync } from 'node:fs';
import { endProcesses } from '../end-processes.ts';
import { PROCESSES, STARTED } from './browsers.ts';

/** What a broken-off run left behind names processes that may be anybody's by now. */
export function setup(): void {
  rmSync(STARTED, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}

/** Ends the browsers that the page tests shared, and takes their profiles away. */
export function teardown(): void {
  endProcesses(PROCESSES);
  rmSync(STARTED, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}
