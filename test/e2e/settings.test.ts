import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inExtension, seeMarks } from '../../scripts/drive/in-tab.ts';
import { type PageServer, servePages } from '../../scripts/drive/serve.ts';
import { type ExtensionUnderTest, eventually, inEachBrowser, middleOf, openExtension } from './extension.ts';

/* The page of the first day, and the settings page: what is chosen there is what open articles show. */

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const DEMO = fileURLToPath(new URL('../articles/demo.fr.html', import.meta.url));

inEachBrowser((browser) => {
  let server: PageServer;
  let extension: ExtensionUnderTest;
  let article: Page;
  let options: Page;
  let folder: string;

  const stored = () => inExtension<Record<string, unknown>>(extension.driven, 'api.storage.local.get(null)');
  const countMarks = async () => (await seeMarks(article)).length;
  const press = (selector: string) => options.$eval(selector, (element) => (element as HTMLElement).click());

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'interligne-'));
    server = await servePages({ '/demo.html': { body: { file: DEMO } } });
    extension = await openExtension(browser, { keepWelcome: true });
  });
  afterAll(async () => {
    await extension?.close();
    await server?.close();
    await rm(folder, { recursive: true, force: true });
  });

  test('once it is installed one page opens, and its sample is read and explained like an article', async () => {
    const { browser: driver, extensionUrl } = extension.driven;
    const welcome = await eventually('the first page', async () => {
      const pages = await driver.pages();
      const at = await Promise.all(
        pages.map((page) => page.evaluate('location.href').catch(() => '') as Promise<string>),
      );
      return pages[at.indexOf(extensionUrl('welcome.html'))];
    });
    await eventually('marks', async () => (await seeMarks(welcome)).length > 10);
    const { x, y } = await middleOf(extension, welcome, 'Ruoming Pang');
    await welcome.bringToFront();
    await welcome.mouse.move(2, 2);
    await welcome.mouse.move(x, y, { steps: 6 });
    await welcome.mouse.move(x + 1, y);
    expect(await eventually('its card', () => titleOfCard(welcome))).toBe('Ruoming Pang');
    if (browser === 'chromium') expect(await faultsOf(welcome)).toEqual([]);
    await welcome.close();
  });

  test('how much is marked is chosen on the settings page, and an open article follows at once', async () => {
    article = await extension.open(`${server.origin}/demo.html`);
    const before = await eventually('marks', async () => (await countMarks()) || null);
    options = await extension.driven.openExtensionPage('options.html');
    await options.waitForSelector('.sample .mark');
    const sampleMarks = () => options.$$eval('.sample .mark', (all) => all.length);
    const sampleBefore = await sampleMarks();
    await press('input[value="essential"]');
    await eventually('fewer marks', async () => (await countMarks()) < before);
    expect(await sampleMarks()).toBeLessThan(sampleBefore);
    await press('input[value="everything"]');
    await eventually('more marks', async () => (await countMarks()) > before);
    const shortcuts = await options.$$eval('.shortcuts kbd, .shortcuts input', (all) =>
      all.map((one) => (one as HTMLInputElement).value ?? one.textContent),
    );
    expect(shortcuts).toContain('Alt+Shift+G');
  });

  test('export, erase, import: all is gone in between, and all is back', async () => {
    await options.type('.add input', 'www.gazette.example');
    await press('.add button');
    await eventually('the site in storage', async () =>
      JSON.stringify(await stored()).includes('gazette.example'),
    );
    const before = (await stored()).settings;
    await options.evaluate(() => {
      const make = URL.createObjectURL;
      URL.createObjectURL = (blob: Blob) => {
        Object.assign(globalThis, { handedOut: blob.text() });
        return make(blob);
      };
      // The driver has nowhere to put a download.
      HTMLAnchorElement.prototype.click = () => undefined;
    });
    await press('#data .row button');
    const text = (await options.evaluate('globalThis.handedOut')) as string;
    const marked = await countMarks();

    await press('.erase .danger');
    await options.waitForSelector('.erase .box');
    await press('.erase .danger.main');
    await eventually('an empty storage', async () => Object.keys(await stored()).length === 0);
    await eventually('the marks of the first day', async () => (await countMarks()) < marked);

    const file = path.join(folder, 'mine.json');
    await writeFile(file, text);
    const input = (await options.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(file);
    await options.waitForSelector('.box dl > div');
    expect(await options.$$eval('.box dt', (all) => all.map((one) => one.textContent))).toEqual([
      'How much is marked',
      'Sites left alone',
    ]);
    await press('.box .main');
    await eventually('the marks as before', async () => (await countMarks()) === marked);
    expect((await stored()).settings).toMatchObject(before as object);
  });
});

/** What axe finds in a page, light and dark, and how far it reaches beyond 320 px. */
async function faultsOf(page: Page): Promise<string[]> {
  await page.setViewport({ width: 320, height: 640 });
  await page.evaluate(await readFile(AXE, 'utf8'));
  const faults: string[] = [];
  for (const value of ['light', 'dark']) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    const found = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as {
        axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      };
      const { violations } = await axe.run({ resultTypes: ['violations'] });
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    });
    faults.push(...found.map((fault) => `${value}: ${fault}`));
  }
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  return width > 320 ? [...faults, `${width} px wide`] : faults;
}

/** The title of the card in a page of the extension itself, whose closed root such a page may look into; null while none is open. */
function titleOfCard(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const api = (
      globalThis as { chrome?: { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } } }
    ).chrome;
    const host = document.querySelector('html > div') as
      | (HTMLElement & { openOrClosedShadowRoot?: ShadowRoot | null })
      | null;
    const root = host && (host.openOrClosedShadowRoot ?? api?.dom?.openOrClosedShadowRoot(host));
    const dialog = root?.querySelector<HTMLElement>('[role="dialog"]');
    return dialog && !dialog.hidden ? (dialog.querySelector('h2')?.textContent ?? null) : null;
  });
}
