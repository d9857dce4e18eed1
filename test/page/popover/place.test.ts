import fc from 'fast-check';
import type { HTTPRequest } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { BROWSERS } from '../browsers.ts';
import type { ServedPage } from '../serve-bundle.ts';
import type { Gallery } from './gallery.ts';
import { type Box, type GalleryPage, MARKS, openGallery } from './gallery-page.ts';
import { serveGallery } from './gallery-server.ts';

declare const gallery: Gallery;

interface Layout {
  readonly width: number;
  readonly height: number;
  readonly css: string;
  readonly dir: string;
  readonly top: number;
  readonly left: number;
  readonly mark: number;
}

/** Always the same pages: a failure can be looked at. 320 px wide is 1280 px at 400 %. */
const LAYOUTS: readonly Layout[] = fc.sample(
  fc
    .record({
      width: fc.constantFrom(320, 390, 640, 800, 1100, 1400),
      height: fc.constantFrom(256, 400, 640, 760, 900),
      dir: fc.constantFrom('ltr', 'rtl'),
      mode: fc.constantFrom('horizontal-tb', 'horizontal-tb', 'vertical-rl', 'vertical-lr'),
      measure: fc.integer({ min: 8, max: 40 }),
      letters: fc.integer({ min: 12, max: 30 }),
      gap: fc.integer({ min: 0, max: 900 }),
      columns: fc.constantFrom(1, 1, 2),
      top: fc.integer({ min: -500, max: 500 }),
      left: fc.integer({ min: -500, max: 500 }),
      mark: fc.integer({ min: 0, max: 6 }),
    })
    .map(({ mode, measure, letters, gap, columns, ...layout }) => ({
      ...layout,
      // Lines from bottom to top: no newspaper has them, and Firefox 153 loses fixed elements in such a page.
      dir: mode === 'horizontal-tb' ? layout.dir : 'ltr',
      css:
        `writing-mode: ${mode}; font-size: ${letters}px; columns: ${columns}; ` +
        `max-inline-size: ${measure}em; padding-block: ${gap}px 1500px`,
    })),
  { numRuns: 24, seed: 20250708 },
);

function meets(one: Box, other: Box): boolean {
  return one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top;
}

let server: ServedPage;

beforeAll(async () => {
  server = await serveGallery();
});

afterAll(() => server.close());

describe.each(BROWSERS)('the place of the card in %s', (name) => {
  let at: GalleryPage;

  beforeAll(async () => {
    at = await openGallery(name, server.url);
  });

  afterAll(() => at.browser.close());

  beforeEach(() => at.reset());

  test.each([
    ['a desk', 1100, 900],
    ['a narrow phone', 320, 640],
    ['400 % zoom', 320, 256],
    ['a wide low window', 1400, 320],
  ])('never on the marked lines, never outside: %s', async (_, width, height) => {
    await at.page.setViewport({ width, height });
    for (const index of Object.values(MARKS)) {
      await at.page.evaluate((index_) => {
        document.querySelector(`[data-mark="${index_}"]`)?.scrollIntoView({ block: 'center' });
      }, index);
      await at.open(index);
      const card = await at.box();
      if (card === null) return expect.unreachable('no card');
      const lines = await at.page.evaluate(
        (index_) =>
          (gallery.marks[index_]?.lineBoxes() ?? []).map(({ left, top, right, bottom }) => ({
            left,
            top,
            right,
            bottom,
          })),
        index,
      );
      expect(lines.length).toBeGreaterThan(0);
      for (const line of lines) {
        expect(
          line.left < card.right &&
            line.right > card.left &&
            line.top < card.bottom &&
            line.bottom > card.top,
        ).toBe(false);
      }
      expect(card.left).toBeGreaterThanOrEqual(0);
      expect(card.top).toBeGreaterThanOrEqual(0);
      expect(card.right).toBeLessThanOrEqual(width);
      expect(card.bottom).toBeLessThanOrEqual(height);
      expect(await at.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    }
  });

  test('never on the marked lines, never outside: random pages of every direction, size and place', async () => {
    let over = 0;
    for (const layout of LAYOUTS) {
      await at.page.setViewport({ width: layout.width, height: layout.height });
      await at.page.evaluate(({ css, dir, top, left, mark }) => {
        gallery.popover.close();
        document.documentElement.dir = dir;
        document.body.style.cssText = css;
        document
          .querySelector(`[data-mark="${mark}"]`)
          ?.scrollIntoView({ block: 'center', inline: 'center' });
        scrollBy({ top, left, behavior: 'instant' });
      }, layout);
      await at.open(layout.mark);
      const card = await at.box();
      // Scrolled out of the view, a mark takes no card.
      if (card === null) continue;
      const side = await at.page.evaluate(
        () => gallery.root()?.querySelector<HTMLElement>('.card')?.dataset.side,
      );
      const where = JSON.stringify({ layout, side, card });
      expect(card.left, where).toBeGreaterThanOrEqual(0);
      expect(card.top, where).toBeGreaterThanOrEqual(0);
      expect(card.right, where).toBeLessThanOrEqual(layout.width);
      expect(card.bottom, where).toBeLessThanOrEqual(layout.height);
      if (side === 'over') over += 1;
      else
        expect(
          (await at.lines(layout.mark)).filter((line) => meets(line, card)),
          where,
        ).toEqual([]);
    }
    // Lines that leave no room for any card are rare, even among these.
    expect(over).toBeLessThan(LAYOUTS.length / 8);
  });

  test('choosing another gloss changes it at once and leaves the card where it is', async () => {
    await at.open(MARKS.person);
    const before = await at.box();
    const gloss = () => at.page.evaluate(() => gallery.root()?.querySelector('.gloss')?.textContent ?? '');
    expect(await gloss()).toMatch(/^Speech researcher/u);
    await at.page.evaluate(() => gallery.root()?.querySelector<HTMLElement>('input:checked')?.focus());
    await at.page.keyboard.press('ArrowRight');
    expect(await gloss()).toMatch(/^Chercheuse/u);
    const after = await at.box();
    expect([after?.left, after?.top]).toEqual([before?.left, before?.top]);
    await at.page.keyboard.press('ArrowRight');
    expect(await gloss()).toMatch(/Speech researcher.*Chercheuse/su);
    expect([(await at.box())?.left, (await at.box())?.top]).toEqual([before?.left, before?.top]);
  });

  test('follows its mark when the page moves under it', async () => {
    await at.open(MARKS.term);
    const before = await at.box();
    await at.page.evaluate(() => document.querySelector('h1')?.setAttribute('hidden', ''));
    // It follows in a frame of the browser's choosing.
    await expect.poll(async () => (await at.box())?.top, { timeout: 10_000 }).toBeLessThan(before?.top ?? 0);
  });

  test('a sheet stands at the foot, under half the height, with 44 px targets', async () => {
    await at.page.setViewport({ width: 390, height: 844 });
    await at.open(MARKS.person, { sheet: true });
    const card = await at.box();
    expect(card).toMatchObject({ left: 0, right: 390, bottom: 844 });
    expect((card?.bottom ?? 0) - (card?.top ?? 0)).toBeLessThan(422);
    const small = await at.page.evaluate(
      () =>
        [...(gallery.root()?.querySelectorAll('button, label, summary') ?? [])].filter(
          (target) => target.getBoundingClientRect().height < 44,
        ).length,
    );
    expect(small).toBe(0);
  });

  // A phone's screen can be made up in Chromium alone.
  test.runIf(name === 'chromium')('a sheet on a phone keeps clear of the bar at its foot', async () => {
    await at.page.setViewport({ width: 390, height: 844, hasTouch: true, isMobile: true });
    const devtools = await at.page.createCDPSession();
    const insets = { top: 47, bottom: 34, left: 0, right: 0 };
    await devtools.send('Emulation.setSafeAreaInsetsOverride', { insets });
    await at.page.goto(server.url);
    expect(await at.page.evaluate(() => matchMedia('(pointer: coarse)').matches)).toBe(true);
    await at.open(MARKS.person, { sheet: true });
    const card = await at.box();
    expect(card?.bottom).toBe(844);
    expect((card?.bottom ?? 0) - (card?.top ?? 0)).toBeLessThan(422);
    const look = await at.page.evaluate(() => {
      const all = [...(gallery.root()?.querySelectorAll('button, label, summary') ?? [])];
      const footer = gallery.root()?.querySelector('.card footer');
      return {
        small: all.filter((target) => target.getBoundingClientRect().height < 44).length,
        foot: footer ? getComputedStyle(footer).paddingBottom : '',
      };
    });
    expect(look).toEqual({ small: 0, foot: '36px' });
    await devtools.send('Emulation.setSafeAreaInsetsOverride', { insets: {} });
    await devtools.detach();
  });

  test.runIf(name === 'chromium')('a page without a doctype has its card in the same place', async () => {
    const place = async () => {
      await at.open(MARKS.term);
      return { lines: await at.lines(MARKS.term), card: await at.box() };
    };
    await place();
    await at.page.setRequestInterception(true);
    const strip = async (request: HTTPRequest) => {
      if (request.url() !== server.url) return request.continue();
      const body = (await (await fetch(server.url)).text()).replace(/^<!doctype html>/iu, '');
      return request.respond({ contentType: 'text/html; charset=utf-8', body });
    };
    at.page.on('request', strip);
    await at.page.goto(server.url);
    at.page.off('request', strip);
    await at.page.setRequestInterception(false);
    expect(await at.page.evaluate(() => document.compatMode)).toBe('BackCompat');
    const { lines, card } = await place();
    const last = lines.at(-1);
    expect(card?.top).toBe((last?.bottom ?? 0) + 6);
    expect(card?.left).toBe((last?.left ?? 0) - 12);
  });
});
