import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violations } from '../axe.ts';
import { launch, SCREEN_BROWSERS } from '../browsers.ts';
import type { ServedPage } from '../serve-bundle.ts';
import { serveHelpStage } from './stage-server.ts';

let server: ServedPage;

beforeAll(async () => {
  server = await serveHelpStage();
});
afterAll(() => server.close());

describe.each(SCREEN_BROWSERS)('the help page in %s', (name) => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launch(name);
  });
  afterAll(() => browser.close());

  test.each(['en', 'fr', 'de', 'ja'])(
    'axe finds nothing, light and dark, every part is led to, nothing is cut off at 320 pixels: %s',
    async (language) => {
      const page = await browser.newPage();
      const said: string[] = [];
      page.on('pageerror', (error) => said.push(String(error)));
      await page.setViewport({ width: 1000, height: 800 });
      await page.goto(`${server.url}?open&language=${language}`);
      await page.waitForSelector('.shortcuts li');
      const parts = await page.$$eval('nav a', (links) =>
        links.map((link) => document.querySelector(link.getAttribute('href') ?? '')?.tagName),
      );
      expect(parts).toEqual(parts.map(() => 'SECTION'));
      expect(parts).toHaveLength((await page.$$('section')).length);
      // A key without words shows as itself; a value that is not filled in keeps its braces.
      expect(await page.$eval('body', (body) => body.innerText)).not.toMatch(/help\.|\{\{|\*/u);
      for (const scheme of ['light', 'dark']) {
        await page.evaluate((chosen) => {
          document.documentElement.style.colorScheme = chosen;
        }, scheme);
        expect(await violations(page), scheme).toEqual([]);
      }
      await page.setViewport({ width: 320, height: 640 });
      expect(
        await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        ),
      ).toBe(0);
      expect(said).toEqual([]);
      await page.close();
    },
  );
});
