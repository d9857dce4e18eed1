import { existsSync, readFileSync, rmSync } from 'node:fs';
import { PROCESSES, STARTED } from './browsers.ts';

/** What a broken-off run left behind names processes that may be anybody's by now. */
export function setup(): void {
  rmSync(STARTED, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}

/** Ends the browsers that the page tests shared, and takes their profiles away. */
export function teardown(): void {
  const started = existsSync(PROCESSES) ? readFileSync(PROCESSES, 'utf8').split('\n') : [];
  for (const id of started.map(Number).filter((id) => id > 0)) {
    try {
      // Puppeteer starts each as the head of its own group: its children end with it.
      process.kill(process.platform === 'win32' ? id : -id, 'SIGKILL');
    } catch {
      // It has ended already.
    }
  }
  rmSync(STARTED, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}
