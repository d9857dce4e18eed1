import type { Page } from 'puppeteer-core';
import { go, type Part, press, type Scene } from './part.ts';

const KEPT = 'review=zoe-lefevre,debaucher';

/**
 * A page of the library.
 * @param address query and fragment, as the stage takes them
 * @param then what is done in it
 */
function library(
  name: string,
  [query, hash]: readonly [query: string, hash: string],
  then?: (page: Page) => Promise<void>,
): Scene {
  return {
    name,
    async show(page, look, origin) {
      await go(page, `${origin}?${query}&language=${look.language ?? 'en'}${hash}`);
      await page.waitForSelector('main');
      await then?.(page);
    },
  };
}

async function asked(page: Page): Promise<void> {
  await press(page, '.review .main');
  await page.waitForSelector('.sitting');
}

async function answered(page: Page): Promise<void> {
  await asked(page);
  await press(page, '.sitting .main');
  await page.waitForSelector('.grades');
}

export const LIBRARY: Part = {
  name: 'library',
  size: { width: 1280, height: 900 },
  looks: ['light', 'dark', 'forced', 'forced-dark', 'narrow', 'pseudo', 'fr'],
  scenes: [
    library('list', ['', '']),
    library('list-nothing', ['', ''], async (page) => {
      await page.type('[type="search"]', 'zzz');
    }),
    library('person', ['gloss=both', '#zoe-lefevre']),
    library('organisation', ['', '#meridian']),
    library('term', ['', '#debaucher']),
    library('own', ['', '#quill']),
    library('nobody', ['', '#nobody']),
    library('flow', ['', '#flow'], async (page) => {
      await page.waitForSelector('svg');
    }),
    library('flow-of-one', ['', '#flow/meridian']),
    library('packs-none', ['', '#packs']),
    library('packs', ['packs=some', '#packs']),
    library('packs-damaged', ['packs=damaged', '#packs']),
    library('packs-later', ['packs=later', '#packs']),
    library('review-empty', ['', '#review']),
    library('review', [KEPT, '#review'], async (page) => {
      await page.waitForSelector('.main');
    }),
    library('review-question', [KEPT, '#review'], asked),
    library('review-answer', [`${KEPT}&gloss=both`, '#review'], answered),
  ],
};
