/*
 * Holds every part of the built extension to a limit of bytes:
 *   node scripts/budgets.ts           prints the table; fails where something is heavier than scripts/budgets.json allows
 *   node scripts/budgets.ts --write   writes what is built now, and 3 % more, as the limits
 * Both builds are weighed, the heavier of the two counts. It builds nothing itself.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { heavier, table, tooHeavy, type Weights, weigh } from './budgets/measure.ts';

const at = (file: string): string => fileURLToPath(new URL(`../${file}`, import.meta.url));
const LIMITS = at('scripts/budgets.json');
const BUILDS = [at('.output/chrome-mv3'), at('.output/firefox-mv3')];

/** What a change may add unnoticed. */
const ROOM = 1.03;
/** Limits are round: they are agreed, not measured. */
const ROUND_TO = 100;
/** Agreed once and for all: every page of the web carries the detector. */
const HARD: Weights = { 'detector.js': { bytes: 16_000, gzip: 8000 } };

const MEND = `
Find out what has grown: build before and after (npx wxt build), and look for what is new in the file named above.
 - In detector.js: nothing of a language or of the knowledge base but \`virtual:interligne/coverage-patterns\` may come along.
 - In a page: load what is not seen at once by import(), so that it is a chunk of its own.
 - In reader.js and card.js: one import can bring a whole library; docs/architecture.md says which part may use which.
If the weight is worth it, write the new limits (node scripts/budgets.ts --write) and say why in the commit.`;

const missing = BUILDS.filter((folder) => !existsSync(`${folder}/manifest.json`));
if (missing.length > 0) {
  console.error(`Not built yet: ${missing.join(', ')}. Run npm run build and npm run build:firefox first.`);
  process.exit(2);
}
const weights = BUILDS.map(weigh).reduce(heavier);
if (process.argv.includes('--write')) {
  const limits = Object.entries(weights).map(([name, { bytes, gzip }]) => {
    const round = (value: number) => Math.ceil((value * ROOM) / ROUND_TO) * ROUND_TO;
    return [name, HARD[name] ?? { bytes: round(bytes), gzip: round(gzip) }] as const;
  });
  writeFileSync(LIMITS, `${JSON.stringify(Object.fromEntries(limits), null, 2)}\n`);
}
const limits = { ...(JSON.parse(readFileSync(LIMITS, 'utf8')) as Weights), ...HARD };
console.log(table(weights, limits).join('\n'));
const faults = tooHeavy(weights, limits);
if (faults.length > 0) {
  console.error(`\nToo heavy:\n${faults.map((line) => `  ${line}`).join('\n')}\n${MEND}`);
  process.exitCode = 1;
}
