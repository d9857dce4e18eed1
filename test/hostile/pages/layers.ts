import { setTimeout as sleep } from 'node:timers/promises';
import { hover } from '../../e2e/extension.ts';
import { article, type HostilePage, html, NAMES, scripted, type Tools } from '../hostile-page.ts';

/* Shadow trees, and everything that lies above or around a card. */

/** Whether the card's middle is the card's own, as the browser sees it from above. */
async function cardOnTop({ extension, page }: Tools, name: string): Promise<void> {
  const { box, title } = await hover(extension, page, name);
  if (title !== name) throw new Error(`The card is about ${title}.`);
  const top = await page.evaluate(
    ({ x, y }) => {
      const element = document.elementFromPoint(x, y);
      return element ? `${element.localName}${element.id && `#${element.id}`}` : '';
    },
    { x: box.x + box.width / 2, y: box.y + box.height / 2 },
  );
  if (top !== 'div') throw new Error(`Above the card lies ${top}.`);
  await page.mouse.move(2, 2);
}

const faultless = (script: string, extra = '') => scripted(`${article()}${extra}`, script);

export const LAYERS: readonly HostilePage[] = [
  {
    name: 'the largest z-index over the whole page, without taking the pointer',
    page: html(
      `${article()}<section id="cover" style="position:fixed;inset:0;z-index:2147483647;pointer-events:none;background:#fff3"></section>`,
    ),
    marks: NAMES,
    act: (tools) => cardOnTop(tools, 'Mira Murati'),
  },
  {
    name: 'styles on everything: div { all kinds of things }',
    page: html(article(), {
      head: '<style>div, html > * + * + * { display: none !important; opacity: 0 !important; transform: scale(0) !important; pointer-events: none !important; position: absolute !important; left: -9999px !important }</style>',
    }),
    marks: NAMES,
    act: async ({ extension, page, marked }) => {
      // A page may hide our host; it must not break for it.
      const mark = (await extension.marks(page)).find(({ text }) => text === 'Mira Murati');
      await page.mouse.move((mark?.box.x ?? 0) + 8, (mark?.box.y ?? 0) + 5, { steps: 5 });
      await sleep(800);
      await marked((texts) => NAMES.every((name) => texts.includes(name)));
    },
  },
  {
    name: 'a root with transform, filter and perspective',
    page: html(article(), {
      attributes: ' style="transform:translateX(40px);filter:contrast(1.1);perspective:500px"',
    }),
    marks: NAMES,
    act: (tools) => cardOnTop(tools, 'Mira Murati'),
  },
  {
    name: 'an open modal dialog that holds the article',
    page: scripted(
      `<dialog id="modal"><div>${article()}</div></dialog><main>${article()}</main>`,
      'modal.showModal();',
    ),
    marks: NAMES,
    changesItself: true,
  },
  {
    name: 'an article in full screen',
    page: faultless(
      `document.querySelector('h1').onclick = () => document.querySelector('article').requestFullscreen().catch((error) => faults.push(String(error)));`,
    ),
    marks: NAMES,
    changesItself: true,
    act: async (tools) => {
      await tools.page.click('h1');
      await tools.page.waitForFunction('document.fullscreenElement !== null');
      await cardOnTop(tools, 'Mira Murati');
    },
    not: { firefox: 'the driver gives no user activation for full screen' },
  },
  {
    name: 'a layer put over the card the moment it opens takes no press for it',
    page: faultless(
      `new MutationObserver(() => { const lure = document.createElement('section'); lure.id = 'lure'; lure.popover = 'manual'; lure.style = 'position:fixed;inset:0;width:100%;height:100%;opacity:0.01;pointer-events:none;margin:0;border:0'; document.body.append(lure); lure.showPopover(); }).observe(document.documentElement, { childList: true });`,
    ),
    marks: NAMES,
    changesItself: true,
    act: async ({ extension, page }) => {
      await hover(extension, page, 'Mira Murati');
    },
  },
  {
    name: 'a page that reads the host: its root is closed',
    page: faultless(''),
    marks: NAMES,
    act: async ({ extension, page }) => {
      await hover(extension, page, 'Mira Murati');
      const seen = await page.evaluate(() => {
        const host = [...document.documentElement.children].at(-1);
        return {
          root: host?.shadowRoot ?? null,
          text: host?.textContent,
          attributes: host?.getAttributeNames(),
          inside: host ? getComputedStyle(host).cssText.includes('Murati') : null,
        };
      });
      if (seen.root !== null || seen.text !== '' || (seen.attributes?.length ?? 0) > 0)
        throw new Error(`The page sees ${JSON.stringify(seen)}`);
      await page.mouse.move(2, 2);
    },
  },
  {
    name: 'an article in an open shadow root',
    page: scripted(
      '<x-host></x-host>',
      `document.querySelector('x-host').attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(article())};`,
    ),
    marks: 'none',
    changesItself: true,
  },
  {
    name: 'an article in a closed shadow root',
    page: scripted(
      '<x-host></x-host>',
      `document.querySelector('x-host').attachShadow({ mode: 'closed' }).innerHTML = ${JSON.stringify(article())};`,
    ),
    marks: 'none',
    changesItself: true,
  },
  {
    name: 'a declarative shadow root beside the article',
    page: html(
      `${article()}<x-host><template shadowrootmode="open"><p>Ilya Sutskever</p><slot></slot></template></x-host>`,
    ),
    marks: NAMES,
    never: ['Ilya Sutskever'],
  },
  {
    name: 'an article slotted into a shadow root',
    page: html(
      `<x-host><template shadowrootmode="closed"><section><slot></slot></section></template>${article()}</x-host>`,
    ),
    marks: NAMES,
  },
  {
    name: 'content that no slot shows',
    page: html(
      `${article()}<x-host><template shadowrootmode="open"><p>x</p></template><p>Ilya Sutskever</p></x-host>`,
    ),
    marks: NAMES,
    never: ['Ilya Sutskever'],
  },
  {
    name: 'selecting and copying gives the page’s own text',
    page: faultless(''),
    marks: NAMES,
    act: async ({ page }) => {
      const [selected, text] = await page.evaluate(() => {
        const paragraph = document.querySelector('p') as HTMLElement;
        getSelection()?.selectAllChildren(paragraph);
        return [String(getSelection()), paragraph.textContent];
      });
      if (selected !== text) throw new Error(`Selected: ${selected}`);
    },
  },
  {
    name: 'a selection that stands while the page is read again',
    page: faultless(
      `globalThis.change = () => { document.querySelectorAll('p')[3].firstChild.data += ' Fin.'; };`,
    ),
    marks: NAMES,
    changesItself: true,
    act: async ({ page }) => {
      await page.evaluate('getSelection().selectAllChildren(document.querySelector("p")); change();');
      await sleep(1000);
      const selected = await page.evaluate('String(getSelection())');
      if (!String(selected).startsWith('Yann LeCun')) throw new Error(`Selected: ${selected}`);
    },
  },
];
