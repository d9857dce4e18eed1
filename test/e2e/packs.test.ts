import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type PageServer, servePages } from '../../scripts/drive/serve.ts';
import {
  type ExtensionUnderTest,
  eventually,
  hover,
  inEachBrowser,
  shareExtension,
  unfold,
} from './extension.ts';

/* A pack about another subject, from its file to a page and out again, without a line of code. */

const SAMPLE = fileURLToPath(new URL('../../src/packs/samples/chip-makers.yml', import.meta.url));

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A new head for a chip maker</title></head>
  <body><article><h1>A new head for a chip maker</h1>
  <p>Lip-Bu Tan joined Intel in March 2025 to lead it, after Pat Gelsinger had gone in December.</p>
  <p>Those who follow the trade wonder what Tan will do with the fabs, which fill fewer wafers than planned.</p>
  <p>TSMC makes the chips of Nvidia, and needs high-bandwidth memory from SK hynix for them.</p>
  </article></body></html>`;

inEachBrowser((browser) => {
  let server: PageServer;
  let extension: ExtensionUnderTest;
  let page: Page;
  let library: Page;

  const marked = async () => (await extension.marks(page)).map(({ text }) => text);
  const has = (words: string) => async () => (await marked()).includes(words);
  const hasNot = (words: string) => async () => !(await marked()).includes(words);
  const press = (words: string) =>
    library.evaluate((start) => {
      const buttons = [...document.querySelectorAll<HTMLButtonElement>('main button')];
      buttons.find((button) => button.textContent?.startsWith(start))?.click();
    }, words);
  const throwSwitch = () =>
    library.evaluate(() => document.querySelector<HTMLInputElement>('.pack [role="switch"]')?.click());

  beforeAll(async () => {
    server = await servePages({ '/chips.html': { body: { html: PAGE } } });
    extension = await shareExtension(browser);
    page = await extension.open(`${server.origin}/chips.html`);
  });
  afterAll(async () => {
    await extension?.close();
    await server?.close();
  });

  test('a page about another subject is annotated on request, by what is bundled', async () => {
    const popup = await extension.openPopup(page);
    await popup.evaluate(() => document.querySelector<HTMLButtonElement>('main button')?.click());
    await eventually('marks', has('Nvidia'));
    expect(await marked()).not.toContain('Lip-Bu Tan');
    if (!popup.isClosed()) await popup.close();
  });

  test('the sample’s file is imported, and the open page shows its entries at once', async () => {
    library = await extension.driven.openExtensionPage('library.html#packs');
    const input = (await library.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(SAMPLE);
    await library.waitForSelector('.told-packs.imported');
    await eventually('the pack’s marks', has('Lip-Bu Tan'));
    expect(await marked()).toEqual(
      expect.arrayContaining([
        'Intel',
        'Tan',
        'fabs',
        'wafers',
        'TSMC',
        'high-bandwidth memory',
        'SK hynix',
        'Nvidia',
      ]),
    );
  });

  test('is handed out again byte for byte', async () => {
    await library.evaluate(() => {
      const make = URL.createObjectURL;
      URL.createObjectURL = (blob: Blob) => {
        Object.assign(globalThis, { handedOut: blob });
        return make(blob);
      };
      // The driver has nowhere to put a download.
      HTMLAnchorElement.prototype.click = () => undefined;
    });
    await press('Export');
    const bytes = await library.evaluate(async () => {
      const { handedOut } = globalThis as unknown as { handedOut: Blob };
      return [...new Uint8Array(await handedOut.arrayBuffer())];
    });
    expect(Buffer.from(bytes).equals(readFileSync(SAMPLE))).toBe(true);
  });

  test('card, popup and library say that an entry is the reader’s own', async () => {
    await page.bringToFront();
    const card = await hover(extension, page, 'Lip-Bu Tan');
    expect(card.title).toBe('Lip-Bu Tan');
    expect(card.text).toContain('Your pack: Chip makers');
    const popup = await extension.openPopup(page);
    const rows = await eventually('rows of the pack', async () => {
      await unfold(popup);
      const found = await popup.$$eval('.rows li', (all) => all.map((row) => row.textContent ?? ''));
      return found.some((row) => row.includes('Your pack')) ? found : null;
    });
    expect(rows.find((row) => row.startsWith('SK hynix'))).toContain('Your pack: Chip makers');
    expect(rows.find((row) => row.startsWith('NVIDIA') || row.startsWith('Nvidia'))).not.toContain(
      'Your pack',
    );
    const moves = await popup.$$eval('tbody tr', (all) => all.map((row) => row.textContent ?? ''));
    expect(moves.some((move) => move.includes('Lip-Bu Tan') && move.includes('Intel'))).toBe(true);
    if (!popup.isClosed()) await popup.close();
    await library.evaluate(() => {
      location.hash = '#chip-makers%2Flip-bu-tan';
    });
    await library.waitForSelector('.entry-head .own');
    expect(await library.$eval('.entry-head', (head) => head.textContent)).toContain(
      'Your pack: Chip makers',
    );
    await library.evaluate(() => {
      location.hash = '#packs';
    });
    await library.waitForSelector('.pack');
  });

  test('switched off, its marks are gone; switched on, they are back; removed, gone for good', async () => {
    await throwSwitch();
    await eventually('the pack’s marks gone', hasNot('Lip-Bu Tan'));
    expect(await marked()).toContain('Nvidia');
    // The article may know before the library has drawn what it did.
    await library.waitForSelector('.pack.off');
    await throwSwitch();
    await eventually('the pack’s marks back', has('Lip-Bu Tan'));
    await library.waitForSelector('.pack:not(.off)');
    await press('Remove');
    await eventually('the pack’s marks gone', hasNot('Lip-Bu Tan'));
    await library.waitForSelector('.told-packs.removed');
    await press('Undo');
    await eventually('the pack’s marks back', has('Lip-Bu Tan'));
    await library.waitForSelector('.told-packs.restored');
    await press('Remove');
    await eventually('the pack’s marks gone', hasNot('Lip-Bu Tan'));
    await library.waitForSelector('.pack-none');
  });

  test('the sample can be tried without a file, and is there after the library was closed', async () => {
    await press('Try the sample');
    await eventually('the pack’s marks', has('Lip-Bu Tan'));
    await library.close();
    library = await extension.driven.openExtensionPage('library.html#packs');
    await library.waitForSelector('.pack');
    expect(await library.$$eval('.pack h3', (all) => all.map((one) => one.textContent))).toEqual([
      'Chip makers',
    ]);
    await library.close();
  });

  test('says nothing on the page’s console', () => {
    expect(extension.said).toEqual([]);
  });
});
