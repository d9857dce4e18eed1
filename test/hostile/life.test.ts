import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type PageServer, servePages } from '../../scripts/drive/serve.ts';
import {
  type ExtensionUnderTest,
  eventually,
  hover,
  inEachBrowser,
  middleOf,
  openExtension,
} from '../e2e/extension.ts';
import { packedExtension } from '../e2e/packed.ts';
import { article, COVERAGE, html, NAMES, scripted } from './hostile-page.ts';
import { endBackground, firefoxHeap, hasBackground } from './inside-firefox.ts';

/* The extension's own life under open pages: its background killed, itself updated; and a page that lives long. */

const ROUTES = 1000;
/** They take a minute at a desk, and several on a machine that does much else. */
const ROUTES_PATIENCE_MS = 300_000;
/** Routes between two rests; the reader reads a page once it rests. */
const BURST = 25;
const REST_MS = 400;
/** Before the heap is first measured, everything has run that runs once, and engines have compiled what they find worth it. */
const WARM_BURSTS = 16;
/** The promise: within 10 % of the start. */
const HEAP_GROWTH = 1.1;

const SPA = scripted(
  article(),
  `const texts = ${JSON.stringify(COVERAGE)}; let n = 0;
   globalThis.route = () => { n += 1; history.pushState(null, '', '/story-' + (n % 50));
     document.querySelector('article').remove();
     const next = document.createElement('article'); const title = document.createElement('h1'); title.textContent = 'Départ ' + n; next.append(title);
     for (let i = 0; i < 24; i += 1) { const p = document.createElement('p'); p.textContent = texts[(i + n) % texts.length]; next.append(p); }
     document.body.append(next); };`,
);

inEachBrowser((browserName) => {
  let server: PageServer;
  let extension: ExtensionUnderTest;
  let page: Page;

  const allMarked = async () => {
    const texts = (await extension.marks(page)).map(({ text }) => text);
    return NAMES.every((name) => texts.includes(name));
  };
  const hosts = () => page.evaluate(() => document.documentElement.children.length - 2);

  beforeEach(async () => {
    server = await servePages({ '/': { body: { html: html(article()) } }, '/spa': { body: { html: SPA } } });
    extension = await openExtension(browserName);
  });
  afterEach(async () => {
    await extension?.close();
    await server?.close();
  });

  test('the background is killed: the next message wakes another', async () => {
    page = await extension.open(`${server.origin}/`);
    await eventually('marks', allMarked);
    const { browser, extensionId } = extension.driven;
    const kill = async () => {
      if (browserName === 'firefox') {
        await endBackground(browser, extensionId);
        expect(await hasBackground(browser, extensionId)).toBe(false);
        return;
      }
      const worker = browser.targets().find((one) => one.type() === 'service_worker');
      await (await worker?.worker())?.close();
    };
    await kill();
    const card = await hover(extension, page, 'Mira Murati');
    expect(card.title).toBe('Mira Murati');
    await kill();
    const popup = await extension.openPopup(page);
    expect(await popup.evaluate(() => document.querySelector('main')?.textContent)).toContain('AMI Labs');
    expect(extension.said).toEqual([]);
  });

  test('the extension is updated: the old reader cleans up, a new one takes over, and no error shows', async () => {
    page = await extension.open(`${server.origin}/`);
    await eventually('marks', allMarked);
    await hover(extension, page, 'Mira Murati');
    expect(await hosts()).toBe(1);
    // As an update does it: the old one ends, the new one starts, and the page stays.
    const { browser, extensionId } = extension.driven;
    await page.bringToFront();
    await browser.uninstallExtension(extensionId);
    await page.mouse.move(300, 600);
    // Firefox ends the old one's scripts at once: what it has left the new one takes away.
    if (browserName === 'chromium') {
      await eventually('the old reader’s marks gone', async () => (await extension.marks(page)).length === 0);
      expect(await hosts()).toBe(0);
    }
    await browser.installExtension(packedExtension(browserName));
    // Somebody goes on using the page, and its text changes under both readers.
    for (let step = 0; step < 8; step += 1) {
      await page.mouse.move(400 + step * 9, 600);
      await page.evaluate(`document.querySelector('h1').firstChild.data += ' '`);
      await sleep(250);
    }
    await eventually('no host of the old reader', async () => (await hosts()) === 0);
    await eventually('marks of the new reader', allMarked);
    await page.bringToFront();
    const { x, y } = await middleOf(extension, page, 'Sam Altman');
    await page.mouse.move(x, y, { steps: 6 });
    await page.mouse.move(x + 1, y);
    await eventually('the new reader’s card', async () => (await hosts()) === 1);
    expect(extension.said).toEqual([]);
  });

  test(
    'a thousand routes in one page: the heap is within a tenth of what it was',
    async () => {
      page = await extension.open(`${server.origin}/spa`);
      await eventually('marks', allMarked);
      const burst = async () => {
        await page.evaluate((times) => {
          for (let step = 0; step < times; step += 1) (globalThis as unknown as { route(): void }).route();
        }, BURST);
        await sleep(REST_MS);
      };
      for (let turn = 0; turn < WARM_BURSTS; turn += 1) await burst();
      await eventually('marks', allMarked);
      const before = await heap();
      for (let turn = 0; turn < ROUTES / BURST; turn += 1) await burst();
      await eventually('marks', allMarked);
      const after = await heap();
      console.log(
        `Heap in ${browserName}: ${Math.round(before / 1024)} kB, after ${ROUTES} routes ${Math.round(after / 1024)} kB.`,
      );
      expect(after / before).toBeLessThan(HEAP_GROWTH);
    },
    ROUTES_PATIENCE_MS,
  );

  /** Bytes that are really in use. */
  async function heap(): Promise<number> {
    if (browserName === 'firefox') return firefoxHeap(extension.driven.browser, server.origin);
    const session = await page.createCDPSession();
    for (let turn = 0; turn < 3; turn += 1) {
      await session.send('HeapProfiler.collectGarbage');
      await sleep(100);
    }
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    await session.detach();
    return usedSize;
  }
});
