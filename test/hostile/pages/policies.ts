import { setTimeout as sleep } from 'node:timers/promises';
import { article, type HostilePage, html, NAMES, scripted, type Tools } from '../hostile-page.ts';

/* Pages with strict policies, pages that change the language and the browser under everybody, and pages that are after us. */

const all = (texts: readonly string[]) => NAMES.every((name) => texts.includes(name));

/** Moves the mouse, by which the extension notices that somebody is there. */
async function stirMouse({ page }: Tools): Promise<void> {
  for (let x = 10; x < 200; x += 30) {
    await page.mouse.move(x, 400);
    await sleep(120);
  }
}

const faultless = (script: string, head = '') => scripted(article(), script, head);

/** Runs before everything else in the page. */
const early = (script: string) =>
  html(article(), { head: `<script>globalThis.faults = [];${script}</script>` });

export const POLICIES: readonly HostilePage[] = [
  {
    name: 'a policy that allows nothing, with Trusted Types',
    page: {
      body: { html: html(article()) },
      headers: {
        'content-security-policy':
          "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
        'permissions-policy': 'fullscreen=(), clipboard-write=()',
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
      },
    },
    marks: NAMES,
  },
  {
    name: 'isolated from other origins (COOP, COEP)',
    page: {
      body: { html: html(article()) },
      headers: {
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-embedder-policy': 'require-corp',
        'cross-origin-resource-policy': 'same-origin',
      },
    },
    marks: NAMES,
  },
  {
    name: 'methods of Array, String, Map, Set, Object and Symbol that throw',
    page: early(`for (const [owner, names] of [[Array.prototype, ['map', 'filter', 'find', 'some', 'flatMap', 'at', 'toSpliced']], [String.prototype, ['replaceAll', 'at', 'normalize', 'matchAll']], [Map.prototype, ['get', 'set', 'has']], [Set.prototype, ['add', 'has']], [Object, ['entries', 'fromEntries', 'hasOwn']]])
      for (const name of names) owner[name] = () => { faults.push('somebody called ' + name); throw new Error(name); };
      Object.defineProperty(Object.prototype, 'kind', { get() { faults.push('somebody read a field'); return 'evil'; }, configurable: true });`),
    lies: true,
    marks: NAMES,
  },
  {
    name: 'iterators, promises, JSON and timers that are not the language’s own',
    page: early(`Array.prototype[Symbol.iterator] = function* () { faults.push('iterated'); }; JSON.stringify = JSON.parse = () => { faults.push('JSON'); return null; };
      globalThis.setTimeout = globalThis.requestIdleCallback = globalThis.requestAnimationFrame = () => { faults.push('timer'); return 0; }; globalThis.Intl = undefined; Date.now = () => Number.NaN; Math.min = Math.max = () => -1;`),
    lies: true,
    marks: NAMES,
  },
  {
    name: 'the DOM’s own methods that lie: observers, shadow roots, highlights, custom elements',
    page: early(`globalThis.MutationObserver = globalThis.Highlight = globalThis.StaticRange = globalThis.Range = class { constructor() { faults.push('constructed'); } };
      CSS.highlights.set = HighlightRegistry.prototype.set = () => faults.push('set'); CSS = undefined; globalThis.customElements = undefined;
      Element.prototype.attachShadow = () => { faults.push('attachShadow'); throw new Error('no'); }; Node.prototype.append = Element.prototype.append = () => faults.push('append');
      Element.prototype.checkVisibility = Element.prototype.closest = Document.prototype.createElement = () => null;`),
    lies: true,
    marks: NAMES,
  },
  {
    name: 'a page that freezes every prototype it can reach',
    page: early(
      'for (const owner of [Object, Array, String, Map, Set, Promise, Element, Node, Document]) { Object.freeze(owner); Object.freeze(owner.prototype); }',
    ),
    marks: NAMES,
  },
  {
    name: 'elements named like the globals that scripts use',
    page: html(
      `${article()}<form id="browser" name="chrome"><input name="runtime"></form><img name="body" alt=""><a id="documentElement"></a><form name="CSS"></form><form name="querySelector"></form><form name="navigation"></form><form name="head"></form><form name="createElement"></form><form name="title"></form><input form="trap" name="nextSibling"><form id="trap"><input name="localName"><input name="parentElement"><input name="firstChild"></form>`,
    ),
    marks: NAMES,
  },
  {
    name: 'a page that clears the highlights: they come back once somebody is there',
    page: faultless('globalThis.clear = () => CSS.highlights.clear();'),
    marks: NAMES,
    act: async (tools) => {
      await tools.page.evaluate('clear()');
      await stirMouse(tools);
      await tools.marked(all);
    },
  },
  {
    name: 'a page that clears the highlights all the time is left its way',
    page: faultless(
      'let n = 0; setInterval(() => { CSS.highlights.clear(); n += 1; }, 20); globalThis.cleared = () => n;',
    ),
    marks: [],
    act: async (tools) => {
      await stirMouse(tools);
      if (Number(await tools.page.evaluate('cleared()')) < 5) throw new Error('The page came to a halt.');
    },
  },
  {
    name: 'a page that paints highlights of its own under our very names',
    page: faultless(`const range = new Range(); range.selectNodeContents(document.querySelector('h1')); globalThis.mine = new Highlight(range); CSS.highlights.set('reference-person', mine);
      globalThis.check = () => CSS.highlights.get('reference-person') === mine && mine.size === 1;`),
    marks: ['Une année de départs', 'OpenAI', 'Meta'],
    never: ['Yann LeCun'],
    act: async ({ page }) => {
      if ((await page.evaluate('check()')) !== true) throw new Error('The page lost its highlight.');
    },
  },
  {
    name: 'a page that paints highlights under names of its own',
    page: faultless(
      `const range = new Range(); range.selectNodeContents(document.querySelector('h1')); CSS.highlights.set('search', new Highlight(range)); globalThis.check = () => CSS.highlights.get('search').size;`,
    ),
    marks: [...NAMES, 'Une année de départs'],
    act: async ({ page }) => {
      if ((await page.evaluate('check()')) !== 1) throw new Error('The page lost its highlight.');
    },
  },
  {
    name: 'a page that removes whatever comes to stand beside its body',
    page: faultless(
      `new MutationObserver(() => { for (const child of [...document.documentElement.children]) if (child !== document.head && child !== document.body) { child.remove(); globalThis.removed = (globalThis.removed ?? 0) + 1; } }).observe(document.documentElement, { childList: true });`,
    ),
    marks: NAMES,
    act: async (tools) => {
      const { page, extension } = tools;
      const mark = (await extension.marks(page)).find(({ text }) => text === 'Mira Murati');
      await page.mouse.move(5, 5);
      await page.mouse.move((mark?.box.x ?? 0) + 8, (mark?.box.y ?? 0) + 5, { steps: 5 });
      await sleep(1500);
      // No card can stand there, and none tries again and again.
      if (Number(await page.evaluate('globalThis.removed ?? 0')) > 5)
        throw new Error('The host keeps coming back.');
      await tools.marked(all);
    },
  },
  {
    name: 'custom elements whose callbacks throw',
    page: scripted(
      `<x-story>${article()}</x-story>`,
      `customElements.define('x-story', class extends HTMLElement { connectedCallback() { throw new Error('of the page'); } attributeChangedCallback() { throw new Error('attribute'); } static observedAttributes = ['class', 'style', 'lang']; });`,
    ),
    marks: NAMES,
    says: /of the page/u,
  },
  {
    name: 'a page whose own handlers throw at every event',
    page: faultless(
      `for (const type of ['pointermove', 'pointerdown', 'click', 'keydown', 'focusin', 'scroll']) addEventListener(type, () => { throw new Error('of the page'); }, true);`,
    ),
    marks: NAMES,
    says: /of the page/u,
    act: async (tools) => {
      await stirMouse(tools);
      await tools.marked(all);
    },
  },
  {
    name: 'a page that stops every event before anybody hears it',
    page: faultless(
      `for (const type of ['pointermove', 'pointerover', 'click', 'keydown', 'focusin']) addEventListener(type, (event) => event.stopImmediatePropagation(), true);`,
    ),
    marks: NAMES,
  },
  {
    name: 'made-up pointer, key and focus events on a mark open nothing',
    page: faultless(`globalThis.pester = () => { const target = document.querySelector('p'); const box = target.getBoundingClientRect();
      for (let x = box.left; x < box.right; x += 6) for (const type of ['pointerover', 'pointermove', 'mousemove', 'pointerdown', 'pointerup', 'click', 'focusin'])
        target.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, clientX: x, clientY: box.top + 8, pointerType: x % 12 ? 'touch' : 'mouse' }));
      for (const key of ['Tab', 'Enter', 'Escape', '.', ',']) document.dispatchEvent(new KeyboardEvent('keydown', { key, altKey: true, bubbles: true, composed: true })); };`),
    marks: NAMES,
    act: async ({ page, extension }) => {
      await page.evaluate('pester()');
      await sleep(900);
      if ((await extension.card(page))?.open) throw new Error('A card opened by itself.');
    },
  },
  {
    name: 'a page that fires the events of an extension’s life',
    page: faultless(`globalThis.pester = () => { for (const target of [document, window]) for (const type of ['pageshow', 'pagehide', 'visibilitychange', 'prerenderingchange', 'freeze', 'resume', 'beforeunload', 'popstate', 'hashchange', 'DOMContentLoaded', 'load', 'readystatechange'])
      target.dispatchEvent(type === 'pageshow' ? new PageTransitionEvent(type, { persisted: true }) : new Event(type)); };`),
    marks: NAMES,
    act: async ({ page, marked }) => {
      for (let turn = 0; turn < 5; turn += 1) await page.evaluate('pester()');
      await marked(all);
    },
  },
  {
    name: 'a page that talks to extensions it hopes for',
    page: faultless(`globalThis.heard = []; addEventListener('message', (event) => heard.push(event.data));
      for (const kind of ['reader/summary', 'reader/step', 'background/annotate', 'background/badge']) postMessage({ kind, ask: null }, '*');
      for (const api of [globalThis.chrome, globalThis.browser]) try { api?.runtime?.sendMessage?.('interligne@interligne.example', { kind: 'background/assess', ask: { tabId: 1 } }, (answer) => heard.push({ answer })); } catch {}`),
    marks: NAMES,
    act: async ({ page }) => {
      const heard = await page.evaluate('JSON.stringify(heard.filter((one) => !one?.kind))');
      if (/"answer":\{/u.test(String(heard))) throw new Error(`The page was answered: ${heard}`);
    },
  },
  {
    name: 'a page that looks for the extension’s files',
    page: faultless(''),
    marks: NAMES,
    act: async ({ page, extension }) => {
      const files = [
        'manifest.json',
        'marker.js',
        'reader.js',
        'card.js',
        'popup.html',
        'assets/marks.css',
        'icons/32.png',
      ];
      const urls = files.map((file) => extension.driven.extensionUrl(file));
      const got = await page.evaluate(
        (all) =>
          Promise.all(
            all.map((url) =>
              fetch(url).then(
                () => url,
                () => null,
              ),
            ),
          ),
        urls,
      );
      if (got.some((url) => url !== null)) throw new Error(`The page could read ${got.join(' ')}`);
    },
    says: /./u,
  },
];
