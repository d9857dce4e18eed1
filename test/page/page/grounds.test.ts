import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contrast, luminance } from '../../../src/page/contrast.ts';
import { BROWSERS, launch } from '../browsers.ts';
import { bundle, type ServedPage, servePage } from '../serve-bundle.ts';
import type { Stage } from './stage.ts';

declare const stage: Stage;

/* Marks on paper, in the dark, on colours: what is behind each, and whether its line can be read there. */

/** A name in capitals without a tail, so that what lies under its letters is the line alone. */
const HTML = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title>
<link rel="stylesheet" href="/stage.css"><style>
  p { font: 20px/40px monospace; margin: 0; padding: 10px; }
  .night { background: #14161a; color: #ddd; }
  .alarm { background: rgb(208 0 0 / 95%); color: #fff; }
  .sky { background: #7ab8e8; color: #000; }
  .salmon { background: #fff1e5; color: #333; }
  .modern { background: oklch(0.25 0.05 260); color: #fff; }
  .dusk { background: linear-gradient(#102030, #203040); color: #fff; }
</style></head><body><article>
<p>ADA PLAIN</p><div class="night"><p>ADA NIGHT</p><p>ADA LATER</p></div><p class="alarm">ADA ALARM</p>
<p class="sky">ADA SKY</p><p class="salmon">ADA SALMON</p><p class="modern">ADA MODERN</p><p class="dusk">ADA DUSK</p>
<p>Here <b style="background: #222; color: #eee">ADA INLINE</b> ends.</p>
</article><script src="/stage.js"></script></body></html>`;

const WORDS = ['PLAIN', 'NIGHT', 'LATER', 'ALARM', 'SKY', 'SALMON', 'MODERN', 'DUSK', 'INLINE'].map(
  (word) => `ADA ${word}`,
);

describe.each(BROWSERS)('%s', (name) => {
  let browser: Browser;
  let served: ServedPage;
  let page: Page;

  beforeAll(async () => {
    const files = await bundle(fileURLToPath(new URL('stage.ts', import.meta.url)));
    served = await servePage(HTML, files, null);
    browser = await launch(name);
    page = await browser.newPage();
    await page.setViewport({ width: 600, height: 800 });
    await page.goto(served.url);
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  /** The strongest contrast among the pixels just under the letters of a mark: 1 where there is nothing but ground. */
  async function strongestUnder(index: number): Promise<number> {
    const [box] = await page.evaluate((at) => stage.boxes(at), index);
    if (!box) throw new Error('The mark has no box.');
    const top = Math.round(box.bottom) - 4;
    const image = await page.screenshot({
      encoding: 'base64',
      clip: { x: Math.round(box.left) + 1, y: top, width: Math.round(box.right - box.left) - 2, height: 6 },
    });
    const pixels = await page.evaluate(async (data) => {
      const picture = new Image();
      picture.src = `data:image/png;base64,${data}`;
      await picture.decode();
      const paper = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
      paper?.drawImage(picture, 0, 0);
      return [...(paper?.getImageData(0, 0, picture.width, picture.height).data ?? [])];
    }, image);
    const seen: number[] = [];
    for (let at = 0; at < pixels.length; at += 4) {
      const [red = 0, green = 0, blue = 0] = pixels.slice(at, at + 3);
      seen.push(luminance({ red, green, blue, alpha: 1 }));
    }
    return contrast(Math.min(...seen), Math.max(...seen));
  }

  test('each mark is painted for what is behind it', async () => {
    expect(await page.evaluate((words) => stage.mark(words), WORDS)).toBe(WORDS.length);
    expect(await page.evaluate(() => stage.names())).toEqual({
      'reference-person': ['ADA PLAIN', 'ADA SALMON'],
      'reference-person-on-dark': ['ADA NIGHT', 'ADA LATER', 'ADA MODERN', 'ADA DUSK', 'ADA INLINE'],
      'reference-person-on-deep': ['ADA ALARM'],
      'reference-person-on-mid': ['ADA SKY'],
    });
  });

  test('and its line has a contrast of 3 there, pixel by pixel', async () => {
    for (const [index, word] of WORDS.entries()) {
      expect(await strongestUnder(index), word).toBeGreaterThanOrEqual(3);
    }
    await page.evaluate(() => stage.unpaint());
    expect(await strongestUnder(0)).toBeLessThan(1.2);
  });

  test('a page that turns dark under its marks gets them anew', async () => {
    await page.evaluate((words) => {
      stage.mark(words);
      stage.followGround();
      document.documentElement.style.background = '#101214';
    }, WORDS);
    await page.waitForFunction(() => stage.names()['reference-person-on-dark']?.includes('ADA PLAIN'));
    expect(await strongestUnder(0)).toBeGreaterThanOrEqual(3);
  });
});
