import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violations } from '../axe.ts';
import { launch, SCREEN_BROWSERS } from '../browsers.ts';
import type { ServedPage } from '../serve-bundle.ts';
import { serveStage } from './stage-server.ts';

const WIDE = { width: 1100, height: 900 };

let server: ServedPage;
let folder: string;

beforeAll(async () => {
  [server, folder] = await Promise.all([serveStage(), mkdtemp(path.join(tmpdir(), 'interligne-'))]);
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

describe.each(SCREEN_BROWSERS)('the settings page in %s', (name) => {
  let browser: Browser;
  let page: Page;
  const said: string[] = [];

  beforeAll(async () => {
    browser = await launch(name);
  });
  afterAll(() => browser.close());

  async function open(query: string, size = WIDE): Promise<void> {
    said.length = 0;
    page = await browser.newPage();
    page.on('pageerror', (error) => said.push(String(error)));
    page.on('console', (message) => said.push(message.text()));
    await page.setViewport(size);
    await page.goto(`${server.url}${query}`);
    await page.waitForSelector('.sample .mark');
  }
  async function close(): Promise<void> {
    expect(said.filter((line) => !line.includes('favicon'))).toEqual([]);
    await page.close();
  }
  const press = (selector: string) => page.$eval(selector, (element) => (element as HTMLElement).click());
  const textOf = (selector: string) =>
    page.$$eval(selector, (found) => found.map((element) => element.textContent?.trim() ?? ''));
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
  /** The settings that were saved last. */
  const saved = () =>
    page.evaluate(() => {
      const calls = (globalThis as unknown as { calls: string[] }).calls;
      return JSON.parse(calls.findLast((call) => call.startsWith('saved '))?.slice('saved '.length) ?? '{}');
    });
  async function choose(text: string): Promise<void> {
    const file = path.join(folder, 'mine.json');
    await writeFile(file, text);
    const input = (await page.$('input[type=file]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(file);
    await page.waitForSelector('.box h3');
  }

  test.each([
    ['as on the first day', ''],
    ['with everything on it, in French', '?full&language=fr&firefox'],
  ])('axe finds nothing, light and dark, and nothing is cut off at 320 pixels: %s', async (_name, query) => {
    await open(query);
    await choose('{}');
    await press('.erase .danger');
    await page.waitForSelector('.erase .box');
    // What axe reads is the same in every browser: Firefox is asked once, for the dark.
    if (name === 'chromium') expect(await violations(page)).toEqual([]);
    await page.evaluate(() => {
      document.documentElement.style.colorScheme = 'dark';
    });
    expect(await violations(page)).toEqual([]);
    await page.setViewport({ width: 320, height: 640 });
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).toBe(0);
    await close();
  });

  test('the sample shows what is chosen, by keyboard as well', async () => {
    await open('');
    expect(await textOf('.sample .mark')).toEqual([
      'Mei Tanaka',
      'Northlight',
      'Iris',
      'two years',
      'signing bonus',
      'Lakeside',
      'Mei Tanaka',
      'Northlight',
    ]);
    await page.focus('input[value="standard"]');
    await page.keyboard.press('ArrowUp');
    expect(await textOf('.sample .mark')).toEqual(['Mei Tanaka', 'Northlight']);
    expect(await saved()).toMatchObject({ density: 'essential' });
    await press('input[value="everything"]');
    await press('.kinds label:first-of-type input');
    expect(await textOf('.sample .mark')).not.toContain('Mei Tanaka');
    expect(await saved()).toMatchObject({ density: 'everything', kindsOff: ['person'] });
    await press('main .toggle input');
    expect(await textOf('.sample .mark')).toEqual([
      'Northlight',
      'Iris',
      'two years',
      'signing bonus',
      'Lakeside',
    ]);
    await close();
  });

  test('a site is added and removed, and what was removed comes back; the focus stays near', async () => {
    await open('?full');
    await page.type('.add input', 'no site');
    await page.keyboard.press('Enter');
    expect(await textOf('#site-problem')).toEqual(['That is no site. Write it as example.com.']);
    await page.$eval('.add input', (input) => input.select());
    await page.type('.add input', 'https://www.kiosk.example/news');
    await page.keyboard.press('Enter');
    expect(await textOf('.list:nth-of-type(1) li > span')).toEqual([
      'kiosk.example',
      'courrier.example',
      'gazette.example',
    ]);
    await press('button[aria-label="Remove courrier.example"]');
    await page.waitForSelector('.notice.removed');
    expect(await focused()).toBe('Sites left alone 2');
    expect(await textOf('[role="status"]')).toEqual(['courrier.example is removed.']);
    await press('.notice button');
    await page.waitForSelector('.notice.undone');
    expect((await saved()).sitesOff).toEqual(['gazette.example', 'courrier.example', 'kiosk.example']);
    expect(await textOf('.list:nth-of-type(4) li > span')).toEqual(['no longer there', 'Mistral AI']);
    await close();
  });

  test('a damaged file is told with place and mend; a sound one is shown first, then applied', async () => {
    await open('');
    await choose('{\n"interligne": "settings",\n"settings": { "version": 1,\n"density": "dense" } }');
    expect(await focused()).toBe('“mine.json” was not imported');
    expect(await textOf('.problems li')).toEqual([
      'Line 4: density must be one of these: essential, standard, everything.',
    ]);
    await choose(
      '{ "interligne": "settings", "settings": { "version": 1, "known": ["mistral"], "gloss": "fr" } }',
    );
    await page.waitForSelector('.box dl > div');
    expect(await textOf('.box dl > div')).toEqual([
      'Language of the glossesFrançais',
      'Language of the buttonsThe browser’s',
      'Entries you know1 more',
    ]);
    expect(await saved()).toEqual({});
    await press('.box .main');
    await page.waitForSelector('.notice.imported button');
    expect(await saved()).toMatchObject({ known: ['mistral'], gloss: 'fr' });
    await close();
  });

  test('keys are changed by pressing them, where the browser lets them', async () => {
    await open('?firefox');
    await page.focus('.shortcuts li:nth-child(2) input');
    await page.keyboard.down('Alt');
    await page.keyboard.press('KeyN');
    await page.keyboard.up('Alt');
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      () => document.querySelectorAll<HTMLButtonElement>('.shortcuts button')[1]?.disabled,
    );
    expect(await page.$$eval('.shortcuts input', (all) => all.map(({ value }) => value))).toEqual([
      'Alt+Period',
      'Alt+N',
      '',
    ]);
    await page.type('.shortcuts li:nth-child(3) input', 'alt+n');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('.shortcuts .problem:not(:empty)'));
    expect(await textOf('#problem-new-one')).toEqual(['Another command has these keys.']);
    await close();
  });

  test('erasing says what goes, and goes only when told twice', async () => {
    await open('?full&refuse');
    await press('.shortcuts ~ p button');
    await page.waitForFunction(() =>
      [...document.querySelectorAll('#shortcuts .problem')].at(-1)?.textContent?.includes('chrome://'),
    );
    await press('.erase .danger');
    await page.waitForSelector('.goes');
    expect(await textOf('.goes li')).toEqual([
      'all settings; they are again as on the first day',
      'the lists: 2 sites, 1 page, 2 muted forms, 2 known entries',
      '2 packs, with their files',
      'review: nothing was kept for it',
    ]);
    await press('.erase .plain:not(.danger)');
    expect(await focused()).toBe('Erase everything…');
    await press('.erase .danger');
    await page.waitForSelector('.goes');
    await press('.erase .danger.main');
    await page.waitForSelector('.notice.erased');
    expect(await textOf('.list li')).toEqual([]);
    await close();
  });
});
