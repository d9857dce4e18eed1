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
      expect(await at.page.evaluate(() => gallery.root()?.querySelector('[role=status]')?.textContent)).toBe(
        'Mei Tanaka-O’Brien',
      );
      await at.page.evaluate(() =>
        gallery.root()?.querySelector<HTMLElement>('[aria-label="Close"]')?.focus(),
      );
      await at.page.keyboard.press('Enter');
      await at.shown(null);
    });

    test('Tab walks through the card and out of it', async () => {
      await at.open(MARKS.bare, { focus: true });
      const stops: string[] = [];
      for (let step = 0; step < 8; step += 1) {
        await at.page.keyboard.press('Tab');
        stops.push(await at.focused());
      }
      expect(stops).toContain('card Close');
      expect(stops.some((stop) => !stop.startsWith('card'))).toBe(true);
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
  });
});
