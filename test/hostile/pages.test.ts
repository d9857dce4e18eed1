import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inExtension, inTab } from '../../scripts/drive/in-tab.ts';
import { type PageServer, type ServedPage, servePages } from '../../scripts/drive/serve.ts';
import { HIGHLIGHTS } from '../../src/page/paint.ts';
import {
  type ExtensionUnderTest,
  eventually,
  inEachBrowser,
  openExtension,
  seeDom,
} from '../e2e/extension.ts';
import type { HostilePage, Tools } from './hostile-page.ts';
import { DOCUMENTS } from './pages/documents.ts';
import { HANDS } from './pages/hands.ts';
import { LAYERS } from './pages/layers.ts';
import { LIVING } from './pages/living.ts';
import { POLICIES } from './pages/policies.ts';
import { TEXTS } from './pages/texts.ts';
import { VISITS } from './pages/visits.ts';
import { WATCHED } from './pages/watched.ts';

/*
 * Pages that break extensions. On each: what is to be marked is marked, the page's DOM is its own, its console is its own, and nothing is
 * asked of any network but the page.
 */

const PAGES: readonly HostilePage[] = [
  ...POLICIES,
  ...LAYERS,
  ...TEXTS,
  ...LIVING,
  ...DOCUMENTS,
  ...HANDS,
  ...WATCHED,
  ...VISITS,
];

const FAVICON = /\/favicon\.ico$/u;
/** Hosts that browsers themselves call, whatever pages and extensions do. */
const OF_THE_BROWSER =
  /(?:^|\.)(?:google|googleapis|gstatic|gvt1|mozilla|mozilla\.net|firefox|mozgcp|googleusercontent)\.(?:com|net|org)(?::|$)/u;

/** The detector has long spoken, and the background brought the reader, when this is over; nothing tells that nothing comes. */
const NOTHING_COMES_MS = 700;

const addressOf = (index: number) => `/${index}/`;

function served(): Record<string, ServedPage> {
  const pages: Record<string, ServedPage> = {};
  for (const [index, { page, more = {} }] of PAGES.entries()) {
    pages[addressOf(index)] = typeof page === 'string' ? { body: { html: page } } : page;
    Object.assign(pages, more);
  }
  return pages;
}

inEachBrowser((browser) => {
  let server: PageServer;
  let extension: ExtensionUnderTest;

  beforeAll(async () => {
    server = await servePages(served());
    extension = await openExtension(browser, { proxy: server.origin.replace('http://', '') });
  });
  afterAll(async () => {
    await extension?.close();
    await server?.close();
  });

  for (const [index, hostile] of PAGES.entries()) {
    const reason = hostile.not?.[browser];
    test.skipIf(reason !== undefined)(reason ? `${hostile.name} (${reason})` : hostile.name, async () => {
      const asked = server.requests.length;
      const page = await extension.open(server.origin + addressOf(index), { follow: !hostile.lies });
      try {
        await look(hostile, page);
        const own = [addressOf(index), ...Object.keys(hostile.more ?? {})];
        expect(server.requests.slice(asked).filter((path) => !own.includes(path))).toEqual([]);
        expect(extension.said.filter((line) => !(hostile.says?.test(line) ?? false))).toEqual([]);
      } finally {
        await page.close();
      }
    });
  }

  test('in all that time nobody else was called', () => {
    expect(server.strangers.filter((host) => !OF_THE_BROWSER.test(host) && !FAVICON.test(host))).toEqual([]);
  });

  /** What is painted, from the extension's side. */
  async function textsBehindLies(page: Page): Promise<string[]> {
    if (browser === 'chromium') return inTab(extension.driven, page, paintedTexts);
    // Firefox lets no extension look through a highlight: that there are some it says, and the reader says which.
    const painted = await inTab(
      extension.driven,
      page,
      (names: readonly string[]) =>
        names.reduce((sum, name) => sum + (CSS.highlights.get(name)?.size ?? 0), 0),
      Object.values(HIGHLIGHTS),
    );
    if (painted === 0) return [];
    const { analysis } = await extension.ask(page, 'reader/summary', null);
    return analysis.annotations.map(({ text }) => text);
  }

  async function look(hostile: HostilePage, page: Page): Promise<void> {
    const { marks, never = [], act, changesItself = false, lies = false } = hostile;
    const texts = async () => {
      try {
        if (lies) return await textsBehindLies(page);
        return await page.evaluate(paintedTexts);
      } catch {
        // The page is on its way elsewhere.
        return ['(no page)'];
      }
    };
    const marked: Tools['marked'] = async (such) => {
      let last: readonly string[] = [];
      try {
        await eventually('the marks', async () => {
          last = await texts();
          return such(last);
        });
      } catch {
        throw new Error(`Never came; marked are: ${[...new Set(last)].slice(0, 30).join(' | ')}`);
      }
    };
    if (hostile.asked) {
      const tabId = await extension.driven.tabOf(page);
      const message = JSON.stringify({ kind: 'background/annotate', ask: { tabId } });
      await inExtension(extension.driven, `api.runtime.sendMessage(${message})`);
    }
    if (marks === 'none') {
      await sleep(NOTHING_COMES_MS);
      expect(await texts()).toEqual([]);
    } else if (marks.length > 0) {
      await marked((all) => marks.every((text) => all.includes(text)));
    } else {
      await eventually('the reader', () => extension.hasReader(page));
    }
    if (!changesItself && !lies) {
      const dom = await seeDom(page);
      expect(dom.changes).toEqual([]);
      expect(dom.now).toBe(dom.served);
    }
    await act?.({ extension, page, browser, origin: server.origin, marked });
    const all = await texts();
    for (const text of never) expect(all).not.toContain(text);
    if (!lies) expect(await page.evaluate('globalThis.faults ?? []').catch(() => [])).toEqual([]);
  }
});

/** Everything painted, in any order and without its boxes: of a hundred thousand they would take minutes. */
function paintedTexts(): string[] {
  const texts: string[] = [];
  for (const [, ranges] of CSS.highlights) {
    for (const { startContainer, startOffset, endContainer, endOffset } of ranges) {
      const range = new Range();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      texts.push(range.toString());
    }
  }
  return texts;
}
