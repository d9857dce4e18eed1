import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { BROWSERS } from '../browsers.ts';
import type { ServedPage } from '../serve-bundle.ts';
import type { Gallery } from './gallery.ts';
import { type GalleryPage, MARKS, openGallery } from './gallery-page.ts';
import { serveGallery } from './gallery-server.ts';

declare const gallery: Gallery;

let server: ServedPage;

beforeAll(async () => {
  server = await serveGallery();
});

afterAll(() => server.close());

describe.each(BROWSERS)('opening and closing in %s', (name) => {
  let at: GalleryPage;

  beforeAll(async () => {
    at = await openGallery(name, server.url);
  });

  afterAll(() => at.browser.close());

  beforeEach(() => at.reset());

  describe('pointer', () => {
    test('resting opens, going away closes', async () => {
      await at.pointAt(MARKS.term);
      await at.shown('débaucher');
      await at.page.mouse.move(1, 1);
      await at.shown(null);
    });

    test('the card can be reached, stays, and Escape closes it until the pointer has left the mark', async () => {
      await at.pointAt(MARKS.term);
      await at.shown('débaucher');
      const card = await at.box();
      if (card === null) return expect.unreachable('no card');
      await at.page.mouse.move((card.left + card.right) / 2, card.top + 40, { steps: 6 });
      await new Promise((resolve) => setTimeout(resolve, 600));
      expect(await at.title()).toBe('débaucher');
      await at.pointAt(MARKS.term);
      await at.page.keyboard.press('Escape');
      await at.shown(null);
      await at.page.mouse.move(1, 1);
      await at.pointAt(MARKS.term);
      await at.shown('débaucher');
    });

    test('a press elsewhere closes, one in the card does not', async () => {
      await at.open(MARKS.person);
      await at.shown('Mei Tanaka-O’Brien');
      const card = await at.box();
      if (card === null) return expect.unreachable('no card');
      await at.page.mouse.click(card.left + 60, card.top + 120);
      expect(await at.title()).toBe('Mei Tanaka-O’Brien');
      await at.page.mouse.click(1090, 890);
      await at.shown(null);
    });
  });

  describe('keyboard', () => {
    test('focus goes into the card and back to where it was', async () => {
      await at.page.focus('#link');
      await at.open(MARKS.person, { focus: true });
      expect(await at.focused()).toBe('card title');
      await at.page.keyboard.press('Escape');
      await at.shown(null);
      expect(await at.focused()).toBe('link');
    });

    test('opening without the focus leaves it alone', async () => {
      await at.page.focus('#link');
      await at.open(MARKS.person);
      expect(await at.focused()).toBe('link');
      await at.page.keyboard.press('Escape');
      expect(await at.focused()).toBe('link');
    });

    test('the close button closes; next goes on, keeps the focus and says where it is', async () => {
      await at.open(MARKS.term, { focus: true });
      await at.page.evaluate(() =>
        gallery.root()?.querySelector<HTMLElement>('[aria-label="Next annotation"]')?.focus(),
      );
      await at.page.keyboard.press('Enter');
      await at.shown('Mei Tanaka-O’Brien');
      expect(await at.focused()).toBe('card Next annotation');
      expect(
        await at.page.evaluate(() => gallery.root()?.querySelector('.unseen[role=status]')?.textContent),
      ).toBe('Mei Tanaka-O’Brien');
      await at.page.evaluate(() =>
        gallery.root()?.querySelector<HTMLElement>('[aria-label="Close"]')?.focus(),
      );
      await at.page.keyboard.press('Enter');
      await at.shown(null);
    });

    test('pinned, it stays where it is when its lines scroll away and a place elsewhere is pressed', async () => {
      await at.page.evaluate(() => document.body.style.setProperty('padding-bottom', '3000px'));
      await at.open(MARKS.person, { focus: true });
      await at.page.evaluate(() => gallery.root()?.querySelector<HTMLElement>('[aria-label="Pin"]')?.focus());
      await at.page.keyboard.press('Enter');
      const before = await at.box();
      await at.page.mouse.click(1090, 890);
      await at.page.evaluate(() => scrollTo({ top: 2000, behavior: 'instant' }));
      expect(await at.box()).not.toBeNull();
      expect((await at.box())?.left).toBe(before?.left);
      expect((await at.box())?.bottom).toBeLessThanOrEqual(900);
      await at.page.keyboard.press('Escape');
      await at.shown(null);
    });

    test('a name leads to its card and back, each time with the focus where the reader is', async () => {
      const link = (entry: string) =>
        at.page.evaluate(
          (id) => gallery.root()?.querySelector<HTMLElement>(`[data-entry="${id}"]`)?.focus(),
          entry,
        );
      await at.open(MARKS.person, { focus: true });
      await link('northlight');
      await at.page.keyboard.press('Enter');
      await at.shown('Northlight');
      expect(await at.focused()).toBe('card title');
      expect(await at.page.evaluate(() => gallery.root()?.querySelector('.reason'))).toBeNull();
      await at.page.keyboard.down('Alt');
      await at.page.keyboard.press('ArrowLeft');
      await at.page.keyboard.up('Alt');
      await at.shown('Mei Tanaka-O’Brien');
      expect(
        await at.page.evaluate(() => (gallery.root()?.activeElement as HTMLElement | null)?.dataset.entry),
      ).toBe('northlight');
    });

    test('a name whose card has not come yet is waited for, and a failure is said in the card that stays', async () => {
      const text = (selector: string) =>
        at.page.evaluate((of) => gallery.root()?.querySelector(of)?.textContent ?? null, selector);
      await at.page.evaluate(() => gallery.holdBack(['northlight']));
      await at.open(MARKS.person, { focus: true });
      const follow = async () => {
        await at.page.evaluate(() =>
          gallery.root()?.querySelector<HTMLElement>('[data-entry="northlight"]')?.focus(),
        );
        await at.page.keyboard.press('Enter');
      };
      await follow();
      const before = await text('.card');
      expect(await at.title()).toBe('Mei Tanaka-O’Brien');
      await at.page.evaluate(() => gallery.deliver(false));
      await at.page.waitForFunction(() => gallery.root()?.querySelector('.trouble'));
      expect(await text('.trouble')).toMatch(/^What is known of “Northlight” could not be read/u);
      expect(await text('.card')).toContain(before?.slice(0, 200));
      await follow();
      await at.page.evaluate(() => gallery.deliver(true));
      await at.shown('Northlight');
      expect(await at.focused()).toBe('card title');
      expect(await text('.trouble')).toBeNull();
    });

    test('a mark whose card has not come yet opens none; what cannot be had is said, and mended when it comes', async () => {
      await at.page.evaluate(() => gallery.holdBack(['northlight']));
      await at.open(MARKS.metonym);
      expect(await at.title()).toBeNull();
      await at.page.evaluate(() => gallery.deliver(false));
      await at.shown('géant de Rivermouth');
      const told = () =>
        at.page.evaluate(() => gallery.root()?.querySelector('.card .background')?.textContent);
      expect(await told()).toMatch(/^What is known of “géant de Rivermouth” could not be read/u);
      await at.page.evaluate(() => gallery.deliver(true));
      await at.shown('Northlight');
      expect(await told()).toMatch(/^Its models run/u);
    });

    test('the next mention keeps the focus and says which it is', async () => {
      await at.open(MARKS.person, { focus: true });
      await at.page.evaluate(() =>
        gallery.root()?.querySelector<HTMLElement>('[aria-label="Next mention"]')?.focus(),
      );
      await at.page.keyboard.press('Enter');
      await at.page.waitForFunction(() => gallery.popover.current?.index === 6);
      expect(await at.focused()).toBe('card Next mention');
      expect(
        await at.page.evaluate(() => gallery.root()?.querySelector('.unseen[role=status]')?.textContent),
      ).toBe('Mention 2 of 2 in this article');
    });

    test('keys pressed in the card do not reach the page', async () => {
      await at.page.evaluate(() => {
        document.addEventListener('keydown', (event) => document.body.setAttribute('data-heard', event.key));
      });
      await at.open(MARKS.term, { focus: true });
      await at.page.keyboard.press('j');
      expect(await at.page.evaluate(() => document.body.getAttribute('data-heard'))).toBeNull();
    });

    test('made-up clicks in the card do nothing', async () => {
      await at.open(MARKS.term);
      await at.page.evaluate(() =>
        gallery.root()?.querySelector<HTMLElement>('[aria-label="Close"]')?.click(),
      );
      expect(await at.title()).toBe('débaucher');
    });

    // Last: in Firefox, Tab ends in the browser's own bars, and the keys of a later test would go there.
    test('Tab walks through the card and out of it', async () => {
      await at.open(MARKS.bare, { focus: true });
      const stops: string[] = [];
      await at.page.keyboard.down('Shift');
      await at.page.keyboard.press('Tab');
      await at.page.keyboard.up('Shift');
      stops.push(await at.focused());
      for (let step = 0; step < 8; step += 1) {
        await at.page.keyboard.press('Tab');
        stops.push(await at.focused());
      }
      expect(stops).toContain('card Close');
      expect(stops.some((stop) => !stop.startsWith('card'))).toBe(true);
    });
  });
});
