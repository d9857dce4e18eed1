import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { KeyInput, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inExtension, inTab } from '../../scripts/drive/in-tab.ts';
import { type PageServer, servePages } from '../../scripts/drive/serve.ts';
import { type ExtensionUnderTest, eventually, inEachBrowser, shareExtension } from './extension.ts';

/* Takes the walk of docs/keyboard.md row by row: the keys and what happens are read from there. */

const DEMO = fileURLToPath(new URL('../articles/demo.fr.html', import.meta.url));
const WALK = fileURLToPath(new URL('../../docs/keyboard.md', import.meta.url));

/** As many presses of Tab as a long card has stops, and more. */
const MOST_TABS = 80;

interface Row {
  readonly press: string;
  readonly happens: string;
}

const rows: readonly Row[] = [
  ...readFileSync(WALK, 'utf8').matchAll(/^\| (?!press|---)(?<press>.+?) \| (?<happens>.+?) \|$/gmu),
].map(({ groups }) => ({ press: groups?.press ?? '', happens: groups?.happens ?? '' }));

/** What stands in the extension's own root, and what has the focus there. */
interface Seen {
  readonly card: string | null;
  readonly list: string | null;
  readonly rows: readonly string[];
  readonly gloss: { readonly text: string; readonly lang: string };
  readonly pinned: boolean;
  readonly focus: {
    readonly words: string;
    readonly role: string;
    readonly row: number;
    readonly isTitle: boolean;
    readonly isEntry: boolean;
    readonly isPosition: boolean;
    readonly label: string;
  } | null;
}

function look(): Seen | null {
  const api = globalThis as {
    chrome?: { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
  };
  for (const element of document.documentElement.querySelectorAll('*')) {
    const own = element as Element & { openOrClosedShadowRoot?: ShadowRoot | null };
    const root = own.openOrClosedShadowRoot ?? api.chrome?.dom?.openOrClosedShadowRoot(element) ?? null;
    if (!root?.querySelector('.card')) continue;
    const nameOf = (selector: string) => {
      const dialog = root.querySelector<HTMLElement>(selector);
      if (!dialog || dialog.hidden || dialog.getAttribute('role') !== 'dialog') return null;
      return root.getElementById(dialog.getAttribute('aria-labelledby') ?? '')?.textContent ?? '';
    };
    const options = [...root.querySelectorAll('[role="option"]')];
    const gloss = root.querySelector('.gloss');
    const active = root.activeElement;
    return {
      card: nameOf('.card'),
      list: nameOf('.list'),
      rows: options.map((option) => option.querySelector('.words')?.textContent ?? ''),
      gloss: { text: gloss?.textContent ?? '', lang: gloss?.getAttribute('lang') ?? '' },
      pinned: root.querySelector('.corner [aria-pressed="true"]') !== null,
      focus: active && {
        words: active.getAttribute('aria-label') ?? active.textContent ?? '',
        role: active.getAttribute('role') ?? '',
        row: options.indexOf(active),
        isTitle: active.id === 'title',
        isEntry: active.matches('.entry-link'),
        isPosition: active.matches('.position'),
        label: active.closest('label')?.textContent ?? '',
      },
    };
  }
  return null;
}

inEachBrowser((browser) => {
  let server: PageServer;
  let extension: ExtensionUnderTest;
  let page: Page;

  beforeAll(async () => {
    server = await servePages({ '/demo.html': { body: { file: DEMO } } });
    extension = await shareExtension(browser);
    await extension.setSettings({});
    page = await extension.open(`${server.origin}/demo.html`);
    await eventually('marks', async () => (await extension.marks(page)).length > 0);
    await page.focus('nav a');
  });
  afterAll(async () => {
    await extension?.close();
    await server?.close();
  });

  const see = () => inTab(extension.driven, page, look);
  const gloss = () =>
    inExtension<string>(
      extension.driven,
      `api.storage.local.get('settings').then(({ settings }) => settings?.gloss ?? 'en')`,
    );
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');

  /** The browser's own shortcuts cannot be pressed in a browser without a window: what they send is sent. */
  const commands: Readonly<Record<string, () => Promise<unknown>>> = {
    'Alt+Shift+L': () => extension.ask(page, 'reader/list', null),
    'Alt+.': () => extension.ask(page, 'reader/step', { direction: 'next' }),
    'Alt+,': () => extension.ask(page, 'reader/step', { direction: 'previous' }),
  };

  const tabUntil: Readonly<Record<string, (focus: NonNullable<Seen['focus']>) => boolean>> = {
    '“Pin”': ({ words }) => words === 'Pin',
    'a linked name': ({ isEntry }) => isEntry,
    '“English”': ({ label }) => label === 'English',
    'the position': ({ isPosition }) => isPosition,
  };

  async function press(keys: string): Promise<void> {
    const command = commands[keys];
    if (command) return void (await command());
    const { tab = 'Tab', what = '' } = /^(?<tab>.*Tab) until (?<what>.+)$/u.exec(keys)?.groups ?? {};
    const until = tabUntil[what];
    if (until) {
      for (let stop = 0; stop < MOST_TABS; stop += 1) {
        await chord(tab);
        const focus = (await see())?.focus;
        if (focus && until(focus)) return;
      }
      throw new Error(`“${keys}” never came there.`);
    }
    await chord(keys);
  }

  async function chord(keys: string): Promise<void> {
    const parts = keys.split('+') as KeyInput[];
    const last = parts.pop() ?? 'Tab';
    // Firefox's driver knows the key by what it writes.
    const key = last === 'Space' ? ' ' : last;
    for (const held of parts) await page.keyboard.down(held);
    await page.keyboard.press(key);
    for (const held of parts.reverse()) await page.keyboard.up(held);
  }

  let before: Seen | null = null;
  let first = '';

  const title = (seen: Seen) => seen.focus?.isTitle && seen.card === seen.focus.words;
  const backOnLink = async (seen: Seen) =>
    seen.focus === null && seen.card === null && seen.list === null && (await focused()) === 'Départs';

  const checks: Readonly<Record<string, (seen: Seen) => unknown>> = {
    'the list of all annotations opens, with the focus on its first row': ({ list, focus, rows: all }) =>
      /annotations$/u.test(list ?? '') && focus?.role === 'option' && focus.row === 0 && all.length > 20,
    'the second row has the focus': ({ focus }) => focus?.row === 1,
    'the last row has the focus': ({ focus, rows: all }) => focus?.row === all.length - 1,
    'the first row has the focus': ({ focus }) => focus?.row === 0,
    'the next row that begins with y has the focus': ({ focus }) => /^Y/u.test(focus?.words ?? ''),
    'the list is gone; the card of that mark opens, with the focus on its title': (seen) =>
      seen.list === null && title(seen) && /^Y/u.test(seen.card ?? ''),
    'the focus is on “Pin”': ({ focus }) => focus?.words === 'Pin',
    'the card is pinned': ({ pinned }) => pinned,
    'the focus is on a name that has a card of its own': ({ focus }) => focus?.isEntry,
    'the card turns to that name, with the focus on its title': (seen) =>
      title(seen) && seen.card === before?.focus?.words,
    'the card before is back, with the focus on the link': ({ card, focus }) =>
      /^Y/u.test(card ?? '') && focus?.isEntry && focus.words === before?.card,
    "the focus is on the choice of the glosses' language": ({ focus }) => focus?.label === 'English',
    "this card's gloss is French, marked as French; the setting is as it was": async (seen) =>
      seen.gloss.lang === 'fr' && /^Chercheur/u.test(seen.gloss.text) && (await gloss()) === 'en',
    'the focus is on “Always”': ({ focus }) => focus?.words.startsWith('Always'),
    'the setting is French; the focus is on “Français”': async ({ focus }) =>
      (await gloss()) === 'fr' && focus?.label === 'Français',
    "the card is gone; the focus is back on the page's link": backOnLink,
    "the next annotation's card opens, with the focus on its title": (seen) => {
      first = seen.card ?? '';
      return title(seen);
    },
    'the annotation before it is back': (seen) => title(seen) && seen.card !== first,
    'the focus is on the button that says which annotation this is': ({ focus }) => focus?.isPosition,
    'the list is open at that annotation': ({ list, card, focus, rows: all }) =>
      list !== null && card === null && /^Yann/u.test(all[focus?.row ?? -1] ?? ''),
    "the list is gone; the focus is back on the page's link": backOnLink,
  };

  test('the walk of docs/keyboard.md', async () => {
    expect(rows.map(({ happens }) => happens)).toEqual(Object.keys(checks));
    for (const { press: keys, happens } of rows) {
      await press(keys);
      await eventually(`${keys}: ${happens}`, async () => {
        const seen = await see();
        return seen && (await checks[happens]?.(seen));
      });
      before = await see();
    }
    expect(extension.said).toEqual([]);
  });
});
