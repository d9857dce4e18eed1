import type { Page } from 'puppeteer-core';
import { go, type Part, press, type Scene } from './part.ts';

/**
 * The popup over a page.
 * @param query what the stage is asked for
 * @param then what is done in it
 */
function popup(
  name: string,
  query: string,
  then: (page: Page) => Promise<void> = async () => undefined,
): Scene {
  return {
    name,
    async show(page, look, origin) {
      await go(page, `${origin}?${query}&language=${look.language ?? 'en'}`);
      await page.waitForSelector('footer');
      await then(page);
      // All of it at once: what is scrolled in the popup would be out of the picture.
      await page.$eval('#popup', (element) => {
        (element as HTMLElement).style.maxHeight = 'none';
      });
      await frames(page);
    },
  };
}

/** The picture of the moves takes its room in a frame of its own. */
async function frames(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}

async function ready(page: Page): Promise<void> {
  await page.waitForSelector('main[aria-busy="false"]');
}

async function unfold(page: Page): Promise<void> {
  await ready(page);
  await page.$$eval('.fold[aria-expanded="false"]', (all) => {
    for (const fold of all) (fold as HTMLButtonElement).click();
  });
  await page.waitForSelector('.ribbon');
}

async function openDetails(page: Page): Promise<void> {
  await page.$$eval('details', (all) => {
    for (const details of all) details.open = true;
  });
}

const atOpening: Scene = {
  name: 'as-it-opens',
  windowOnly: true,
  async show(page, look, origin) {
    await go(page, `${origin}?page=known&language=${look.language ?? 'en'}`);
    await ready(page);
  },
};

export const POPUP: Part = {
  name: 'popup',
  size: { width: 380, height: 600 },
  looks: ['light', 'dark', 'forced', 'forced-dark', 'narrow', 'pseudo', 'fr', 'de', 'ja'],
  scenes: [
    atOpening,
    popup('known', 'page=known&gloss=both', unfold),
    popup('large-text', 'page=known', async (page) => {
      await unfold(page);
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '187.5%';
      });
    }),
    popup('coverage', 'page=coverage&known=meridian', ready),
    popup('away', 'page=away', ready),
    popup('other', 'page=other', ready),
    popup('likely', 'page=likely', ready),
    popup('empty', 'page=empty', ready),
    popup('off-site', 'off=site', ready),
    popup('off-everywhere', 'off=everywhere', ready),
    popup('unreachable', 'page=unreachable', ready),
    popup('silent', 'page=silent', ready),
    popup('slow', 'page=late', async (page) => {
      await page.waitForSelector('.waiting');
    }),
    popup('search', 'page=known', async (page) => {
      await ready(page);
      await page.type('[type="search"]', 'mer');
      await page.waitForSelector('section');
    }),
    popup('search-nothing', 'page=known', async (page) => {
      await ready(page);
      await page.type('[type="search"]', 'zzz');
      await page.waitForFunction(() => document.querySelector('.ribbon, table') === null);
    }),
    popup('export', 'page=coverage', async (page) => {
      await ready(page);
      await openDetails(page);
      await press(page, '.export li button');
    }),
  ],
};
