import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'puppeteer-core';

/** Writes down a browser that outlives its test file: a worker may end without a word, and Firefox would outlive that as well. */
export function noteProcess(file: string, browser: Browser): void {
  mkdirSync(path.dirname(file), { recursive: true });
  appendFileSync(file, `${browser.process()?.pid ?? ''}\n`);
}

/** Ends the browsers that were written down. */
export function endProcesses(file: string): void {
  const started = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  for (const id of started.map(Number).filter((id) => id > 0)) {
    try {
      // Puppeteer starts each as the head of its own group: its children end with it.
      process.kill(process.platform === 'win32' ? id : -id, 'SIGKILL');
    } catch {
      // It has ended already.
    }
  }
  rmSync(file, { force: true });
}
