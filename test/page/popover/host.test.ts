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

describe.each(BROWSERS)('card and page in %s', (name) => {
  let at: GalleryPage;

  beforeAll(async () => {
    at = await openGallery(name, server.url);
  });

  afterAll(() => at.browser.close());

  beforeEach(() => at.reset());

  test('stays as it was but for one element outside the body, which goes when the card is turned off', async () => {
    const body = () => at.page.evaluate(() => document.body.outerHTML);
    const before = await body();
    const whole = await at.page.evaluate(() => document.documentElement.outerHTML);
    // A card that gets ready while a pointer rests does it out of the page.
    await at.page.evaluate((mark) => gallery.prepare(mark), MARKS.person);
    expect(await at.page.evaluate(() => document.documentElement.outerHTML)).toBe(whole);
    await at.open(MARKS.person);
    await at.box();
    expect(await body()).toBe(before);
    expect(await at.page.evaluate(() => document.documentElement.children.length)).toBe(3);
    await at.page.evaluate(() => gallery.off());
    expect(await at.page.evaluate(() => document.documentElement.children.length)).toBe(2);
    expect(await body()).toBe(before);
  });

  test('a modal dialog of the page does not lock the card out', async () => {
    await at.page.evaluate(() => {
      const dialog = document.createElement('dialog');
      const mark = document.querySelector('p');
      document.body.append(dialog);
      if (mark) dialog.append(mark);
      dialog.showModal();
    });
    await at.open(MARKS.term, { focus: true });
    expect(await at.focused()).toBe('card title');
    const card = await at.box();
    const hit = await at.page.evaluate(
      (point) => gallery.root()?.elementFromPoint(point.x, point.y)?.closest('.card') !== null,
      { x: (card?.left ?? 0) + 30, y: (card?.top ?? 0) + 30 },
    );
    expect(hit).toBe(true);
    await at.page.keyboard.press('Escape');
    await at.shown(null);
    expect(await at.page.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
  });

  test('it lies above a page of the largest z-index, and above what goes full screen while it is open', async () => {
    const isOnTop = async () => {
      const card = await at.box();
      return at.page.evaluate(
        (point) => document.elementFromPoint(point.x, point.y) === gallery.root()?.host,
        { x: (card?.left ?? 0) + 30, y: (card?.top ?? 0) + 30 },
      );
    };
    await at.page.evaluate(() => {
      const cover = document.createElement('button');
      cover.id = 'cover';
      cover.style.cssText = 'position: fixed; inset: 0; z-index: 2147483647; opacity: 0.2';
      document.body.append(cover);
    });
    await at.open(MARKS.term);
    expect(await isOnTop()).toBe(true);
    // A Firefox without a window that has gone full screen answers no more afterwards, and other files share it.
    if (name === 'firefox') return;
    await at.page.evaluate(() => {
      document.querySelector('#cover')?.addEventListener('keydown', (event) => {
        if ((event as KeyboardEvent).key === 'f') void document.querySelector('main')?.requestFullscreen();
      });
    });
    await at.page.focus('#cover');
    await at.page.keyboard.press('f');
    await at.page.waitForFunction(() => document.fullscreenElement !== null);
    // A card may first have to find its place on the larger screen.
    await expect.poll(isOnTop, { timeout: 10_000 }).toBe(true);
    await at.page.evaluate(() => document.exitFullscreen());
  });

  test('what lies over it and lets presses through gets nothing done by it', async () => {
    await at.open(MARKS.person);
    await at.aimed();
    await at.page.evaluate(() => {
      const cover = document.createElement('div');
      cover.popover = 'manual';
      cover.textContent = 'Win a prize';
      cover.style.cssText = 'inset: 0; width: auto; height: auto; pointer-events: none';
      document.body.append(cover);
      cover.showPopover();
    });
    const press = async () => {
      const place = await at.page.evaluate(() => {
        const keep = gallery.root()?.querySelector('.keep');
        const { x, y, width, height } = keep?.getBoundingClientRect() ?? new DOMRect();
        return { x: x + width / 2, y: y + height / 2 };
      });
      await at.page.mouse.click(place.x, place.y);
      return at.page.evaluate(() => ({
        kept: (gallery.root()?.querySelector('.refusal')?.textContent ?? '') !== '',
        told: gallery.root()?.querySelector('.card')?.textContent?.includes('lay over this card'),
      }));
    };
    expect(await press()).toEqual({ kept: false, told: true });
    // The page brings it up again and again.
    await at.page.evaluate(() => {
      const cover = document.querySelector<HTMLElement>('[popover]');
      cover?.hidePopover();
      cover?.showPopover();
    });
    expect(await press()).toEqual({ kept: false, told: true });
    await at.page.evaluate(() => document.querySelector<HTMLElement>('[popover]')?.hidePopover());
    expect((await press()).kept).toBe(true);
  });

  test('hostile style sheets do not reach it', async () => {
    await at.open(MARKS.term);
    const before = await at.box();
    await at.page.evaluate(() => {
      const style = document.createElement('style');
      style.textContent =
        'html > div, div { display: none !important; direction: rtl !important; font: 90px serif !important; opacity: 0 !important }' +
        'html > div { all: unset !important; transform: scale(3) !important }';
      document.head.append(style);
    });
    await at.box();
    const look = await at.page.evaluate(() => {
      const card = gallery.root()?.querySelector('.card');
      const { display, direction, fontSize, opacity } = getComputedStyle(card ?? document.body);
      return { display, direction, fontSize, opacity };
    });
    expect(look).toEqual({ display: 'flex', direction: 'ltr', fontSize: '15px', opacity: '1' });
    const after = await at.box();
    expect((after?.right ?? 0) - (after?.left ?? 0)).toBe((before?.right ?? 0) - (before?.left ?? 0));
  });

  test('a right-to-left page leaves it left to right', async () => {
    await at.page.evaluate(() => {
      document.documentElement.dir = 'rtl';
    });
    await at.open(MARKS.person);
    const card = await at.box();
    expect(card?.left).toBeGreaterThanOrEqual(0);
    expect(
      await at.page.evaluate(
        () => getComputedStyle(gallery.root()?.querySelector('.gloss') ?? document.body).direction,
      ),
    ).toBe('ltr');
  });
});
