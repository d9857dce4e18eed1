import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SCREEN_BROWSERS } from '../browsers.ts';
import type { ServedPage } from '../serve-bundle.ts';
import { type LibraryPage, openBrowser } from './library-page.ts';
import { serveStage } from './stage-server.ts';

let server: ServedPage;

beforeAll(async () => {
  server = await serveStage();
});
afterAll(() => server.close());

describe.each(SCREEN_BROWSERS)('the library in %s', (name) => {
  let at: LibraryPage;

  beforeAll(async () => {
    at = await openBrowser(name, server.url);
  });
  afterAll(() => at.quit());

  test.each([
    ['the list', ''],
    ['the list in French', '?language=fr&gloss=fr'],
    ['a person', '#zoe-lefevre'],
    ['a person in French, both glosses', '?language=fr&gloss=both#zoe-lefevre'],
    ['a term', '?gloss=both#debaucher'],
    ['an entry of the reader’s own', '#quill'],
    ['no such entry', '#nobody'],
    ['the picture', '#flow'],
    ['the picture of a firm, in French', '?language=fr#flow/meridian'],
    ['packs, none yet', '#packs'],
    ['packs, in French', '?language=fr&packs=some#packs'],
    ['packs that are damaged', '?packs=damaged#packs'],
    ['an old knowledge base', '?today=2028-01-01'],
  ])('axe finds nothing, light and dark: %s', async (_name, address) => {
    await at.open(address);
    // What axe reads is the same in every browser: Firefox is asked once, for the dark.
    if (name === 'chromium') expect(await at.violations()).toEqual([]);
    await at.page.evaluate(() => {
      document.documentElement.style.colorScheme = 'dark';
    });
    expect(await at.page.$eval('body', (body) => getComputedStyle(body).backgroundColor)).toBe(
      'rgb(28, 30, 33)',
    );
    expect(await at.violations()).toEqual([]);
    await at.close();
  });

  test.each([
    ['the list', ''],
    ['an entry', '?language=fr&gloss=both#zoe-lefevre'],
    ['the picture', '?language=fr#flow'],
    ['packs', '?language=fr&packs=some#packs'],
  ])('nothing is cut off sideways at 320 pixels: %s', async (_name, address) => {
    await at.open(address, { width: 320, height: 640 });
    expect(
      await at.page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      ),
    ).toBe(0);
    await at.close();
  });
});
