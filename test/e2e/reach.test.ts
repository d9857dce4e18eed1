import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type PageServer, servePages } from '../../scripts/drive/serve.ts';
import {
  type ExtensionUnderTest,
  eventually,
  inEachBrowser,
  middleOf,
  seeDom,
  shareExtension,
} from './extension.ts';

/* The card by keyboard and by finger, and the switches that turn the extension off. */

const DEMO = fileURLToPath(new URL('../articles/demo.fr.html', import.meta.url));

inEachBrowser((browser) => {
  let server: PageServer;
  let extension: ExtensionUnderTest;
  let page: Page;

  const open = async (path = '/demo.html') => {
    const opened = await extension.open(server.origin + path);
    await eventually('marks', async () => (await extension.marks(opened)).length > 0);
    return opened;
  };
  const openCard = (what: string) =>
    eventually(what, async () => {
      const card = await extension.card(page);
      return card?.open && card.still ? card : null;
    });
  const noCard = (what: string) => eventually(what, async () => !(await extension.card(page))?.open);
  const focused = () =>
    page.evaluate(() =>
      document.activeElement === document.body ? '' : (document.activeElement?.textContent ?? ''),
    );

  beforeAll(async () => {
    const demo = { body: { file: DEMO } };
    server = await servePages({ '/demo.html': demo, '/other.html': demo });
    extension = await shareExtension(browser);
  });
  afterAll(async () => {
    await extension?.close();
    await server?.close();
  });
  const anew = () => {
    beforeEach(async () => {
      await extension.setSettings({});
      page = await open();
    });
    afterEach(() => page.close());
  };

  describe('keyboard', () => {
    anew();

    test('coming to a link with a mark opens its card and leaves the focus; Escape closes it', async () => {
      for (let press = 0; press < 10 && !/AMI/u.test(await focused()); press += 1)
        await page.keyboard.press('Tab');
      expect(await focused()).toMatch(/AMI\sLabs/u);
      const card = await openCard('the card of the focused link');
      expect(card.title).toBe('AMI Labs');
      expect(card.focus).toBeNull();
      await page.keyboard.press('Escape');
      await noCard('the card closed by Escape');
      expect(await focused()).toMatch(/AMI\sLabs/u);
    });

    test('stepping opens each mark in turn with the focus in the card; Escape gives it back', async () => {
      await page.focus('nav a');
      const before = await focused();
      const titles: string[] = [];
      for (let step = 0; step < 3; step += 1) {
        expect(await extension.ask(page, 'reader/step', { direction: 'next' })).toBe(true);
        const card = await eventually('the next card', async () => {
          const seen = await extension.card(page);
          return seen?.open && !titles.includes(`${seen.title}|${seen.text}`) ? seen : null;
        });
        expect(card.focus).not.toBeNull();
        titles.push(`${card.title}|${card.text}`);
      }
      await extension.ask(page, 'reader/step', { direction: 'previous' });
      await eventually('the card before', async () => {
        const seen = await extension.card(page);
        return `${seen?.title}|${seen?.text}` === titles[1];
      });
      await page.keyboard.press('Escape');
      await noCard('the card closed by Escape');
      expect(await focused()).toBe(before);
    });

    test('Tab reaches the card’s own buttons', async () => {
      await extension.ask(page, 'reader/step', { direction: 'next' });
      await openCard('the first card');
      const reached = new Set<string>();
      // Firefox stops at what scrolls as well.
      await page.keyboard.down('Shift');
      await page.keyboard.press('Tab');
      if ((await extension.card(page))?.focus !== 'Close') await page.keyboard.press('Tab');
      await page.keyboard.up('Shift');
      expect((await extension.card(page))?.focus).toBe('Close');
      for (let press = 0; press < 60 && !reached.has('Next annotation'); press += 1) {
        await page.keyboard.press('Tab');
        const focus = (await extension.card(page))?.focus;
        if (focus) reached.add(focus);
      }
      expect([...reached]).toEqual(expect.arrayContaining(['Previous annotation', 'Next annotation']));
    });
  });

  describe('touch', () => {
    anew();

    test('a tap opens a sheet at the foot of the screen, a tap beside the marks closes it', async () => {
      await page.setViewport({ width: 390, height: 760, hasTouch: true, isMobile: browser === 'chromium' });
      await eventually('marks', async () => (await extension.marks(page)).length > 0);
      const { x, y } = await middleOf(extension, page, 'Silicon Valley');
      await page.touchscreen.tap(x, y);
      const card = await openCard('the sheet');
      expect(card.sheet).toBe(true);
      expect(card.title).toBe('Silicon Valley');
      const view = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
      expect(Math.abs(card.box.y + card.box.height - view.height)).toBeLessThanOrEqual(2);
      expect(card.box.width).toBeLessThanOrEqual(view.width);
      expect(card.box.y).toBeGreaterThan(y);
      expect(card.box.height).toBeLessThan(view.height / 2);
      await page.touchscreen.tap(view.width / 2, 8);
      await noCard('the sheet closed');

      // A drag that begins on a mark scrolls the page, and a tap on a mark in a link is the link's.
      const from = await middleOf(extension, page, 'Silicon Valley');
      await page.touchscreen.touchStart(from.x, from.y);
      for (const way of [20, 60, 120]) await page.touchscreen.touchMove(from.x, from.y - way);
      await page.touchscreen.touchEnd();
      await eventually('the page at rest', () =>
        page.evaluate(async () => {
          const before = scrollY;
          await new Promise((resolve) => setTimeout(resolve, 150));
          return scrollY === before;
        }),
      );
      const link = await middleOf(extension, page, 'AMI Labs');
      await page.touchscreen.tap(link.x, link.y);
      await eventually('the link followed', async () => page.url().endsWith('#retour'));
      expect((await extension.card(page))?.open).toBe(false);
    });
  });

  describe('off', () => {
    let other: Page;

    // Off and on again a page is as it was, so that the next test goes on with it.
    beforeAll(async () => {
      await extension.setSettings({});
      page = await open();
      other = await open('/other.html');
    });
    beforeEach(() => extension.setSettings({}));
    afterAll(async () => {
      await page?.close();
      await other?.close();
    });

    const nothingLeft = async (of: Page) => {
      await eventually('no marks', async () => (await extension.marks(of)).length === 0);
      const dom = await seeDom(of);
      expect(dom.now).toBe(dom.served);
      expect(dom.besideBody).toBe(0);
      expect(dom.changes).toEqual([]);
    };

    test.each([
      ['this page', 0, { page: false, other: true }],
      ['this site', 1, { page: false, other: false }],
      ['everywhere', 2, { page: false, other: false }],
    ])(
      'the popup’s switch for %s takes everything away at once, and brings it back',
      async (_name, which, left) => {
        // The popup of the test before was a tab, and whichever comes to the front when it closes is not this page in every browser.
        await page.bringToFront();
        await extension.ask(page, 'reader/step', { direction: 'next' });
        await openCard('a card');
        const popup = await extension.openPopup(page);
        const press = () =>
          popup.evaluate(
            (index) => document.querySelectorAll<HTMLInputElement>('.switches input')[index]?.click(),
            which,
          );
        await press();
        await nothingLeft(page);
        if (left.other) expect((await extension.marks(other)).length).toBeGreaterThan(0);
        else await nothingLeft(other);
        await press();
        for (const one of [page, other])
          await eventually('marks again', async () => (await extension.marks(one)).length > 0);
        if (!popup.isClosed()) await popup.close();
      },
    );

    test('a page opened while off never gets the reader', async () => {
      await extension.setSettings({ enabled: false });
      await nothingLeft(page);
      const late = await extension.open(`${server.origin}/other.html`);
      // The detector has long spoken by the time the extension answers a question about the page.
      expect(await extension.hasReader(late)).toBe(false);
      const popup = await extension.openPopup(late);
      expect(await popup.evaluate(() => document.querySelector('.verdict')?.textContent)).toMatch(
        /Off everywhere/u,
      );
      expect(await extension.hasReader(late)).toBe(false);
      if (!popup.isClosed()) await popup.close();
      await late.close();
    });
  });
});
