import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { bundle } from '../../page/serve-bundle.ts';
import { article, COVERAGE, type HostilePage, html, NAMES, PARAGRAPHS, scripted } from '../hostile-page.ts';

/* Pages that build, replace and move their own DOM: frameworks, single-page navigation, feeds, and streams of mutations. */

const RECIPE =
  '<article><h1>Tarte aux pommes</h1><p>Pelez six pommes, étalez la pâte et enfournez à four chaud pendant une demi-heure. Servez tiède.</p></article>';

/**
 * Hydration as frameworks do it: the tree that was served must be the tree that is expected, node by node; else it is thrown away, as
 * React throws it away, and that is a fault.
 */
const HYDRATE = `
const texts = ${JSON.stringify(COVERAGE)};
function hydrate() {
  const root = document.querySelector('article');
  const kept = [...root.childNodes].filter((node) => node.nodeType === 1);
  const expected = ['H1', ...texts.map(() => 'P')].join();
  if (kept.map((node) => node.nodeName).join() !== expected) faults.push('hydration: other nodes');
  kept.slice(1).forEach((node, index) => {
    if (node.childNodes.length !== 1 || node.firstChild.data !== texts[index]) faults.push('hydration: other text in ' + index);
    if (node.attributes.length !== 0) faults.push('hydration: attributes in ' + index);
  });
  globalThis.update = () => {
    // A state update writes into the text node that was adopted.
    kept[1].firstChild.data = kept[1].firstChild.data.replace('Yann LeCun', 'Mark Zuckerberg');
    if (root.textContent.includes('LeCun')) faults.push('update: old text stands');
  };
}
setTimeout(hydrate, 600);`;

const { script: PREACT } = await bundle(fileURLToPath(new URL('../preact-page.tsx', import.meta.url)));

const faultless = (script: string) => scripted(article(), script);

export const LIVING: readonly HostilePage[] = [
  {
    name: 'a framework that hydrates after the marks are there, then updates a text node',
    page: faultless(HYDRATE),
    marks: NAMES,
    changesItself: true,
    act: async ({ page, marked }) => {
      await page.waitForFunction('typeof globalThis.update === "function"');
      await page.evaluate('update()');
      await marked((texts) => texts.includes('Mark Zuckerberg') && !texts.includes('Yann LeCun'));
    },
  },
  {
    name: 'Preact itself: hydrates over the marks, updates, and says nothing',
    page: scripted(
      `<div id="app"><article><h1>Une année de départs</h1>${COVERAGE.map((text) => `<p>${text}</p>`).join('')}</article></div>`,
      `globalThis.texts = ${JSON.stringify(COVERAGE)};\n${PREACT}`,
    ),
    marks: NAMES,
    changesItself: true,
    act: async ({ page, marked }) => {
      await page.evaluate('start()');
      await page.evaluate(`set(['Jakub Pachocki reste chez OpenAI.', ...texts.slice(1)])`);
      await marked((texts) => texts.includes('Jakub Pachocki') && !texts.includes('Yann LeCun'));
      await page.evaluate('set([...texts].reverse().slice(0, 2))');
      await marked((texts) => texts.includes('Shengjia Zhao') && !texts.includes('Jakub Pachocki'));
    },
  },
  {
    name: 'a framework that renders everything on the client',
    page: scripted(
      '<div id="app"></div>',
      `document.addEventListener('DOMContentLoaded', () => { app.innerHTML = ${JSON.stringify(article())}; });`,
    ),
    marks: NAMES,
    changesItself: true,
  },
  {
    name: 'a re-render that makes every node anew, again and again',
    page: faultless(
      `let left = 20; const timer = setInterval(() => { const root = document.querySelector('article'); root.replaceWith(root.cloneNode(true)); if (--left === 0) clearInterval(timer); }, 50);`,
    ),
    marks: NAMES,
    changesItself: true,
    act: async ({ marked }) => {
      await sleep(1500);
      await marked((texts) => NAMES.every((name) => texts.includes(name)));
    },
  },
  {
    name: 'pushState from coverage to a recipe and back: marks go and come',
    page: faultless(`const story = document.body.firstElementChild.outerHTML;
      globalThis.go = (path, markup) => { history.pushState(null, '', path); document.querySelector('article').outerHTML = markup ?? story; };`),
    marks: NAMES,
    changesItself: true,
    act: async ({ page, marked }) => {
      await page.evaluate(`go('/tarte', ${JSON.stringify(RECIPE)})`);
      await marked((texts) => texts.length === 0);
      await page.evaluate(`go('/story')`);
      await marked((texts) => NAMES.every((name) => texts.includes(name)));
    },
  },
  {
    name: 'pushState from a recipe to coverage: the detector looks again',
    page: scripted(
      RECIPE,
      `globalThis.go = () => { history.pushState(null, '', '/story'); setTimeout(() => { document.querySelector('article').outerHTML = ${JSON.stringify(article())}; }, 300); };`,
    ),
    marks: 'none',
    changesItself: true,
    act: async ({ page, marked }) => {
      await page.evaluate('go()');
      await marked((texts) => NAMES.every((name) => texts.includes(name)));
    },
  },
  {
    name: 'Turbo: the whole body element is replaced',
    page: faultless(`globalThis.visit = () => { const body = document.createElement('body');
      body.innerHTML = ${JSON.stringify(article(`<p>${COVERAGE[2]}</p><p>${COVERAGE[3]}</p><p>Ilya Sutskever a fondé Safe Superintelligence.</p>`))};
      history.pushState(null, '', '/next'); document.body.replaceWith(body); };`),
    marks: NAMES,
    changesItself: true,
    act: async ({ page, marked }) => {
      await page.evaluate('visit()');
      await marked((texts) => texts.includes('Ilya Sutskever') && !texts.includes('Yann LeCun'));
    },
  },
  {
    name: 'replaceState and fragments while reading change nothing',
    page: faultless(
      `let n = 0; const timer = setInterval(() => { n += 1; history.replaceState(null, '', '?part=' + n + '#p' + n); if (n > 30) clearInterval(timer); }, 30);`,
    ),
    marks: NAMES,
    act: async ({ marked }) => {
      await sleep(1200);
      await marked((texts) => NAMES.every((name) => texts.includes(name)));
    },
  },
  {
    name: 'infinite scroll: what is appended is marked too',
    page: faultless(
      `globalThis.more = () => document.querySelector('article').insertAdjacentHTML('beforeend', '<p>Jakub Pachocki reste chez OpenAI.</p>'.repeat(30));`,
    ),
    marks: NAMES,
    changesItself: true,
    act: async ({ page, marked }) => {
      await page.evaluate('more()');
      await marked((texts) => texts.filter((text) => text === 'Jakub Pachocki').length === 30);
    },
  },
  {
    name: 'a live blog that puts new entries on top',
    page: faultless(
      `let n = 0; const timer = setInterval(() => { document.querySelector('h1').insertAdjacentHTML('afterend', '<p>Jakub Pachocki reste chez OpenAI, dit-on.</p>'); if (++n === 10) clearInterval(timer); }, 100);`,
    ),
    marks: NAMES,
    changesItself: true,
    act: async ({ marked }) =>
      marked(
        (texts) =>
          texts.filter((text) => text === 'Jakub Pachocki').length === 10 &&
          NAMES.every((name) => texts.includes(name)),
      ),
  },
  {
    name: 'a virtual list that recycles its nodes while the reader scrolls',
    page: faultless(`const texts = ${JSON.stringify(COVERAGE)}; const nodes = [...document.querySelectorAll('p')]; let n = 0;
      globalThis.scrollOn = () => { n += 1; nodes.forEach((node, index) => { node.firstChild.data = texts[(index + n) % texts.length]; }); };`),
    marks: NAMES,
    changesItself: true,
    act: async ({ page, extension, marked }) => {
      for (let step = 0; step < 9; step += 1) await page.evaluate('scrollOn()');
      await marked((texts) => NAMES.every((name) => texts.includes(name)));
      const wrong = (await extension.marks(page)).filter(({ text }) => /^\s|[,.]$/u.test(text));
      expectNone(wrong.map(({ text }) => text));
    },
  },
  {
    name: 'text that changes every frame beside the article',
    page: scripted(
      `${article()}<p id="clock">0</p>`,
      `let frames = 0; (function tick() { clock.firstChild.data = String(frames += 1); requestAnimationFrame(tick); })(); globalThis.frames_ = () => frames;`,
    ),
    marks: NAMES,
    changesItself: true,
    act: async ({ page }) => {
      const before = Number(await page.evaluate('frames_()'));
      await sleep(1000);
      if (Number(await page.evaluate('frames_()')) - before < 5) throw new Error('The page got no frames.');
    },
  },
  {
    name: 'ten thousand mutations a second, for three seconds',
    page: scripted(
      `${article()}<div id="storm"></div>`,
      `const end = performance.now() + 3000; let done = 0, longest = 0, last = performance.now();
      (function tick() { const now = performance.now(); longest = Math.max(longest, now - last); last = now;
        for (let i = 0; i < 170; i += 1) { const p = document.createElement('b'); p.textContent = i; storm.append(p); if (storm.childNodes.length > 50) storm.firstChild.remove(); done += 1; }
        if (now < end) requestAnimationFrame(tick); else globalThis.storm_ = { done, longest }; })();`,
    ),
    marks: NAMES,
    changesItself: true,
    act: async ({ page, marked }) => {
      await page.waitForFunction('globalThis.storm_', { timeout: 30_000 });
      await marked((texts) => NAMES.every((name) => texts.includes(name)));
    },
  },
  {
    name: 'how soon new text is marked, and removed text forgotten',
    page: faultless(
      `const marked = (node) => [...CSS.highlights.values()].some((ranges) => [...ranges].some(({ startContainer }) => startContainer === node));
       const until = (such) => new Promise((done) => { const start = performance.now(); (function look() { if (such()) done(Math.round(performance.now() - start)); else requestAnimationFrame(look); })(); });
       globalThis.measure = async () => { const times = [];
         for (let turn = 0; turn < 5; turn += 1) { const p = document.createElement('p'); p.textContent = 'Jakub Pachocki reste chez OpenAI, ' + turn; document.querySelector('article').append(p); const node = p.firstChild;
           const soon = await until(() => marked(node)); p.remove(); times.push([soon, await until(() => !marked(node))]); }
         return times; };`,
    ),
    marks: NAMES,
    changesItself: true,
    act: async ({ page, browser }) => {
      const times = (await page.evaluate('measure()')) as [number, number][];
      console.log(
        `${browser}: marked, then forgotten, after ms: ${times.map((both) => both.join(' and ')).join('; ')}`,
      );
    },
  },
  {
    name: 'marked nodes that move into a frame and back',
    page: scripted(
      `${article()}<iframe srcdoc="<p>Rien.</p>"></iframe>`,
      `globalThis.away = () => { globalThis.moved = document.querySelector('article p'); document.querySelector('iframe').contentDocument.body.append(moved); };
       globalThis.back = () => document.querySelector('h1').after(moved);`,
    ),
    marks: NAMES,
    changesItself: true,
    act: async ({ page, marked }) => {
      await page.evaluate('away()');
      await marked((texts) => !texts.includes('Yann LeCun') && texts.includes('Mira Murati'));
      await page.evaluate('back()');
      await marked((texts) => texts.includes('Yann LeCun'));
    },
  },
  {
    name: 'a view transition under way',
    page: faultless(
      `globalThis.swap = () => document.startViewTransition(() => { document.querySelector('p').firstChild.data = 'Jakub Pachocki reste chez OpenAI.'; }).finished.catch((error) => faults.push(String(error)));`,
    ),
    marks: NAMES,
    changesItself: true,
    act: async ({ page, marked }) => {
      await page.evaluate('swap()');
      await marked((texts) => texts.includes('Jakub Pachocki'));
    },
  },
  {
    name: 'text nodes split, joined and emptied under the marks',
    page: faultless(`globalThis.stir = () => { for (const p of document.querySelectorAll('p')) { const node = p.firstChild; for (let i = 0; i < 5; i += 1) node.splitText(3); p.normalize(); }
      document.querySelectorAll('p')[1].firstChild.data = ''; };`),
    marks: NAMES,
    changesItself: true,
    act: async ({ page, marked }) => {
      await page.evaluate('stir()');
      await marked((texts) => texts.includes('Yann LeCun') && !texts.includes('Mira Murati'));
    },
  },
  {
    name: 'back and forward: a page that the browser kept is marked as before',
    page: html(`${article()}<a href="/plain">Suite</a>`),
    more: { '/plain': { body: { html: html('<p>Rien à voir ici.</p>') } } },
    marks: NAMES,
    act: async ({ page, origin, marked }) => {
      await page.goto(`${origin}/plain`);
      await page.goBack();
      await marked((texts) => NAMES.every((name) => texts.includes(name)));
    },
  },
  {
    name: 'meta refresh to another page, in the middle of reading',
    // The page goes on its way when it was changed, so that it leaves while it is being read again, however slow the machine.
    page: scripted(
      PARAGRAPHS.repeat(40),
      `globalThis.leave = () => { document.querySelector('p').firstChild.data += ' Fin.'; document.head.insertAdjacentHTML('beforeend', '<meta http-equiv="refresh" content="0;url=/plain">'); };`,
    ),
    more: { '/plain': { body: { html: html('<p>Rien à voir ici.</p>') } } },
    marks: NAMES,
    changesItself: true,
    act: async ({ page, marked }) => {
      await page.evaluate('leave()').catch(() => undefined);
      await page.waitForFunction('location.pathname === "/plain"');
      await marked((texts) => texts.length === 0);
    },
  },
];

function expectNone(wrong: readonly string[]): void {
  if (wrong.length > 0) throw new Error(`Marked at the wrong place: ${wrong.join(' | ')}`);
}
