import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SCREEN_BROWSERS } from '../browsers.ts';
import type { ServedPage } from '../serve-bundle.ts';
import { type LibraryPage, NARROW, openBrowser } from './library-page.ts';
import { serveStage } from './stage-server.ts';

let server: ServedPage;

beforeAll(async () => {
  server = await serveStage();
});
afterAll(() => server.close());

describe.each(SCREEN_BROWSERS)('the library’s list in %s', (name) => {
  let at: LibraryPage;

  beforeAll(async () => {
    at = await openBrowser(name, server.url);
  });
  afterAll(() => at.quit());

  test('says which knowledge base it is, and warns of one that is more than a year old', async () => {
    await at.open('');
    expect(await at.textOf('.edition span')).toEqual([
      'Knowledge base 0.9.0, checked up to May 30, 2026',
      '13 entries',
      '11 dated statements',
    ]);
    expect(await at.textOf('.old')).toEqual([]);
    await at.close();
    await at.open('?today=2027-05-31');
    expect((await at.textOf('.old'))[0]).toContain('more than a year old');
    await at.close();
  });

  test('finds as you type, whatever the accents, by any name, and says how many', async () => {
    await at.open('');
    expect(await at.textOf('.finder .found')).toEqual(['13 entries']);
    await at.page.type('input[type="search"]', 'zoe lefev');
    expect(await at.names()).toEqual(['Zoé Lefèvre']);
    expect(await at.textOf('.finder .found')).toEqual(['1 entry']);
    await at.page.$eval('input[type="search"]', (input) => {
      (input as HTMLInputElement).value = '';
    });
    await at.page.type('input[type="search"]', 'poach');
    expect(await at.names()).toEqual(['débaucher']);
    expect(await at.textOf('.result-as')).toEqual(['as “to poach”']);
    await at.page.type('input[type="search"]', 'xyz');
    expect((await at.textOf('.finder .found'))[0]).toContain('No entry is called that');
    await at.close();
  });

  test('the filter lists one kind, and counts what the search found of each', async () => {
    await at.open('');
    expect(await at.textOf('.kinds label')).toEqual([
      'All 13',
      'People 4',
      'Organizations 5',
      'Models 1',
      'Places 1',
      'Terms 2',
    ]);
    await at.choose('Terms');
    expect(await at.names()).toEqual(['débaucher', 'signing bonus']);
    await at.page.type('input[type="search"]', 'meridian');
    expect(await at.names()).toEqual(['débaucher']);
    expect((await at.textOf('.kinds label'))[2]).toBe('Organizations 2');
    await at.close();
  });

  test('the keyboard goes from the search into the list, through it, and into an entry', async () => {
    await at.open('');
    await at.page.focus('input[type="search"]');
    await at.page.keyboard.press('ArrowDown');
    expect(await at.focused()).toBe('adaeze-obi');
    await at.page.keyboard.press('ArrowDown');
    await at.page.keyboard.press('ArrowDown');
    await at.page.keyboard.press('ArrowUp');
    expect(await at.focused()).toBe('debaucher');
    await at.page.keyboard.press('End');
    expect(await at.focused()).toBe('zoe-lefevre');
    expect(await at.page.$$eval('.results a[tabindex="0"]', (all) => all.length)).toBe(1);
    await at.page.keyboard.press('Enter');
    await at.page.waitForSelector('article');
    expect(await at.focused()).toBe('Zoé Lefèvre');
    expect(await at.page.$eval('.results [aria-current]', (link) => link.getAttribute('data-entry'))).toBe(
      'zoe-lefevre',
    );
    expect(await at.page.title()).toBe('Zoé Lefèvre · Library · Interligne');
    await at.close();
  });

  test('each side scrolls by itself, the page does not, and an entry opened from elsewhere is seen in the list', async () => {
    await at.open('#zoe-lefevre', { width: 1280, height: 560 });
    const { room, seen } = await at.page.evaluate(() => {
      const list = document.querySelector('.results')?.getBoundingClientRect();
      const row = document.querySelector('.results [aria-current]')?.getBoundingClientRect();
      return {
        room: document.documentElement.scrollHeight - innerHeight,
        seen: list && row ? row.top >= list.top - 1 && row.bottom <= list.bottom + 1 : false,
      };
    });
    expect([room, seen]).toEqual([0, true]);
    await at.close();
  });

  test('Enter in the search opens the best result', async () => {
    await at.open('');
    await at.page.type('input[type="search"]', 'MSL');
    await at.page.keyboard.press('Enter');
    await at.page.waitForSelector('article');
    expect(await at.textOf('h2')).toEqual(['Meridian Superintelligence Laboratory']);
    await at.close();
  });

  test('back and forward go through entries, and the search outlives them', async () => {
    await at.open('');
    await at.page.type('input[type="search"]', 'lef');
    await at.press('.results a');
    await at.page.waitForSelector('article');
    await at.press('.step a[href="#northlight"]');
    await at.page.waitForFunction(() => document.querySelector('h2')?.textContent === 'Northlight');
    await at.page.evaluate(() => history.back());
    await at.page.waitForFunction(() => document.querySelector('h2')?.textContent === 'Zoé Lefèvre');
    await at.page.evaluate(() => history.back());
    await at.page.waitForSelector('.welcome');
    expect(await at.page.$eval('input[type="search"]', (input) => (input as HTMLInputElement).value)).toBe(
      'lef',
    );
    expect(await at.focused()).toBe('zoe-lefevre');
    await at.page.evaluate(() => history.forward());
    await at.page.waitForSelector('article');
    await at.close();
  });

  test('on a narrow screen list and entry are views of their own, and the table comes before the picture', async () => {
    await at.open('', NARROW);
    expect([await at.isSeen('.finder'), await at.isSeen('.leaf')]).toEqual([true, false]);
    await at.page.evaluate(() => scrollTo(0, 300));
    await at.press('.results [data-entry="zoe-lefevre"]');
    await at.page.waitForSelector('article');
    expect([await at.isSeen('.finder'), await at.isSeen('.leaf')]).toEqual([false, true]);
    expect(await at.page.evaluate(() => scrollY)).toBe(0);
    await at.press('.back');
    await at.page.waitForSelector('.welcome');
    expect(await at.page.evaluate(() => scrollY)).toBe(300);
    expect(await at.focused()).toBe('zoe-lefevre');
    await at.press('nav a[href="#flow"]');
    await at.page.waitForSelector('.picture');
    const tops = await at.page.$$eval('table, .picture', (all) =>
      Object.fromEntries(all.map((one) => [one.localName, one.getBoundingClientRect().top])),
    );
    expect(tops.table).toBeLessThan(tops.section ?? 0);
    await at.press('.to-picture');
    expect(await at.page.$eval('.picture', (one) => one === document.activeElement)).toBe(true);
    expect(await at.violations()).toEqual([]);
    await at.close();
  });
});
