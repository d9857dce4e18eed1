import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { inExtension, seeMarks } from '../drive/in-tab.ts';
import type { DrivenBrowser } from '../drive/launch.ts';
import { type PageServer, servePages } from '../drive/serve.ts';
import type { Look } from './look.ts';
import { type Part, press, type Scene, type Size } from './part.ts';

/* What has no stage of its own is photographed in the built extension. */

const DEMO = { file: fileURLToPath(new URL('../../test/articles/demo.fr.html', import.meta.url)) };

const PATIENCE_MS = 20_000;
const LOOK_EVERY_MS = 100;

const PASTED = `A year of departures

Yann LeCun left Meta last year. He had led its research in Paris for 12 years, and now builds a firm of his own.

Ruoming Pang went from Apple to Meta for more than $200 million, as two people who know of it say. OpenAI, too, has lost researchers: Shengjia Zhao and Trapit Bansal were poached in June 2025.`;

/** How wide a sheet of A4 is between its margins. */
const SHEET: Size = { width: 700, height: 990 };

/** Grounds that a page may have, by what the demo article is given for it. */
const GROUNDS: Readonly<Record<string, string>> = {
  paper: '',
  night: 'background: #14161a; color: #ddd',
  alarm: 'background: #b00020; color: #fff',
  sky: 'background: #7ab8e8; color: #000',
  salmon: 'background: #fff1e5; color: #333',
};

export interface BuiltParts {
  readonly parts: readonly Part[];
  close(): Promise<void>;
}

/** The reading page, the page of the first day and marks in an article, in a browser that runs the extension. */
export async function builtParts(driven: DrivenBrowser): Promise<BuiltParts> {
  const server = await servePages({ '/demo.html': { body: DEMO } });
  return { parts: [reading(driven), welcome(driven), marks(driven, server)], close: () => server.close() };
}

/** A page of the extension, in the look's language. */
function ownPage(driven: DrivenBrowser, file: string, scene: Omit<Scene, 'open'>): Scene {
  return {
    ...scene,
    async open(look) {
      const settings = JSON.stringify({
        interfaceLanguage: look.language ?? 'en',
        gloss: look.language === 'fr' ? 'fr' : 'en',
      });
      await inExtension(driven, `api.storage.local.set({ settings: ${settings} }).then(() => null)`);
      return driven.openExtensionPage(file);
    },
  };
}

function reading(driven: DrivenBrowser): Part {
  const own = (scene: Omit<Scene, 'open'>) => ownPage(driven, 'reading.html', scene);
  return {
    name: 'reading',
    size: { width: 1000, height: 800 },
    looks: ['light', 'dark', 'forced', 'forced-dark', 'narrow', 'fr', 'de'],
    scenes: [
      own({ name: 'empty', show: async (page) => void (await page.waitForSelector('#pasted')) }),
      own({ name: 'article', show: read }),
      own({
        name: 'another',
        async show(page) {
          await read(page);
          // The first is for printing.
          await page.$$eval('main button.plain', (all) => all.at(-1)?.click());
          await page.waitForSelector('#pasted');
        },
      }),
      own({
        name: 'bad-file',
        async show(page) {
          await read(page);
          await page.evaluate(() => {
            const dataTransfer = new DataTransfer();
            dataTransfer.items.add(new File([Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0])], 'notes.txt'));
            const dropped = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
            document.querySelector('main')?.dispatchEvent(dropped);
          });
          await page.waitForSelector('.trouble p');
        },
      }),
      own({
        name: 'print',
        size: SHEET,
        async show(page, look) {
          await read(page);
          // Only Chromium can be told to look as paper does, and paper has no colours of its own.
          if (driven.name === 'chromium' && !look.forced) await page.emulateMediaType('print');
        },
      }),
    ],
  };
}

async function read(page: Page): Promise<void> {
  await page.waitForSelector('#pasted');
  await page.evaluate((text) => {
    const field = document.querySelector<HTMLTextAreaElement>('#pasted');
    if (!field) return;
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, PASTED);
  await sleep(LOOK_EVERY_MS);
  await press(page, 'form [type="submit"]');
  await marked(page);
}

function welcome(driven: DrivenBrowser): Part {
  return {
    name: 'welcome',
    size: { width: 1000, height: 800 },
    looks: ['light', 'dark', 'forced', 'forced-dark', 'narrow', 'fr', 'de', 'ja'],
    scenes: [ownPage(driven, 'welcome.html', { name: 'first-day', show: marked })],
  };
}

function marks(driven: DrivenBrowser, server: PageServer): Part {
  return {
    name: 'marks',
    size: { width: 800, height: 1000 },
    looks: ['light', 'dark', 'forced', 'forced-dark', 'narrow', 'rtl'],
    scenes: Object.entries(GROUNDS).map(([name, style]) => ({
      name,
      windowOnly: true,
      open: () => driven.browser.newPage(),
      async show(page: Page, look: Look) {
        await page.goto(`${server.origin}/demo.html`, { waitUntil: 'load' });
        await page.evaluate(
          (css, rightToLeft) => {
            document.body.style.cssText = css;
            if (rightToLeft) document.documentElement.dir = 'rtl';
          },
          style,
          look.rightToLeft ?? false,
        );
        await marked(page);
        // The ground is looked at again once the page has settled.
        await sleep(10 * LOOK_EVERY_MS);
      },
    })),
  };
}

async function marked(page: Page): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  while ((await seeMarks(page)).length === 0) {
    if (Date.now() > end) throw new Error('No marks came.');
    await sleep(LOOK_EVERY_MS);
  }
}
