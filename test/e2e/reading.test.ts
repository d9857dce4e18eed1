import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type PopupSummary, readPopup } from '../../scripts/demo/popup-summary.ts';
import { type PageServer, servePages } from '../../scripts/drive/serve.ts';
import {
  type ExtensionUnderTest,
  eventually,
  hover,
  inEachBrowser,
  seeDom,
  shareExtension,
} from './extension.ts';

/* The main road: an article is recognised, marked, explained and summed up, and its page stays as it was. */

const DEMO = fileURLToPath(new URL('../articles/demo.fr.html', import.meta.url));
/** The article that the project began with; it lies outside the repository, which has no right to it. */
const REAL = fileURLToPath(new URL('../../../shared/articles/seed-article.fr.html', import.meta.url));

interface Case {
  readonly path: string;
  readonly verdict: string;
  /** A mark to point at, and what its card says in each gloss language. */
  readonly mark: { readonly text: string; readonly title: string; readonly en: RegExp; readonly fr: RegExp };
  readonly figure: { readonly text: string; readonly en: RegExp };
  readonly marks: readonly string[];
  /** A row of the popup's moves. */
  readonly mover: RegExp;
}

const cases: readonly Case[] = [
  {
    path: '/demo.html',
    verdict: 'AI-talent coverage',
    mark: { text: 'Yann LeCun', title: 'Yann LeCun', en: /Turing Award/u, fr: /prix Turing/u },
    figure: { text: '1,5 milliard de dollars', en: /US\$1\.5 billion/u },
    marks: ['Meta', 'OpenAI', 'Andrew Tulloch', 'AMI Labs', '49 %', 'débauché', 'Llama 4', 'Silicon Valley'],
    mover: /Andrew Tulloch.*Thinking Machines Lab.*Meta/u,
  },
  {
    path: '/real.html',
    verdict: 'Known article',
    mark: {
      text: 'Ruoming Pang',
      title: 'Ruoming Pang',
      en: /foundation models/u,
      fr: /modèles de fondation/u,
    },
    figure: { text: '14,3 milliards de dollars', en: /US\$14\.3 billion/u },
    marks: ['Meta', 'Apple', 'OpenAI', 'Yuanzhi Li', 'Cupertino', 'carnet de chèques'],
    mover: /Ruoming Pang.*Apple.*Meta/u,
  },
];

const plain = (text: string) => text.replace(/\s/gu, ' ');

inEachBrowser((browser) => {
  let server: PageServer;
  let extension: ExtensionUnderTest;

  beforeAll(async () => {
    const real = existsSync(REAL) ? { '/real.html': { body: { file: REAL } } } : {};
    server = await servePages({ '/demo.html': { body: { file: DEMO } }, ...real });
    extension = await shareExtension(browser);
  });
  afterAll(async () => {
    await extension?.close();
    await server?.close();
  });

  for (const article of cases) {
    const isThere = article.path !== '/real.html' || existsSync(REAL);
    const name = isThere ? article.path : `${article.path}: skipped, the real article is not on this machine`;

    describe.skipIf(!isThere)(name, () => {
      let page: Page;
      let summary: PopupSummary;

      beforeAll(async () => {
        await extension.setSettings({});
        page = await extension.open(server.origin + article.path);
        // What is in view is marked first.
        await eventually('all marks', async () => {
          const texts = (await extension.marks(page)).map(({ text }) => plain(text));
          return article.marks.every((expected) => texts.includes(expected));
        });
      });
      afterAll(() => page?.close());

      test('is marked, with a line for every kind', async () => {
        const marks = await extension.marks(page);
        const texts = marks.map(({ text }) => plain(text));
        for (const expected of article.marks) expect(texts).toContain(expected);
        const highlights = new Set(marks.map(({ highlight }) => highlight));
        for (const kind of ['person', 'organization', 'figure', 'term', 'place', 'work']) {
          expect(highlights).toContain(`reference-${kind}`);
        }
      });

      test('keeps its DOM to the byte while it is marked', async () => {
        const dom = await seeDom(page);
        expect(dom.served).toContain('</body>');
        expect(dom.now).toBe(dom.served);
        expect(dom.changes).toEqual([]);
        expect(dom.besideBody).toBe(0);
      });

      test('opens the right card under the pointer, beside the marked line and in view', async () => {
        const card = await hover(extension, page, article.mark.text);
        expect(card.title).toBe(article.mark.title);
        expect(card.text).toMatch(article.mark.en);
        expect(card.sheet).toBe(false);
        const mark = (await extension.marks(page)).find(({ text }) => plain(text) === article.mark.text);
        const line = mark?.box ?? { y: 0, height: 0 };
        const below = card.box.y >= line.y + line.height;
        const above = card.box.y + card.box.height <= line.y;
        expect(below || above).toBe(true);
        const view = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
        expect(card.box.x).toBeGreaterThanOrEqual(0);
        expect(card.box.y).toBeGreaterThanOrEqual(0);
        expect(card.box.x + card.box.width).toBeLessThanOrEqual(view.width);
        expect(card.box.y + card.box.height).toBeLessThanOrEqual(view.height);
      });

      test('keeps its DOM to the byte while a card is open, but for one element beside body', async () => {
        const dom = await seeDom(page);
        expect(dom.now).toBe(dom.served);
        expect(dom.changes).toEqual([]);
        expect(dom.besideBody).toBe(1);
      });

      test('shows the open card in the other language as soon as the gloss is switched', async () => {
        await hover(extension, page, article.mark.text);
        await extension.setSettings({ gloss: 'fr' });
        const french = await eventually('the card in French', async () => {
          const card = await extension.card(page);
          return card && article.mark.fr.test(card.text) ? card : null;
        });
        expect(french.open).toBe(true);
        expect(french.text).not.toMatch(article.mark.en);
        await extension.setSettings({ gloss: 'both' });
        await eventually('the card in both languages', async () => {
          const text = (await extension.card(page))?.text ?? '';
          return article.mark.fr.test(text) && article.mark.en.test(text);
        });
        await extension.setSettings({});
      });

      test('explains a figure in words of the other scale', async () => {
        const card = await hover(extension, page, article.figure.text);
        expect(card.text).toMatch(article.figure.en);
      });

      test('is summed up in the popup: verdict with its reason, moves, figures, glossary', async () => {
        const popup = await extension.openPopup(page);
        summary = await readPopup(popup);
        await popup.close();
        expect(summary.verdict.join('\n')).toContain(article.verdict);
        const section = (title: RegExp) =>
          summary.sections.find((found) => title.test(found.title))?.rows ?? [];
        expect(section(/^Moves/u).map((row) => row.join(' '))).toContainEqual(
          expect.stringMatching(article.mover),
        );
        // What the figure is for may stand behind its words.
        expect(
          section(/^Figures/u).some(([words = '']) => plain(words).startsWith(article.figure.text)),
        ).toBe(true);
        expect(section(/^People/u).map(([head]) => head)).toContain(article.mark.title);
        expect(section(/^Terms/u).length).toBeGreaterThan(3);
      });

      test('switches its gloss from the popup, which reaches the open card at once', async () => {
        const { analysis } = await extension.ask(page, 'reader/summary', null);
        const mark = analysis.annotations.find(({ text }) => plain(text) === article.mark.text);
        expect(mark).toBeDefined();
        const { start = 0, end = 0 } = mark ?? {};
        expect(await extension.ask(page, 'reader/show', { start, end, open: true })).toBe(true);
        await eventually('the card in English', async () => {
          const card = await extension.card(page);
          return card?.open && article.mark.en.test(card.text);
        });
        const popup = await extension.openPopup(page);
        await popup.evaluate(() =>
          document.querySelector<HTMLInputElement>('input[name="gloss"][value="fr"]')?.click(),
        );
        await eventually('the open card in French', async () => {
          const card = await extension.card(page);
          return card?.open && article.mark.fr.test(card.text) && !article.mark.en.test(card.text);
        });
        await eventually('the popup in French', async () => {
          const { sections } = await readPopup(popup);
          const people = sections.find(({ title }) => /^People/u.test(title))?.rows ?? [];
          return people.some((row) => article.mark.fr.test(row.join(' ')));
        });
        if (!popup.isClosed()) await popup.close();
        await page.bringToFront();
        await page.keyboard.press('Escape');
        await extension.setSettings({});
      });

      test('goes to the sentence of a move from the popup, and back to where the page was', async () => {
        await page.bringToFront();
        const place = await page.evaluate(() => {
          scrollTo({ top: document.body.scrollHeight, behavior: 'instant' });
          return scrollY;
        });
        const popup = await extension.openPopup(page);
        await popup.evaluate((mover) => {
          const rows = [...document.querySelectorAll('tbody tr')];
          rows
            .find((row) => row.textContent?.includes(mover))
            ?.querySelector('button')
            ?.click();
        }, article.mover.source.split('.*')[0] ?? '');
        const sentence = await eventually('the sentence lit in the page', async () => {
          const lit = (await extension.marks(page)).find(
            ({ highlight }) => highlight === 'reference-current',
          );
          return lit && lit.box.y > 0 ? lit : null;
        });
        expect(sentence.text).toMatch(/Tulloch|Pang/u);
        const height = await page.evaluate(() => innerHeight);
        expect(sentence.box.y).toBeLessThan(height);
        if (!popup.isClosed()) await popup.close();
        expect(await page.evaluate(() => scrollY)).not.toBe(place);
        const again = await extension.openPopup(page);
        await again.evaluate(() => document.querySelector<HTMLButtonElement>('main button')?.click());
        await eventually('the page where it was', () => page.evaluate((y) => scrollY === y, place));
        // It closes by itself, perhaps just now.
        await again.close().catch(() => undefined);
        expect((await extension.ask(page, 'reader/summary', null)).away).toBe(false);
      });

      test('has the DOM it was served with once the extension is off', async () => {
        await extension.setSettings({ enabled: false });
        await eventually('no marks', async () => (await extension.marks(page)).length === 0);
        const dom = await seeDom(page);
        expect(dom.now).toBe(dom.served);
        expect(dom.changes).toEqual([]);
        expect(dom.besideBody).toBe(0);
        await extension.setSettings({});
        await eventually('marks again', async () => (await extension.marks(page)).length > 0);
      });

      test('says nothing on the page’s console', () => {
        expect(extension.said).toEqual([]);
      });
    });
  }
});
