/*
 * Checks every entry and prints what the knowledge base holds:
 *   node scripts/knowledge.ts [folder]
 *   node scripts/knowledge.ts --typeset [folder]    first sets the French prose: ’ for ', spaces that do not break
 * Exits with 1, and all problems, where there are some.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { compile } from '../src/knowledge/build/compile.ts';
import { packIndex } from '../src/knowledge/build/pack-index.ts';
import { packProse } from '../src/knowledge/build/pack-prose.ts';
import { formatProblem } from '../src/knowledge/build/problem.ts';
import { ENTRIES_FOLDER, entryFiles, readEntries } from '../src/knowledge/build/read-entries.ts';
import { setFrench } from '../src/knowledge/build/set-french.ts';
import { statisticsOf } from '../src/knowledge/build/statistics.ts';

const KILOBYTE = 1000;

function size(value: unknown): string {
  const bytes = Buffer.from(JSON.stringify(value));
  const kilobytes = (length: number) => `${(length / KILOBYTE).toFixed(1)} kB`;
  return `${kilobytes(bytes.length)} raw, ${kilobytes(gzipSync(bytes).length)} gzip`;
}

function report(folder: string): number {
  const checked = readEntries(folder);
  if (checked.problems.length > 0) {
    for (const problem of checked.problems) console.error(formatProblem(problem));
    const files = new Set(checked.problems.map((problem) => problem.file)).size;
    console.error(`\n${checked.problems.length} problem(s) in ${files} file(s)`);
    return 1;
  }
  const compiled = compile(checked);
  const found = statisticsOf(checked, compiled);
  const counts = Object.entries(found.kinds).map(([kind, number]) => `${kind} ${number}`);
  const share = found.statements === 0 ? 0 : (100 * found.unverified) / found.statements;
  const oldest = found.oldestConfirmed;
  console.log(`entries     ${[...counts, `article ${found.articles}`].join(', ')}`);
  console.log(`aliases     ${found.aliases.map(([language, number]) => `${language} ${number}`).join(', ')}`);
  console.log(`sources     ${found.sources} (${found.addresses} addresses)`);
  console.log(`unverified  ${found.unverified} of ${found.statements} statements (${share.toFixed(1)} %)`);
  console.log(
    `confirmed   ${oldest === null ? 'no open-ended role' : `oldest ${oldest.date} (${oldest.entry})`}`,
  );
  console.log(`unreachable ${found.unreachable.length === 0 ? 'none' : found.unreachable.join(', ')}`);
  // As they ship; see src/knowledge/packed-index.ts and packed-prose.ts.
  console.log(`index       ${size(packIndex(compiled.index))}`);
  console.log(`prose       ${size(packProse(compiled.prose))}`);
  console.log(
    `cues        ${size(compiled.cues)}, ${compiled.cues.organizations.length} organizations, ${compiled.cues.people.length} people`,
  );
  return 0;
}

function typeset(folder: string): void {
  for (const file of entryFiles(folder)) {
    const before = readFileSync(file, 'utf8');
    const after = setFrench(before);
    if (after !== before) writeFileSync(file, after);
  }
}

const asked = process.argv.slice(2);
const [folder = ENTRIES_FOLDER] = asked.filter((word) => word !== '--typeset');
if (asked.includes('--typeset')) typeset(folder);
process.exitCode = report(folder);
