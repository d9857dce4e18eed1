/*
 * Measures what a reader's machine pays, each figure beside something run in the same run, and writes the report:
 *   npm run bench
 * Never part of CI: timings depend on the machine.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import { fileURLToPath } from 'node:url';
import { measureFigureSize, measureFigureSpeed } from '../test/bench/figures.ts';
import { type Measure, measureKnowledge } from '../test/bench/knowledge.ts';
import { measureNames } from '../test/bench/names.ts';

const REPORT = fileURLToPath(new URL('../bench/report.md', import.meta.url));

function table(measures: readonly Measure[]): string {
  const rows = measures.map(
    ({ what, result, beside, target }) => `| ${what} | ${result} | ${beside} | ${target} |`,
  );
  return ['| what | measured | beside it, same run | target |', '| --- | --- | --- | --- |', ...rows].join(
    '\n',
  );
}

const speed = measureFigureSpeed();
const size = await measureFigureSize();
const measures = await measureKnowledge();
const names = await measureNames();
const machine = `${os.cpus().length} × ${os.cpus()[0]?.model ?? 'unknown processor'}, Node ${process.versions.node}`;
const report = `# Bench\n\nWritten by \`npm run bench\`; medians. Machine: ${machine}.\n\n## Knowledge base\n${table(measures)}\n\n## Names\nForms and text are made up (\`test/bench/names-made.ts\`); warm runs, of each ten thousand characters the median. Ours keeps all its rules (case, foldings,\naddresses), the others find plain words.\n\n${table(names)}\n\n## Figures: speed\n${table(speed)}\n\n## Figures: size\nBundled and minified as the extension is, gzipped at level 9; KiB of 1,024 bytes.\n\n${table(size)}\n`;
mkdirSync(fileURLToPath(new URL('../bench', import.meta.url)), { recursive: true });
writeFileSync(REPORT, report);
console.log(report);
