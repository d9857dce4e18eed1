import type { Page } from 'puppeteer-core';
import type { Gallery } from '../../test/page/popover/gallery.ts';
import { MARKS } from '../../test/page/popover/gallery-page.ts';
import { go, type Part, type Scene } from './part.ts';

declare const gallery: Gallery;

interface Opening {
  readonly mark: keyof typeof MARKS;
  readonly sheet?: boolean;
  readonly gloss?: 'both';
  /** What is pressed once it is open. */
  readonly press?: string;
  /** What is folded is opened. */
  readonly unfold?: boolean;
}

/** The card over an article, opened on one of its marks. */
function card(name: string, { mark, sheet = false, gloss, press, unfold = false }: Opening): Scene {
  return {
    name,
    windowOnly: true,
    async show(page, look, origin) {
      await go(page, origin);
      await page.evaluate(
        (language, both, rightToLeft) => {
          if (rightToLeft) document.documentElement.dir = 'rtl';
          gallery.prefer({
            interfaceLanguage: language,
            gloss: both ? 'both' : language === 'fr' ? 'fr' : 'en',
          });
        },
        look.language ?? 'en',
        gloss === 'both',
        look.rightToLeft ?? false,
      );
      await page.evaluate(
        (index, asSheet) => gallery.open(index, { focus: false, sheet: asSheet }),
        MARKS[mark],
        sheet,
      );
      await standing(page);
      if (unfold) {
        await page.evaluate(() => {
          for (const details of gallery.root()?.querySelectorAll('details') ?? []) details.open = true;
        });
      }
      if (press !== undefined) await pressInCard(page, press);
      await standing(page);
    },
  };
}

/** Waits until whatever is open stands still. */
async function standing(page: Page): Promise<void> {
  await page.waitForFunction(() => gallery.root()?.querySelector('h2'));
  await page.evaluate(async () => {
    await new Promise((resolve) => setTimeout(resolve, 60));
    await Promise.all((gallery.root()?.getAnimations() ?? []).map((animation) => animation.finished));
  });
}

/** The card obeys real presses alone. */
async function pressInCard(page: Page, selector: string): Promise<void> {
  const at = await page.evaluate((wanted) => {
    const box = gallery.root()?.querySelector(wanted)?.getBoundingClientRect();
    return box ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
  }, selector);
  if (at === null) throw new Error(`The card has no ${selector}.`);
  await page.mouse.click(at.x, at.y);
}

export const CARD: Part = {
  name: 'card',
  size: { width: 720, height: 780 },
  looks: ['light', 'dark', 'forced', 'forced-dark', 'narrow', 'rtl', 'pseudo', 'fr', 'de', 'ja'],
  scenes: [
    card('person', { mark: 'person' }),
    card('person-unfolded', { mark: 'person', gloss: 'both', unfold: true }),
    card('organisation', { mark: 'metonym' }),
    card('figure', { mark: 'figure', gloss: 'both' }),
    card('term', { mark: 'term' }),
    card('long-name', { mark: 'longName' }),
    card('bare', { mark: 'bare' }),
    card('again', { mark: 'again' }),
    card('own', { mark: 'own' }),
    card('pinned', { mark: 'term', press: '.corner [aria-pressed]' }),
    card('sheet', { mark: 'person', sheet: true }),
    card('list', { mark: 'person', press: '.position' }),
  ],
};
