import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'puppeteer-core';
import { compile } from '../../src/knowledge/build/compile.ts';
import { packIndex } from '../../src/knowledge/build/pack-index.ts';
import { packProse } from '../../src/knowledge/build/pack-prose.ts';
import { readEntries } from '../../src/knowledge/build/read-entries.ts';
import { BROWSERS, launch } from '../page/browsers.ts';
import { bundle, servePage } from '../page/serve-bundle.ts';
import type { KnowledgeStage } from './knowledge-stage.ts';
import { type Measure, median } from './measure.ts';

declare const knowledgeStage: KnowledgeStage;

/** Fresh pages measured; the median stands. */
const SAMPLES = 11;

/** Size of the compiled knowledge base, and what loading it costs a fresh page of each browser, beside plain JSON of the same. */
export async function measureKnowledge(): Promise<Measure[]> {
  const { index, prose } = compile(readEntries());
  const packed = [JSON.stringify(packIndex(index)), JSON.stringify(packProse(prose))] as const;
  const plain = [JSON.stringify(index), JSON.stringify(prose)] as const;
  const entries = index.entries.length;
  const size = gzipped(packed);
  const rows: Measure[] = [
    {
      what: `compiled knowledge base, ${entries} entries`,
      result: `${kilobytes(size)} gzipped, ${kilobytes((size / entries) * 1000)} per 1,000 entries`,
      beside: `plain JSON ${kilobytes(gzipped(plain))}`,
      target: '≤ 250 kB',
    },
  ];
  const stage = await bundle(fileURLToPath(new URL('knowledge-stage.ts', import.meta.url)));
  const html = '<!doctype html><meta charset="utf-8"><title>Bench</title><script src="/stage.js"></script>';
  const served = await servePage(html, stage, null);
  try {
    for (const name of BROWSERS) {
      const browser = await launch(name);
      try {
        const ours = await load(browser, served.url, 'packed', packed);
        const theirs = await load(browser, served.url, 'plain', plain);
        rows.push({
          what: `loading it in a fresh page, ${name}`,
          result: `${ours.toFixed(1)} ms`,
          beside: `plain JSON + Map ${theirs.toFixed(1)} ms (${(ours / theirs).toFixed(2)} ×)`,
          target: '≤ 10 ms',
        });
      } finally {
        await browser.close();
      }
    }
  } finally {
    await served.close();
  }
  return rows;
}

async function load(
  browser: Browser,
  url: string,
  way: keyof KnowledgeStage,
  texts: readonly [string, string],
): Promise<number> {
  const samples: number[] = [];
  for (let sample = 0; sample < SAMPLES; sample += 1) {
    const page = await browser.newPage();
    await page.goto(url);
    samples.push(
      await page.evaluate((name, index, prose) => knowledgeStage[name](index, prose), way, ...texts),
    );
    await page.close();
  }
  return median(samples);
}

function gzipped(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0);
}

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1000)} kB`;
}
