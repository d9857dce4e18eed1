/*
 * Measures what a reader's machine pays, each figure beside something run in the same run, and writes the report:
 *   npm run bench [-- --only knowledge,names,figures,size,recognition,pages,parts]
 * Never part of CI: timings depend on the machine. With `--only` the other sections of the report stay as they were; each bears its day.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
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
  // A bar in what a program said is no border of the table.
  const rows = measures.map(
    ({ what, result, beside, target }) =>
      `| ${[what, result, beside, target].map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`,
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
const sections = readSections();
for (const { name, title, note, measure } of SECTIONS) {
  if (only !== null && !only.includes(name)) continue;
  const about = [`Measured on ${new Date().toISOString().slice(0, 10)}.`, note].filter(Boolean).join(' ');
  sections.set(title, `## ${title}\n${about}\n\n${table(await measure())}\n`);
  console.log(sections.get(title));
  // After each, so that a run that is broken off keeps what it measured.
  writeReport(sections);
}
teardown();
process.exit();

/** The sections of the report as it stands, by title. */
function readSections(): Map<string, string> {
  const report = existsSync(REPORT) ? readFileSync(REPORT, 'utf8') : '';
  const parts = report.split(/^(?=## )/mu).filter((part) => part.startsWith('## '));
  return new Map(parts.map((part) => [part.slice(3, part.indexOf('\n')), `${part.trimEnd()}\n`]));
}

function writeReport(sections: ReadonlyMap<string, string>): void {
  const machine = `${os.cpus().length} × ${os.cpus()[0]?.model ?? 'unknown processor'}, Node ${process.versions.node}`;
  const parts = SECTIONS.flatMap(({ title }) => sections.get(title) ?? []);
  const head = `# Bench\n\nWritten by \`npm run bench\`; medians. Machine: ${machine}.\n`;
  mkdirSync(path.dirname(REPORT), { recursive: true });
  writeFileSync(REPORT, [head, ...parts].join('\n'));
}
