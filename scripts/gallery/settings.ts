import type { Page } from 'puppeteer-core';
import { go, type Part, press, type Scene } from './part.ts';

function settings(name: string, query: string, then?: (page: Page) => Promise<void>): Scene {
  return {
    name,
    async show(page, look, origin) {
      await go(page, `${origin}?${query}&language=${look.language ?? 'en'}`);
      await page.waitForSelector('#shortcuts li');
      await then?.(page);
    },
  };
}

export const SETTINGS: Part = {
  name: 'settings',
  size: { width: 1000, height: 900 },
  looks: ['light', 'dark', 'forced', 'forced-dark', 'narrow', 'pseudo', 'fr'],
  scenes: [
    settings('first', ''),
    settings('full', 'full'),
    settings('firefox', 'full&firefox'),
    settings('erasing', 'full', async (page) => {
      await press(page, '.erase .danger');
      await page.waitForSelector('.goes');
    }),
  ],
};
