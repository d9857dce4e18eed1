import { rmSync } from 'node:fs';
import { findBrowser } from '../../scripts/browsers.mjs';
import { endProcesses } from '../end-processes.ts';
import { SHARED_PROCESSES } from './extension.ts';
import { pack } from './packed.ts';

/** Before the first end-to-end test: the archives for the shops, out of a build that is made anew where a source is newer. */
export async function setup(): Promise<void> {
  // What a broken-off run left behind names processes that may be anybody's by now.
  rmSync(SHARED_PROCESSES, { force: true });
  for (const browser of ['chromium', 'firefox'] as const) {
    if (findBrowser(browser) !== null) await pack(browser);
  }
}

/** Ends the browsers that test files shared. */
export function teardown(): void {
  endProcesses(SHARED_PROCESSES);
}
