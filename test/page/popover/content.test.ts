import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { BROWSERS } from '../browsers.ts';
import type { ServedPage } from '../serve-bundle.ts';
import type { Gallery } from './gallery.ts';
import { type GalleryPage, MARKS, openGallery } from './gallery-page.ts';
import { serveGallery } from './gallery-server.ts';

declare const gallery: Gallery;

let server: ServedPage;

beforeAll(async () => {
  server = await serveGallery();
});

afterAll(() => server.close());

describe.each(BROWSERS)('what the card says in %s', (name) => {
  let at: GalleryPage;

  beforeAll(async () => {
    at = await openGallery(name, server.url);
  });

  afterAll(() => at.browser.close());

  beforeEach(() => at.reset());

  test('what is later than the article stands under “Since then”, with sources and labels', async () => {
    await at.open(MARKS.person);
    const found = await at.page.evaluate(() => {
      const root = gallery.root();
      const texts = (selector: string) =>
        [...(root?.querySelectorAll(selector) ?? [])].map((one) => one.textContent);
      return {
        known: texts('.scroll > section .step'),
        since: texts('.since .step'),
        labels: texts('.label'),
        rels: [...(root?.querySelectorAll('a') ?? [])].map((link) => `${link.target} ${link.rel}`),
        addresses: [...(root?.querySelectorAll('a') ?? [])].map((link) => link.href),
      };
    });
    expect(found.known).toHaveLength(2);
    expect(found.since.join()).toMatch(/Meridian Superintelligence.*Quietworks/u);
    expect(found.labels).toEqual(['unverified', 'reported']);
    expect(new Set(found.rels)).toEqual(new Set(['_blank noopener noreferrer']));
    expect(found.addresses.every((address) => address.startsWith('https://'))).toBe(true);
  });

  test('a name can be disowned, a figure cannot', async () => {
    await at.open(MARKS.person);
    await at.aimed();
    const place = await at.page.evaluate(() => {
      const reason = gallery.root()?.querySelector<HTMLDetailsElement>('.reason');
      if (reason) reason.open = true;
      const button = reason?.querySelector('.disown .link:last-of-type');
      button?.scrollIntoView({ block: 'center' });
      const box = button?.getBoundingClientRect();
      return box ? { x: box.left + 5, y: box.top + box.height / 2 } : null;
    });
    await at.page.mouse.click(place?.x ?? 0, place?.y ?? 0);
    await at.page.waitForFunction(() => document.documentElement.dataset.disowned !== undefined);
    expect(await at.page.evaluate(() => document.documentElement.dataset.disowned)).toMatch(/ everywhere$/u);
    await at.open(MARKS.figure);
    expect(await at.page.evaluate(() => gallery.root()?.querySelector('.disown') ?? null)).toBeNull();
  });

  test('what can be done with an entry stands in sight, and a refusal is said there', async () => {
    await at.open(MARKS.person);
    const card = await at.box();
    const button = await at.page.evaluate(() => {
      const box = gallery.root()?.querySelector('.keep')?.getBoundingClientRect();
      return box ? { x: box.left + 5, y: box.top + box.height / 2 } : null;
    });
    expect(button?.y).toBeLessThan(card?.bottom ?? 0);
    await at.aimed();
    await at.page.mouse.click(button?.x ?? 0, button?.y ?? 0);
    await at.page.waitForFunction(
      () => gallery.root()?.querySelector('.actions [role="status"]')?.textContent,
    );
    const said = await at.page.evaluate(() => {
      const told = gallery.root()?.querySelector('.actions [role="status"]');
      return { words: told?.textContent, height: told?.getBoundingClientRect().height };
    });
    expect(said.words).toMatch(/^Your review is full/u);
    expect(said.height).toBeGreaterThan(10);
  });

  test('an entry leads to its page of the library, a figure to none', async () => {
    await at.open(MARKS.person);
    const link = await at.page.evaluate(() => {
      const button = gallery.root()?.querySelector('.onward .link');
      button?.scrollIntoView({ block: 'center' });
      const box = button?.getBoundingClientRect();
      return box ? { x: box.left + 5, y: box.top + box.height / 2 } : null;
    });
    await at.page.mouse.click(link?.x ?? 0, link?.y ?? 0);
    await at.page.waitForFunction(() => document.documentElement.dataset.library !== undefined);
    const asked = await at.page.evaluate(() => document.documentElement.dataset.library);
    expect(asked).toMatch(/^[a-z-]+$/u);
    await at.open(MARKS.figure);
    const onward = () => [...(gallery.root()?.querySelectorAll('.onward .link') ?? [])];
    expect(await at.page.evaluate(`(${onward})().map(({ textContent }) => textContent)`)).toEqual([
      'Copy as text',
    ]);
  });

  test('a figure says what it is for, what it comes to, and how much that is, with date and source', async () => {
    await at.page.evaluate(() => gallery.prefer({ gloss: 'fr', interfaceLanguage: 'en' }));
    await at.open(MARKS.figure);
    const text = await at.page.evaluate(() => gallery.root()?.querySelector('.scroll')?.textContent ?? '');
    expect(text).toContain('Sum of money · capital expenditure');
    expect(text).toMatch(/≈.plus de 11,4 milliards d’euros par an/u);
    expect(text).toContain('ECB reference rate of Jun 30, 2025');
    expect(text).toContain('plus de 7,5 fois le budget de recherche de Northlight en 2024');
    const spoken = await at.page.evaluate(
      () =>
        [...(gallery.root()?.querySelectorAll('.scroll section [lang="fr"], .figure dd [lang="fr"]') ?? [])]
          .length,
    );
    expect(spoken).toBeGreaterThan(0);
  });

  test('every gloss says which language it is in', async () => {
    await at.page.evaluate(() => gallery.prefer({ gloss: 'both', interfaceLanguage: 'fr' }));
    await at.open(MARKS.term);
    const languages = await at.page.evaluate(() =>
      [...(gallery.root()?.querySelectorAll('.gloss [lang]') ?? [])].map((one) => one.getAttribute('lang')),
    );
    expect(languages).toEqual(['fr', 'en']);
    expect(await at.page.evaluate(() => gallery.root()?.querySelector('.card')?.getAttribute('lang'))).toBe(
      'fr',
    );
  });

  test('a change of the interface’s language reaches an open card', async () => {
    await at.open(MARKS.term);
    const kind = () => at.page.evaluate(() => gallery.root()?.querySelector('.kind')?.textContent);
    expect(await kind()).toMatch(/^Term/u);
    await at.page.evaluate(() => gallery.prefer({ interfaceLanguage: 'fr' }));
    expect(await kind()).toMatch(/^Terme/u);
  });
});
