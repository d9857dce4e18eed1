// long because it reads two corpora and weighs each kind of value
/*
 * Scores the figures of the recogniser on the corpora that stand beside the repository (../shared/corpora, never part of it), by
 * kind and language. Run: node scripts/eval-figures.ts [--misses <lang> <kind>]
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  addDays,
  addMonths,
  type CalendarDay,
  isoDay,
  parseIsoDay,
  unitAround,
} from '../src/core/recognition/figures/calendar.ts';
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
  // « le mois d'avril prochain » is no day, and yet a time.
  date: ['date'],
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

const MS_PER_DAY = 86_400_000;

/** The starts of the day, month, quarter and year that end before an exclusive ISO end, as far as the text can mean them. */
function lastEnds(line: DevLine, { max, range }: Figure): string[] {
  if (typeof max !== 'string' || !/^\d{4}-/.test(max)) return [];
  const last = new Date(Date.parse(max) - MS_PER_DAY).toISOString().slice(0, 10);
  if (!range) return [last];
  const month = max.endsWith('-01') ? [`${last.slice(0, 7)}-01`] : [];
  const slice = line.text.slice(line.start, line.end);
  const quarter =
    /-(01|04|07|10)-01$/.test(max) && /[TQ]|trim|quart|第/i.test(slice)
      ? [isoDay(addMonths(dayIn(max), -QUARTER_MONTHS))]
      : [];
  const week = /week|semain|woche|seman|settim|周|週/i.test(slice) ? [isoDay(addDays(dayIn(max), -7))] : [];
  const year = max.endsWith('-01-01') && /\d{4}\D*$/.test(slice) ? [`${last.slice(0, 4)}-01-01`] : [];
  return [last, ...month, ...quarter, ...week, ...year];
}

const QUARTER_MONTHS = 3;

function dayIn(iso: string): CalendarDay {
  const day = parseIsoDay(iso);
  if (day === null) throw new Error(`no day: ${iso}`);
  return day;
}

/**
 * The suites disagree on “the last two months”: the two calendar months before this one, or the two that end today (or yesterday, and
 * “the next” begin today or tomorrow). Ours roll; either counts.
 */
function countedStretchRight(line: DevLine, { min, max, relative }: Figure): boolean {
  if (relative?.count == null || (relative.sense !== 'last' && relative.sense !== 'next')) return false;
  if (typeof min !== 'string' || typeof max !== 'string' || line.ref === undefined) return false;
  const shifted = (iso: string, by: number) => isoDay(addDays(dayIn(iso), by));
  for (const by of [-1, 0, 1])
    if (near(shifted(min, by), line.value) && near(shifted(max, by), line.value2)) return true;
  const today = dayIn(line.ref);
  const first = unitAround(today, relative.unit, relative.sense === 'last' ? -relative.count : 1);
  const end = unitAround(today, relative.unit, relative.sense === 'last' ? 0 : relative.count + 1);
  return (
    first !== null &&
    end !== null &&
    near(isoDay(first.from), line.value) &&
    near(isoDay(end.from), line.value2)
  );
}

/** A point told by its distance (“two years ago”) is as exact as its unit: a suite may give the month or week that holds it. */
function pointRight(line: DevLine, { min, relative, sort }: Figure): boolean {
  if (sort !== 'date' || (relative?.sense !== 'ago' && relative?.sense !== 'ahead')) return false;
  if (typeof min !== 'string' || typeof line.value !== 'string' || typeof line.value2 !== 'string')
    return false;
  const unitDays = (SECONDS[relative.unit] ?? 0) / SECONDS_PER_DAY;
  const days = (Date.parse(line.value2) - Date.parse(line.value)) / MS_PER_DAY;
  return line.value.slice(0, 10) <= min && min < line.value2.slice(0, 10) && days <= unitDays;
}

const SECONDS_PER_DAY = 86_400;
/** How long a suite's “early” or “late” may be against ours: two to six months of a year where ours has four. */
const PART_LENGTHS = { least: 0.45, most: 1.7 };

/** “Early” and “late” share one end with their year, month or week; where the other lies is vague, and the suites differ. */
function partRight(line: DevLine, { min, max, qualifier }: Figure): boolean {
  if (qualifier !== 'early' && qualifier !== 'late') return false;
  if (typeof min !== 'string' || typeof max !== 'string') return false;
  if (typeof line.value !== 'string' || typeof line.value2 !== 'string') return false;
  const ratio =
    (Date.parse(line.value2) - Date.parse(line.value)) / Math.max(1, Date.parse(max) - Date.parse(min));
  const end = qualifier === 'early' ? near(min, line.value) : near(max, line.value2);
  return end && ratio >= PART_LENGTHS.least && ratio <= PART_LENGTHS.most;
}

/** “A few weeks” are two in one suite's expectations and three in another's; ours says that the number is not told. */
function fewRight(line: DevLine, { qualifier, min, max, unit }: Figure): boolean {
  if (qualifier !== 'indefinite' || min !== null || max !== null || typeof line.value !== 'number')
    return false;
  const count = line.value / (SECONDS[unit ?? ''] ?? Number.NaN);
  return count === 2 || count === 3;
}

function valueRight(line: DevLine, figure: Figure): boolean {
  const { min, max } = figure;
  if (line.kind === 'duration') {
    const seconds = SECONDS[figure.unit ?? ''];
    const value = min ?? max;
    return (
      fewRight(line, figure) ||
      (seconds !== undefined && typeof value === 'number' && near(value * seconds, line.value))
    );
  }
  if (line.kind === 'date') return near(min, line.value);
  if (line.value2 !== undefined) {
    // Where a text gives two ends, the suites disagree whether the value ends at the start of the last unit, on its last day or
    // after it; a single stretch, whether on its last day or after it. Ours ends after it. Any counts.
    return (
      (near(min, line.value) &&
        (near(max, line.value2) || lastEnds(line, figure).some((end) => near(end, line.value2)))) ||
      countedStretchRight(line, figure) ||
      pointRight(line, figure) ||
      partRight(line, figure)
    );
  }
  return (
    near(min ?? max, line.value) &&
    (line.unit === undefined || line.kind !== 'currency' || line.unit === figure.unit)
  );
}

/**
 * Some suites do not hand down the day from which their relative times count. Such a value can be checked only by the days that
 * the suites use elsewhere: it is right where one of them makes it so.
 */
function rightOnSomeDay(line: DevLine, words: FigureWords, days: readonly string[]): boolean {
  if (line.ref !== undefined || (line.kind !== 'period' && line.kind !== 'date')) return false;
  return days.some((ref) => {
    const dated: DevLine = { ...line, ref };
    return predictions(dated, words).some(
      (span) => span.start < line.end && span.end > line.start && valueRight(dated, span.figure),
    );
  });
}

/** The value to the letter of the suite (column “exact”): no doubt but the end of a stretch whose two ends the text gives. */
function exactlyRight(line: DevLine, figure: Figure): boolean {
  if (line.kind === 'duration') return figure.qualifier !== 'indefinite' && valueRight(line, figure);
  if (line.value2 === undefined) return valueRight(line, figure);
  const ends = figure.range ? lastEnds(line, figure) : [];
  return near(figure.min, line.value) && [figure.max, ...ends].some((end) => near(end, line.value2));
}

interface Score {
  lines: number;
  found: number;
  right: number;
  exact: number;
  clean: number;
  cleanKept: number;
}

function evaluateDev(misses: readonly [lang: string, kind: string] | null): void {
  const scores = new Map<string, Score>();
  const lines = readLines<DevLine>('figures-dev.jsonl');
  const days = [...new Set(lines.flatMap(({ ref }) => (ref === undefined ? [] : [ref.slice(0, 10)])))];
  for (const line of lines) {
    const words = LANGUAGES[line.lang];
    if (words === undefined || !line.core) continue;
    const key = `${line.kind.padEnd(12)} ${line.lang}`;
    const score = scores.get(key) ?? { lines: 0, found: 0, right: 0, exact: 0, clean: 0, cleanKept: 0 };
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
    if (over.some((span) => exactlyRight(line, span.figure))) score.exact += 1;
    if (over.some((span) => valueRight(line, span.figure)) || rightOnSomeDay(line, words, days))
      score.right += 1;
    else show('VALUE');
  }
  console.log('kind         lang  lines  overlap %  value %  exact %  nothing-here kept');
  for (const [key, { lines, found, right, exact, clean, cleanKept }] of [...scores].sort(([a], [b]) =>
    a.localeCompare(b),
  )) {
    const percent = (part: number) => (lines === 0 ? '–' : ((100 * part) / lines).toFixed(1)).padStart(6);
    console.log(
      `${key}   ${String(lines).padStart(5)}   ${percent(found)}   ${percent(right)}   ${percent(exact)}   ${cleanKept}/${clean}`,
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
