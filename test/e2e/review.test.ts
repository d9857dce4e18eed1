import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type PageServer, servePages } from '../../scripts/drive/serve.ts';
import { aimed } from '../aimed.ts';
import { type ExtensionUnderTest, eventually, inEachBrowser, shareExtension, unfold } from './extension.ts';

/* What the reader takes along: a gloss that is kept comes back in the review, one that is known is marked no more, findings go out as a file. */

const DEMO = fileURLToPath(new URL('../articles/demo.fr.html', import.meta.url));

inEachBrowser((browser) => {
  let server: PageServer;
  let extension: ExtensionUnderTest;
  let page: Page;

  const isMarked = async (words: string) => (await extension.marks(page)).some(({ text }) => text === words);

  /** Opens the card of these words from the keyboard and presses one of its buttons. */
  const inCard = async (words: string, button: string) => {
    const { analysis } = await extension.ask(page, 'reader/summary', null);
    const { start = 0, end = 0 } = analysis.annotations.find(({ text }) => text === words) ?? {};
    await page.bringToFront();
    await extension.ask(page, 'reader/show', { start, end, open: true });
    await eventually('the card', async () => (await extension.card(page))?.open);
    for (let tab = 0; tab < 60 && (await extension.card(page))?.focus !== button; tab += 1)
      await page.keyboard.press('Tab');
    expect((await extension.card(page))?.focus).toBe(button);
    await aimed();
    await page.keyboard.press('Enter');
  };

  beforeAll(async () => {
    server = await servePages({ '/demo.html': { body: { file: DEMO } } });
    extension = await shareExtension(browser);
    await extension.setSettings({});
    page = await extension.open(`${server.origin}/demo.html`);
    await eventually('marks', () => isMarked('Yann LeCun'));
  });
  afterAll(async () => {
    await extension?.close();
    await server?.close();
  });

  test('what is kept in the card is due in the review, and once graded no longer', async () => {
    await inCard('Yann LeCun', 'Keep for review');
    const library = await extension.driven.openExtensionPage('library.html#review');
    await library.waitForSelector('.main');
    const text = (selector: string) => library.$eval(selector, (element) => element.textContent);
    const due = () => library.evaluate(() => document.querySelector('.review-due')?.textContent);
    // The page follows what is stored: what the card keeps may come just after it has opened.
    await eventually('one that is due', async () => (await due()) === '1 gloss is due.');
    await library.focus('.main');
    await library.keyboard.press('Enter');
    await library.waitForSelector('.sitting');
    expect(await text('.sitting h3')).toBe('Yann LeCun');
    await library.keyboard.press(' ');
    await library.waitForSelector('.grades');
    expect(await text('.review-answer')).toMatch(/Turing Award/u);
    await library.keyboard.press('3');
    await eventually('none that is due', async () => (await due()) === 'Nothing is due now.');
    await library.close();
  });

  test('what is known is marked no more, until the popup says so', async () => {
    await inCard('Yann LeCun', 'I know this one');
    await eventually('no mark', async () => !(await isMarked('Yann LeCun')));
    const popup = await extension.openPopup(page);
    const undo = await eventually('the way back', async () => {
      await unfold(popup);
      return popup.$('button[aria-label="Mark again: Yann LeCun"]');
    });
    await undo?.evaluate((button) => (button as HTMLButtonElement).click());
    await eventually('the mark again', () => isMarked('Yann LeCun'));
    await popup.close();
  });

  test('findings go out as a table that says which article it is of', async () => {
    const popup = await extension.openPopup(page);
    await popup.waitForSelector('.export');
    const saved = await popup.evaluate(async () => {
      // Instead of saving, what would be saved is looked at.
      const names: string[] = [];
      HTMLAnchorElement.prototype.click = function click() {
        names.push(this.download);
      };
      const blobs: Blob[] = [];
      URL.createObjectURL = (blob) => {
        blobs.push(blob as Blob);
        return 'about:blank';
      };
      const details = document.querySelector<HTMLDetailsElement>('.export');
      if (details) details.open = true;
      document.querySelector<HTMLButtonElement>('.export li button')?.click();
      while (blobs.length === 0 || names.length === 0) await new Promise((go) => setTimeout(go, 20));
      return { name: names[0], text: await blobs[0]?.text() };
    });
    expect(saved.name).toMatch(/^interligne-recherche-en-ia-.*-2025-12-15\.csv$/u);
    expect(saved.text).toMatch(/^\uFEFF?Kind,Name,In the article,Gloss \(en\),/u);
    expect(saved.text).toMatch(/\r\nPerson,Yann LeCun,/u);
    expect(await popup.$eval('.export .told', (told) => told.textContent)).toContain(saved.name);
    await popup.close();
  });
});
