import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'puppeteer-core';
import { installPeers } from '../../scripts/eval/figures/peers/ask.ts';
import { whyFailed } from '../../scripts/eval/figures/peers/why-failed.ts';
import { packIndex } from '../../src/knowledge/build/pack-index.ts';
import { BROWSERS, launch } from '../page/browsers.ts';
import { bundle, servePage } from '../page/serve-bundle.ts';
import type { Measure } from './measure.ts';
import type { Scan } from './names-engines.ts';
import { madeKnowledge } from './names-made.ts';
import type { NamesStage } from './names-stage.ts';

declare const namesStage: NamesStage;

/** Fresh processes, and fresh pages, of which the median stands. */
const FRESH = 7;
const PATIENCE_MS = 300_000;

const FEW = 500;
const USUAL = 5000;
const MANY = 500_000;
const CHARACTERS = 1_000_000;

/** Times as long as …, or as fast as …; see the report's rows. */
const TARGET = { loop: 4, loopInPage: 5.5, peer: 4, map: 1, many: 2, open: 5 };

const PEERS = [
  ['ahocorasick', 'ahocorasick'],
  ['fastscan', 'fastscan'],
  ['monyone', '@monyone/aho-corasick'],
] as const;

/** Finding made-up names in made-up text beside a bare loop, a Map and what npm has; and opening the index beside JSON. */
export async function measureNames(): Promise<Measure[]> {
  return [...namesInNode(), ...(await namesInBrowsers())];
}

/** The same in fresh processes of Node. */
export function namesInNode(): Measure[] {
  const usual = scans('ours', USUAL);
  const found = usual[0]?.found;
  const milliseconds = median(usual.map((scan) => scan.milliseconds));
  const ratio = median(usual.map((scan) => scan.milliseconds / scan.loop));
  const rows: Measure[] = [
    {
      what: `${USUAL} forms in ${CHARACTERS} characters, ${found} found, Node`,
      result: `${milliseconds.toFixed(1)} ms, ${ratio.toFixed(1)} × a bare charCodeAt loop`,
      beside: `the loop ${median(usual.map(({ loop }) => loop)).toFixed(2)} ms`,
      target: atMost(ratio, TARGET.loop),
    },
    beside('a Map of first words', scans('map', USUAL), milliseconds, found, TARGET.map),
  ];
  const failed = installPeers(PEERS.map(([, name]) => name));
  for (const [who, name] of PEERS)
    rows.push(
      failed === null
        ? beside(name, scans(who, USUAL), milliseconds, found, TARGET.peer)
        : { what: name, result: '–', beside: failed, target: '' },
    );
  const few = median(scans('ours', FEW).map((scan) => scan.milliseconds));
  const many = median(scans('ours', MANY, 3).map((scan) => scan.milliseconds));
  rows.push({
    what: `${MANY} forms, the same length of text`,
    result: `${many.toFixed(1)} ms, ${(many / few).toFixed(1)} × that of ${FEW}`,
    beside: `${FEW} forms ${few.toFixed(1)} ms`,
    target: atMost(many / few, TARGET.many),
  });
  for (const forms of [USUAL, 10 * USUAL]) {
    const ours = median(fresh<number>('open', forms));
    const plain = median(fresh<number>('plain', forms));
    rows.push(opening(`opening an index of ${forms} forms, fresh process`, ours, plain));
  }
  return rows;
}

function beside(
  name: string,
  theirs: readonly Scan[],
  ours: number,
  found: number | undefined,
  target: number,
): Measure {
  const milliseconds = median(theirs.map((scan) => scan.milliseconds));
  const times = milliseconds / ours;
  return {
    what: `the same by ${name}`,
    result: `${milliseconds.toFixed(1)} ms`,
    beside: `we are ${times.toFixed(1)} × as fast; ${theirs[0]?.found === found ? 'as many found' : `found ${theirs[0]?.found}`}`,
    target: atLeast(times, target),
  };
}

function opening(what: string, ours: number, plain: number): Measure {
  return {
    what,
    // Firefox's clock goes in whole milliseconds.
    result: ours === 0 ? 'less than the clock tells' : `${ours.toFixed(2)} ms`,
    beside: `JSON.parse and a Map of the same ${plain.toFixed(1)} ms${ours === 0 ? '' : ` (${(plain / ours).toFixed(0)} ×)`}`,
    target: atLeast(plain / ours, TARGET.open),
  };
}

/** The same in fresh pages; without the other ways. */
export async function namesInBrowsers(): Promise<Measure[]> {
  const rows: Measure[] = [];
  const knowledge = madeKnowledge(USUAL);
  const packed = packIndex(knowledge);
  const json = JSON.stringify(knowledge);
  const stage = await bundle(fileURLToPath(new URL('names-stage.ts', import.meta.url)));
  const html = '<!doctype html><meta charset="utf-8"><title>Bench</title><script src="/stage.js"></script>';
  const served = await servePage(html, stage, null);
  try {
    for (const name of BROWSERS) {
      const browser = await launch(name);
      try {
        const [scan] = await inPages(browser, served.url, 1, (page) =>
          page.evaluate((...asked) => namesStage.scan(...asked), packed, USUAL, CHARACTERS),
        );
        const ratio = scan ? scan.milliseconds / scan.loop : Number.NaN;
        rows.push({
          what: `${USUAL} forms in ${CHARACTERS} characters, ${name}`,
          result: `${scan?.milliseconds.toFixed(1)} ms, ${ratio.toFixed(1)} × the loop`,
          beside: `the loop ${scan?.loop.toFixed(2)} ms`,
          target: atMost(ratio, TARGET.loopInPage),
        });
        const ours = await inPages(browser, served.url, FRESH, (page) =>
          page.evaluate((asked) => namesStage.open(asked), packed),
        );
        const plain = await inPages(browser, served.url, FRESH, (page) =>
          page.evaluate((asked) => namesStage.plain(asked), json),
        );
        rows.push(opening(`opening it in a fresh page, ${name}`, median(ours), median(plain)));
      } finally {
        await browser.close();
      }
    }
  } finally {
    await served.close();
  }
  return rows;
}

async function inPages<Answer>(
  browser: Browser,
  url: string,
  pages: number,
  ask: (page: Awaited<ReturnType<Browser['newPage']>>) => Promise<Answer>,
): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (let count = 0; count < pages; count += 1) {
    const page = await browser.newPage();
    await page.goto(url);
    answers.push(await ask(page));
    await page.close();
  }
  return answers;
}

function scans(who: string, forms: number, processes = FRESH): Scan[] {
  return fresh<Scan>(who, forms, processes);
}

/** What fresh processes say, each started after the other. */
function fresh<Answer>(who: string, forms: number, processes = FRESH): Answer[] {
  const script = fileURLToPath(new URL('names-process.ts', import.meta.url));
  return Array.from({ length: processes }, () => {
    const ended = spawnSync(process.execPath, [script, who, String(forms)], {
      encoding: 'utf8',
      timeout: PATIENCE_MS,
    });
    if (ended.status !== 0) throw new Error(`names-process.ts ${who} ${forms}: ${whyFailed(ended)}`);
    return JSON.parse(ended.stdout) as Answer;
  });
}

function atMost(ratio: number, target: number): string {
  return `≤ ${target} ×${ratio <= target ? '' : ` (missed by ${(ratio - target).toFixed(1)})`}`;
}

function atLeast(ratio: number, target: number): string {
  return `≥ ${target} ×${ratio >= target ? '' : ` (missed by ${(target - ratio).toFixed(1)})`}`;
}

function median(samples: readonly number[]): number {
  return [...samples].sort((a, b) => a - b)[Math.floor(samples.length / 2)] ?? Number.NaN;
}
