import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { BROWSERS, launch } from '../browsers.ts';
import { bundle, type ServedPage, servePage } from '../serve-bundle.ts';
import type { Stage } from './stage.ts';

declare const stage: Stage;

/* A page with more marks than are painted at once. */

const PARAGRAPHS = 2500;
const HTML = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Page</title></head><body>
<article style="width: 600px; font: 16px/24px monospace">
<h1>Titre</h1>
<p id="first">Tout commence ici, avec Ada Vance.</p>
${Array.from({ length: PARAGRAPHS }, (_, at) => `<p>Paragraphe ${at}, où Ada Vance parle.</p>`).join('\n')}
<p id="long">${'Un texte sans fin, où Ada Vance parle encore. '.repeat(60)}</p>
</article><script src="/stage.js"></script></body></html>`;

describe.each(BROWSERS)('%s', (name) => {
  let browser: Browser;
  let served: ServedPage;
  let page: Page;

  beforeAll(async () => {
    served = await servePage(
      HTML,
      await bundle(fileURLToPath(new URL('stage.ts', import.meta.url))),
      "default-src 'none'; script-src 'self'; style-src 'unsafe-inline'",
    );
    browser = await launch(name);
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });
  beforeEach(async () => {
    page = await browser.newPage();
    await page.goto(served.url);
    return () => page.close();
  });

  /** Waits until the mark of an element is painted, or is not. */
  const painted = (selector: string, is: boolean) =>
    page.waitForFunction(
      (wanted, expected) => {
        const element = document.querySelector(wanted);
        const all = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
        return all.some(({ startContainer }) => startContainer.parentElement === element) === expected;
      },
      {},
      selector,
      is,
    );

  test('marks are painted where the reader is, and go with the view', async () => {
    expect(await page.evaluate(() => stage.markAndFollow(['Ada Vance']))).toBe(PARAGRAPHS + 61);
    await painted('#first', true);
    await painted('#long', false);
    expect(await page.evaluate(() => stage.painted().length)).toBeLessThan(500);
    await page.evaluate(() => document.querySelector('#long')?.scrollIntoView({ block: 'end' }));
    await painted('#long', true);
    await painted('#first', false);
    await page.evaluate(() => scrollTo(0, 0));
    await painted('#first', true);
  });

  test('each mark is found under the pointer, of many in one text as well, and none beside them', async () => {
    const count = await page.evaluate(() => stage.markAndFollow(['Ada Vance']));
    const found = async (index: number) => {
      const [box] = await page.evaluate((at) => {
        document.querySelector(at === 0 ? '#first' : '#long')?.scrollIntoView({ block: 'end' });
        return stage.boxes(at);
      }, index);
      if (!box) throw new Error('The mark has no box.');
      const { left, right, top, bottom } = box;
      const hit = await page.evaluate(({ x, y }) => stage.at(x, y), {
        x: (left + right) / 2,
        y: (top + bottom) / 2,
      });
      const beside = await page.evaluate(({ x, y }) => stage.at(x, y), {
        x: left - 15,
        y: (top + bottom) / 2,
      });
      return { hit, beside };
    };
    for (const index of [0, count - 1]) expect(await found(index)).toEqual({ hit: index, beside: null });
  });
});
