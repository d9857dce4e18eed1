import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { BROWSERS, launch } from '../browsers.ts';
import { bundle, type ServedPage, servePage } from '../serve-bundle.ts';
import type { Stage } from './stage.ts';

declare const stage: Stage;

const HTML = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Page</title></head><body>
<nav><p>Ada Vance</p></nav>
<article style="width: 260px; font: 20px/30px monospace">
<h1>Titre</h1>
<p>Voici <b>Ada</b>
   <i>Vance</i> et, bien plus loin, Maximilienne de Montmorency.</p>
<p style="display: none">Ada Vance est cachée.</p>
<p id="last">Fin : <a href="#x">Ada Vance</a>.</p>
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

  test('paints names across inline tags, and not what is hidden or navigation', async () => {
    expect(await page.evaluate(() => stage.canPaint())).toBe(true);
    expect(await page.evaluate(() => stage.mark(['Ada Vance', 'Maximilienne de Montmorency']))).toBe(3);
    const painted = await page.evaluate(() => stage.painted());
    expect(painted.map((text) => text.replace(/\s+/g, ' '))).toEqual([
      'Ada Vance',
      'Maximilienne de Montmorency',
      'Ada Vance',
    ]);
  });

  test('leaves the DOM byte for byte as it was, before, during and after', async () => {
    const before = await page.content();
    await page.evaluate(() => stage.mark(['Ada Vance']));
    expect(await page.content()).toBe(before);
    expect(await page.evaluate(() => stage.paintCurrent(0))).toBe(1);
    expect(await page.evaluate(() => stage.paintCurrent(null))).toBe(0);
    expect(await page.evaluate(() => stage.unpaint())).toBe(0);
    expect(await page.content()).toBe(before);
  });

  test('a wrapped name has one box a line, and is found on each of them', async () => {
    await page.evaluate(() => stage.mark(['Maximilienne de Montmorency']));
    const boxes = await page.evaluate(() => stage.boxes(0));
    expect(boxes.length).toBeGreaterThan(1);
    for (const box of boxes) {
      const middle = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
      expect(await page.evaluate(({ x, y }) => stage.at(x, y), middle)).toBe(0);
    }
  });

  test('beside a mark there is none', async () => {
    await page.evaluate(() => stage.mark(['Ada Vance']));
    const [box] = await page.evaluate(() => stage.boxes(0));
    if (!box) throw new Error('The mark has no box.');
    expect(
      await page.evaluate(({ x, y }) => stage.at(x, y), { x: box.right + 30, y: (box.top + box.bottom) / 2 }),
    ).toBeNull();
    expect(
      await page.evaluate(({ x, y }) => stage.at(x, y), { x: box.left + 5, y: box.bottom + 25 }),
    ).toBeNull();
  });

  test('of many paragraphs, however they stand, exactly the mark under the pointer is found', async () => {
    const looks = await page.evaluate(() => {
      const article = document.querySelector('article');
      for (let at = 0; at < 60; at += 1) {
        const paragraph = document.createElement('p');
        paragraph.textContent = `Au paragraphe ${at}, Ada Vance parle à Maximilienne de Montmorency.`;
        article?.append(paragraph);
      }
      stage.mark(['Ada Vance', 'Maximilienne de Montmorency']);
      return [
        'width: 260px; font: 16px/24px monospace',
        'height: 90vh; columns: 3',
        'display: flex; flex-wrap: wrap; gap: 5px',
        'height: 90vh; writing-mode: vertical-rl',
      ].map((style) => {
        article?.setAttribute('style', style);
        return stage.look();
      });
    });
    for (const { hits, wrong, missed } of looks) {
      expect(hits).toBeGreaterThan(50);
      expect({ wrong, missed }).toEqual({ wrong: 0, missed: 0 });
    }
  });

  test('changes of the page are reported once a burst; painting is no change; after the end there is silence', async () => {
    await page.evaluate(() => stage.watch());
    await page.evaluate(() => stage.mark(['Ada Vance']));
    await page.evaluate(async () => {
      const last = document.querySelector('#last');
      for (let step = 0; step < 20; step += 1) last?.append(` ${step}`);
    });
    await page.waitForFunction(() => stage.changes() > 0);
    expect(await page.evaluate(() => stage.changes())).toBe(1);
    await page.evaluate(async () => {
      stage.stopWatching();
      document.querySelector('#last')?.append('encore');
      await new Promise((resolve) => setTimeout(resolve, 600));
    });
    expect(await page.evaluate(() => stage.changes())).toBe(1);
  });
});
