import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type PageServer, servePages } from '../../scripts/drive/serve.ts';
import { column, tinyPdf } from '../unit/reading/tiny-pdf.ts';
import { type ExtensionUnderTest, eventually, hover, inEachBrowser, shareExtension } from './extension.ts';

/* Texts and files on a page of our own: marked, explained and printed as a page of the web is. */

const DEMO = fileURLToPath(new URL('../articles/demo.fr.html', import.meta.url));
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

const PASTED = `A year of departures

Yann LeCun left Meta last year. He had led its research in Paris for 12 years.

Ruoming Pang went from Apple to Meta for more than $200 million, as two people who know of it say.`;

/** Where a page is; empty while Firefox gives it another process. */
const addressOf = (page: Page) => page.evaluate(() => location.href).catch(() => '');

inEachBrowser((browser) => {
  let server: PageServer;
  let extension: ExtensionUnderTest;
  let page: Page;

  const marked = async () => (await extension.marks(page)).map(({ text }) => text.replace(/\s/gu, ' '));
  const has = (words: string) => async () => (await marked()).includes(words);
  const textOf = (selector: string) =>
    page.evaluate((found) => document.querySelector(found)?.textContent ?? '', selector);
  const press = (words: string) =>
    page.evaluate((start) => {
      const buttons = [...document.querySelectorAll<HTMLButtonElement>('main button')];
      buttons.find((button) => button.textContent?.startsWith(start))?.click();
    }, words);
  /** Drops a file as a hand does; its bytes travel as numbers. */
  const drop = (name: string, bytes: Uint8Array) =>
    page.evaluate(
      (called, numbers) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([new Uint8Array(numbers)], called));
        const event = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
        document.querySelector('main')?.dispatchEvent(event);
      },
      name,
      [...bytes],
    );

  beforeAll(async () => {
    server = await servePages({ '/demo.html': { body: { file: DEMO } } });
    extension = await shareExtension(browser);
    await extension.setSettings({});
    page = await extension.driven.openExtensionPage('reading.html');
    await page.waitForSelector('#pasted');
  });
  afterAll(async () => {
    await extension?.close();
    await server?.close();
  });

  test('a pasted text is marked, and a card opens on it', async () => {
    await page.type('#pasted', PASTED);
    await press('Read this text');
    await eventually('marks', has('Ruoming Pang'));
    expect(await marked()).toEqual(
      expect.arrayContaining(['Yann LeCun', 'Meta', '12 years', 'more than $200 million']),
    );
    expect(await textOf('article h1')).toBe('A year of departures');
    expect(await textOf('.stamp')).toMatch(/AI-talent coverage.*names.*figures.*move/u);
    const card = await hover(extension, page, 'Ruoming Pang');
    expect(card.title).toBe('Ruoming Pang');
    expect(card.text).toMatch(/foundation models/u);
  });

  test('with the day of publication set, its cards know it', async () => {
    await page.evaluate(() => {
      const ranges = () => [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
      const before = new Set(ranges());
      Object.assign(globalThis, { readAnew: () => !ranges().some((range) => before.has(range)) });
      const input = document.querySelector<HTMLInputElement>('input[type="date"]');
      if (!input) return;
      input.value = '2026-03-02';
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await eventually('the text read anew', () => page.evaluate('globalThis.readAnew()') as Promise<boolean>);
    const card = await hover(extension, page, 'last year');
    expect(card.title).toBe('last year');
    expect(card.text).toMatch(/2025/u);
    expect(await textOf('.from time')).toMatch(/2026/u);
  });

  test('on paper its entries stand numbered below it, with gloss and source', async () => {
    const seen = (selector: string) =>
      page.evaluate((found) => {
        const element = document.querySelector(found);
        return element !== null && getComputedStyle(element).display !== 'none';
      }, selector);
    expect(await seen('.printed-notes')).toBe(false);
    expect(await textOf('.printed-notes li')).toMatch(/^Yann LeCun — .+/u);
    expect(
      await page.$$eval('article .ref', (all) => all.map((one) => one.getAttribute('data-number'))),
    ).toContain('2');
    // Only Chromium can be told to look as paper does.
    if (browser !== 'chromium') return;
    await page.emulateMediaType('print');
    expect(await seen('.printed-notes')).toBe(true);
    expect(await seen('.masthead')).toBe(false);
    await page.emulateMediaType('screen');
  });

  test('axe finds nothing', async () => {
    await press('Another text');
    await page.evaluate(readFileSync(AXE, 'utf8'));
    const violations = (await page.evaluate(
      `axe.run({ resultTypes: ['violations'] }).then(({ violations }) => violations)`,
    )) as AxeResults['violations'];
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });

  test('a file that is no text is named with what mends it, and what stood there stands', async () => {
    await drop('notes.txt', Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0]));
    const told = await eventually('the reason', async () => (await textOf('.trouble')) || null);
    expect(told).toMatch(/“notes\.txt”:.*no text file.*copy the text and paste it here.*is as it was/u);
    expect(await textOf('article h1')).toBe('A year of departures');
    expect(await marked()).toContain('Ruoming Pang');
  });

  test('a dropped HTML file is read without its page, and nothing of it runs', async () => {
    const html = `<!doctype html><html lang="fr"><body><nav>Menu</nav><article><h1>Un départ</h1>
      <p onclick="x()">Ruoming <b>Pang</b> quitte Apple pour Meta.</p><script>globalThis.ran = true</script>
      <img src="x" onerror="globalThis.ran = true"></article></body></html>`;
    await drop('depart.html', new TextEncoder().encode(html));
    await eventually('the file', async () => (await textOf('article h1')) === 'Un départ');
    await eventually('marks', has('Ruoming Pang'));
    expect(await textOf('.trouble')).toBe('');
    expect(await textOf('article')).not.toMatch(/Menu|ran/u);
    expect(await page.evaluate(() => Reflect.has(globalThis, 'ran'))).toBe(false);
  });

  test('a PDF is read by its letters, and stays after a reload', async () => {
    const lines = ['Ruoming Pang, who led the founda-', 'tion models of Apple, is at Meta.'];
    await drop('gone.pdf', tinyPdf([[{ text: 'Gone to Meta', y: 740, size: 20 }, ...column(lines, 700)]]));
    await eventually('the file', async () => (await textOf('article h1')) === 'Gone to Meta');
    expect(await textOf('article p')).toBe(
      'Ruoming Pang, who led the foundation models of Apple, is at Meta.',
    );
    await eventually('marks', has('Ruoming Pang'));
    await page.evaluate(() => {
      Object.assign(globalThis, { before: true });
      location.reload();
    });
    await eventually('the page anew', () =>
      page
        .evaluate(() => !Reflect.has(globalThis, 'before') && document.querySelector('article p') !== null)
        .catch(() => false),
    );
    await eventually('marks', has('Ruoming Pang'));
  });

  test('an article comes here from its page, by the popup', async () => {
    const web = await extension.open(`${server.origin}/demo.html`);
    await eventually('marks', async () => (await extension.marks(web)).length > 0);
    const popup = await extension.openPopup(web);
    const before = new Set(await extension.driven.browser.pages());
    await popup.evaluate(() => document.querySelector<HTMLButtonElement>('.open-reading')?.click());
    page = await eventually('the reading page', async () => {
      for (const one of await extension.driven.browser.pages())
        if (!before.has(one) && (await addressOf(one)).includes('reading.html#')) return one;
      return null;
    });
    await eventually('the article', () => textOf('article h1').catch(() => ''));
    await eventually('marks', has('Andrew Tulloch'));
    expect(await textOf('.from a')).toBe('127.0.0.1');
    expect(await addressOf(page)).toMatch(/reading\.html#[\da-f-]{36}$/u);
    await page.bringToFront();
    const card = await hover(extension, page, 'Yann LeCun');
    expect(card.text).toMatch(/Turing Award/u);
  });
});
