import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../../scripts/browsers.mjs';
import { buildExtension } from '../../../scripts/build-extension.ts';
import type { DrivenBrowser } from '../../../scripts/drive/launch.ts';
import type { Block } from '../../../src/core/article.ts';
import { type Measure, median, missedBy } from '../measure.ts';
import { stopWorker, withExtension } from './in-browser.ts';

const SAMPLES = 21;
const STARTS = 7;
const TARGET = 25;

/** All that is found in an article, as a page of the extension gets it from the background: question, recognition and answer. */
export async function measureAsked(name: BrowserName, paragraphs: readonly string[]): Promise<Measure[]> {
  const ours = await buildExtension(name);
  return withExtension(
    name,
    ours,
    async (driven) => {
      const page = await driven.control();
      // The first few warm it, as the first article does.
      for (let sample = 0; sample < 3; sample += 1) await ask(page, paragraphs);
      const warm: number[] = [];
      for (let sample = 0; sample < SAMPLES; sample += 1) warm.push(await ask(page, paragraphs));
      const asleep = name === 'chromium' ? await starts(driven, page, paragraphs) : null;
      const later = median(warm);
      return [
        {
          what: `the same, asked of the background by a page, ${name}`,
          result: `${later.toFixed(1)} ms once it is warm`,
          beside: asleep === null ? '' : `of one that was asleep ${asleep.toFixed(0)} ms`,
          target: `≤ ${TARGET} ms${missedBy(later, TARGET)}`,
        },
      ];
    },
    true,
  );
}

async function starts(driven: DrivenBrowser, page: Page, paragraphs: readonly string[]): Promise<number> {
  const times: number[] = [];
  for (let sample = 0; sample < STARTS; sample += 1) {
    await stopWorker(driven.browser);
    times.push(await ask(page, paragraphs));
  }
  return median(times);
}

/** As much of the extension's API as is used here, in its page. */
interface Api {
  readonly runtime: {
    sendMessage(message: object): Promise<{ readonly answer?: { readonly detection?: object } } | undefined>;
  };
}

/** Milliseconds from the question to the answer. */
function ask(page: Page, paragraphs: readonly string[]): Promise<number> {
  return page.evaluate(async (texts) => {
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api | undefined>;
    const api = browser ?? chrome;
    let text = '';
    const blocks = texts.map((paragraph): Block => {
      const start = text.length;
      text += `${paragraph}\n`;
      return { start, end: text.length - 1, role: 'paragraph' };
    });
    const reading = `bench-${Math.random()}`;
    const article = {
      language: 'fr',
      published: null,
      text: { head: 0, tail: 0, middle: text },
      blocks: { head: 0, tail: 0, middle: blocks },
    };
    const began = performance.now();
    await api?.runtime.sendMessage({
      kind: 'background/find',
      ask: { reading, article, blocks: null, renewed: false },
    });
    const told = await api?.runtime.sendMessage({ kind: 'background/tell', ask: { reading } });
    const ms = performance.now() - began;
    if (told?.answer?.detection === undefined) throw new Error('The background did not tell.');
    return ms;
  }, paragraphs);
}
