// long because it walks through every state of the popup
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violations } from '../axe.ts';
import { launch, SCREEN_BROWSERS } from '../browsers.ts';
import type { ServedPage } from '../serve-bundle.ts';
import { serveStage } from './stage-server.ts';

/** Width of the popup, and the greatest height that browsers give one, in CSS pixels. */
const SIZE = { width: 380, height: 600 };

let server: ServedPage;

beforeAll(async () => {
  server = await serveStage();
});
afterAll(() => server.close());

const AXE_CASES: readonly (readonly [name: string, query: string])[] = [
  ['a known article, after a jump', 'page=away'],
  ['coverage, both glosses, in French', 'page=coverage&gloss=both&language=fr&known=meridian'],
  ['another page', 'page=other'],
  ['a page without findings', 'page=empty'],
  ['a likely page', 'page=likely&language=fr'],
  ['a site that is off', 'off=site'],
  ['a page out of reach', 'page=unreachable'],
  ['a silent page', 'page=silent'],
  ['no knowledge base', 'page=known&bare'],
];

describe.each(SCREEN_BROWSERS)('the popup in %s', (name) => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await launch(name);
    await openTab();
  });
  afterAll(() => browser.close());

  async function openTab(): Promise<void> {
    page = await browser.newPage();
    await page.setViewport(SIZE);
  }

  /** All tests share a tab: a new one costs more than what most of them look at. */
  async function open(query: string): Promise<void> {
    await page.goto(`${server.url}?${query}`);
    await page.waitForSelector('footer');
  }

  /** Waits for the picture, which comes after the popup and moves what stands below it. */
  const pictured = () => page.waitForSelector('.ribbon');

  /** Opens every section. */
  async function unfold(): Promise<void> {
    await page.$$eval('.fold[aria-expanded="false"]', (all) => {
      for (const fold of all) (fold as HTMLButtonElement).click();
    });
    await page.waitForFunction(() => document.querySelector('.fold[aria-expanded="false"]') === null);
  }
  const textOf = (selector: string) =>
    page.$$eval(selector, (found) => found.map((element) => element.textContent?.trim() ?? ''));
  const calls = () => page.evaluate(() => [...(globalThis as unknown as { calls: string[] }).calls]);

  // What axe reads is the same in every browser: Firefox is asked in the dark alone, below.
  test.each(name === 'chromium' ? AXE_CASES : [])('axe finds nothing: %s', async (_name, query) => {
    await open(query);
    await page.waitForSelector('main[aria-busy="false"]');
    await unfold();
    await page.$$eval('details', (all) => {
      for (const details of all) details.open = true;
    });
    expect(await violations(page)).toEqual([]);
  });

  test('what stands before the script has come stays where it is once the popup is drawn', async () => {
    await open('page=late');
    const boxes = await page.evaluate(async () => {
      const parsed = new DOMParser().parseFromString(await (await fetch('/')).text(), 'text/html');
      const popup = document.querySelector('#popup');
      const boxesOf = () =>
        ['header', 'h1'].map((selector) => {
          const { x, y, height } = popup?.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
          return { x, y, height };
        });
      const drawn = { boxes: boxesOf(), height: popup?.clientHeight ?? 0 };
      popup?.replaceChildren(...(parsed.querySelector('#popup')?.children ?? []));
      return { drawn, before: { boxes: boxesOf(), height: popup?.clientHeight ?? 0 } };
    });
    expect(boxes.before.boxes).toEqual(boxes.drawn.boxes);
    expect(boxes.before.boxes[1]?.height).toBeGreaterThan(0);
    expect(boxes.before.height).toBeGreaterThan(500);
    expect(boxes.before.height).toBeLessThanOrEqual(boxes.drawn.height);
  });

  test('the list of all annotations is asked for, and the popup closes', async () => {
    await open('page=known');
    await page.waitForSelector('button.all');
    await page.$eval('button.all', (button) => (button as HTMLButtonElement).click());
    await page.waitForFunction(() => (globalThis as unknown as { calls: string[] }).calls.includes('close'));
    expect(await calls()).toEqual(['list', 'close']);
  });

  test('axe finds nothing in the dark', async () => {
    await open('page=known&gloss=both');
    await pictured();
    await page.evaluate(() => {
      document.documentElement.style.colorScheme = 'dark';
    });
    expect(await page.$eval('body', (body) => getComputedStyle(body).backgroundColor)).toBe(
      'rgb(28, 30, 33)',
    );
    expect(await violations(page)).toEqual([]);
  });

  test('tells what the page is, who moved, which figures, which names and terms', async () => {
    await open('page=known');
    expect(await textOf('.stamp')).toEqual(['Known articleJuly 8, 2025']);
    expect(await textOf('h2')).toEqual([
      'Meridian’s summer raid on Northlight',
      'Moves 4',
      'Not moves, as far as the text says 1',
      'Who speaks 3',
      'Figures 9',
      'People, labs, models, places 15',
      'Terms 3',
    ]);
    expect(await textOf('section:nth-of-type(1) tbody tr:first-child > *')).toEqual([
      'Mei Tanaka-O’Brien',
      'Northlight → to Meridian Superintelligence Laboratory',
      'Jul 7, 2025in the text',
    ]);
    expect(await textOf('section:nth-of-type(2) tbody tr > *')).toEqual([
      'Mei Tanaka-O’Brien',
      '→ to Northlight',
      'refused',
    ]);
    expect(await textOf('.section-note')).toEqual(['1 of 4 statements is by a source without a name.']);
    await unfold();
    expect(await textOf('section:nth-of-type(3) .head')).toEqual([
      'Paul Vernenamed',
      'un ancien dirigeant de Northlight ayant requis l’anonymatunnamed',
      'La Gazettemedium',
    ]);
    expect((await textOf('section:nth-of-type(4) .head'))[0]).toContain('14,3 milliards de dollars');
    expect(await textOf('.sources a')).toEqual(['Meridian, annual report', 'Meridian, annual report']);
  });

  test('the gloss switch changes every gloss at once, marks its language, and is saved', async () => {
    await open('page=known');
    await unfold();
    expect(
      await page.$$eval('.gloss [lang], .digits', (all) => all.map((one) => one.getAttribute('lang'))),
    ).not.toContain('fr');
    await page.$eval('input[value="fr"]', (input) => input.click());
    expect(
      await page.$$eval('.gloss [lang], .digits', (all) => all.map((one) => one.getAttribute('lang'))),
    ).not.toContain('en');
    expect(await textOf('.rows .gloss')).toContain('Fabricant de téléphones et de l’assistant Iris.');
    await page.$eval('input[value="both"]', (input) => input.click());
    expect(await textOf('.rows .gloss')).toEqual(
      expect.arrayContaining([
        'ENMaker of phones and of the assistant Iris.',
        'FRFabricant de téléphones et de l’assistant Iris.',
      ]),
    );
    expect(await calls()).toEqual(['saved fr en true', 'saved both en true']);
  });

  test('another interface language changes the words and the document’s language', async () => {
    await open('page=known');
    await page.select('select:has(option[value="auto"])', 'fr');
    expect(await textOf('h2')).toContain('Mouvements 4');
    expect(await page.$eval('html', (html) => html.lang)).toBe('fr');
  });

  test('a row leads to its place, and the popup closes', async () => {
    await open('page=known');
    await unfold();
    await pictured();
    await page.click('tbody tr:nth-child(2) td:last-child');
    // A ribbon leads to the same sentence as its row.
    expect(await textOf('.ribbon .who')).toEqual([
      'Jonas Lindqvist',
      'Adaeze Obi',
      'Mei Tanaka-O’Brien',
      'Wei Zhao',
    ]);
    await page.$eval('#popup', (popup) => popup.scrollTo(0, 0));
    await page.click('.ribbon .who');
    await page.$eval('section:nth-of-type(4) .rows button', (button) => (button as HTMLElement).click());
    expect(await calls()).toEqual([
      'show 110 190 false',
      'close',
      'show 110 190 false',
      'close',
      expect.stringMatching(/^show \d+ \d+ true$/u),
      'close',
    ]);
  });

  test('the keyboard reaches everything, in reading order, and rows answer to it', async () => {
    await open('page=known');
    const stops: string[] = [];
    for (let stop = 0; stop < 60; stop += 1) {
      await page.keyboard.press('Tab');
      const at = await page.evaluate(() => {
        const { activeElement } = document;
        if (!activeElement || activeElement === document.body) return null;
        const kind = activeElement.getAttribute('role') ?? activeElement.localName;
        const outline = [activeElement, activeElement.nextElementSibling, activeElement].map(
          (element, index) =>
            element ? getComputedStyle(element, index === 2 ? '::after' : null).outlineStyle : 'none',
        );
        const box = activeElement.getBoundingClientRect();
        const head = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0;
        const hidden = !activeElement.closest('header') && box.bottom <= head;
        return `${kind}${outline.every((style) => style === 'none') ? ' without ring' : ''}${hidden ? ' under the head' : ''}`;
      });
      if (at === null) break;
      stops.push(at);
    }
    // Firefox stops at what scrolls, too, so that the keyboard can scroll it.
    const [first, ...rest] = stops.filter((stop) => stop !== 'div');
    expect(first).toBe('input');
    expect(rest.slice(0, 4)).toEqual(['input', 'summary', 'summary', 'summary']);
    expect(rest.slice(4, 8)).toEqual(['button', 'button', 'button', 'button']);
    expect(stops.filter((stop) => /without|under/u.test(stop))).toEqual([]);
    // Switches, languages, marks; settings, library, help.
    expect(stops.slice(-8, -3)).toEqual(['switch', 'switch', 'switch', 'select', 'select']);
    expect(stops.slice(-3)).toEqual(['button', 'button', 'button']);

    // Afresh: past the last stop the keyboard is the browser's own.
    await page.close();
    await openTab();
    await open('page=known');
    await page.waitForSelector('tbody button');
    await page.focus('tbody button');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => (globalThis as unknown as { calls: string[] }).calls.includes('close'));
    expect(await calls()).toEqual(['show 10 90 false', 'close']);
  });

  test('after a jump the first button leads back', async () => {
    await open('page=away');
    await page.click('main button');
    expect(await calls()).toEqual(['back', 'close']);
  });

  test('one search answers from the page and from the knowledge base', async () => {
    await open('page=known');
    await page.type('[type="search"]', 'mer');
    await page.waitForFunction(() => document.querySelector('h2')?.textContent?.startsWith('In this page'));
    expect(await textOf('h2')).toEqual(['In this page 4', 'In the knowledge base 1']);
    await page.$$eval('.rows li:first-child button', (all) => {
      for (const button of all) (button as HTMLButtonElement).click();
    });
    expect(await calls()).toEqual([
      expect.stringMatching(/^show \d+ \d+ true$/u),
      'library merganser',
      'close',
      'close',
    ]);
    await page.keyboard.press('Escape');
    expect(await textOf('h2')).toContain('Moves 4');
  });

  test('the library opens, and the popup closes', async () => {
    await open('page=known');
    await page.$eval('footer .library', (button) => (button as HTMLButtonElement).click());
    await page.waitForFunction(() => (globalThis as unknown as { calls: string[] }).calls.includes('close'));
    expect(await calls()).toEqual(['library', 'close']);
  });

  test('long lists open and close', async () => {
    await open('page=known');
    await unfold();
    const people = async () => (await textOf('section:nth-of-type(5) > div:first-of-type li')).length;
    expect(await people()).toBe(6);
    await pictured();
    await page.click('section:nth-of-type(5) .more');
    await page.waitForSelector('.more[aria-expanded="true"]');
    expect(await people()).toBe(9);
  });

  test('switches go off from the narrowest to the widest, and the page comes back', async () => {
    await open('page=known');
    await page.$eval('[role="switch"]', (input) => (input as HTMLInputElement).click());
    expect(await textOf('h2')).toEqual(['Off on this page']);
    await page.$eval('.switch:last-of-type [role="switch"]', (input) => (input as HTMLInputElement).click());
    expect(await textOf('h2')).toEqual(['Off everywhere']);
    expect(
      await page.$$eval('[role="switch"]', (all) => all.map((one) => (one as HTMLInputElement).disabled)),
    ).toEqual([true, true, false]);
    await page.$eval('.switch:last-of-type [role="switch"]', (input) => (input as HTMLInputElement).click());
    await page.$eval('[role="switch"]', (input) => (input as HTMLInputElement).click());
    await page.waitForSelector('tbody tr');
  });

  test('another page can be annotated anyway, and a refusal is said', async () => {
    await open('page=other');
    await page.waitForSelector('.action button');
    expect(await textOf('.reason')).toEqual(['Too little here about people changing labs.']);
    await page.click('.action button');
    await page.waitForSelector('tbody tr');
    await open('page=other&refuse');
    await page.waitForSelector('.action button');
    await page.click('.action button');
    await page.waitForFunction(() => document.querySelector('[role="alert"]')?.textContent !== '');
    expect(await textOf('[role="alert"]')).toEqual(['The page could not be annotated.']);
  });

  test('a page that never answers is said to be slow, and the switches still work', async () => {
    await open('page=late');
    await page.waitForFunction(() => document.querySelector('.waiting')?.textContent?.includes('slow'));
    await page.$eval('[role="switch"]', (input) => (input as HTMLInputElement).click());
    expect(await textOf('h2')).toEqual(['Off on this page']);
  });

  test('a choice that cannot be saved is taken back and said', async () => {
    await open('page=known&full');
    await page.$eval('input[value="fr"]', (input) => input.click());
    await page.waitForFunction(() => document.querySelector('[role="alert"]')?.textContent !== '');
    expect(await page.$eval('input[value="en"]', (input) => input.checked)).toBe(true);
  });

  test.each([
    ['the usual size', '93.75%'],
    ['twice the text', '187.5%'],
  ])(
    'nothing is cut off sideways at %s, and the head stays only where there is room',
    async (_name, size) => {
      await open('page=known&gloss=both&language=fr');
      await unfold();
      await pictured();
      await page.evaluate((fontSize) => {
        document.documentElement.style.fontSize = fontSize;
        for (const details of document.querySelectorAll('details')) details.open = true;
        // The picture takes its new room in a frame of its own.
        return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      }, size);
      const cut = await page.evaluate(() => {
        const right = document.body.getBoundingClientRect().right;
        return [...document.querySelectorAll('#popup *')]
          .filter((element) => element.getBoundingClientRect().right > right + 1)
          .map((element) => element.outerHTML.slice(0, 80));
      });
      expect(cut).toEqual([]);
      const popup = await page.$eval('#popup', ({ clientHeight, scrollHeight }) => ({
        clientHeight,
        scrollHeight,
      }));
      expect(popup.clientHeight).toBeLessThanOrEqual(SIZE.height);
      expect(popup.scrollHeight).toBeGreaterThan(SIZE.height);
      await page.$eval('#popup', (element) => element.scrollTo(0, 400));
      const top = await page.$eval('header', (header) => header.getBoundingClientRect().top);
      expect(top).toBe(size === '93.75%' ? 0 : -400);
    },
  );
});
