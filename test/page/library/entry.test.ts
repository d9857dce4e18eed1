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

describe.each(SCREEN_BROWSERS)('the library’s entries in %s', (name) => {
  let at: LibraryPage;

  beforeAll(async () => {
    at = await openBrowser(name, server.url);
  });
  afterAll(() => at.quit());

  test('an entry tells its moves in order, its roles with their dates, and what is not verified', async () => {
    await at.open('#zoe-lefevre');
    expect(await at.textOf('.timeline .when')).toEqual(['2021', 'Jul 8, 2025']);
    expect(await at.textOf('.timeline .step')).toEqual([
      expect.stringMatching(/^Tern →\s*to\s+Northlight$/u),
      expect.stringMatching(/^Northlight →\s*to\s+Meridian$/u),
    ]);
    expect(await at.textOf('.timeline .reported .label')).toEqual(['reported', 'unverified']);
    expect(await at.textOf('.statements .when')).toEqual([
      '2021 – Jul 2025',
      'since Jul 2025, as of May 2026',
      'since 2018',
      'Jul 8, 2025',
    ]);
    expect((await at.textOf('.statements .prose'))[2]).toBe('Lecturer, Université de Brume');
    expect(await at.textOf('.statements .label')).toEqual(['unverified']);
    await at.close();
  });

  test('sources stand in full, open elsewhere without a trace, and only the web’s addresses are links', async () => {
    await at.open('#zoe-lefevre');
    expect(await at.textOf('.sources .meta')).toEqual([
      'The GazetteJul 8, 2025English',
      'Le CourrierJun 2025French',
      'A packEnglish',
    ]);
    const links = await at.page.$$eval('article a[href^="http"]', (all) =>
      all.map((link) => [link.getAttribute('target'), link.getAttribute('rel')].join(' ')),
    );
    expect(links.length).toBeGreaterThan(5);
    expect(new Set(links)).toEqual(new Set(['_blank noopener noreferrer']));
    expect(await at.page.$$eval('a[href^="javascript"]', (all) => all.length)).toBe(0);
    expect(await at.page.$eval('.entry-foot a', (link) => link.getAttribute('href'))).toBe(
      'https://www.wikidata.org/wiki/Q42',
    );
    await at.close();
  });

  test('ties lead both ways, and an entry of the reader’s own says so', async () => {
    await at.open('#meridian');
    const ties = await at.page.$$eval('.ties > div', (rows) =>
      rows.map((row) => `${row.querySelector('dt')?.textContent}: ${row.querySelectorAll('li').length}`),
    );
    expect(ties).toEqual(['Here, as last known: 1', 'Joined: 3', 'Left: 1', 'Belong to it: 1']);
    expect(await at.textOf('.aliases li')).toEqual(['Meridian Inc.', 'la maison mère d’Iris']);
    await at.press('.onward a');
    await at.page.waitForSelector('.flow');
    expect(await at.textOf('h2')).toEqual(['Who moved whereMeridian']);
    await at.close();
    await at.open('#quill');
    expect(await at.textOf('.own')).toEqual(['Your pack: Pen makers']);
    expect(await at.textOf('.ties dt')).toEqual(['Founded by', 'Joined']);
    await at.close();
  });

  test('the gloss switch changes the prose and is saved', async () => {
    await at.open('#debaucher');
    expect(await at.page.$$eval('.gloss', (all) => all.map((one) => one.getAttribute('lang')))).toEqual([
      'en',
    ]);
    // A real press: the switch takes no other.
    const label = await at.page.$('.switch label:nth-of-type(3) span');
    await label?.click();
    await at.page.waitForFunction(() => document.querySelectorAll('.gloss [lang]').length === 2);
    expect(await at.textOf('.gloss [lang]')).toEqual([
      'What débaucher is, in a line.',
      'Ce qu’est débaucher, en une ligne.',
    ]);
    expect(await at.calls()).toEqual(['saved both']);
    expect(await at.textOf('.caution [lang]')).toEqual([
      'Not “to debauch”.',
      'Rien à voir ici avec la débauche.',
    ]);
    await at.close();
  });

  test('“report an error” copies a text and says so; a refusal is said', async () => {
    await at.open('#zoe-lefevre');
    await at.press('.entry-foot button');
    await at.page.waitForFunction(() => document.querySelector('.notice')?.textContent !== '');
    expect(await at.textOf('.notice')).toEqual([
      'A report is in the clipboard, ready to be filled in and sent.',
    ]);
    const [report] = await at.calls();
    expect(report).toContain('Entry: zoe-lefevre');
    expect(report).toContain('0.9.0, checked up to 2026-05-30');
    await at.close();
    await at.open('?refuse#zoe-lefevre');
    await at.press('.entry-foot button');
    await at.page.waitForSelector('.notice.notCopied');
    await at.close();
  });
});
