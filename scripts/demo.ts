/*
 * Shows the extension at work:  npm start -- [PATH-or-URL] [--browser chromium|firefox] [--headless] [--port N]
 *
 * With a screen, a browser opens on the article and stays until Ctrl-C. Without one (or with --headless, or in CI), the page,
 * a card and the popup are photographed into .output/demo/ and the popup's summary is printed.
 */
import { mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { askedPath } from './asked-path.ts';
import type { BrowserName } from './browsers.mjs';
import { buildExtension } from './build-extension.ts';
import { popupReady, readPopup, summaryText } from './demo/popup-summary.ts';
import { seeCard, seeMarks } from './drive/in-tab.ts';
import { type DrivenBrowser, launchWithExtension, VIEWPORT } from './drive/launch.ts';
import { type PageServer, servePages } from './drive/serve.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OUTPUT = path.join(ROOT, '.output/demo');
const DEMO_ARTICLE = path.join(ROOT, 'test/articles/demo.fr.html');

/** How long the extension may take before something is wrong, in milliseconds; on a busy machine seconds are usual. */
const PATIENCE_MS = 20_000;
const LOOK_EVERY_MS = 100;

/** A mistake of whoever starts the demo, or of the machine; one line says all. */
class DemoError extends Error {}

interface Asked {
  readonly article: string | null;
  readonly browser: BrowserName;
  readonly headless: boolean;
  readonly port: number;
}

function readArguments(): Asked {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { browser: { type: 'string' }, headless: { type: 'boolean' }, port: { type: 'string' } },
  });
  const { browser = 'chromium' } = values;
  if (browser !== 'chromium' && browser !== 'firefox')
    throw new DemoError('--browser is chromium or firefox.');
  const port = Number(values.port ?? 0);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new DemoError('--port is a number up to 65535.');
  if (positionals.length > 1) throw new DemoError('One article at a time, please.');
  return { article: positionals[0] ?? null, browser, headless: values.headless ?? !hasScreen(), port };
}

function hasScreen(): boolean {
  if (process.env.CI) return false;
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** The address to open, and the server behind it when the article is a file. */
async function publish(asked: Asked): Promise<{ url: string; server: PageServer | null }> {
  if (asked.article !== null && /^https?:\/\//iu.test(asked.article)) {
    if (!URL.canParse(asked.article)) throw new DemoError(`${asked.article} is not an address.`);
    return { url: asked.article, server: null };
  }
  const file = asked.article === null ? DEMO_ARTICLE : askedPath(asked.article);
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found?.isFile()) throw new DemoError(`${asked.article ?? file}: no such file.`);
  const name = `/${encodeURIComponent(path.basename(file))}`;
  const server = await servePages(
    { [name]: { body: { file } } },
    { folder: path.dirname(file), port: asked.port },
  ).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'EADDRINUSE'
      ? new DemoError(`Port ${asked.port} is taken; leave --port out.`)
      : error;
  });
  return { url: server.origin + name, server };
}

async function open(driven: DrivenBrowser, url: string): Promise<Page> {
  const [first] = await driven.browser.pages();
  const page = first ?? (await driven.browser.newPage());
  try {
    await page.goto(url, { waitUntil: 'load', timeout: PATIENCE_MS });
  } catch (error) {
    throw new DemoError(`${url} could not be opened: ${messageOf(error)}`);
  }
  return page;
}

async function until<Found>(look: () => Promise<Found | null>): Promise<Found | null> {
  const end = Date.now() + PATIENCE_MS;
  while (Date.now() < end) {
    const found = await look();
    if (found !== null) return found;
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
  return null;
}

/** Photographs page, card and popup and prints what the popup says. */
async function photograph(driven: DrivenBrowser, page: Page): Promise<void> {
  mkdirSync(OUTPUT, { recursive: true });
  const shots: string[] = [];
  const shoot = async (name: string, of: Page) => {
    const file = path.join(OUTPUT, `${name}.png`);
    await of.screenshot({ path: file as `${string}.png`, fullPage: of !== page });
    shots.push(path.relative(ROOT, file));
  };
  const popup = await popupOf(driven, page);
  await shoot('popup', popup);
  const summary = await readPopup(popup);
  await popup.close();
  await page.bringToFront();
  await shoot('page', page);
  if (await hoverSomeone(driven, page)) await shoot('card', page);
  console.log(`${summaryText(summary)}\n\nScreenshots: ${shots.join(', ')}`);
}

/** The popup once it knows the page. A page that is marked is known; another one is as soon as the popup has asked. */
async function popupOf(driven: DrivenBrowser, page: Page): Promise<Page> {
  const silent = new DemoError(
    'The extension gave no answer; reload the page or build anew (npm run build).',
  );
  // The reader comes a moment after the page; a page that is no coverage never gets one, and the popup says so.
  const isMarked = await Promise.race([
    until(async () => ((await seeMarks(page)).length > 0 ? true : null)),
    new Promise<null>((resolve) => setTimeout(resolve, PATIENCE_MS / 4, null)),
  ]);
  const popup = await driven.openPopup(page);
  try {
    await popupReady(popup, PATIENCE_MS);
  } catch {
    throw silent;
  }
  if (!isMarked && (await popup.$('section')) !== null) throw silent;
  return popup;
}

/** Rests the pointer on a person's mark (or the first mark there is) until its card opens. */
async function hoverSomeone(driven: DrivenBrowser, page: Page): Promise<boolean> {
  const marks = await seeMarks(page);
  const inView = ({ box }: (typeof marks)[number]) => box.y > 0 && box.y + box.height < VIEWPORT.height / 2;
  const mark = marks.find((seen) => inView(seen) && seen.highlight.endsWith('-person')) ?? marks.find(inView);
  if (!mark) return false;
  const { x, y, width, height } = mark.box;
  await page.mouse.move(x - 20, y - 20);
  await page.mouse.move(x + width / 2, y + height / 2, { steps: 5 });
  const card = await until(async () => {
    const seen = await seeCard(driven, page);
    return seen?.open && seen.still ? seen : null;
  });
  if (!card) throw new DemoError(`No card opened on « ${mark.text} ».`);
  return true;
}

function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}

/** Resolves when the window is closed, or at Ctrl-C. */
function untilClosed(driven: DrivenBrowser): Promise<void> {
  return new Promise((resolve) => {
    driven.browser.once('disconnected', () => resolve());
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
}

async function main(): Promise<void> {
  const asked = readArguments();
  const { url, server } = await publish(asked);
  let driven: DrivenBrowser | null = null;
  try {
    const extension = await buildExtension(asked.browser);
    const viewport = asked.headless ? VIEWPORT : null;
    driven = await launchWithExtension(asked.browser, { extension, headless: asked.headless, viewport });
    const page = await open(driven, url);
    if (asked.headless) {
      await photograph(driven, page);
    } else {
      console.log(`${url} is open in ${asked.browser}. Point at an underlined word. Ctrl-C ends.`);
      await untilClosed(driven);
    }
  } finally {
    await driven?.close().catch(() => undefined);
    await server?.close();
  }
}

try {
  await main();
} catch (error) {
  console.error(`demo: ${messageOf(error)}`);
  process.exitCode = 1;
}
