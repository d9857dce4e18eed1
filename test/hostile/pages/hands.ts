import { setTimeout as sleep } from 'node:timers/promises';
import { eventually, hover, middleOf } from '../../e2e/extension.ts';
import { article, type HostilePage, NAMES, PARAGRAPHS, scripted, type Tools } from '../hostile-page.ts';

/* What the reader of a page does with the page itself: keys, copying, undoing, finding, selecting, following links. It stays the page's. */

const all = (texts: readonly string[]) => NAMES.every((name) => texts.includes(name));

const faultless = (script: string, extra = '') => scripted(`${article()}${extra}`, script);

/** What the page keeps in a list of its own. */
const list = async ({ page }: Tools, name: string) =>
  (await page.evaluate(`JSON.stringify(${name})`).then((json) => JSON.parse(String(json)))) as string[];

function same(what: string, found: unknown, expected: unknown): void {
  const [one, other] = [JSON.stringify(found), JSON.stringify(expected)];
  if (one !== other) throw new Error(`${what}: ${one}, not ${other}`);
}

const cardIs = (open: boolean, { extension, page }: Tools) =>
  eventually(
    open ? 'a card' : 'no card',
    async () => ((await extension.card(page))?.open ?? false) === open || null,
  );

export const HANDS: readonly HostilePage[] = [
  {
    name: 'the page’s own keys reach it, with a card and without; Escape closes the card first',
    page: faultless(
      `globalThis.keys = []; for (const type of ['keydown', 'keyup']) addEventListener(type, (event) => { if (type === 'keydown') keys.push(event.key); });`,
    ),
    marks: NAMES,
    act: async (tools) => {
      const { page, extension } = tools;
      const keys = ['j', '/', '.', ',', '?', 'ArrowDown', 'Home', 'Delete'] as const;
      for (const key of [...keys, 'Escape'] as const) await page.keyboard.press(key);
      same('keys without a card', await list(tools, 'keys'), [...keys, 'Escape']);
      await hover(extension, page, 'Mira Murati');
      await page.evaluate('keys.length = 0');
      for (const key of keys.slice(0, 5)) await page.keyboard.press(key);
      same('keys beside a card', await list(tools, 'keys'), keys.slice(0, 5));
      await page.mouse.move(2, 2);
      await page.keyboard.press('Escape');
      await cardIs(false, tools);
      await page.keyboard.press('Escape');
      const heard = (await list(tools, 'keys')).filter((key) => key === 'Escape').length;
      if (heard < 1 || heard > 2) throw new Error(`The page heard Escape ${heard} times.`);
    },
  },
  {
    name: 'copying gives the page’s own text, beside an open card too',
    page: faultless(
      `globalThis.copied = []; addEventListener('copy', () => copied.push(String(getSelection())));`,
    ),
    marks: NAMES,
    act: async (tools) => {
      const { page, extension } = tools;
      await hover(extension, page, 'Mira Murati');
      const text = await page.evaluate(() => {
        const paragraphs = document.querySelectorAll('p');
        const [first, second] = [paragraphs[0], paragraphs[1]];
        if (first && second) getSelection()?.setBaseAndExtent(first, 0, second, 1);
        return [first?.textContent, second?.textContent].join('|');
      });
      await page.keyboard.down('Control');
      await page.keyboard.press('c');
      await page.keyboard.up('Control');
      const [copied = ''] = await list(tools, 'copied');
      same('copied', copied.replace(/\s*\n\s*/u, '|'), text);
    },
  },
  {
    name: 'finding in the page finds marked text, and nothing of a card that was closed',
    page: faultless(''),
    marks: NAMES,
    act: async (tools) => {
      const { page, extension } = tools;
      const find = () =>
        page.evaluate(`(() => { const hits = []; getSelection().removeAllRanges();
          while (window.find('Mira Murati', true, false, false) && hits.length < 9) hits.push(getSelection().anchorNode?.parentElement?.localName ?? '?');
          return hits; })()`);
      same('hits', await find(), ['p']);
      await hover(extension, page, 'Mira Murati');
      // An open card is text in view, and Chromium finds it as such; the page's own comes first.
      const [first] = (await find()) as string[];
      same('first hit beside a card', first, 'p');
      await page.mouse.move(2, 2, { steps: 3 });
      await cardIs(false, tools);
      same('hits behind the card', await find(), ['p']);
    },
  },
  {
    name: 'typing is undone step by step, while the page is read again under it',
    page: faultless(
      `globalThis.change = () => { document.querySelectorAll('p')[3].firstChild.data += ' Fin.'; };`,
      '<div id="editor" contenteditable="true">Début</div><textarea id="area">Début</textarea>',
    ),
    marks: NAMES,
    changesItself: true,
    act: async ({ page, marked }) => {
      for (const [selector, field] of [
        ['#editor', 'textContent'],
        ['#area', 'value'],
      ] as const) {
        await page.click(selector);
        await page.keyboard.press('End');
        await page.keyboard.type(' Ilya');
        await page.evaluate('change()');
        await sleep(700);
        await page.keyboard.type(' X');
        const typed = await page.$eval(selector, (node, of) => String(Reflect.get(node, of)), field);
        same(`typed into ${selector}`, typed.replaceAll('\u00A0', ' '), 'Début Ilya X');
        for (let step = 0; step < 12; step += 1) {
          await page.keyboard.down('Control');
          await page.keyboard.press('z');
          await page.keyboard.up('Control');
        }
        const undone = await page.$eval(selector, (node, of) => String(Reflect.get(node, of)), field);
        same(`undone in ${selector}`, undone, 'Début');
      }
      await marked(all);
    },
  },
  {
    name: 'an editor that throws away whatever it did not write itself',
    page: faultless(
      `const editor = document.getElementById('editor'); let own = false;
       new MutationObserver((records) => { for (const { addedNodes, type } of records) for (const node of addedNodes) if (node.nodeType === 1 && node.localName !== 'br') faults.push(type + ' ' + node.nodeName); }).observe(editor, { subtree: true, childList: true, attributes: true });
       editor.addEventListener('beforeinput', (event) => { event.preventDefault(); editor.firstChild.data += event.data ?? ''; getSelection().collapse(editor.firstChild, editor.firstChild.data.length); });`,
      '<div id="editor" contenteditable="true">x</div>',
    ),
    marks: NAMES,
    never: ['Ilya Sutskever'],
    changesItself: true,
    act: async ({ page, marked }) => {
      await page.click('#editor');
      await page.keyboard.type(' Ilya Sutskever', { delay: 20 });
      await sleep(600);
      same('written', await page.$eval('#editor', (editor) => editor.textContent), 'x Ilya Sutskever');
      await marked(all);
    },
  },
  {
    name: 'selecting with the mouse across marks selects, and no card comes in between',
    page: faultless(''),
    marks: NAMES,
    act: async (tools) => {
      const { page, extension } = tools;
      const from = await middleOf(extension, page, 'Yann LeCun');
      const to = await middleOf(extension, page, 'Mira Murati');
      await page.mouse.move(Math.max(2, from.x - 60), from.y);
      await page.mouse.down();
      await page.mouse.move(to.x, to.y, { steps: 12 });
      await sleep(700);
      if ((await extension.card(page))?.open) throw new Error('A card opened while text was selected.');
      await page.mouse.move(to.x + 60, to.y, { steps: 4 });
      await page.mouse.up();
      const selected = String(await page.evaluate('String(getSelection())'));
      if (!selected.includes('LeCun') || !selected.includes('Mira Murati'))
        throw new Error(`Selected: ${selected}`);
    },
  },
  {
    name: 'a link with a mark in it leads where it leads, and its handlers hear one press',
    page: scripted(
      article(`${PARAGRAPHS}<p>Avec <a id="link" href="#there">Jakub Pachocki</a>.</p>`),
      `globalThis.heard = []; for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click']) document.getElementById('link').addEventListener(type, (event) => heard.push(type + ' ' + event.isTrusted));`,
    ),
    marks: [...NAMES, 'Jakub Pachocki'],
    act: async (tools) => {
      await hover(tools.extension, tools.page, 'Jakub Pachocki');
      await tools.page.mouse.down();
      await tools.page.mouse.up();
      await tools.page.waitForFunction('location.hash === "#there"');
      same('heard', await list(tools, 'heard'), [
        'pointerdown true',
        'mousedown true',
        'mouseup true',
        'click true',
      ]);
    },
  },
  {
    name: 'a card that opens and closes moves neither focus, selection, scroll nor history',
    page: faultless(
      `getSelection().selectAllChildren(document.querySelector('h1')); document.getElementById('field').focus({ preventScroll: true });
       globalThis.heard = []; setTimeout(() => { for (const type of ['scroll', 'resize', 'focusin', 'focusout', 'selectionchange', 'popstate', 'hashchange', 'visibilitychange', 'beforetoggle', 'toggle'])
         for (const target of [window, document]) target.addEventListener(type, () => heard.push(type), true); }, 50);`,
      `<input id="field">${'<p>Rien.</p>'.repeat(80)}`,
    ),
    marks: NAMES,
    act: async (tools) => {
      const { page, extension } = tools;
      const state = () =>
        page.evaluate(
          `[document.activeElement.id, String(getSelection()), scrollX, scrollY, history.length, document.title, document.hasFocus()].join('|')`,
        );
      await middleOf(extension, page, 'Mira Murati');
      await sleep(300);
      await page.evaluate('heard.length = 0');
      const before = await state();
      await hover(extension, page, 'Mira Murati');
      same('beside the card', await state(), before);
      await page.mouse.move(2, 2, { steps: 3 });
      await cardIs(false, tools);
      same('behind the card', await state(), before);
      // `toggle` of a popover does not leave its shadow tree.
      same('events', await list(tools, 'heard'), []);
    },
  },
];
