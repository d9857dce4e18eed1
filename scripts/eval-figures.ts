/*
 * Scores the figures of the recogniser alone on the corpora that stand beside the repository (../shared/corpora, never part of it), by
 * kind and language, with every trap that fails. Run: node scripts/eval-figures.ts [--misses <lang> <kind>]
 */
import { readCorpora } from './eval/figures/corpus.ts';
import { ourPlayer } from './eval/figures/report.ts';
import { type Miss, scoreLines, scoreTraps } from './eval/figures/score.ts';

/** How much of a line is shown around what was missed. */
const BEFORE = 60;
const AFTER = 40;

function show({ what, line, spans }: Miss): void {
  const got = spans.map(
    ({ start, end, figure }) =>
      `[${line.text.slice(start, end)}] ${figure.min}..${figure.max} ${figure.unit ?? ''}`,
  );
  const nothing = line.start < 0;
  const want = nothing
    ? ''
    : `[${line.text.slice(line.start, line.end)}] ${line.value}..${line.value2 ?? ''} ${line.unit ?? ''}`;
  const around = line.text.slice(
    Math.max(0, line.start - BEFORE),
    nothing ? BEFORE + AFTER : line.end + AFTER,
  );
  console.log(`${what}\t${want}\t${got.join(' ; ')}\t<<${around}>> ${line.ref ?? ''}`);
}

const corpora = readCorpora();
if (corpora === null) {
  console.log('eval-figures: no corpora beside the repository (../shared/corpora): nothing to score.');
} else {
  const flag = process.argv.indexOf('--misses');
  const [lang, kind] = flag < 0 ? [] : process.argv.slice(flag + 1);
  const player = ourPlayer(corpora);
  const scores = scoreLines(corpora, player, (miss) => {
    if (miss.line.lang === lang && miss.line.kind === kind) show(miss);
  });
  console.log('kind         lang  lines  overlap %  value %  exact %  nothing-here kept');
  for (const [key, { lines, found, right, exact, clean, cleanKept }] of [...scores].sort(([a], [b]) =>
    a.localeCompare(b),
  )) {
    const [name = '', of = ''] = key.split(' ');
    const percent = (part: number) => (lines === 0 ? '–' : ((100 * part) / lines).toFixed(1)).padStart(6);
    console.log(
      `${name.padEnd(12)} ${of}   ${String(lines).padStart(5)}   ${percent(found)}   ${percent(right)}   ${percent(exact)}   ${cleanKept}/${clean}`,
    );
  }
  const traps = scoreTraps(corpora, player, (fault) => console.log(fault));
  for (const [of, { fields, all, clean, texts }] of traps)
    console.log(`traps ${of}: ${fields}/${all} with all fields right, ${clean}/${texts} texts clean`);
}
