import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { parseHTML } from 'linkedom';
import { expect, test, vi } from 'vitest';
import { type BrowserName, findBrowser } from '../../scripts/browsers.mjs';
import { unpackedExtension } from './packed.ts';

/*
 * What every page of the web gets, as it is built: run where there is a document and a way to speak, and nothing else. Timers, observers and
 * a window to listen at are not there, so that it could not use one unseen.
 */

const article = (name: string) =>
  readFileSync(fileURLToPath(new URL(`../articles/${name}`, import.meta.url)), 'utf8');
const recipe = article('recipe.fr.txt').replace(/^(.+)$/gmu, '<p>$1</p>');
/** A page of an article's length, and one that has hardly begun. */
const recipes = `<html><body><article>${recipe.repeat(4)}</article></body></html>`;
const shell = '<html><body><main><p>Chargement…</p></main></body></html>';

const built = (['chromium', 'firefox'] as const).filter((browser) => findBrowser(browser) !== null);

async function runIn(browser: BrowserName, document: Document, more: Readonly<Record<string, unknown>> = {}) {
  const listen = vi.fn();
  for (const target of [document, document.documentElement, document.body]) target.addEventListener = listen;
  const sendMessage = vi.fn();
  const world = createContext({
    ...more,
    document,
    [browser === 'firefox' ? 'browser' : 'chrome']: { runtime: { sendMessage } },
  });
  const names = () => [...Object.getOwnPropertyNames(world), ...Object.getOwnPropertySymbols(world)];
  const before = names();
  runInContext(readFileSync(`${unpackedExtension(browser)}/detector.js`, 'utf8'), world);
  return { sent: sendMessage.mock.calls, listened: listen.mock.calls, left: names().slice(before.length) };
}

test.each(built)('in a page of no interest it says nothing and leaves nothing (%s)', async (browser) => {
  expect(await runIn(browser, parseHTML(recipes).document)).toEqual({ sent: [], listened: [], left: [] });
});

test.each(built)('in a page that is coverage it says so once, and leaves nothing (%s)', async (browser) => {
  const { sent, ...stays } = await runIn(browser, parseHTML(article('demo.fr.html')).document);
  expect(sent).toEqual([[{ kind: 'background/coverage', ask: null }]]);
  expect(stays).toEqual({ listened: [], left: [] });
});

test.each(built)(
  'in a page that has hardly any text yet it looks again, for a while (%s)',
  async (browser) => {
    const { document } = parseHTML(shell);
    const change = { heard: () => {} };
    const observer = { observe: vi.fn(), disconnect: vi.fn() };
    const timers = new Map<number, () => void>();
    const more = {
      MutationObserver: class {
        constructor(heard: () => void) {
          change.heard = heard;
          Object.assign(this, observer);
        }
      },
      setTimeout: (run: () => void, delay: number) => timers.set(delay, run) && delay,
      clearTimeout: (delay: number) => timers.delete(delay),
    };
    const { sent, left } = await runIn(browser, document, more);
    expect([sent, left, observer.observe.mock.calls.length]).toEqual([[], [], 1]);
    const fire = () => {
      const [delay, run] = [...timers].sort(([one], [other]) => one - other)[0] ?? [];
      if (delay !== undefined) timers.delete(delay);
      run?.();
    };
    change.heard();
    fire();
    expect([sent, observer.disconnect.mock.calls.length]).toEqual([[], 0]);
    document.body.replaceChildren(...parseHTML(article('demo.fr.html')).document.body.children);
    change.heard();
    change.heard();
    fire();
    expect(sent).toHaveLength(1);
    expect([observer.disconnect.mock.calls.length, timers.size]).toEqual([1, 0]);
  },
);
