/*
 * The stores' pictures, from the built extension:
 *   npm run store -- [--languages en,fr]
 * Article with card, popup, library, reading page and settings at 1280 × 800, and the promo tile, into .output/store/<language>/. Never part
 * of CI: somebody looks at them before they go up.
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { buildExtension } from './build-extension.ts';
import { popupReady } from './demo/popup-summary.ts';
import { inExtension, seeCard, seeMarks } from './drive/in-tab.ts';
import { type DrivenBrowser, launchWithExtension } from './drive/launch.ts';
import { servePages } from './drive/serve.ts';
import { press } from './gallery/part.ts';
import { overPage } from './store/over-page.ts';
import { promoTile, TILE } from './store/promo-tile.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OUTPUT = path.join(ROOT, '.output/store');

/** What both stores take. */
const PICTURE = { width: 1280, height: 800 } as const;
/** Browsers make a popup no higher, in CSS pixels. */
const POPUP_HEIGHT = 600;
const PATIENCE_MS = 40_000;
const LOOK_EVERY_MS = 200;

const LANGUAGES = ['en', 'fr'] as const;
type Language = (typeof LANGUAGES)[number];

/** Whose entry is shown in the library. */
const ENTRY = 'yann-lecun';

function askedLanguages(): readonly Language[] {
  const { values } = parseArgs({ options: { languages: { type: 'string' } } });
  const asked = values.languages?.split(',') ?? LANGUAGES;
  return asked.map((tag) => {
    const found = LANGUAGES.find((language) => language === tag);
    if (found === undefined) throw new Error(`--languages knows ${LANGUAGES.join(', ')}; not ${tag}.`);
    return found;
  });
}

async function until<Found>(what: string, look: () => Promise<Found | null>): Promise<Found> {
  const end = Date.now() + PATIENCE_MS;
  while (Date.now() < end) {
    const found = await look();
    if (found !== null) return found;
    await sleep(LOOK_EVERY_MS);
  }
  throw new Error(`${what} did not come.`);
}

/** Takes the pictures of one language. */
class Shoot {
  readonly #driven: DrivenBrowser;
  readonly #language: Language;
  readonly #folder: string;

  constructor(driven: DrivenBrowser, language: Language) {
    this.#driven = driven;
    this.#language = language;
    this.#folder = path.join(OUTPUT, language);
    mkdirSync(this.#folder, { recursive: true });
  }

  async all(origin: string): Promise<void> {
    const settings = JSON.stringify({ interfaceLanguage: this.#language, gloss: this.#language });
    await inExtension(this.#driven, `api.storage.local.set({ settings: ${settings} }).then(() => null)`);
    const words = await this.#article(`${origin}/demo.${this.#language}.html`);
    await this.#own('3-library', `library.html#${ENTRY}`, 'h2');
    await this.#reading(words);
    await this.#own('5-settings', 'options.html', '.sample .mark');
    await this.#drawn('promo-440x280', promoTile(this.#language), TILE);
  }

  /** Card and popup in an article; gives back its words. */
  async #article(url: string): Promise<string> {
    const page = await this.#driven.browser.newPage();
    await page.setViewport(PICTURE);
    await page.goto(url, { waitUntil: 'load' });
    const marks = await until('marks', async () => {
      const seen = await seeMarks(page);
      return seen.length > 0 ? seen : null;
    });
    const inView = marks.filter(({ box }) => box.y > PICTURE.height / 4 && box.y < PICTURE.height / 2);
    const mark = inView.find(({ highlight }) => highlight.endsWith('-person')) ?? inView[0] ?? marks[0];
    const bare = await page.screenshot({ encoding: 'base64' });
    if (mark) {
      const { x, y, width, height } = mark.box;
      await page.mouse.move(x - 20, y - 20);
      await page.mouse.move(x + width / 2, y + height / 2, { steps: 5 });
      await until('The card', async () => {
        const card = await seeCard(this.#driven, page);
        return card?.open && card.still ? card : null;
      });
      await this.#keep('1-card', page);
    }
    const popup = await this.#driven.openPopup(page);
    await popupReady(popup, PATIENCE_MS);
    // Without a screen the browser's window is wider than the popup in it.
    const { x, y, width } = await popup.$eval('body', (body) => body.getBoundingClientRect().toJSON());
    const clip = { x, y, width, height: POPUP_HEIGHT };
    const over = await popup.screenshot({ encoding: 'base64', clip });
    await popup.close();
    const words = await page.evaluate(
      () => (document.querySelector<HTMLElement>('article, main') ?? document.body).innerText,
    );
    await page.close();
    await this.#drawn('2-popup', overPage(bare, over), PICTURE);
    return words;
  }

  /** A page of the extension, once what the selector names is there. */
  async #own(name: string, file: string, selector: string): Promise<void> {
    const page = await this.#driven.openExtensionPage(file);
    await page.setViewport(PICTURE);
    await page.waitForSelector(selector, { timeout: PATIENCE_MS });
    await this.#keep(name, page);
    await page.close();
  }

  /** The same article on the reading page, as whoever copies it there has it. */
  async #reading(words: string): Promise<void> {
    const page = await this.#driven.openExtensionPage('reading.html');
    await page.setViewport(PICTURE);
    await page.waitForSelector('#pasted', { timeout: PATIENCE_MS });
    await page.evaluate((text) => {
      const field = document.querySelector<HTMLTextAreaElement>('#pasted');
      if (!field) return;
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }, words);
    await sleep(LOOK_EVERY_MS);
    await press(page, 'form [type="submit"]');
    await until('marks', async () => ((await seeMarks(page)).length > 0 ? true : null));
    await this.#keep('4-reading', page);
    await page.close();
  }

  async #drawn(name: string, html: string, size: { width: number; height: number }): Promise<void> {
    const page = await this.#driven.browser.newPage();
    await page.setViewport(size);
    await page.setContent(html, { waitUntil: 'load' });
    await this.#keep(name, page);
    await page.close();
  }

  async #keep(name: string, page: Page): Promise<void> {
    const file = path.join(this.#folder, `${name}.png`) as `${string}.png`;
    await page.screenshot({ path: file });
    console.log(path.relative(ROOT, file));
  }
}

async function main(): Promise<void> {
  const languages = askedLanguages();
  const articles = path.join(ROOT, 'test/articles');
  const server = await servePages({}, { folder: articles });
  const driven = await launchWithExtension('chromium', { extension: await buildExtension('chromium') });
  try {
    for (const language of languages) await new Shoot(driven, language).all(server.origin);
  } finally {
    await driven.close();
    await server.close();
  }
}

try {
  await main();
} catch (error) {
  console.error(`store: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
