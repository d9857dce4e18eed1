import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { realArticle } from '../../scripts/eval/figures/corpus.ts';
import { installPeers } from '../../scripts/eval/figures/peers/ask.ts';
import { whyFailed } from '../../scripts/eval/figures/peers/why-failed.ts';
import { bundle } from '../page/serve-bundle.ts';
import type { Pass } from './figures-pass.ts';
import { type Measure, median, missedBy } from './measure.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const OUTPUT = path.join(ROOT, '.output/bench');
const KIB = 1024;
const MICROSECONDS = 1000;
/** Fresh processes for the first pass; the median stands. */
const FRESH = 7;
/** On a busy machine Recognizers-Text needs two minutes. */
const PEER_PATIENCE_MS = 300_000;

const TARGET = { microseconds: 120, ratio: 10, cold: 15, engine: 10, language: 1.5, together: 22 };

/**
 * Speed of recognising figures in the real article, or in our demo article where that is absent.
 * @throws where our own pass fails, with the reason
 */
export function measureFigureSpeed(): Measure[] {
  const real = realArticle();
  const paragraphs = real ?? demoParagraphs();
  const kib = Buffer.byteLength(paragraphs.join('\n')) / KIB;
  const input = JSON.stringify(paragraphs);
  const passes = Array.from({ length: FRESH }, () => pass('ours', input)).map((one) => {
    if (typeof one === 'string') throw new Error(`figures-pass.ts ours: ${one}`);
    return one;
  });
  const each = (milliseconds: number) => (milliseconds * MICROSECONDS) / kib;
  const warm = each(median(passes.map((one) => one.warm ?? Number.NaN)));
  const ratio = median(passes.map((one) => (one.warm ?? Number.NaN) / (one.plain ?? Number.NaN)));
  const plain = each(median(passes.map((one) => one.plain ?? Number.NaN)));
  const cold = median(passes.map((one) => one.cold));
  const text = `${real === null ? 'our demo article' : 'the real article'} (${kib.toFixed(1)} KiB)`;
  const rows: Measure[] = [
    {
      what: `figures of ${text}, warmed`,
      result: `${warm.toFixed(0)} µs/KiB`,
      beside: `plain pass: digits with sign, scale, unit or percent by one regular expression, ${plain.toFixed(1)} µs/KiB (${ratio.toFixed(1)} ×)`,
      target: `≤ ${TARGET.microseconds} µs/KiB${missedBy(warm, TARGET.microseconds)}; ≤ ${TARGET.ratio} ×${missedBy(ratio, TARGET.ratio)}`,
    },
    {
      what: 'the first pass in a fresh process, French tables built in it',
      result: `${cold.toFixed(1)} ms`,
      beside: `warmed ${((warm * kib) / MICROSECONDS).toFixed(1)} ms`,
      target: `≤ ${TARGET.cold} ms${missedBy(cold, TARGET.cold)}`,
    },
  ];
  const failed = installPeers();
  for (const [name, title] of [
    ['chrono', 'chrono-node, French, dates alone'],
    ['recognizers', 'Recognizers-Text, French, five models'],
  ] as const) {
    const one = failed ?? pass(name, input);
    rows.push({
      what: `${title}, same text`,
      result: typeof one === 'string' ? '–' : `${each(one.warm ?? Number.NaN).toFixed(0)} µs/KiB`,
      beside:
        typeof one === 'string'
          ? one
          : `first pass ${one.cold.toFixed(0)} ms; plain pass ${each(one.plain ?? Number.NaN).toFixed(1)} µs/KiB`,
      target: '',
    });
  }
  return rows;
}

/** Size of engine and tables, minified and gzipped as the extension's build would. */
export async function measureFigureSize(): Promise<Measure[]> {
  mkdirSync(OUTPUT, { recursive: true });
  const languages = readdirSync(path.join(ROOT, 'src/languages'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  const engine = `export { findFigures } from '../../src/core/recognition/figures/figures.ts';`;
  const table = (language: string) =>
    `export { figures as ${language} } from '../../src/languages/${language}/figures.ts';`;
  const engineSize = await sizeOf('engine', [engine]);
  const rows: Measure[] = [sizeRow('engine without tables', engineSize, TARGET.engine)];
  for (const language of languages)
    rows.push(sizeRow(`table of ${language}`, await sizeOf(language, [table(language)]), TARGET.language));
  const tables = await sizeOf('tables', languages.map(table));
  rows.push({
    ...sizeRow(
      `engine and ${languages.length} tables`,
      await sizeOf('all', [engine, ...languages.map(table)]),
      TARGET.together,
    ),
    beside: `the tables alone ${kilo(tables.gzipped)}`,
  });
  const intl = await sizeOf('intl', [
    `export { intlWords } from '../../src/core/recognition/figures/intl-words.ts';`,
  ]);
  rows.push({
    ...sizeRow('tables by Intl for other languages, with what they need', intl, null),
    target: '',
  });
  return rows;
}

interface Size {
  readonly minified: number;
  readonly gzipped: number;
}

async function sizeOf(name: string, lines: readonly string[]): Promise<Size> {
  const entry = path.join(OUTPUT, `${name}.ts`);
  writeFileSync(entry, `${lines.join('\n')}\n`);
  const { script } = await bundle(entry);
  return { minified: Buffer.byteLength(script), gzipped: gzipSync(script, { level: 9 }).length };
}

function sizeRow(what: string, { minified, gzipped }: Size, target: number | null): Measure {
  return {
    what,
    result: `${kilo(gzipped)} gzipped`,
    beside: `minified ${kilo(minified)}`,
    target: target === null ? '' : `≤ ${target} KiB${missedBy(gzipped / KIB, target)}`,
  };
}

function kilo(bytes: number): string {
  return `${(bytes / KIB).toFixed(1)} KiB`;
}

/** One pass in a process of its own, or why there was none. */
function pass(who: string, input: string): Pass | string {
  const ended = spawnSync(process.execPath, [path.join(ROOT, 'test/bench/figures-pass.ts'), who], {
    input,
    encoding: 'utf8',
    timeout: PEER_PATIENCE_MS,
  });
  return ended.status === 0 ? (JSON.parse(ended.stdout) as Pass) : whyFailed(ended);
}

/** The paragraphs of our demo article. */
export function demoParagraphs(): string[] {
  const html = readFileSync(path.join(ROOT, 'test/articles/demo.fr.html'), 'utf8');
  return [...html.matchAll(/<(?:p|h\d|li)\b[^>]*>(.*?)<\/(?:p|h\d|li)>/gsu)].map(([, inner = '']) =>
    inner.replaceAll(/<[^>]+>/gu, '').replaceAll(/\s+/gu, ' '),
  );
}
