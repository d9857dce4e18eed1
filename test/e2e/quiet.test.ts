import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inTab } from '../../scripts/drive/in-tab.ts';
import { type PageServer, servePages } from '../../scripts/drive/serve.ts';
import {
  type ExtensionUnderTest,
  eventually,
  hover,
  inEachBrowser,
  openExtension,
  seeDom,
} from './extension.ts';

/* What the extension must not do: read pages that are none of its business, mind a page's policy, speak, call anywhere. */

const article = (name: string) => fileURLToPath(new URL(`../articles/${name}`, import.meta.url));
const DEMO = { body: { file: article('demo.fr.html') } };

/** A near-miss as a web page. */
function pageOf(name: string) {
  const [title = '', ...rest] = readFileSync(article(name), 'utf8').split(/\n+/u);
  const paragraphs = rest.filter(Boolean).map((line) => `<p>${line}</p>`);
  const html = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>${title}</title></head>
    <body><article><h1>${title}</h1>${paragraphs.join('\n')}</article></body></html>`;
  return { body: { html } };
}

interface Spa {
  go(path: string, markup: string): void;
}

/** The strictest policy there is: no script, no style, no markup out of strings, nothing loaded. */
const STRICT = {
  'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
};
/** The demo brings a style element of its own, which its policy would forbid aloud. */
const withoutStyle = readFileSync(article('demo.fr.html'), 'utf8').replace(/<style>[\s\S]*?<\/style>/u, '');

const NEAR_MISSES = ['recipe.fr.txt', 'football-transfer.fr.txt', 'product-news.fr.txt'];

/** An application in one document: `go` moves to another address and has other text there, as late as such pages do. */
const SPA = {
  body: {
    html: `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>SPA</title></head><body><article><p>${'Une tarte. '.repeat(40)}</p></article>
      <script>globalThis.go = (path, markup) => { history.pushState(null, '', path);
        setTimeout(() => { document.querySelector('article').outerHTML = markup; }, 300); };</script></body></html>`,
  },
};
const story = (last: string) => `<article><h1>Départs</h1>
  <p>Yann LeCun quitte Meta après douze ans. Le chercheur en intelligence artificielle fonde AMI Labs, et la guerre des talents continue.</p>
  <p>Andrew Tulloch a quitté Thinking Machines Lab, cofondé avec Mira Murati, pour rejoindre Meta, où Shengjia Zhao a été débauché lui aussi.</p>
  <p>Sam Altman avait parlé de primes à la signature de 100 millions de dollars. ${last}</p></article>`;

const LAST = 'Alec Radford quitte OpenAI.';

/** A page to which text comes as soon as it has marks, before anybody could have begun to watch it, and never again. */
const PROMPT = {
  body: {
    html: `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Départs</title></head><body>${story('')}
      <script>const look = () => CSS.highlights.size === 0 ? requestAnimationFrame(look)
        : document.querySelector('article').insertAdjacentElement('beforeend', document.createElement('p')).append('Alec Radford quitte OpenAI.');
        requestAnimationFrame(look);</script></body></html>`,
  },
};

/** Browsers ask each site for its icon, by themselves and when they like. */
const FAVICON = /\/favicon\.ico$/u;

/** Hosts that browsers themselves call, whatever pages and extensions do. */
const OF_THE_BROWSER =
  /(?:^|\.)(?:google|googleapis|gstatic|gvt1|mozilla|mozilla\.net|firefox|mozgcp|googleusercontent)\.(?:com|net|org)(?::|$)/u;

inEachBrowser((browser) => {
  let server: PageServer;
  let extension: ExtensionUnderTest;

  beforeAll(async () => {
    server = await servePages({
      '/demo.html': DEMO,
      '/strict.html': { body: { html: withoutStyle }, headers: STRICT },
      '/empty.html': { body: { html: '' } },
      '/spa.html': SPA,
      '/prompt.html': PROMPT,
      // Where a browser has not kept the page it is loaded on the way back.
      '/off': { body: { html: `<!doctype html><html lang="fr"><body>${story(LAST)}</body></html>` } },
      ...Object.fromEntries(NEAR_MISSES.map((name) => [`/${name}.html`, pageOf(name)])),
    });
    // Everything the browser asks for goes through our server, so that nothing can call anywhere unseen.
    extension = await openExtension(browser, { proxy: server.origin.replace('http://', '') });
  });
  afterAll(async () => {
    await extension?.close();
    await server?.close();
  });

  describe.each([...NEAR_MISSES.map((name) => `/${name}.html`), '/empty.html'])('%s', (path) => {
    let page: Page;
    beforeAll(async () => {
      page = await extension.open(server.origin + path);
    });
    afterAll(() => page?.close());

    test('never gets the reader', async () => {
      // The popup asks the detector anew, in the same page: once that has answered, the first one has long done so.
      const popup = await extension.openPopup(page);
      const said = await popup.evaluate(() => document.querySelector('#popup')?.textContent);
      if (!popup.isClosed()) await popup.close();
      expect(said).toMatch(/Not AI-talent coverage/u);
      expect(await extension.hasReader(page)).toBe(false);
      expect(await extension.marks(page)).toEqual([]);
      expect((await seeDom(page)).changes).toEqual([]);
      expect(extension.said).toEqual([]);
    });

    test.runIf(path !== '/empty.html')('is annotated when the popup is asked to', async () => {
      const popup = await extension.openPopup(page);
      await popup.evaluate(() => document.querySelector<HTMLButtonElement>('main button')?.click());
      await eventually('marks', async () => (await extension.marks(page)).length > 0);
      await eventually('a popup with sections', async () => (await popup.$$('section')).length > 0);
      if (!popup.isClosed()) await popup.close();
    });
  });

  test('what comes to a page in the moment of its first marks is marked as well', async () => {
    const page = await extension.open(`${server.origin}/prompt.html`, { follow: false });
    await eventually('a mark on what came', async () =>
      (await extension.marks(page)).some(({ text }) => text === 'Alec Radford'),
    );
    await page.close();
  });

  test('a page that moves to an article without loading it is marked then, and again at the next one and on the way back', async () => {
    const page = await extension.open(`${server.origin}/spa.html`);
    const go = (path: string, markup: string) =>
      page.evaluate((to, next) => (globalThis as unknown as Spa).go(to, next), path, markup);
    const marked = (name: string) =>
      eventually(`a mark on ${name}`, async () =>
        (await extension.marks(page)).some(({ text }) => text.replace(/\s/gu, ' ') === name),
      );
    // The address is known before the first move: the worker has taken note of it as of any other.
    await eventually('the address of the page', () =>
      inTab(extension.driven, page, () => Reflect.get(globalThis, Symbol.for('interligne.address'))),
    );
    expect(await extension.hasReader(page)).toBe(false);
    await go('/story', story('Trapit Bansal rejoint Meta.'));
    await marked('Trapit Bansal');
    await go('/next', story('Jakub Pachocki reste chez OpenAI.'));
    await marked('Jakub Pachocki');
    // Off for the new address alone: the reader hears of moves as well.
    await extension.setSettings({ pagesOff: [`${server.origin}/off`] });
    await go('/off', story(LAST));
    await eventually('no marks', async () => (await extension.marks(page)).length === 0);
    await extension.setSettings({});
    await marked('Alec Radford');
    await page.goto(`${server.origin}/empty.html`);
    await page.goBack();
    await marked('Alec Radford');
    expect(extension.said).toEqual([]);
    await page.close();
  });

  test('a page with the strictest policy is marked and explained, without a word on its console', async () => {
    const page = await extension.open(`${server.origin}/strict.html`);
    await eventually('marks', async () => (await extension.marks(page)).length > 0);
    const card = await hover(extension, page, 'Mira Murati');
    expect(card.title).toBe('Mira Murati');
    // Without its style sheet the card would be as wide as the page.
    expect(card.box.width).toBeLessThan(600);
    expect(extension.said).toEqual([]);
    expect((await seeDom(page)).changes).toEqual([]);
    await page.close();
  });

  test('reading, pointing and looking at the popup asks the network for nothing but the page', async () => {
    const asked = server.requests.length;
    const page = await extension.open(`${server.origin}/demo.html`);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await eventually('marks', async () => (await extension.marks(page)).length > 0);
    await hover(extension, page, 'Yann LeCun');
    const popup = await extension.openPopup(page);
    if (!popup.isClosed()) await popup.close();
    expect(server.requests.slice(asked).filter((path) => !FAVICON.test(path))).toEqual(['/demo.html']);
    expect(requests.filter((url) => /^https?:/u.test(url) && !FAVICON.test(url))).toEqual([]);
    expect(server.strangers.filter((host) => !OF_THE_BROWSER.test(host))).toEqual([]);
    await page.close();
  });

  test('the popup has nothing for axe to complain about', async () => {
    const page = await extension.open(`${server.origin}/demo.html`);
    await eventually('marks', async () => (await extension.marks(page)).length > 0);
    const popup = await extension.openPopup(page);
    const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    await popup.evaluate(axe);
    const violations = (await popup.evaluate(
      `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations)`,
    )) as AxeResults['violations'];
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(', ')}`);
    expect(found).toEqual([]);
    if (!popup.isClosed()) await popup.close();
    await page.close();
  });
});
