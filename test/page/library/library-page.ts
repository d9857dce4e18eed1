import type { Page, Viewport } from 'puppeteer-core';
import { expect } from 'vitest';
import { violations } from '../axe.ts';
import { type BrowserName, launch } from '../browsers.ts';

/** CSS pixels: a desk's window, and a phone's. */
const WIDE: Viewport = { width: 1280, height: 900 };
export const NARROW: Viewport = { width: 360, height: 740 };

/** The stage of the library in one browser, one document at a time in one tab, with what the tests do and look at. */
export interface LibraryPage {
  readonly page: Page;
  /** Opens the stage at an address (`?language=fr#flow`). */
  open(address: string, size?: Viewport): Promise<void>;
  /** Ends with the page, and fails when it complained of anything: a refused style, a script that broke. */
  close(): Promise<void>;
  quit(): Promise<void>;
  /** What axe has to say, a line each. */
  violations(): Promise<string[]>;
  textOf(selector: string): Promise<string[]>;
  press(selector: string): Promise<void>;
  /** What has the focus: an entry's id, a label, or its text. */
  focused(): Promise<string>;
  /** What was saved and copied. */
  calls(): Promise<string[]>;
  /** The names in the list. */
  names(): Promise<string[]>;
  /** Chooses a kind of entry by the first word of its label. */
  choose(kind: string): Promise<void>;
  isSeen(selector: string): Promise<boolean>;
}

/** Starts a browser for the stage at `url`. */
export async function openBrowser(name: BrowserName, url: string): Promise<LibraryPage> {
  const browser = await launch(name);
  const said: string[] = [];
  let opened = 0;
  // One tab for all: a new one costs more than what most tests look at.
  const page = await browser.newPage();
  page.on('pageerror', (error) => said.push(String(error)));
  page.on('console', (message) => said.push(message.text()));
  const textOf = (selector: string) =>
    page.$$eval(selector, (found) => found.map((element) => element.textContent?.trim() ?? ''));
  return {
    page,
    async open(address, size = WIDE) {
      said.length = 0;
      await page.setViewport(size);
      // An address that differs in its hash alone would be no new document.
      const { search, hash } = new URL(address, url);
      opened += 1;
      await page.goto(`${url}${search || '?'}&opened=${opened}${hash}`);
      await page.waitForSelector('main');
    },
    async close() {
      expect(said.filter((line) => !line.includes('favicon'))).toEqual([]);
      await page.mouse.move(0, 0);
    },
    quit: () => browser.close(),
    violations: () => violations(page),
    textOf,
    press: async (selector) => {
      await page.$eval(selector, (element) =>
        element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true })),
      );
    },
    focused: () =>
      page.evaluate(() => {
        const at = document.activeElement;
        return at?.getAttribute('data-entry') ?? at?.getAttribute('aria-label') ?? at?.textContent ?? '';
      }),
    calls: () => page.evaluate(() => [...(globalThis as unknown as { calls: string[] }).calls]),
    names: () => textOf('.results .name'),
    choose: (kind) =>
      page.$$eval(
        '.kinds label',
        (labels, words) => labels.find((label) => label.textContent?.startsWith(words))?.click(),
        kind,
      ),
    isSeen: (selector) => page.$eval(selector, (element) => element.getClientRects().length > 0),
  };
}
