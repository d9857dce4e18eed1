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

describe.each(SCREEN_BROWSERS)('the library’s picture in %s', (name) => {
  let at: LibraryPage;

  beforeAll(async () => {
    at = await openBrowser(name, server.url);
  });
  afterAll(() => at.quit());

  test('the picture and its table tell the same moves, whatever is chosen', async () => {
    await at.open('#flow');
    const inPicture = async () => {
      const labels = await at.page.$$eval('.ribbon', (all) =>
        all.map((ribbon) => ribbon.getAttribute('aria-label') ?? ''),
      );
      return labels.reduce((sum, label) => sum + Number(/(\d+) moves?/u.exec(label)?.[1]), 0);
    };
    const both = async () => [await inPicture(), (await at.textOf('tr.move')).length];
    expect(await both()).toEqual([6, 6]);
    expect(await at.textOf('.flow > .found')).toEqual(['6 moves · 4 people']);
    await at.page.select('.filters select', 'meridian');
    await at.page.waitForFunction(() => location.hash === '#flow/meridian');
    await at.page.waitForSelector('.about');
    expect(await both()).toEqual([3, 3]);
    await at.page.select('.filters label:nth-of-type(2) select', '2026');
    expect(await both()).toEqual([1, 1]);
    expect(await at.textOf('tr.move th')).toEqual(['Jonas Lindqvist']);
    await at.page.evaluate(() => history.back());
    await at.page.waitForFunction(() => document.querySelector('.about') === null);
    expect(await both()).toEqual([1, 1]);
    await at.press('.filters .plain');
    await at.page.waitForFunction(() => document.querySelectorAll('tr.move').length === 6);
    await at.press('.years li:last-of-type button');
    expect(await both()).toEqual([1, 1]);
    expect(
      await at.page.$eval('.years li:last-of-type button', (one) => one.getAttribute('aria-pressed')),
    ).toBe('true');
    await at.press('.years li:last-of-type button');
    expect(await both()).toEqual([6, 6]);
    await at.close();
  });

  test('years and firms that nothing is known of say so', async () => {
    await at.open('#flow/iris');
    expect(await at.textOf('.flow > .found')).toEqual([
      'Nobody is known to have moved there in those years.',
    ]);
    expect(await at.page.$$eval('.picture, table', (all) => all.length)).toBe(0);
    await at.close();
  });

  test('a ribbon names its people when focused, pointed at or pressed, and arrows go through them', async () => {
    await at.open('#flow');
    await at.page.$eval('.ribbon[tabindex="0"]', (ribbon) => (ribbon as SVGElement).focus());
    expect(await at.focused()).toBe('Northlight to Meridian, 2 moves: Zoé Lefèvre and Jonas Lindqvist');
    expect(await at.textOf('.told')).toEqual(['Northlight → Meridian 2 movesZoé Lefèvre, Jonas Lindqvist']);
    await at.page.keyboard.press('ArrowDown');
    expect(await at.focused()).toContain('to');
    expect(await at.focused()).not.toContain('Northlight to Meridian');
    expect(await at.page.$$eval('.ribbon[tabindex="0"]', (all) => all.length)).toBe(1);
    await at.page.keyboard.press('Home');
    await at.page.keyboard.press('Enter');
    expect(await at.page.$$eval('.ribbon[aria-pressed="true"]', (all) => all.length)).toBe(1);
    // Pressed, it stays lit, so that one can go to its people.
    await at.page.focus('.filters select');
    expect(await at.page.$$eval('.told a', (all) => all.map((link) => link.getAttribute('href')))).toEqual([
      '#zoe-lefevre',
      '#jonas-lindqvist',
    ]);
    await at.page.$eval('.ribbon[aria-pressed="true"]', (ribbon) => (ribbon as SVGElement).focus());
    await at.page.keyboard.press('Escape');
    await at.page.focus('.filters select');
    expect(await at.textOf('.told.hint')).toHaveLength(1);
    const { x, y } = await at.page.$eval('.node.firm rect', (rect) => {
      const box = rect.getBoundingClientRect();
      return { x: box.right + 4, y: box.top + box.height / 2 };
    });
    await at.page.mouse.move(x, y);
    await at.page.waitForSelector('.told:not(.hint)');
    expect((await at.textOf('.told'))[0]).toContain('Northlight → Meridian');
    await at.close();
  });

  test('names stand apart, inside the picture, at every width and with larger text', async () => {
    for (const [width, size] of [
      [1280, '100%'],
      [720, '100%'],
      [360, '100%'],
      [1280, '200%'],
    ] as const) {
      await at.open('#flow', { width, height: 900 });
      await at.page.evaluate((fontSize) => {
        document.documentElement.style.fontSize = fontSize;
      }, size);
      await at.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50))));
      const { overlaps, outside, wider } = await at.page.evaluate(() => {
        const boxes = [...document.querySelectorAll('.node text')].map((text) =>
          text.getBoundingClientRect(),
        );
        return {
          // Half a line of leeway each: boxes are taller than letters.
          overlaps: boxes.flatMap((one, index) =>
            boxes
              .slice(index + 1)
              .filter(
                (other) =>
                  one.left < other.right &&
                  other.left < one.right &&
                  one.top + one.height / 4 < other.bottom - other.height / 4 &&
                  other.top + other.height / 4 < one.bottom - one.height / 4,
              ),
          ).length,
          outside: boxes.filter((box) => box.left < -1 || box.right > innerWidth + 1).length,
          wider: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        };
      });
      expect([width, size, overlaps, outside, wider]).toEqual([width, size, 0, 0, 0]);
      await at.close();
    }
  });

  test('the Tab key passes everything once, and what it stops at can be seen', async () => {
    await at.open('#flow');
    const stops: string[] = [];
    for (let stop = 0; stop < 80; stop += 1) {
      await at.page.keyboard.press('Tab');
      const here = await at.page.evaluate(() => {
        const { activeElement } = document;
        if (!activeElement || activeElement === document.body) return null;
        const ring = [activeElement, activeElement.nextElementSibling].some(
          (element) => element && getComputedStyle(element).outlineStyle !== 'none',
        );
        const drawn = activeElement.querySelector('.ring');
        const lit = drawn !== null && getComputedStyle(drawn).stroke !== 'none';
        return `${activeElement.getAttribute('class') ?? activeElement.localName}${ring || lit ? '' : ' without ring'}`;
      });
      if (here === null) break;
      stops.push(here);
    }
    expect(stops.filter((stop) => stop.includes('without'))).toEqual([]);
    expect(stops.filter((stop) => stop.startsWith('ribbon'))).toHaveLength(1);
    expect(stops.filter((stop) => stop === 'select')).toHaveLength(3);
    await at.close();
  });
});
