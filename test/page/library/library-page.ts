import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page, Viewport } from 'puppeteer-core';
import { expect } from 'vitest';
import { type BrowserName, launch } from '../browsers.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** CSS pixels: a desk's window, and a phone's. */
const WIDE: Viewport = { width: 1280, height: 900 };
export const NARROW: Viewport = { width: 360, height: 740 };

interface AxeResult {
  violations: { id: string; nodes: { html: string }[] }[];
}

/** The stage of the library in one browser, one page at a time, with what the tests do and look at. */
export interface LibraryPage {
  /** The page that was opened last. */
  readonly page: Page;
  /** Opens the stage at an address (`?language=fr#flow`). */
  open(address: string, size?: Viewport): Promise<void>;
  /** Closes the page, and fails when it complained of anything: a refused style, a script that broke. */
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
  const [browser, axe] = await Promise.all([launch(name), readFile(AXE, 'utf8')]);
  const said: string[] = [];
  let page: Page;
  const textOf = (selector: string) =>
    page.$$eval(selector, (found) => found.map((element) => element.textContent?.trim() ?? ''));
  return {
    get page() {
      return page;
    },
    async open(address, size = WIDE) {
      said.length = 0;
      page = await browser.newPage();
      page.on('pageerror', (error) => said.push(String(error)));
      page.on('console', (message) => said.push(message.text()));
      await page.setViewport(size);
      await page.goto(`${url}${address}`);
      await page.waitForSelector('main');
    },
    async close() {
      expect(said.filter((line) => !line.includes('favicon'))).toEqual([]);
      await page.close();
    },
    quit: () => browser.close(),
    async violations() {
      await page.evaluate(axe);
      return page.evaluate(async () => {
        const run = (globalThis as unknown as { axe: { run(): Promise<AxeResult> } }).axe;
        const { violations } = await run.run();
        return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
      });
    },
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
