import type { Browser, Page } from 'puppeteer-core';
import { aimed } from '../../aimed.ts';
import { type BrowserName, type LaunchOptions, launch } from '../browsers.ts';
import type { Gallery } from './gallery.ts';

declare const gallery: Gallery;

/** Marks of the gallery, by what their card is about. */
export const MARKS = {
  metonym: 0,
  term: 1,
  person: 2,
  figure: 3,
  longName: 4,
  bare: 5,
  again: 6,
  own: 7,
} as const;

export const DESK = { width: 1100, height: 900 };

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The gallery in a browser, with what tests ask of it. */
export interface GalleryPage {
  readonly browser: Browser;
  readonly page: Page;
  /** Loads the gallery anew, on a desk, with the pointer out of the way. */
  reset(): Promise<void>;
  open(index: number, how?: { focus?: boolean; sheet?: boolean }): Promise<void>;
  /** Waits until a press on the card counts as meant: as long as a person needs to aim. */
  aimed(): Promise<void>;
  /** The card's box once it has been placed and has faded in, or null while there is none. */
  box(): Promise<Box | null>;
  lines(index: number): Promise<Box[]>;
  title(): Promise<string | null>;
  /** Waits until the card has this title, or is gone. */
  shown(title: string | null): Promise<void>;
  /** What has the focus: `card <id or label>`, or the id of an element of the page. */
  focused(): Promise<string>;
  /** Moves the pointer onto a mark. */
  pointAt(index: number): Promise<void>;
}

/** Starts a browser for the gallery at `url`. */
export async function openGallery(
  name: BrowserName,
  url: string,
  options?: LaunchOptions,
): Promise<GalleryPage> {
  const browser = await launch(name, options);
  const page = await browser.newPage();

  const lines = (index: number) =>
    page.evaluate(
      (at) =>
        (gallery.marks[at]?.lineBoxes() ?? []).map(({ left, top, right, bottom }) => ({
          left,
          top,
          right,
          bottom,
        })),
      index,
    );

  return {
    aimed,
    browser,
    page,
    lines,
    async reset() {
      await page.setViewport(DESK);
      await page.goto(url);
      await page.mouse.move(1, 1);
    },
    open: (index, how = {}) => page.evaluate((at, options) => gallery.open(at, options), index, how),
    box: () =>
      page.evaluate(async () => {
        const look = () => {
          const card = gallery.root()?.querySelector('.card');
          if (card === null || card === undefined || card.hasAttribute('hidden')) return null;
          const { left, top, right, bottom } = card.getBoundingClientRect();
          return { left, top, right, bottom };
        };
        // It follows scrolling and sizes in frames: it stands once two of them have changed nothing.
        const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
        for (let before = ''; ; ) {
          await frame();
          await frame();
          await Promise.all((gallery.root()?.getAnimations() ?? []).map((animation) => animation.finished));
          const box = look();
          const now = JSON.stringify(box);
          if (now === before) return box;
          before = now;
        }
      }),
    title: () =>
      page.evaluate(() => gallery.root()?.querySelector('.card:not([hidden]) h2')?.textContent ?? null),
    async shown(title) {
      await page.waitForFunction(
        (wanted) => (gallery.root()?.querySelector('.card:not([hidden]) h2')?.textContent ?? null) === wanted,
        {},
        title,
      );
    },
    focused: () =>
      page.evaluate(() => {
        const inside = gallery.root()?.activeElement;
        return inside
          ? `card ${inside.id || inside.getAttribute('aria-label')}`
          : (document.activeElement?.id ?? '');
      }),
    async pointAt(index) {
      const line = (await lines(index))[0];
      if (line === undefined) throw new Error(`Mark ${index} is not rendered`);
      await page.mouse.move((line.left + line.right) / 2, (line.top + line.bottom) / 2);
    },
  };
}
