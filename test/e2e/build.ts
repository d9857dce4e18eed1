import { findBrowser } from '../../scripts/browsers.mjs';
import { pack } from './packed.ts';

/** Before the first end-to-end test: the archives for the shops, out of a build that is made anew where a source is newer. */
export async function setup(): Promise<void> {
  for (const browser of ['chromium', 'firefox'] as const) {
    if (findBrowser(browser) !== null) await pack(browser);
  }
}
