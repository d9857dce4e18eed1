import { fileURLToPath } from 'node:url';
import type { ConsoleMessage, Page } from 'puppeteer-core';
import { describe } from 'vitest';
import { type BrowserName, findBrowser, howToInstall } from '../../scripts/browsers.mjs';
import { popupReady } from '../../scripts/demo/popup-summary.ts';
import {
  inExtension,
  inTab,
  type SeenCard,
  type SeenMark,
  seeCard,
  seeMarks,
} from '../../scripts/drive/in-tab.ts';
import { type DrivenBrowser, type LaunchOptions, launchWithExtension } from '../../scripts/drive/launch.ts';
import type { MessageKind, Protocol } from '../../src/messages/protocol.ts';
import type { Settings } from '../../src/settings/settings.ts';
import { noteProcess } from '../end-processes.ts';
import { packedExtension } from './packed.ts';

/** The packed extension in a real browser, with what the end-to-end tests do and look at. */
export interface ExtensionUnderTest {
  readonly name: BrowserName;
  readonly driven: DrivenBrowser;
  /** What pages said on their consoles since the last `open`, the extension's scripts in them included. */
  readonly said: readonly string[];
  /** Opens an address in a new tab, in front, and follows what becomes of its DOM, unless the page is not to be touched at all. */
  open(url: string, options?: { readonly follow: boolean }): Promise<Page>;
  /** Opens the popup for a page and waits until it knows the page. */
  openPopup(page: Page): Promise<Page>;
  marks(page: Page): Promise<SeenMark[]>;
  card(page: Page): Promise<SeenCard | null>;
  /** Whether the reader's script runs in the page. */
  hasReader(page: Page): Promise<boolean>;
  /** Asks the reader in a page, as the popup and the background do. */
  ask<Kind extends Extract<MessageKind, `reader/${string}`>>(
    page: Page,
    kind: Kind,
    ask: Protocol[Kind]['ask'],
  ): Promise<Protocol[Kind]['answer']>;
  /** Sets settings as they are stored; what is left out has its default. */
  setSettings(settings: Partial<Settings>): Promise<void>;
  close(): Promise<void>;
}

/** What was started for several files, a process id a line. */
export const SHARED_PROCESSES = fileURLToPath(new URL('../../.output/e2e/processes', import.meta.url));

/** How long a browser may take for what a person sees at once; generous, since two busy cores are no desk. */
const PATIENCE_MS = 20_000;
const LOOK_EVERY_MS = 50;
/** Each look takes the browser away from what is waited for: looks come rarer the longer it takes, down to one in so many ms. */
const LOOK_SELDOM_MS = 500;

/** Runs a suite once for each browser; one that this machine lacks is reported as skipped, with what to install. */
export function inEachBrowser(suite: (browser: BrowserName) => void): void {
  for (const browser of ['chromium', 'firefox'] as const) {
    if (findBrowser(browser) === null)
      describe.skip(`${browser}: ${howToInstall(browser)}`, () => suite(browser));
    else describe(browser, () => suite(browser));
  }
}

/** Waits until `look` finds something; fails with `what` when it does not come. */
export async function eventually<Found>(
  what: string,
  look: () => Promise<Found | null | undefined | false>,
): Promise<Found> {
  const end = Date.now() + PATIENCE_MS;
  for (let pause = LOOK_EVERY_MS; ; pause = Math.min(pause * 1.25, LOOK_SELDOM_MS)) {
    const found = await look();
    if (found !== null && found !== undefined && found !== false) return found;
    if (Date.now() > end) throw new Error(`Never came: ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

/** Starts a browser with the extension as the shops get it. */
export async function openExtension(
  name: BrowserName,
  options: Omit<LaunchOptions, 'extension'> = {},
): Promise<ExtensionUnderTest> {
  return underTest(await launchWithExtension(name, { ...options, extension: packedExtension(name) }));
}

/** Browsers that several files use, by name. Files of a worker run one after the other and share its modules. */
const shared = new Map<BrowserName, Promise<DrivenBrowser>>();

/**
 * The extension in a browser that the files of a worker share, since to start one takes longer than most tests: whoever asks first starts it.
 * `close()` makes it what it was on the first day, without pages, settings, packs and what else is kept; `build.ts` ends it after the last file.
 */
export async function shareExtension(name: BrowserName): Promise<ExtensionUnderTest> {
  const running = shared.get(name) ?? launchShared(name);
  shared.set(name, running);
  const driven = await running;
  return underTest({ ...driven, close: () => clear(driven) });
}

async function launchShared(name: BrowserName): Promise<DrivenBrowser> {
  const driven = await launchWithExtension(name, { extension: packedExtension(name) });
  noteProcess(SHARED_PROCESSES, driven.browser);
  return driven;
}

async function clear(driven: DrivenBrowser): Promise<void> {
  const stays = await driven.control();
  for (const page of await driven.browser.pages()) {
    // A popup closes by itself, perhaps just now.
    if (page !== stays) await page.close().catch(() => undefined);
  }
  await inExtension(
    driven,
    'Promise.all([api.storage.local.clear(), api.storage.session.clear()]).then(() => null)',
  );
}

/** A running browser with what the tests do and look at. */
function underTest(driven: DrivenBrowser): ExtensionUnderTest {
  const { name } = driven;
  const said: string[] = [];
  const hear = (message: ConsoleMessage) => said.push(`${message.type()}: ${message.text()}`);
  const hasReader = (page: Page) =>
    inTab(driven, page, () => Reflect.get(globalThis, Symbol.for('interligne.reader'))?.() === true);
  /** The document of each page in which the reader was seen. */
  const seenIn = new WeakMap<Page, number>();
  /** Marks come a little before the script that does something with them: no hand is as fast as a test. */
  const readerCame = async (page: Page): Promise<void> => {
    const document = await page.evaluate(() => performance.timeOrigin);
    if (seenIn.get(page) === document) return;
    await eventually('the reader', () => hasReader(page));
    seenIn.set(page, document);
  };
  return {
    name,
    driven,
    said,
    async open(url, { follow } = { follow: true }) {
      said.length = 0;
      const page = await driven.browser.newPage();
      page.on('console', hear);
      page.on('pageerror', (error) => {
        // Firefox tells a strict page that its own request for the site's icon was blocked.
        if (!String(error).includes('/favicon.ico')) said.push(`page error: ${String(error)}`);
      });
      if (follow) await page.evaluateOnNewDocument(followDom);
      await page.goto(url, { waitUntil: 'load' });
      return page;
    },
    async openPopup(page) {
      const popup = await driven.openPopup(page);
      await popupReady(popup, PATIENCE_MS);
      return popup;
    },
    async marks(page) {
      const marks = await seeMarks(page);
      if (marks.length > 0 && page.url().startsWith('http')) await readerCame(page);
      return marks;
    },
    card: (page) => seeCard(driven, page),
    hasReader,
    async ask(page, kind, ask) {
      const tabId = await driven.tabOf(page);
      const message = JSON.stringify({ kind, ask });
      const outcome = await inExtension<{ ok: boolean; answer?: unknown; failure?: string }>(
        driven,
        `api.tabs.sendMessage(${tabId}, ${message})`,
      );
      if (!outcome.ok) throw new Error(`The reader answered ${kind} with ${outcome.failure}.`);
      return outcome.answer as never;
    },
    setSettings: (settings) =>
      inExtension(
        driven,
        `api.storage.local.set({ settings: ${JSON.stringify(settings)} }).then(() => null)`,
      ),
    close: () => driven.close(),
  };
}

/** The page as its own scripts see it. */
export interface SeenDom {
  /** The whole document as it came, before any script of an extension ran. */
  readonly served: string;
  /** The whole document now, without the one element that stands beside `body`. */
  readonly now: string;
  /** Elements beside `head` and `body`. */
  readonly besideBody: number;
  /** What was changed inside `head` and `body` since the document was parsed, a word each. */
  readonly changes: readonly string[];
}

/** What follows the DOM of a page: `open` puts it there before anything else runs. */
interface Followed {
  interligneServed?: string;
  interligneChanges?: string[];
}

function followDom(): void {
  const page = globalThis as Followed;
  const changes: string[] = [];
  page.interligneChanges = changes;
  document.addEventListener('readystatechange', () => {
    if (document.readyState !== 'interactive') return;
    page.interligneServed = document.documentElement.outerHTML;
    const observer = new MutationObserver((records) => {
      for (const { type, target } of records) {
        if (target !== document.documentElement || type !== 'childList')
          changes.push(`${type} ${target.nodeName}`);
      }
    });
    const all = { attributes: true, characterData: true, childList: true, subtree: true };
    observer.observe(document.documentElement, all);
  });
}

/** Compares the page's DOM with what was served. */
export function seeDom(page: Page): Promise<SeenDom> {
  return page.evaluate(() => {
    const { interligneServed = '', interligneChanges = [] } = globalThis as Followed;
    const extra = [...document.documentElement.children].filter(
      (element) => element !== document.head && element !== document.body,
    );
    const copy = document.documentElement.cloneNode(true) as Element;
    for (const element of [...copy.children].slice(2)) element.remove();
    return {
      served: interligneServed,
      now: copy.outerHTML,
      besideBody: extra.length,
      changes: interligneChanges,
    };
  });
}

/** Moves the mouse onto a mark as a hand does, and waits until its card stands still. */
export async function hover(extension: ExtensionUnderTest, page: Page, text: string): Promise<SeenCard> {
  const { x, y } = await middleOf(extension, page, text);
  await page.mouse.move(2, 2);
  // A card of the mark before stays a while, and would be taken for this one's.
  await eventually('no card', async () => !(await extension.card(page))?.open);
  await page.mouse.move(x, y, { steps: 6 });
  // A hand is never quite still, and the last move of a fast one says only how fast it was.
  await page.mouse.move(x + 1, y);
  return eventually(`a card on « ${text} »`, async () => {
    const card = await extension.card(page);
    return card?.open && card.still ? card : null;
  });
}

/** Scrolls the first mark with this text into view and gives the middle of its first line, in viewport pixels. */
export async function middleOf(
  extension: ExtensionUnderTest,
  page: Page,
  text: string,
): Promise<{ x: number; y: number }> {
  const find = async () => {
    const mark = (await extension.marks(page)).find((seen) => seen.text.replace(/\s/gu, ' ') === text);
    if (!mark) throw new Error(`« ${text} » is not marked.`);
    return mark.box;
  };
  const { y: top } = await find();
  await page.evaluate((by) => scrollBy({ top: by, behavior: 'instant' }), top - 300);
  const { x, y, width, height } = await find();
  return { x: x + width / 2, y: y + height / 2 };
}

/** Opens every section of a popup. */
export function unfold(popup: Page): Promise<void> {
  return popup.$$eval('.fold[aria-expanded="false"]', (folds) => {
    for (const fold of folds) (fold as HTMLButtonElement).click();
  });
}
