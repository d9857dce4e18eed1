import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { parseHTML } from 'linkedom';
import { expect, test, vi } from 'vitest';
import { type BrowserName, findBrowser } from '../../scripts/browsers.mjs';
import { buildExtension } from '../../scripts/build-extension.ts';

/*
 * What every page of the web gets, as it is built: run where there is a document and a way to speak, and nothing else. Timers, observers and
 * a window to listen at are not there, so that it could not use one unseen.
 */

const article = (name: string) =>
  readFileSync(fileURLToPath(new URL(`../articles/${name}`, import.meta.url)), 'utf8');
const recipe = `<body><article>${article('recipe.fr.txt').replace(/^(.+)$/gmu, '<p>$1</p>')}</article></body>`;

const built = (['chromium', 'firefox'] as const).filter((browser) => findBrowser(browser) !== null);

async function runIn(browser: BrowserName, html: string) {
  const { document } = parseHTML(html);
  const listen = vi.fn();
  for (const target of [document, document.documentElement, document.body]) target.addEventListener = listen;
  const sendMessage = vi.fn();
  const world = createContext({
    document,
    [browser === 'firefox' ? 'browser' : 'chrome']: { runtime: { sendMessage } },
  });
  const names = () => [...Object.getOwnPropertyNames(world), ...Object.getOwnPropertySymbols(world)];
  const before = names();
  runInContext(readFileSync(`${await buildExtension(browser)}/detector.js`, 'utf8'), world);
  return { sent: sendMessage.mock.calls, listened: listen.mock.calls, left: names().slice(before.length) };
}

test.each(built)('in a page of no interest it says nothing and leaves nothing (%s)', async (browser) => {
  expect(await runIn(browser, recipe)).toEqual({ sent: [], listened: [], left: [] });
});

test.each(built)('in a page that is coverage it says so once, and leaves nothing (%s)', async (browser) => {
  const { sent, ...stays } = await runIn(browser, article('demo.fr.html'));
  expect(sent).toMatchObject([
    [{ kind: 'background/coverage', ask: { detection: { verdict: 'coverage' } } }],
  ]);
  expect(stays).toEqual({ listened: [], left: [] });
});
