import { setTimeout as sleep } from 'node:timers/promises';
import { eventually, hover } from '../../e2e/extension.ts';
import { article, type HostilePage, html, NAMES, scripted, type Tools } from '../hostile-page.ts';

/* Pages that watch for whatever is not theirs, with every observer there is, and pages that fight for the host element. */

/** What the page makes of its watch; none of it may be ours but the host. */
async function report({ page }: Tools): Promise<void> {
  const faults = (await page.evaluate('JSON.stringify(report())')) as string;
  if (faults !== '[]') throw new Error(`The page saw ${faults}`);
}

async function openAndClose(tools: Tools, name: string): Promise<void> {
  await hover(tools.extension, tools.page, name);
  await tools.page.mouse.move(2, 2, { steps: 3 });
  await eventually('no card', async () => !(await tools.extension.card(tools.page))?.open || null);
}

const hosts = ({ page }: Tools) =>
  page.evaluate('document.documentElement.children.length - 2') as Promise<number>;

/** Every record of every change, every shift of the layout, every box, every message and every broken policy. */
const WATCH = `
const seen = []; const records = [];
new MutationObserver((all) => records.push(...all)).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
  new PerformanceObserver((shifts) => { for (const { value } of shifts.getEntries()) seen.push('layout shift ' + value); }).observe({ type: 'layout-shift', buffered: true });
if (globalThis.ReportingObserver) new ReportingObserver((reports) => { for (const { type } of reports) seen.push('report ' + type); }, { buffered: true }).observe();
for (const type of ['error', 'unhandledrejection', 'securitypolicyviolation', 'messageerror']) addEventListener(type, (event) => seen.push(type + ' ' + (event.message ?? event.violatedDirective ?? '')), true);
const boxes = () => [...document.body.querySelectorAll('*')].map((element) => Object.values(element.getBoundingClientRect().toJSON()).map((side) => Math.round(side * 100) / 100).join(' ')).join('|');
const sizes = () => [document.documentElement.scrollWidth, document.documentElement.scrollHeight, innerWidth, innerHeight, document.documentElement.className, document.documentElement.style.cssText, document.documentElement.attributes.length].join(' ');
let before; addEventListener('load', () => { before = [boxes(), sizes()]; });
globalThis.report = () => {
  const after = [boxes(), sizes()];
  if (after[0] !== before[0]) seen.push('boxes have moved');
  if (after[1] !== before[1]) seen.push('sizes: ' + before[1] + ', then ' + after[1]);
  let added = 0;
  for (const { type, target, addedNodes, removedNodes } of records) {
    const ours = type === 'childList' && target === document.documentElement && removedNodes.length === 0 && addedNodes.length === 1 && addedNodes[0].localName === 'div' && addedNodes[0].attributes.length === 0;
    if (ours) added += 1; else seen.push(type + ' in ' + target.nodeName);
  }
  if (added > 1) seen.push('hosts: ' + added);
  if (performance.getEntriesByType('resource').some(({ name }) => /extension:/.test(name))) seen.push('resources');
  if (document.styleSheets.length !== own || document.adoptedStyleSheets.length !== 0) seen.push('style sheets');
  return seen;
};`;

/** The whole of a page that watches, its script in the head so that it has finished before anybody comes. */
const watching = (head = '', own = 0, nonce = '') =>
  html(article(), {
    head: `${head}<script${nonce && ` nonce="${nonce}"`}>globalThis.faults = []; const own = ${own};
      document.addEventListener('DOMContentLoaded', () => { ${WATCH} });</script>`,
  });

export const WATCHED: readonly HostilePage[] = [
  {
    name: 'every observer there is sees one host element, and no layout shift',
    page: watching(),
    marks: NAMES,
    act: async (tools) => {
      await openAndClose(tools, 'Mira Murati');
      await openAndClose(tools, 'Sam Altman');
      await sleep(300);
      await report(tools);
      if ((await hosts(tools)) !== 1) throw new Error('More than one host.');
    },
  },
  {
    name: 'a policy with nonces and Trusted Types, whose breaches are reported to the site',
    // Pictures of its own it allows: Firefox asks for the site's icon in the page's name.
    page: {
      body: {
        html: watching('<style nonce="n0">p { color: #111 }</style>', 1, 'n0'),
      },
      headers: {
        'content-security-policy':
          "default-src 'none'; img-src 'self'; script-src 'nonce-n0'; style-src 'nonce-n0'; require-trusted-types-for 'script'; trusted-types default; report-uri /breach",
        'content-security-policy-report-only':
          "default-src 'none'; img-src 'self'; script-src 'nonce-n0'; style-src 'nonce-n0'; report-uri /breach",
      },
    },
    marks: NAMES,
    act: async (tools) => {
      const { box } = await hover(tools.extension, tools.page, 'Mira Murati');
      // Without its style sheet the card would be as wide as the page.
      if (box.width > 600) throw new Error(`The card is ${box.width} px wide.`);
      await report(tools);
      await tools.page.mouse.move(2, 2);
    },
  },
  {
    name: 'a default policy of Trusted Types that keeps book',
    page: {
      body: {
        html: html(article(), {
          head: `<script>globalThis.faults = []; const note = (text) => { faults.push('made of text: ' + text.slice(0, 40)); return text; };
            globalThis.trustedTypes?.createPolicy('default', { createHTML: note, createScript: note, createScriptURL: note });</script>`,
        }),
      },
      headers: { 'content-security-policy': "require-trusted-types-for 'script'" },
    },
    marks: NAMES,
    act: async (tools) => openAndClose(tools, 'Mira Murati'),
  },
  {
    name: 'every getter and method of nodes, ranges and events lies; a card opens all the same',
    page: html(article(), {
      head: `<script>globalThis.faults = [];
        const lie = (owner, names) => { for (const name of names) { const was = Object.getOwnPropertyDescriptor(owner, name); if (!was) continue;
          const evil = () => { faults.push('somebody used ' + name); throw new Error(name); };
          Object.defineProperty(owner, name, was.get ? { get: evil, set: evil, configurable: true } : { value: evil, configurable: true, writable: true }); } };
        addEventListener('DOMContentLoaded', () => {
        lie(Node.prototype, ['firstChild', 'nextSibling', 'parentNode', 'parentElement', 'childNodes', 'textContent', 'nodeType', 'nodeName', 'isConnected', 'contains', 'appendChild', 'insertBefore', 'removeChild', 'cloneNode', 'ownerDocument', 'getRootNode']);
        lie(CharacterData.prototype, ['data', 'length']); lie(Element.prototype, ['attributes', 'localName', 'tagName', 'className', 'id', 'getAttribute', 'hasAttribute', 'matches', 'closest', 'querySelector', 'querySelectorAll', 'attachShadow', 'getBoundingClientRect', 'getClientRects', 'remove', 'append', 'shadowRoot', 'innerHTML', 'checkVisibility']);
        lie(HTMLElement.prototype, ['style', 'hidden', 'popover', 'showPopover', 'hidePopover', 'dir', 'lang', 'focus', 'innerText']);
        lie(Document.prototype, ['body', 'head', 'documentElement', 'title', 'createElement', 'createRange', 'querySelector', 'querySelectorAll', 'elementFromPoint', 'visibilityState', 'fullscreenElement']);
        lie(Range.prototype, ['setStart', 'setEnd', 'getClientRects', 'getBoundingClientRect']); lie(Event.prototype, ['target', 'composedPath', 'timeStamp', 'type', 'preventDefault', 'stopPropagation']);
        lie(UIEvent.prototype, ['view']); lie(MouseEvent.prototype, ['clientX', 'clientY', 'buttons']); lie(PointerEvent.prototype, ['pointerType']); lie(KeyboardEvent.prototype, ['key']);
        lie(EventTarget.prototype, ['addEventListener', 'removeEventListener', 'dispatchEvent']); lie(MutationRecord.prototype, ['addedNodes', 'removedNodes', 'target']);
        lie(MutationObserver.prototype, ['observe', 'disconnect', 'takeRecords']); lie(AbortSignal.prototype, ['aborted', 'reason']); lie(Promise.prototype, ['finally']);
        lie(globalThis, ['getComputedStyle', 'getSelection', 'requestAnimationFrame', 'cancelAnimationFrame', 'setTimeout', 'clearTimeout', 'requestIdleCallback', 'matchMedia', 'queueMicrotask', 'structuredClone', 'fetch', 'innerWidth', 'innerHeight', 'scrollBy', 'navigation', 'history', 'performance']);
        });</script>`,
    }),
    lies: true,
    marks: NAMES,
    act: async (tools) => {
      const { extension, page } = tools;
      // The driver's own look at the marks is through what lies; the first paragraph begins with a name.
      for (let tried = 0; tried < 20 && !(await extension.card(page).catch(() => null))?.open; tried += 1) {
        await page.mouse.move(400 + tried, 400);
        await page.mouse.move(60 + tried, 92 + (tried % 5) * 4, { steps: 4 });
        await sleep(400);
      }
      const card = await extension.card(page);
      if (!card?.open || card.title === '') throw new Error('No card opened.');
    },
  },
  {
    name: 'a page that takes the host away while its card is open: the next card stands again',
    page: scripted(
      article(),
      `globalThis.take = () => { for (const child of [...document.documentElement.children].slice(2)) child.remove(); };`,
    ),
    marks: NAMES,
    act: async (tools) => {
      await hover(tools.extension, tools.page, 'Mira Murati');
      await tools.page.evaluate('take()');
      if ((await hosts(tools)) !== 0) throw new Error('The host came back by itself.');
      await tools.page.mouse.move(2, 2);
      const card = await hover(tools.extension, tools.page, 'Sam Altman');
      if (card.title !== 'Sam Altman' || (await hosts(tools)) !== 1) throw new Error(`Card: ${card.title}`);
      await tools.page.evaluate('take()');
      const again = await hover(tools.extension, tools.page, 'Mira Murati');
      if (again.title !== 'Mira Murati') throw new Error(`Card: ${again.title}`);
      await tools.page.mouse.move(2, 2);
    },
  },
  {
    name: 'a page that moves every newcomer into its body, or to the end, again and again',
    page: scripted(
      article(),
      `globalThis.moves = 0; new MutationObserver(() => { for (const child of [...document.documentElement.children].slice(2)) if (moves < 50) { moves += 1; document.body.prepend(child); } }).observe(document.documentElement, { childList: true });`,
    ),
    marks: NAMES,
    changesItself: true,
    act: async (tools) => {
      const { page, extension, marked } = tools;
      for (const name of ['Mira Murati', 'Sam Altman', 'Mira Murati']) {
        const { x, y } = await (async () => {
          const mark = (await extension.marks(page)).find(({ text }) => text === name);
          return { x: (mark?.box.x ?? 0) + 8, y: (mark?.box.y ?? 0) + 6 };
        })();
        await page.mouse.move(2, 2);
        await page.mouse.move(x, y, { steps: 5 });
        await sleep(800);
      }
      if (Number(await page.evaluate('moves')) > 10) throw new Error('The host fights the page.');
      await marked((texts) => NAMES.every((name) => texts.includes(name)));
    },
  },
  {
    name: 'a page that clones and dresses the host: attributes, styles, a root of its own',
    page: scripted(
      article(),
      `new MutationObserver(() => { const host = document.documentElement.children[2]; if (!host || host.title) return; host.title = 'x'; host.style.cssText = 'all:revert;filter:blur(1px)'; host.className = 'ad'; try { host.attachShadow({ mode: 'open' }); faults.push('a root of the page’s'); } catch {} document.body.append(host.cloneNode(true)); }).observe(document.documentElement, { childList: true });`,
    ),
    marks: NAMES,
    changesItself: true,
    act: async (tools) => {
      const card = await hover(tools.extension, tools.page, 'Mira Murati');
      if (card.title !== 'Mira Murati') throw new Error(`Card: ${card.title}`);
      await tools.page.mouse.move(2, 2);
    },
  },
  {
    name: 'a page that asks for every box and style in every frame',
    page: scripted(
      article(),
      `globalThis.turns = 0; (function look() { turns += 1; for (const element of document.querySelectorAll('*')) { element.getBoundingClientRect(); getComputedStyle(element).color; } requestAnimationFrame(look); })();`,
    ),
    marks: NAMES,
    act: async (tools) => openAndClose(tools, 'Mira Murati'),
  },
];
