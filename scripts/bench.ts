/*
 * Measures what a reader's machine pays, each figure beside something run in the same run, and writes the report:
 *   npm run bench [-- --only knowledge,names,figures,size,recognition,pages,parts]
 * Never part of CI: timings depend on the machine. With `--only` nothing is written but to the terminal.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { measurePages } from '../test/bench/browser/pages.ts';
import { measureParts } from '../test/bench/browser/parts.ts';
import { measureRecognition } from '../test/bench/browser/recognition.ts';
import { measureFigureSize, measureFigureSpeed } from '../test/bench/figures.ts';
import { measureKnowledge } from '../test/bench/knowledge.ts';
import type { Measure } from '../test/bench/measure.ts';
import { measureNames } from '../test/bench/names.ts';
import { BROWSERS } from '../test/page/browsers.ts';
import { setup, teardown } from '../test/page/close-browsers.ts';

const REPORT = fileURLToPath(new URL('../bench/report.md', import.meta.url));

interface Section {
  readonly name: string;
  readonly title: string;
  readonly note?: string;
  measure(): Promise<readonly Measure[]>;
}

const SECTIONS: readonly Section[] = [
  { name: 'knowledge', title: 'Knowledge base', measure: measureKnowledge },
  {
    name: 'names',
    title: 'Names',
    note: 'Forms and text are made up (`test/bench/names-made.ts`); warm runs, of each ten thousand characters the median. Ours keeps all its rules (case, foldings, addresses), the others find plain words.',
    measure: measureNames,
  },
  { name: 'figures', title: 'Figures: speed', measure: async () => measureFigureSpeed() },
  {
    name: 'size',
    title: 'Figures: size',
    note: 'Bundled and minified as the extension is, gzipped at level 9; KiB of 1,024 bytes.',
    measure: measureFigureSize,
  },
  { name: 'recognition', title: 'Recognition', measure: () => inEach(measureRecognition) },
  {
    name: 'pages',
    title: 'In a page',
    note: 'The built extension in a fresh profile, the real article where it is there, else the demo. A gap is the longest time between two beats of a timer of the page, its own work included.',
    measure: () => inEach(measurePages),
  },
  { name: 'parts', title: 'Under the pointer', measure: () => inEach(measureParts) },
];

async function inEach(
  measure: (browser: (typeof BROWSERS)[number]) => Promise<readonly Measure[]>,
): Promise<readonly Measure[]> {
  const rows: Measure[] = [];
  for (const browser of BROWSERS) rows.push(...(await measure(browser)));
  return rows;
}

function table(measures: readonly Measure[]): string {
  const rows = measures.map(
    ({ what, result, beside, target }) => `| ${what} | ${result} | ${beside} | ${target} |`,
  );
  return ['| what | measured | beside it, same run | target |', '| --- | --- | --- | --- |', ...rows].join(
    '\n',
  );
}

const { values } = parseArgs({ options: { only: { type: 'string' } } });
const only = values.only?.split(',') ?? null;
const unknown = only?.find((name) => !SECTIONS.some((section) => section.name === name));
if (unknown !== undefined) {
  console.error(`--only knows ${SECTIONS.map(({ name }) => name).join(', ')}; not ${unknown}.`);
  process.exit(2);
}

setup();
const parts: string[] = [];
for (const { name, title, note, measure } of SECTIONS) {
  if (only !== null && !only.includes(name)) continue;
  const text = `## ${title}\n${note === undefined ? '' : `${note}\n\n`}${table(await measure())}\n`;
  console.log(text);
  parts.push(text);
}
const machine = `${os.cpus().length} × ${os.cpus()[0]?.model ?? 'unknown processor'}, Node ${process.versions.node}`;
if (only === null) {
  mkdirSync(path.dirname(REPORT), { recursive: true });
  writeFileSync(
    REPORT,
    `# Bench\n\nWritten by \`npm run bench\`; medians. Machine: ${machine}.\n\n${parts.join('\n')}`,
  );
}
teardown();
process.exit();
