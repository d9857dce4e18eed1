import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SCREEN_BROWSERS } from '../browsers.ts';
import type { ServedPage } from '../serve-bundle.ts';
import { type LibraryPage, NARROW, openBrowser } from './library-page.ts';
import { serveStage } from './stage-server.ts';

const BROKEN = `pack:
  id: Birds
  name: Birds
entries:
  tern:
    kind: bird
    name: Tern
    gloss:
      en: plain prose
`;

const SOUND = `pack:
  id: birds
  name: Sea birds
entries:
  tern:
    kind: organization
    name: Tern Society
    gloss:
      en: >-
        It counts terns.
      fr: >-
        Elle compte les sternes.
    background:
      en: >-
        Each spring.
      fr: >-
        Chaque printemps.
`;

let server: ServedPage;
let folder: string;

beforeAll(async () => {
  server = await serveStage();
  folder = mkdtempSync(path.join(tmpdir(), 'packs-'));
  writeFileSync(path.join(folder, 'broken.yml'), BROKEN);
  writeFileSync(path.join(folder, 'birds.yml'), SOUND);
  writeFileSync(path.join(folder, 'large.yml'), 'x'.repeat(1_000_001));
  writeFileSync(path.join(folder, 'many.json'), `[${'1,'.repeat(300)}1]`);
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await server.close();
});

describe.each(SCREEN_BROWSERS)('packs in %s', (name) => {
  let at: LibraryPage;

  beforeAll(async () => {
    at = await openBrowser(name, server.url);
  });
  afterAll(() => at.quit());

  const upload = async (file: string) => {
    const input = (await at.page.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(path.join(folder, file));
  };
  const press = (words: string) =>
    at.page.$$eval(
      'main button',
      (buttons, start) => buttons.find((button) => button.textContent?.startsWith(start))?.click(),
      words,
    );
  const status = () => at.textOf('.told-packs [role="status"]');
  const packs = () => at.textOf('.pack h3');
  const seen = (selector: string) => at.page.waitForSelector(selector);

  test('a file is imported, switched, handed out and removed; removing can be undone', async () => {
    await at.open('?packs=some#packs');
    await upload('birds.yml');
    await at.page.waitForFunction(() => document.querySelectorAll('.pack').length === 2);
    expect(await status()).toEqual(['“Sea birds” was imported. Open pages show its entries at once.']);
    // The one imported last has the last word, so it stands first.
    expect(await packs()).toEqual(['Sea birds', 'Pen makers']);
    expect((await at.textOf('.pack .meta'))[0]).toBe('1 organizationimported on August 1, 2026birds.yml');
    const switches = () =>
      at.page.$$eval('[role="switch"]', (all) => all.map((one) => (one as HTMLInputElement).checked));
    expect(await switches()).toEqual([true, false]);
    await at.page.focus('.pack [role="switch"]');
    await at.page.keyboard.press(' ');
    await seen('.pack.off:first-child');
    expect(await switches()).toEqual([false, false]);
    await press('Export');
    expect(await at.calls()).toEqual([`file birds.yml ${SOUND.length}`]);
    await press('Remove');
    await seen('.told-packs.removed');
    expect(await packs()).toEqual(['Pen makers']);
    expect(await at.focused()).toBe('Undo');
    await at.page.keyboard.press('Enter');
    await at.page.waitForFunction(() => document.querySelectorAll('.pack').length === 2);
    expect(await status()).toEqual(['“Sea birds” is back.']);
    expect(await packs()).toEqual(['Sea birds', 'Pen makers']);
    await at.close();
  });

  test('a file that is no pack says what to mend, line by line, and changes nothing', async () => {
    await at.open('?packs=some#packs', NARROW);
    await upload('broken.yml');
    await seen('.pack-problems');
    expect(await at.focused()).toBe('“broken.yml” was not imported');
    const lines = await at.textOf('.pack-problems li');
    expect(lines.map((line) => /^Line (\d+)(\S+)/u.exec(line)?.slice(1))).toEqual([
      ['2', 'pack.id'],
      ['5', 'entries.tern.background'],
      ['6', 'entries.tern.kind'],
      ['8', 'entries.tern.gloss.fr'],
      ['9', 'entries.tern.gloss.en'],
    ]);
    expect(await packs()).toEqual(['Pen makers']);
    expect(await at.violations()).toEqual([]);
    expect(
      await at.page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      ),
    ).toBe(0);
    await press('Copy');
    await at.page.waitForFunction(() => document.querySelector('.told-packs.copied'));
    expect((await at.calls())[0]?.split('\n')[0]).toBe(
      'broken.yml:2: pack.id is not an id: write lower-case ASCII letters and digits, joined by hyphens',
    );
    // Mended, the next file takes the list away.
    await upload('birds.yml');
    await seen('.told-packs.imported');
    expect(await at.page.$('.pack-problems')).toBeNull();
    await upload('large.yml');
    await seen('.pack-problems');
    expect(await at.textOf('.pack-problems li')).toEqual([
      'Line 1The file is larger than 1 MB: split it into several packs',
    ]);
    await at.close();
  });

  test('of very many problems a screenful is shown, with the number of the rest', async () => {
    await at.open('#packs');
    await upload('many.json');
    await seen('.pack-problems');
    expect((await at.textOf('.pack-problems li')).length).toBe(50);
    expect((await at.textOf('.pack-problems > p'))[1]).toMatch(/^And \d+ more\.$/u);
    await at.close();
  });

  test('the sample can be tried; a second time one is asked first', async () => {
    await at.open('?gloss=both#packs');
    expect(await at.textOf('.pack-none')).toEqual(['There is no pack yet.']);
    await press('Try the sample');
    await seen('.pack');
    expect((await at.textOf('.pack .meta'))[0]).toContain('6 people6 organizations1 product5 terms');
    await press('Try the sample');
    await seen('.pack-question');
    expect(await at.focused()).toBe('A pack with the id “chip-makers” is there already');
    expect(await at.violations()).toEqual([]);
    await press('Keep the old one');
    await at.page.waitForFunction(() => !document.querySelector('.pack-question'));
    expect(await status()).toEqual(['']);
    await press('Try the sample');
    await seen('.pack-question');
    await press('Replace it');
    await seen('.told-packs.replaced');
    expect(await packs()).toEqual(['Chip makers']);
    await press('Save it as a file');
    await at.page.waitForFunction(() => (globalThis as unknown as { calls: string[] }).calls.length > 0);
    expect((await at.calls())[0]).toMatch(/^file chip-makers\.yml \d{5}$/u);
    await at.close();
  });

  test('a file that is dropped is imported as well', async () => {
    await at.open('#packs');
    await seen('.pack-import');
    await at.page.evaluate((text) => {
      const data = new DataTransfer();
      data.items.add(new File([text], 'birds.yml'));
      document
        .querySelector('.pack-import')
        ?.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: data }));
    }, SOUND);
    await seen('.told-packs.imported');
    expect(await packs()).toEqual(['Sea birds']);
    await at.close();
  });

  test('what cannot be kept is said, and so is what a later version wrote', async () => {
    await at.open('?full#packs');
    await upload('birds.yml');
    await seen('.told-packs.full');
    expect((await status())[0]).toMatch(/room for this extension is used up\. Nothing was changed\.$/u);
    expect(await packs()).toEqual([]);
    await at.close();
    await at.open('?packs=later#packs');
    await seen('.told-packs.later');
    await at.close();
  });

  test('the way by keyboard leads to the file, the sample, the packs; each stop can be seen', async () => {
    await at.open('?packs=some#packs');
    await seen('.pack');
    await at.page.focus('nav a:last-child');
    const stops: string[] = [];
    for (let stop = 0; stop < 7; stop += 1) {
      await at.page.keyboard.press('Tab');
      stops.push(
        await at.page.evaluate(() => {
          const here = document.activeElement;
          const shown = here?.matches('.unseen') ? here.nextElementSibling : here;
          const style = shown ? getComputedStyle(shown) : null;
          const ring = style !== null && style.outlineStyle !== 'none' && style.outlineWidth !== '0px';
          const label = (here as HTMLInputElement | null)?.labels?.[0]?.textContent ?? here?.textContent;
          return `${ring ? '' : 'no ring: '}${label}`;
        }),
      );
    }
    expect(stops).toEqual(
      expect.arrayContaining([
        'Import a file…',
        'Try the sample “Chip makers”',
        'Save it as a file',
        'In use: Pen makers',
        'Export: Pen makers',
        'Remove: Pen makers',
      ]),
    );
    expect(stops.filter((stop) => stop.startsWith('no ring'))).toEqual([]);
    await at.close();
  });

  test('at 400 % nothing is cut off', async () => {
    await at.open('?packs=some&language=fr#packs', { width: 320, height: 256 });
    await seen('.pack');
    expect(
      await at.page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      ),
    ).toBe(0);
    await at.close();
  });
});
