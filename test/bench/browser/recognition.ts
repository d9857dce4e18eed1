import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type BrowserName, findBrowser } from '../../../scripts/browsers.mjs';
import { realArticle } from '../../../scripts/eval/figures/corpus.ts';
import { installPeers } from '../../../scripts/eval/figures/peers/ask.ts';
import { whyFailed } from '../../../scripts/eval/figures/peers/why-failed.ts';
import { knowledgePlugin } from '../../../src/knowledge/build/vite-plugin.ts';
import { launch } from '../../page/browsers.ts';
import { bundle, servePage } from '../../page/serve-bundle.ts';
import { demoParagraphs } from '../figures.ts';
import { type Measure, median, missedBy, shortBy } from '../measure.ts';
import { measureAsked } from './asked.ts';
import type { RecognitionStage } from './recognition-stage.ts';

declare const recognitionStage: RecognitionStage;

const SAMPLES = 11;
const TARGET = 25;
const PEER_PATIENCE_MS = 300_000;

/** All that is found in the real article (names, figures, moves, verdict) in a fresh page, beside Recognizers-Text in a fresh process. */
export async function measureRecognition(name: BrowserName): Promise<Measure[]> {
  if (findBrowser(name) === null) return [];
  const paragraphs = realArticle() ?? demoParagraphs();
  const stage = fileURLToPath(new URL('recognition-stage.ts', import.meta.url));
  const html = '<!doctype html><meta charset="utf-8"><title>Bench</title><script src="/stage.js"></script>';
  const served = await servePage(html, await bundle(stage, [knowledgePlugin()]), null);
  try {
    const browser = await launch(name);
    const samples: number[] = [];
    let found = 0;
    for (let sample = 0; sample < SAMPLES; sample += 1) {
      const page = await browser.newPage();
      await page.goto(served.url);
      const cold = await page.evaluate((text) => recognitionStage.cold(text), paragraphs.join('\n'));
      samples.push(cold.ms);
      found = cold.found;
      await page.close();
    }
    const ours = median(samples);
    const theirs = recognizers(paragraphs);
    return [
      {
        what: `whole recognition of the article, first in a page, ${name}`,
        result: `${ours.toFixed(1)} ms, ${found} annotations`,
        beside:
          typeof theirs === 'string'
            ? `Recognizers-Text: ${theirs}`
            : `Recognizers-Text, French, figures alone, first in a process ${theirs.toFixed(0)} ms (${(theirs / ours).toFixed(0)} ×)`,
        target: `≤ ${TARGET} ms${missedBy(ours, TARGET)}; ≥ 500 ×${typeof theirs === 'string' ? '' : shortBy(theirs / ours, 500)}`,
      },
      ...(await measureAsked(name, paragraphs)),
    ];
  } finally {
    await served.close();
  }
}

let answered: number | string | undefined;

/** Milliseconds of its first pass, or why there was none. Asked once in a run: it takes seconds. */
function recognizers(paragraphs: readonly string[]): number | string {
  answered ??= installPeers(['@microsoft/recognizers-text-suite']) ?? firstPass(paragraphs);
  return answered;
}

function firstPass(paragraphs: readonly string[]): number | string {
  const script = fileURLToPath(new URL('../figures-pass.ts', import.meta.url));
  const ended = spawnSync(process.execPath, [script, 'recognizers'], {
    input: JSON.stringify(paragraphs),
    encoding: 'utf8',
    timeout: PEER_PATIENCE_MS,
  });
  return ended.status === 0 ? (JSON.parse(ended.stdout) as { cold: number }).cold : whyFailed(ended);
}
