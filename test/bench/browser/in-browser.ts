import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer-core';
import type { BrowserName } from '../../../scripts/browsers.mjs';
import { type DrivenBrowser, launchWithExtension } from '../../../scripts/drive/launch.ts';

/** A page is left alone this long before what it came to is read, in ms. */
export const SETTLING = 1500;
/** No page on a slow machine takes longer, in ms. */
export const PATIENCE = 120_000;
const LOOK_EVERY = 50;
/** A worker takes this long to be gone, in ms. */
const STOPPING = 300;

/** Works with a browser that has an extension, and ends it. `isOurs` tells whether a page opens once it is installed. */
export async function withExtension<Result>(
  name: BrowserName,
  extension: string,
  work: (driven: DrivenBrowser) => Promise<Result>,
  isOurs: boolean,
): Promise<Result> {
  const driven = await launchWithExtension(name, { extension, keepWelcome: !isOurs });
  try {
    return await work(driven);
  } finally {
    await driven.close();
  }
}

/** Ends the extension's worker, as Chromium does after half a minute in which nobody asked it anything. */
export async function stopWorker(browser: Browser): Promise<void> {
  const worker = browser.targets().find((target) => target.type() === 'service_worker');
  await (await worker?.worker())?.close();
  await sleep(STOPPING);
}

/** Looks into a page until there is a number. @throws after `PATIENCE` */
export async function waitFor(page: Page, look: () => number | undefined): Promise<number> {
  const end = Date.now() + PATIENCE;
  while (Date.now() < end) {
    const found = await page.evaluate(look);
    if (found !== undefined && found !== null) return found;
    await sleep(LOOK_EVERY);
  }
  throw new Error(`${page.url()} never came to what is measured.`);
}
