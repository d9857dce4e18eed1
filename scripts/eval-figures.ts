/*
 * Scores the figures of the recogniser on the corpora that stand beside the repository (../shared/corpora, never part of it), by
 * kind and language. Run: node scripts/eval-figures.ts [--misses <lang> <kind>]
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Figure, FoundFigure } from '../src/core/recognition/figures/figure.ts';
import { findFigures } from '../src/core/recognition/figures/figures.ts';
import { readNumbers } from '../src/core/recognition/figures/number.ts';
import type { FigureWords } from '../src/core/recognition/figures/words.ts';
import { figures as de } from '../src/languages/de/figures.ts';
import { figures as en } from '../src/languages/en/figures.ts';
import { figures as es } from '../src/languages/es/figures.ts';
import { figures as fr } from '../src/languages/fr/figures.ts';
import { figures as it } from '../src/languages/it/figures.ts';
import { figures as ja } from '../src/languages/ja/figures.ts';
import { figures as pt } from '../src/languages/pt/figures.ts';
import { figures as zh } from '../src/languages/zh/figures.ts';

const CORPORA = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'shared', 'corpora');
const LANGUAGES: Readonly<Record<string, FigureWords>> = { en, fr, de, es, it, pt, zh, ja };

interface DevLine {
  readonly lang: string;
  readonly kind: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly value: number | string | null;
  readonly value2?: number | string | null;
  readonly unit?: string;
  readonly ref?: string;
  readonly core: boolean;
}

interface TrapFigure {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: string;
  readonly min: number | string | null;
  readonly max: number | string | null;
  readonly currency?: string;
  readonly unit?: string;
  readonly per?: string;
  readonly qualifier?: string;
}

interface TrapLine {
  readonly lang: string;
  readonly text: string;
  readonly figures: readonly TrapFigure[];
}

/** The corpora's kinds and the sorts that count as each. */
const KIND_SORTS: Readonly<Record<string, readonly string[]>> = {
  currency: ['money'],
  percentage: ['percent'],
  age: ['age', 'duration'],
  duration: ['duration', 'period', 'age'],
  date: ['date', 'period'],
  period: ['date', 'period', 'duration'],
};
/** Sorts whose presence breaks a line of which the corpus says that it holds none of this kind. */
const STRICT_SORTS: Readonly<Record<string, readonly string[]>> = {
  ...KIND_SORTS,
  age: ['age'],
  duration: ['duration'],
  period: ['period'],
};

const SECONDS: Readonly<Record<string, number>> = {
  year: 31_536_000,
  month: 2_592_000,
  week: 604_800,
  day: 86_400,
  hour: 3600,
  minute: 60,
  second: 1,
};

function readLines<Line>(name: string): Line[] {
  return readFileSync(join(CORPORA, name), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
}

interface Span {
  readonly start: number;
  readonly end: number;
  readonly figure: Figure;
}

function predictions(line: DevLine, words: FigureWords): Span[] {
  if (line.kind === 'number' || line.kind === 'numberrange') {
    return readNumbers(line.text, words).map(({ start, end, min, max, range }) => ({
      start,
      end,
      figure: { sort: 'number', min, max, unit: null, per: null, qualifier: null, range },
    }));
  }
  const found: FoundFigure[] = findFigures(line.text, words, {
    language: line.lang,
    published: line.ref ?? null,
  });
  const sorts = (line.start < 0 ? STRICT_SORTS : KIND_SORTS)[line.kind] ?? [];
  return found.filter(({ figure }) => sorts.includes(figure.sort));
}

function near(a: number | string | null | undefined, b: number | string | null | undefined): boolean {
  if (typeof a === 'number' && typeof b === 'number')
    return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
  if (typeof a === 'string' && typeof b === 'string') return a.slice(0, 10) === b.slice(0, 10);
  return a == null && b == null;
}

/** The starts of the day, month and year that end before an exclusive ISO end, as far as the text can mean them. */
function lastEnds(line: DevLine, max: number | string | null): string[] {
  if (typeof max !== 'string') return [];
  const last = new Date(Date.parse(max) - 86_400_000).toISOString().slice(0, 10);
  const month = max.endsWith('-01') ? [`${last.slice(0, 7)}-01`] : [];
  const year =
    max.endsWith('-01-01') && /\d{4}\D*$/.test(line.text.slice(line.start, line.end))
      ? [`${last.slice(0, 4)}-01-01`]
      : [];
  return [last, ...month, ...year];
}

function valueRight(line: DevLine, figure: Figure): boolean {
  const { min, max } = figure;
  if (line.kind === 'duration') {
    const seconds = SECONDS[figure.unit ?? ''];
    const value = min ?? max;
    return seconds !== undefined && typeof value === 'number' && near(value * seconds, line.value);
  }
  if (line.kind === 'date') return near(min, line.value);
  if (line.value2 !== undefined) {
    if (!near(min, line.value)) return false;
    // Where a text gives two ends, the suites disagree whether the value ends at the start of the last unit, on its last day or
    // after it; ours ends after it. Any of the three counts.
    return (
      near(max, line.value2) || (figure.range && lastEnds(line, max).some((end) => near(end, line.value2)))
    );
  }
  return (
    near(min ?? max, line.value) &&
    (line.unit === undefined || line.kind !== 'currency' || line.unit === figure.unit)
  );
}

interface Score {
  lines: number;
  found: number;
  right: number;
  clean: number;
  cleanKept: number;
}

function evaluateDev(misses: readonly [lang: string, kind: string] | null): void {
  const scores = new Map<string, Score>();
  for (const line of readLines<DevLine>('figures-dev.jsonl')) {
    const words = LANGUAGES[line.lang];
    if (words === undefined || !line.core) continue;
    const key = `${line.kind.padEnd(12)} ${line.lang}`;
    const score = scores.get(key) ?? { lines: 0, found: 0, right: 0, clean: 0, cleanKept: 0 };
    scores.set(key, score);
    const spans = predictions(line, words);
    const show = (what: string) => {
      if (misses?.[0] !== line.lang || misses[1] !== line.kind) return;
      const got = spans
        .map(
          (span) =>
            `[${line.text.slice(span.start, span.end)}] ${span.figure.min}..${span.figure.max} ${span.figure.unit ?? ''}`,
        )
        .join(' ; ');
      const want =
        line.start < 0
          ? ''
          : `[${line.text.slice(line.start, line.end)}] ${line.value}..${line.value2 ?? ''} ${line.unit ?? ''}`;
      console.log(
        `${what}\t${want}\t${got}\t<<${line.text.slice(Math.max(0, line.start - 60), line.start < 0 ? 100 : line.end + 40)}>> ${line.ref ?? ''}`,
      );
    };
    if (line.start < 0) {
      if (line.kind.startsWith('number')) continue;
      score.clean += 1;
      if (spans.length === 0) score.cleanKept += 1;
      else show('FALSE');
      continue;
    }
    score.lines += 1;
    const over = spans.filter((span) => span.start < line.end && span.end > line.start);
    if (over.length === 0) {
      show('MISS');
      continue;
    }
    score.found += 1;
    if (over.some((span) => valueRight(line, span.figure))) score.right += 1;
    else show('VALUE');
  }
  console.log('kind         lang  lines  overlap %  value %  nothing-here kept');
  for (const [key, { lines, found, right, clean, cleanKept }] of [...scores].sort(([a], [b]) =>
    a.localeCompare(b),
  )) {
    const percent = (part: number) => (lines === 0 ? '–' : ((100 * part) / lines).toFixed(1)).padStart(6);
    console.log(
      `${key}   ${String(lines).padStart(5)}   ${percent(found)}   ${percent(right)}   ${cleanKept}/${clean}`,
    );
  }
}

const QUALIFIERS: Readonly<Record<string, string>> = {
  'more than': 'more-than',
  'less than': 'less-than',
  'up to': 'up-to',
  'at least': 'at-least',
};
const PERS: Readonly<Record<string, string>> = { person: 'head' };

function trapRight(gold: TrapFigure, span: FoundFigure): string | null {
  const { figure } = span;
  if (span.start !== gold.start || span.end !== gold.end) return 'span';
  const sorts = { currency: ['money'], percentage: ['percent'], period: ['date', 'period'] }[gold.kind] ?? [
    gold.kind,
  ];
  if (!sorts.includes(figure.sort)) return 'kind';
  const months = gold.unit === 'month' && figure.unit === 'year' ? 12 : 1;
  const scale = (value: number | string | null) => (typeof value === 'number' ? value * months : value);
  const length = typeof gold.max === 'string' && gold.max.startsWith('P');
  if (!near(scale(figure.max), gold.max) || (!length && !near(scale(figure.min), gold.min))) return 'value';
  if (gold.currency !== undefined && gold.currency !== figure.unit) return 'currency';
  if ((PERS[gold.per ?? ''] ?? gold.per ?? null) !== figure.per) return 'per';
  const qualifier = figure.sort === 'period' ? null : figure.qualifier;
  return (QUALIFIERS[gold.qualifier ?? ''] ?? gold.qualifier ?? null) === qualifier ? null : 'qualifier';
}

function evaluateTraps(): void {
  const totals = new Map<string, { right: number; all: number; clean: number; texts: number }>();
  for (const line of readLines<TrapLine>('figures-traps.jsonl')) {
    const words = LANGUAGES[line.lang];
    if (words === undefined) continue;
    const total = totals.get(line.lang) ?? { right: 0, all: 0, clean: 0, texts: 0 };
    totals.set(line.lang, total);
    const found = findFigures(line.text, words, { language: line.lang, published: null });
    if (line.figures.length === 0) {
      total.texts += 1;
      if (found.length === 0) total.clean += 1;
      else
        console.log(
          `not clean\t${line.text}\t${found.map((span) => line.text.slice(span.start, span.end)).join(' | ')}`,
        );
    }
    for (const gold of line.figures) {
      total.all += 1;
      const span = found.find((one) => one.start < gold.end && one.end > gold.start);
      const fault = span === undefined ? 'missing' : trapRight(gold, span);
      if (fault === null) total.right += 1;
      else
        console.log(
          `${fault}\t${gold.text}\t${span === undefined ? '' : `${line.text.slice(span.start, span.end)} ${JSON.stringify(span.figure)}`}`,
        );
    }
    const extra = found.filter(
      (span) =>
        line.figures.length > 0 &&
        !line.figures.some((gold) => span.start < gold.end && span.end > gold.start),
    );
    for (const span of extra) console.log(`extra\t${line.text}\t${line.text.slice(span.start, span.end)}`);
  }
  for (const [lang, { right, all, clean, texts }] of totals)
    console.log(`traps ${lang}: ${right}/${all} with all fields right, ${clean}/${texts} texts clean`);
}

if (!existsSync(CORPORA)) {
  console.log('eval-figures: no corpora beside the repository (../shared/corpora): nothing to score.');
} else {
  const flag = process.argv.indexOf('--misses');
  const [lang, kind] = flag < 0 ? [] : process.argv.slice(flag + 1);
  evaluateDev(lang === undefined || kind === undefined ? null : [lang, kind]);
  evaluateTraps();
}
