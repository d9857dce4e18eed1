import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SCREEN_BROWSERS } from '../browsers.ts';
import type { ServedPage } from '../serve-bundle.ts';
import { type LibraryPage, NARROW, openBrowser } from './library-page.ts';
import { serveStage } from './stage-server.ts';

const KEPT = '?review=zoe-lefevre,debaucher,nobody';
const REVIEWED = {
  due: '2026-06-01T08:00:00.000Z',
  reviewed: '2026-03-02T07:00:00.000Z',
  stability: 90,
  difficulty: 5,
  scheduledDays: 90,
  learningSteps: 0,
  reps: 4,
  lapses: 0,
  state: 'review',
};
const file = (cards: readonly object[]) => JSON.stringify({ format: 'interligne-review', version: 1, cards });

let server: ServedPage;
let folder: string;

beforeAll(async () => {
  server = await serveStage();
  folder = mkdtempSync(path.join(tmpdir(), 'review-'));
  const kept = '2026-01-01T08:00:00.000Z';
  writeFileSync(path.join(folder, 'sound.json'), file([{ entry: 'zoe-lefevre', kept, schedule: REVIEWED }]));
  writeFileSync(
    path.join(folder, 'broken.json'),
    file([{ entry: 'zoe-lefevre', kept: 'then', schedule: null }]),
  );
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await server.close();
});

describe.each(SCREEN_BROWSERS)('the review in %s', (name) => {
  let at: LibraryPage;

  beforeAll(async () => {
    at = await openBrowser(name, server.url);
  });
  afterAll(() => at.quit());

  const seen = (selector: string) => at.page.waitForSelector(selector);
  const due = async () => (await at.textOf('.review-due'))[0];
  const upload = async (fileName: string) => {
    const input = (await at.page.$('.review-files input')) as ElementHandle<HTMLInputElement> | null;
    await input?.uploadFile(path.join(folder, fileName));
  };

  test('a sitting by keys alone: question, answer, grade, and nothing is due any more', async () => {
    await at.open(`${KEPT}#review`);
    await seen('.main');
    expect(await due()).toBe('2 glosses are due.');
    // Keys mean nothing outside of a sitting.
    await at.page.keyboard.press('1');
    await at.page.focus('.main');
    await at.page.keyboard.press('Enter');
    await seen('.sitting');
    expect(await at.focused()).toBe('débaucher');
    await at.page.keyboard.press('3');
    expect(await at.textOf('.grades')).toEqual([]);
    await at.page.keyboard.press(' ');
    await seen('.review-answer');
    expect((await at.textOf('.review-answer'))[0]).toContain('What débaucher is, in a line.');
    expect(await at.page.evaluate(() => document.activeElement?.className)).toBe('review-answer');
    await at.page.keyboard.press('3');
    await at.page.waitForFunction(() => document.activeElement?.textContent === 'Zoé Lefèvre');
    await at.page.keyboard.press(' ');
    await seen('.grades');
    expect((await at.textOf('.review-answer'))[0]).toMatch(/Source: .*The Gazette/u);
    // The focus is elsewhere: the key is not ours.
    await at.page.focus('nav a');
    await at.page.keyboard.press('4');
    expect(await at.isSeen('.sitting')).toBe(true);
    await at.page.focus('.review-answer');
    await at.page.keyboard.press('4');
    await seen('.review-files');
    expect(await due()).toBe('Nothing is due now.');
    expect((await at.textOf('.told-packs'))[0]).toBe('Done: 2 glosses reviewed.');
    expect(await at.focused()).toBe('Review');
    await at.close();
  });

  test('axe finds nothing, light and dark, and nothing is cut off at 400 %', async () => {
    for (const address of ['#review', `${KEPT}&language=fr&gloss=both#review`]) {
      await at.open(address, address === '#review' ? NARROW : { width: 320, height: 256 });
      await seen('.review-files');
      if (address !== '#review') {
        await at.press('.main');
        await seen('.sitting');
        await at.press('.sitting .main');
        await seen('.grades');
      }
      // What axe reads is the same in every browser: Firefox is asked once, for the dark.
      if (name === 'chromium') expect(await at.violations()).toEqual([]);
      await at.page.evaluate(() => {
        document.documentElement.style.colorScheme = 'dark';
      });
      expect(await at.violations()).toEqual([]);
      expect(
        await at.page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        ),
      ).toBe(0);
      await at.close();
    }
  });

  test('goes out as a file and comes in: problems with place and mend, of two reviews the later', async () => {
    await at.open(`${KEPT}#review`);
    await seen('.review-files');
    await upload('broken.json');
    await seen('.pack-problems');
    expect(await at.textOf('.review-problems li')).toEqual([
      'cards[0].kept It must be a time such as “2026-05-01T08:00:00.000Z”.',
    ]);
    expect(await due()).toBe('2 glosses are due.');
    await upload('sound.json');
    await seen('.told-packs.imported');
    expect(await due()).toBe('1 gloss is due.');
    await at.press('.review-files .plain');
    const [saved = ''] = await at.calls();
    expect(saved).toMatch(/^file interligne-review-2026-03-02\.json /u);
    expect(JSON.parse(saved.slice(saved.indexOf('{')))).toMatchObject({
      cards: [{ entry: 'zoe-lefevre', schedule: REVIEWED }, { entry: 'debaucher' }, { entry: 'nobody' }],
    });
    await at.close();
  });

  test('a grade that cannot be saved is said, and the card stays', async () => {
    await at.open(`${KEPT}&unsaved#review`);
    await seen('.main');
    await at.press('.main');
    await seen('.sitting');
    await at.press('.sitting .main');
    await seen('.grades');
    await at.press('.grades .plain');
    await seen('.told-packs.unsaved');
    expect(await at.isSeen('.grades')).toBe(true);
    await at.close();
  });
});
