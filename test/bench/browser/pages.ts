import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { type BrowserName, findBrowser } from '../../../scripts/browsers.mjs';
import { buildExtension } from '../../../scripts/build-extension.ts';
import { popupReady } from '../../../scripts/demo/popup-summary.ts';
import type { DrivenBrowser } from '../../../scripts/drive/launch.ts';
import { type PageServer, servePages } from '../../../scripts/drive/serve.ts';
import { launch } from '../../page/browsers.ts';
import { type Measure, median, missedBy } from '../measure.ts';
import { bigPage, quietPage } from './big-page.ts';
import { MENTIONS, measureBigPages } from './big-pages.ts';
import { leastExtension } from './extensions.ts';
import { PATIENCE, SETTLING, stopWorker, waitFor, withExtension } from './in-browser.ts';
import { type Probed, watchFirstMarks } from './probes.ts';

/** Loads of a page measured, after one that warms the browser; the median stands. */
const SAMPLES = 7;
const KB = 1000;
const REAL_ARTICLE = fileURLToPath(
  new URL('../../../../shared/articles/seed-article.fr.html', import.meta.url),
);
const DEMO = fileURLToPath(new URL('../../articles/demo.fr.html', import.meta.url));

/** What the built extension costs pages, in one browser. */
export async function measurePages(name: BrowserName): Promise<Measure[]> {
  if (findBrowser(name) === null) return [];
  const server = await servePages({
    '/quiet.html': { body: { html: quietPage() } },
    '/article.html': { body: { file: existsSync(REAL_ARTICLE) ? REAL_ARTICLE : DEMO } },
    ...Object.fromEntries(
      MENTIONS.map((count) => [`/big-${count}.html`, { body: { html: bigPage(1_000_000, count) } }]),
    ),
  });
  try {
    const ours = await buildExtension(name);
    return [
      ...(name === 'chromium' ? await quiet(server, ours) : []),
      ...(name === 'chromium' ? await memory(server, ours) : []),
      ...(await firstMarks(name, server, ours)),
      ...(await measureBigPages(name, server.origin, ours)),
      await popup(name, server, ours),
    ];
  } finally {
    await server.close();
  }
}

/** Script time and heap on a page of no interest. Chromium alone tells them. */
async function quiet(server: PageServer, ours: string): Promise<Measure[]> {
  const of = (extension: string, isOurs: boolean) =>
    withExtension(
      'chromium',
      extension,
      ({ browser }) => costs(() => browser.newPage(), `${server.origin}/quiet.html`),
      isOurs,
    );
  const least = await of(await leastExtension('one-statement'), false);
  const mine = await of(ours, true);
  const ratio = mine.script / least.script;
  const more = (mine.heap - least.heap) / KB;
  return [
    {
      what: 'script time on a page of no interest, chromium',
      result: `${(mine.script * 1000).toFixed(1)} ms`,
      beside: `an extension of one statement ${(least.script * 1000).toFixed(1)} ms (${ratio.toFixed(2)} ×)`,
      target: `≤ 2 ×${missedBy(ratio, 2)}`,
    },
    {
      what: 'heap there, after collection',
      result: `${(mine.heap / KB).toFixed(0)} kB`,
      beside: `${(least.heap / KB).toFixed(0)} kB (${more > 0 ? '+' : ''}${more.toFixed(0)} kB)`,
      target: `≤ +60 kB${missedBy(more, 60)}`,
    },
  ];
}

async function memory(server: PageServer, ours: string): Promise<Measure[]> {
  const url = `${server.origin}/article.html`;
  const mine = await withExtension(
    'chromium',
    ours,
    ({ browser }) => costs(() => browser.newPage(), url),
    true,
  );
  const browser = await launch('chromium');
  const none = await costs(() => browser.newPage(), url);
  const more = (mine.heap - none.heap) / KB / KB;
  return [
    {
      what: 'heap of a tab with the article open, chromium, after collection',
      result: `${(mine.heap / KB / KB).toFixed(2)} MB`,
      beside: `the same tab without us ${(none.heap / KB / KB).toFixed(2)} MB (+${more.toFixed(2)} MB)`,
      target: `≤ +3 MB${missedBy(more, 3)}`,
    },
  ];
}

/** Seconds of script and bytes of heap of a page that has settled. */
async function costs(open: () => Promise<Page>, url: string): Promise<{ script: number; heap: number }> {
  const scripts: number[] = [];
  const heaps: number[] = [];
  for (let sample = 0; sample <= SAMPLES; sample += 1) {
    const page = await open();
    await page.goto(url, { waitUntil: 'load' });
    await sleep(SETTLING);
    const { ScriptDuration = Number.NaN } = await page.metrics();
    const session = await page.createCDPSession();
    await session.send('HeapProfiler.enable');
    await session.send('HeapProfiler.collectGarbage');
    const { JSHeapUsedSize = Number.NaN } = await page.metrics();
    if (sample > 0) {
      scripts.push(ScriptDuration);
      heaps.push(JSHeapUsedSize);
    }
    await page.close();
  }
  return { script: median(scripts), heap: median(heaps) };
}

async function firstMarks(name: BrowserName, server: PageServer, ours: string): Promise<Measure[]> {
  const of = (extension: string, isOurs: boolean, asleep = false) =>
    withExtension(
      name,
      extension,
      async ({ browser }) => {
        const times: number[] = [];
        for (let sample = 0; sample <= SAMPLES; sample += 1) {
          if (asleep) await stopWorker(browser);
          const page = await browser.newPage();
          await page.evaluateOnNewDocument(watchFirstMarks);
          await page.goto(`${server.origin}/article.html`, { waitUntil: 'load' });
          const time = await waitFor(page, () => (globalThis as Probed).firstMarks);
          if (sample > 0) times.push(time);
          await page.close();
        }
        return median(times);
      },
      isOurs,
    );
  const least = await of(await leastExtension('one-highlight'), false);
  const mine = await of(ours, true);
  const row = (what: string, time: number): Measure => {
    const ratio = time / least;
    return {
      what,
      result: `${time.toFixed(0)} ms`,
      beside: `an extension that highlights one fixed range ${least.toFixed(0)} ms (${ratio.toFixed(2)} ×)`,
      target: `≤ 1.5 ×${missedBy(ratio, 1.5)}`,
    };
  };
  const rows = [row(`first marks painted on the article, from DOMContentLoaded, ${name}`, mine)];
  if (name === 'chromium') {
    const asleep = await of(ours, true, true);
    rows.push(row('the same where the background was asleep, chromium', asleep));
  }
  return rows;
}

/** From the start of the popup's document to its first paint. */
async function popup(name: BrowserName, server: PageServer, ours: string): Promise<Measure> {
  const paints = async (driven: DrivenBrowser, file: string, ready: (page: Page) => Promise<void>) => {
    const times: number[] = [];
    for (let sample = 0; sample <= SAMPLES; sample += 1) {
      const page = await driven.openExtensionPage(file);
      await ready(page);
      const time = await waitFor(
        page,
        () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
      );
      if (sample > 0) times.push(time);
      await page.close();
    }
    return median(times);
  };
  const least = await withExtension(
    name,
    await leastExtension('empty-popup'),
    (driven) => paints(driven, 'popup.html', async () => undefined),
    false,
  );
  const mine = await withExtension(
    name,
    ours,
    async (driven) => {
      const article = await driven.browser.newPage();
      await article.goto(`${server.origin}/article.html`, { waitUntil: 'load' });
      await waitFor(article, () => CSS.highlights.size || undefined);
      const tab = await driven.tabOf(article);
      return paints(driven, `popup.html?tab=${tab}`, (page) => popupReady(page, PATIENCE));
    },
    true,
  );
  const ratio = mine / least;
  return {
    what: `popup, first paint since its document began, ${name}`,
    result: `${mine.toFixed(0)} ms`,
    beside: `an empty Preact popup ${least.toFixed(0)} ms (${ratio.toFixed(2)} ×)`,
    target: `≤ 1.5 ×${missedBy(ratio, 1.5)}; < 100 ms${missedBy(mine, 100)}`,
  };
}
