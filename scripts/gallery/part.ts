import type { Page } from 'puppeteer-core';
import type { Look, LookName } from './look.ts';

/** One state of a screen, or of the card. */
export interface Scene {
  /** As a file is called. */
  readonly name: string;
  /** Width and height of the window in CSS pixels; the part's own where there is none. */
  readonly size?: Size;
  /** Opens a page of its own for it; else it has the one that the part's scenes share. */
  readonly open?: (look: Look) => Promise<Page>;
  /** Brings the page to this state; `origin` is where the part is served. */
  show(page: Page, look: Look, origin: string): Promise<void>;
  /** What of the page belongs into the picture; all of it, however long, where nothing is said. */
  readonly windowOnly?: boolean;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A stage with all that is photographed on it. */
export interface Part {
  readonly name: string;
  readonly size: Size;
  readonly looks: readonly LookName[];
  readonly scenes: readonly Scene[];
}

/** Opens an address; what may have been there before is gone, even where only the fragment differs. */
export async function go(page: Page, address: string): Promise<void> {
  const [path] = address.split('#');
  if (page.url().split('#')[0] === path) await page.goto('about:blank');
  await page.goto(address, { waitUntil: 'load' });
}

/** Presses the first element that a selector finds, wherever it is. */
export async function press(page: Page, selector: string): Promise<void> {
  await page.waitForSelector(selector);
  await page.$eval(selector, (element) => (element as HTMLElement).click());
}
