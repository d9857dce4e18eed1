import { findBrowser } from '../../scripts/browsers.mjs';
import { buildExtension } from '../../scripts/build-extension.ts';

/** Before the first end-to-end test: the extension as it would ship, built anew where a source is newer. */
export async function setup(): Promise<void> {
  for (const browser of ['chromium', 'firefox'] as const) {
    if (findBrowser(browser) !== null) await buildExtension(browser);
  }
}
