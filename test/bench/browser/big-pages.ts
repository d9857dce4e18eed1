import { createRequire } from 'node:module';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../../scripts/browsers.mjs';
import { installPeers } from '../../../scripts/eval/figures/peers/ask.ts';
import { launch } from '../../page/browsers.ts';
import { type Measure, median, missedBy, shortBy } from '../measure.ts';
import { names } from './big-page.ts';
import { PATIENCE, SETTLING, waitFor, withExtension } from './in-browser.ts';
import { beat, mutate600, type Probed, wrapInSpans } from './probes.ts';

/** Mentions on the large pages, which stand at `/big-<mentions>.html`. */
export const MENTIONS = [2000, 11_000] as const;
const SAMPLES = 3;

/** The longest gap of the main thread on large pages, and what 600 changes of such a page cost. */
export async function measureBigPages(name: BrowserName, origin: string, ours: string): Promise<Measure[]> {
  const failed = installPeers(['mark.js']);
  if (failed !== null) console.error(failed);
  const rows: Measure[] = [];
  for (const count of MENTIONS) {
    const url = `${origin}/big-${count}.html`;
    const plain = await launch(name);
    const none = await bigLoads(() => plain.newPage(), url, null);
    const spans = await bigLoads(() => plain.newPage(), url, 'spans');
    const mark = await bigLoads(() => plain.newPage(), url, 'mark.js');
    const mine = await withExtension(
      name,
      ours,
      ({ browser }) => bigLoads(() => browser.newPage(), url, 'ours'),
      true,
    );
    const over = Math.max(mine.gap, 1);
    if (!Number.isNaN(mine.task)) rows.push(taskRow(name, count, { none, spans, mark, mine }));
    rows.push({
      what: `longest gap of the main thread from DOMContentLoaded on, 1 MB with ${count} mentions, ${name}`,
      result: `${mine.gap.toFixed(0)} ms, over 50 ms in all ${mine.blocked.toFixed(0)}; ${mine.mutations} mutations`,
      beside: `without us ${none.gap.toFixed(0)} ms; spans ${spans.gap.toFixed(0)} ms (${(spans.gap / over).toFixed(1)} ×), ${spans.mutations} mutations; mark.js ${Number.isNaN(mark.gap) ? '–' : `${mark.gap.toFixed(0)} ms (${(mark.gap / over).toFixed(0)} ×)`}`,
      target: `0 mutations; ${Number.isNaN(mine.task) ? `≤ 50 ms${missedBy(mine.gap, Math.max(50, none.gap))}; spans ≥ 5 ×${shortBy(spans.gap / over, 5)}; mark.js ≥ 500 ×${shortBy(mark.gap / over, 500)}` : 'tasks stand in the row above'}`,
    });
    if (count === MENTIONS.at(-1)) {
      const ratio = mine.changes / none.changes;
      rows.push({
        what: `600 changes of that page, ${name}`,
        result: `${mine.changes.toFixed(0)} ms`,
        beside: `without us ${none.changes.toFixed(0)} ms (${ratio.toFixed(2)} ×)`,
        target: `≤ 1.3 ×${missedBy(ratio, 1.3)}`,
      });
    }
  }
  return rows;
}

/** A task of 50 ms or less is none that the browser counts. */
const COUNTED = 50;

function taskRow(
  name: BrowserName,
  count: number,
  { none, spans, mark, mine }: Readonly<Record<'none' | 'spans' | 'mark' | 'mine', BigLoad>>,
): Measure {
  const told = ({ task }: BigLoad): string => {
    if (Number.isNaN(task)) return '–';
    return task === 0 ? `none over ${COUNTED} ms` : `${task.toFixed(0)} ms`;
  };
  const times = ({ task }: BigLoad): number => task / Math.max(mine.task, COUNTED);
  return {
    what: `longest task of the main thread from DOMContentLoaded on, 1 MB with ${count} mentions, ${name}`,
    result: told(mine),
    beside: `without us ${told(none)}; spans ${told(spans)}; mark.js ${told(mark)}`,
    target: `≤ ${COUNTED} ms${missedBy(mine.task, COUNTED)}; spans ≥ 5 ×${shortBy(times(spans), 5)}; mark.js ≥ 500 ×${shortBy(times(mark), 500)}`,
  };
}

type Way = 'ours' | 'spans' | 'mark.js' | null;

interface BigLoad {
  /** NaN where the browser does not count tasks. */
  readonly task: number;
  readonly gap: number;
  readonly blocked: number;
  readonly mutations: number;
  readonly changes: number;
}

async function bigLoads(open: () => Promise<Page>, url: string, way: Way): Promise<BigLoad> {
  const loads: BigLoad[] = [];
  const samples = way === 'mark.js' ? 1 : SAMPLES;
  for (let sample = 0; sample < samples; sample += 1) {
    const page = await open();
    page.setDefaultTimeout(PATIENCE);
    await page.evaluateOnNewDocument(beat);
    await page.goto(url, { waitUntil: 'load' });
    if (way === 'ours') await waitFor(page, () => CSS.highlights.size || undefined);
    if (way === 'spans') await page.evaluate(wrapInSpans, names());
    if (way === 'mark.js' && !(await runMarkJs(page))) {
      await page.close();
      break;
    }
    await sleep(SETTLING);
    const {
      longestGap = Number.NaN,
      blocked = 0,
      mutations = 0,
      longestTask = Number.NaN,
    } = await page.evaluate(() => {
      const { longestGap: longest, blocked: over, mutations: seen, longestTask: task } = globalThis as Probed;
      return { longestGap: longest, blocked: over, mutations: seen, longestTask: task };
    });
    const changes = way === null || way === 'ours' ? await page.evaluate(mutate600) : Number.NaN;
    loads.push({ task: longestTask, gap: longestGap, blocked, mutations, changes });
    await page.close();
  }
  const of = (key: keyof BigLoad) => median(loads.map((load) => load[key]));
  return {
    task: of('task'),
    gap: of('gap'),
    blocked: of('blocked'),
    mutations: of('mutations'),
    changes: of('changes'),
  };
}

/** Marks the page by mark.js; false where it is not installed. */
async function runMarkJs(page: Page): Promise<boolean> {
  let file: string;
  try {
    file = createRequire(new URL('../../../bench/package.json', import.meta.url)).resolve(
      'mark.js/dist/mark.min.js',
    );
  } catch {
    return false;
  }
  await page.addScriptTag({ path: file });
  await page.evaluate(
    (all) =>
      new Promise<void>((resolve) => {
        const { Mark } = globalThis as unknown as {
          Mark: new (root: Element) => { mark(words: readonly string[], options: object): void };
        };
        new Mark(document.body).mark(all, { separateWordSearch: false, accuracy: 'exactly', done: resolve });
      }),
    names(),
  );
  return true;
}
