// long because each page stands with what is done to it
import { setTimeout as sleep } from 'node:timers/promises';
import { inExtension } from '../../../scripts/drive/in-tab.ts';
import { hover } from '../../e2e/extension.ts';
import {
  article,
  COVERAGE,
  type HostilePage,
  html,
  NAMES,
  PARAGRAPHS,
  scripted,
  type Tools,
} from '../hostile-page.ts';

/* Pages that come and go: several articles in one visit, pages kept, prepared or rendered late, and what befalls the extension meanwhile. */

const all = (texts: readonly string[]) => NAMES.every((name) => texts.includes(name));

const story = (name: string) =>
  article(`<p>${COVERAGE[2]}</p><p>${COVERAGE[3]}</p><p>${name} a quitté OpenAI pour rejoindre Meta.</p>`);

/** Sets what the extension has stored, whatever it is. */
const store = ({ extension }: Tools, items: Readonly<Record<string, unknown>>) =>
  inExtension(extension.driven, `api.storage.local.set(${JSON.stringify(items)}).then(() => null)`);

/** What no version ever wrote. */
const RUBBISH: readonly unknown[] = [
  42,
  'x',
  [],
  {
    version: 1e9,
    gloss: 7,
    muted: { length: -1 },
    density: [],
    kindsOff: 'all',
    sitesOff: [null, 5],
    known: [[[]]],
  },
  { version: -1, enabled: 'no', interfaceLanguage: { toString: 1 } },
];

export const VISITS: readonly HostilePage[] = [
  {
    name: 'rendered late: the article comes a second and a half after the page was loaded',
    page: scripted(
      '<div id="app"><p>…</p></div>',
      `setTimeout(() => { document.getElementById('app').innerHTML = ${JSON.stringify(article())}; }, 1500);`,
    ),
    marks: NAMES,
    changesItself: true,
  },
  {
    name: 'the text first, the address afterwards: from a recipe to coverage',
    page: scripted(
      '<article><h1>Tarte</h1><p>Pelez six pommes et étalez la pâte.</p></article>',
      `globalThis.go = () => { document.querySelector('article').outerHTML = ${JSON.stringify(article())}; setTimeout(() => history.pushState(null, '', '/story'), 50); };`,
    ),
    marks: 'none',
    changesItself: true,
    act: async ({ page, marked }) => {
      // By then the page counts as built.
      await sleep(11_000);
      await page.evaluate('go()');
      await marked(all);
    },
  },
  {
    name: 'several articles in one visit, forward and back: each has its own marks alone',
    page: scripted(
      article(),
      `const stories = { '/a': ${JSON.stringify(story('Jakub Pachocki'))}, '/b': ${JSON.stringify(story('Ilya Sutskever'))}, '/c': ${JSON.stringify(story('Alec Radford'))} };
       const show = () => { document.querySelector('article').outerHTML = stories[location.pathname]; };
       globalThis.go = (path) => { history.pushState(null, '', path); show(); }; addEventListener('popstate', show);
       globalThis.loose = () => [...CSS.highlights.values()].flatMap((ranges) => [...ranges]).filter(({ startContainer }) => !startContainer.isConnected).length;`,
    ),
    marks: NAMES,
    changesItself: true,
    act: async ({ page, marked }) => {
      const only = async (name: string) => {
        const others = ['Jakub Pachocki', 'Ilya Sutskever', 'Alec Radford', 'Yann LeCun'].filter(
          (one) => one !== name,
        );
        await marked((texts) => texts.includes(name) && !others.some((other) => texts.includes(other)));
        const loose = await page.evaluate('loose()');
        if (loose !== 0) throw new Error(`${loose} marks on nodes that are gone.`);
      };
      for (const [path, name] of [
        ['/a', 'Jakub Pachocki'],
        ['/b', 'Ilya Sutskever'],
        ['/c', 'Alec Radford'],
      ] as const) {
        await page.evaluate(`go('${path}')`);
        await only(name);
      }
      await page.evaluate('history.back()');
      await only('Ilya Sutskever');
      await page.evaluate('history.back()');
      await only('Jakub Pachocki');
      await page.evaluate('history.forward()');
      await only('Ilya Sutskever');
    },
  },
  {
    name: 'several articles on one page, each with its headline',
    page: html(
      [0, 1, 2, 3]
        .map((index) => `<article><h2>Titre ${index}</h2><p>${COVERAGE[index]}</p></article>`)
        .join('\n'),
    ),
    marks: NAMES,
  },
  {
    name: 'an article that is written word by word',
    page: scripted(
      `${article()}<p id="stream"></p>`,
      `const words = 'Jakub Pachocki et Ilya Sutskever ont quitté OpenAI pour Meta, où Alec Radford les attend avec 300 millions de dollars.'.split(' ');
       const node = document.querySelector('article').appendChild(document.createElement('p')).appendChild(document.createTextNode(''));
       const timer = setInterval(() => { const word = words.shift(); if (word === undefined) clearInterval(timer); else node.data += word + ' '; }, 60);`,
    ),
    marks: NAMES,
    changesItself: true,
    act: async ({ marked }) =>
      marked((texts) =>
        ['Jakub Pachocki', 'Ilya Sutskever', 'Alec Radford', '300 millions de dollars'].every((text) =>
          texts.includes(text),
        ),
      ),
  },
  {
    name: 'a wall comes down over the article and takes its text away',
    page: scripted(
      article(),
      `globalThis.wall = () => { for (const p of [...document.querySelectorAll('p')].slice(1)) p.remove(); document.body.insertAdjacentHTML('beforeend', '<div class="paywall" style="position:fixed;inset:40% 0 0">Abonnez-vous</div>'); };`,
    ),
    marks: NAMES,
    changesItself: true,
    act: async ({ page, marked }) => {
      await page.evaluate('wall()');
      await marked(
        (texts) =>
          texts.includes('Yann LeCun') && !texts.includes('Mira Murati') && !texts.includes('Sam Altman'),
      );
    },
  },
  {
    name: 'a translator that puts all text into elements of its own, in another language',
    page: scripted(
      article(),
      `globalThis.translate = () => { document.documentElement.lang = 'en'; for (const p of document.querySelectorAll('p')) { const font = document.createElement('font'); const inner = document.createElement('font'); font.append(inner); inner.append(p.textContent.replaceAll('quitté', 'left').replace('ont ', 'have ')); p.replaceChildren(font); } };`,
    ),
    marks: NAMES,
    changesItself: true,
    act: async ({ page, marked }) => {
      await page.evaluate('translate()');
      await marked(all);
    },
  },
  {
    name: 'navigation that the page intercepts (Navigation API)',
    page: scripted(
      article(),
      `globalThis.navigation?.addEventListener('navigate', (event) => { if (event.canIntercept) event.intercept({ async handler() { await new Promise((done) => setTimeout(done, 200)); document.querySelector('article').outerHTML = ${JSON.stringify(story('Jakub Pachocki'))}; } }); });
       globalThis.go = () => { const link = document.createElement('a'); link.href = '/next'; document.body.append(link); link.click(); };`,
    ),
    more: { '/next': { body: { html: html(story('Jakub Pachocki')) } } },
    marks: NAMES,
    changesItself: true,
    act: async ({ page, marked }) => {
      await page.evaluate('go()').catch(() => undefined);
      await marked((texts) => texts.includes('Jakub Pachocki') && !texts.includes('Yann LeCun'));
    },
  },
  {
    name: 'from document to document by a view transition',
    page: html(article(), { head: '<style>@view-transition { navigation: auto }</style>' }),
    more: {
      '/transited': {
        body: {
          html: html(story('Jakub Pachocki'), {
            head: '<style>@view-transition { navigation: auto }</style>',
          }),
        },
      },
    },
    marks: NAMES,
    act: async ({ page, marked }) => {
      await page.evaluate('location.href = "/transited"').catch(() => undefined);
      await marked((texts) => texts.includes('Jakub Pachocki') && !texts.includes('Yann LeCun'));
    },
  },
  {
    name: 'a page that the browser keeps whole and shows again (back/forward cache)',
    page: {
      body: {
        html: scripted(
          article(),
          `globalThis.kept = false; addEventListener('pageshow', ({ persisted }) => { if (persisted) kept = true; });`,
        ),
      },
      headers: { 'cache-control': 'max-age=60' },
    },
    more: {
      '/aside': {
        body: { html: html('<p>Rien à voir ici.</p>') },
        headers: { 'cache-control': 'max-age=60' },
      },
    },
    marks: NAMES,
    act: async (tools) => {
      const { page, origin, marked, extension, browser } = tools;
      await hover(extension, page, 'Mira Murati');
      await page.evaluate(`location.href = '${origin}/aside'`).catch(() => undefined);
      await page.waitForFunction('location.pathname === "/aside" && document.readyState === "complete"');
      await marked((texts) => texts.length === 0);
      await page.evaluate('history.back()').catch(() => undefined);
      await marked(all);
      const kept = await page.evaluate('globalThis.kept');
      console.log(`${browser}: the page was ${kept ? 'kept' : 'loaded anew'}.`);
      await page.mouse.move(2, 2);
      await hover(extension, page, 'Sam Altman');
    },
  },
  {
    name: 'a page that the browser prepares unseen (prerendering), then shows',
    page: html('<p>Rien à voir ici.</p>', {
      head: `<script type="speculationrules">{"prerender":[{"source":"list","urls":["/prepared"],"eagerness":"immediate"}]}</script>`,
    }),
    more: {
      '/prepared': {
        body: { html: scripted(article(), 'globalThis.unseen = document.prerendering === true;') },
      },
    },
    marks: 'none',
    act: async ({ page, marked, browser }) => {
      await sleep(1500);
      await page.evaluate('location.href = "/prepared"').catch(() => undefined);
      await marked(all);
      console.log(
        `${browser}: the page was ${(await page.evaluate('unseen')) ? 'prepared' : 'loaded when asked for'}.`,
      );
    },
  },
  {
    name: 'settings and packs are overwritten with rubbish while the page is open',
    page: scripted(
      article(),
      `globalThis.more = () => document.querySelector('article').insertAdjacentHTML('beforeend', '<p>Jakub Pachocki reste chez OpenAI.</p>');`,
    ),
    marks: NAMES,
    changesItself: true,
    act: async (tools) => {
      try {
        for (const rubbish of RUBBISH) {
          await store(tools, {
            settings: rubbish,
            packs: rubbish,
            review: rubbish,
            'pack-x': rubbish,
            reading: rubbish,
          });
          await sleep(150);
        }
        await tools.page.evaluate('more()');
        await tools.marked((texts) => all(texts) && texts.includes('Jakub Pachocki'));
        const card = await hover(tools.extension, tools.page, 'Mira Murati');
        if (card.title !== 'Mira Murati') throw new Error(`Card: ${card.title}`);
        await tools.page.mouse.move(2, 2);
      } finally {
        await inExtension(tools.extension.driven, 'api.storage.local.clear().then(() => null)');
      }
      await tools.marked(all);
    },
  },
  {
    name: 'switched off and on again: the page is as it was served, then marked again',
    page: scripted(article(), 'globalThis.asServed = document.documentElement.outerHTML.length;'),
    marks: NAMES,
    act: async (tools) => {
      await hover(tools.extension, tools.page, 'Mira Murati');
      await tools.extension.setSettings({ enabled: false });
      await tools.marked((texts) => texts.length === 0);
      const hosts = await tools.page.evaluate('document.documentElement.children.length - 2');
      if (hosts !== 0) throw new Error(`${hosts} hosts are left.`);
      await tools.extension.setSettings({ enabled: true });
      await tools.marked(all);
    },
  },
  {
    name: 'a day of publication that cannot be, is yet to come, or leaps',
    page: html(article(`${PARAGRAPHS}<time datetime="2999-02-29T25:61">hier</time>`), {
      head: '<meta property="article:published_time" content="9999-99-99"><script type="application/ld+json">{"datePublished":"2028-02-29T00:00:00+14:00"}</script>',
    }),
    marks: NAMES,
    act: async (tools) => {
      const mark = (await tools.extension.marks(tools.page)).find(({ text }) => /500 millions/u.test(text));
      if (!mark) throw new Error('No figure is marked.');
      const card = await hover(tools.extension, tools.page, mark.text.replace(/\s/gu, ' '));
      if (/NaN|Invalid|undefined/u.test(card.text)) throw new Error(`The card says ${card.text}`);
      await tools.page.mouse.move(2, 2);
    },
  },
];
