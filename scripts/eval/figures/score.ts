import { type Corpora, type DevLine, GROUPS, KIND_SORTS, type Kind, STRICT_SORTS } from './corpus.ts';
import { exactlyRight, overlaps, type Span, trapFault, trapValueFault, valueRight } from './judge.ts';
import { rightOnSomeDay } from './ours.ts';

/** Whoever is scored: what it finds in a line of the suites (null: not asked), and in a whole text. */
export interface Player {
  readonly title: string;
  line(line: DevLine): readonly Span[] | null;
  whole(text: string, lang: string, ref: string | null): readonly Span[] | null;
  /** Days on which a line without a day of reference is tried. */
  readonly days: readonly string[];
  /** Whether its plain numbers, too, are marks that break a clean text. */
  readonly marksNumbers: boolean;
}

/** Counts of one cell of the table. */
export interface Score {
  lines: number;
  found: number;
  right: number;
  exact: number;
  clean: number;
  cleanKept: number;
  predictions: number;
  astray: number;
}

/** A line that was not right, for `--misses`. */
export interface Miss {
  readonly what: 'FALSE' | 'MISS' | 'VALUE';
  readonly line: DevLine;
  readonly spans: readonly Span[];
}

/** Kinds of one family: a gold line of any of them excuses a find, when precision is counted. */
const FAMILIES: readonly (readonly string[])[] = [
  ['date', 'period', 'duration'],
  ['number', 'numberrange'],
];

/** Only the suites' spans of the player's own kind count; a line that says “nothing here” is strict. */
export function ofKind(line: DevLine, spans: readonly Span[]): Span[] {
  if (line.kind.startsWith('number')) return spans.filter(({ figure }) => figure.sort === 'number');
  const sorts = (line.start < 0 ? STRICT_SORTS : KIND_SORTS)[line.kind] ?? [];
  return spans.filter(({ figure }) => sorts.includes(figure.sort));
}

/** Scores a player on the core lines of the suites, by `kind lang`. */
export function scoreLines(
  { dev }: Corpora,
  player: Player,
  missed: (miss: Miss) => void = () => undefined,
): Map<string, Score> {
  const scores = new Map<string, Score>();
  const gold = goldByText(dev);
  const counted = new Set<string>();
  for (const line of dev) {
    if (!line.core) continue;
    const key = `${line.kind} ${line.lang}`;
    const score = scores.get(key) ?? emptyScore();
    scores.set(key, score);
    const spans = player.line(line);
    if (spans === null) continue;
    countStray(line, spans, gold, counted, score);
    if (line.start < 0) {
      if (line.kind.startsWith('number')) continue;
      score.clean += 1;
      if (spans.length === 0) score.cleanKept += 1;
      else missed({ what: 'FALSE', line, spans });
      continue;
    }
    score.lines += 1;
    const over = spans.filter((span) => overlaps(span, line));
    if (over.length === 0) {
      missed({ what: 'MISS', line, spans });
      continue;
    }
    score.found += 1;
    if (over.some((span) => exactlyRight(line, span.figure))) score.exact += 1;
    if (
      over.some((span) => valueRight(line, span.figure)) ||
      rightOnSomeDay(line, player.days, (dated) => player.line(dated) ?? [])
    )
      score.right += 1;
    else missed({ what: 'VALUE', line, spans });
  }
  return scores;
}

/** A find with no gold of its family beneath is astray; each stretch of a text is counted once. */
function countStray(
  line: DevLine,
  spans: readonly Span[],
  gold: ReadonlyMap<string, readonly DevLine[]>,
  counted: Set<string>,
  score: Score,
): void {
  const beneath = gold.get(familyKey(line)) ?? [];
  for (const span of spans) {
    const once = `${familyKey(line)} ${span.start} ${span.end}`;
    if (counted.has(once)) continue;
    counted.add(once);
    score.predictions += 1;
    if (!beneath.some((one) => overlaps(span, one))) score.astray += 1;
  }
}

function familyKey({ kind, lang, text }: DevLine): string {
  const family = FAMILIES.find((kinds) => kinds.includes(kind))?.[0] ?? kind;
  return `${family} ${lang} ${text}`;
}

function goldByText(dev: readonly DevLine[]): Map<string, DevLine[]> {
  const gold = new Map<string, DevLine[]>();
  for (const line of dev) {
    if (line.start < 0) continue;
    const key = familyKey(line);
    gold.set(key, [...(gold.get(key) ?? []), line]);
  }
  return gold;
}

/** The sum of a kind's scores over a group of languages. */
export function groupScore(scores: ReadonlyMap<string, Score>, kind: Kind, group: string): Score {
  const sum = emptyScore();
  for (const lang of GROUPS[group] ?? []) {
    const score = scores.get(`${kind} ${lang}`);
    if (score === undefined) continue;
    for (const key of Object.keys(sum) as (keyof Score)[]) sum[key] += score[key];
  }
  return sum;
}

function emptyScore(): Score {
  return { lines: 0, found: 0, right: 0, exact: 0, clean: 0, cleanKept: 0, predictions: 0, astray: 0 };
}

/** Traps of one language. */
export interface TrapScore {
  all: number;
  fields: number;
  values: number;
  texts: number;
  clean: number;
}

/**
 * Scores a player on the trap sentences: `fields` with span, hedge and rate; `values` for a find anywhere on the figure with kind, value and currency.
 * A plain number is no figure here, and is not held against a peer that finds all numbers.
 */
export function scoreTraps(
  { traps }: Corpora,
  player: Player,
  fault: (what: string) => void = () => undefined,
): Map<string, TrapScore> {
  const scores = new Map<string, TrapScore>();
  for (const line of traps) {
    const score = scores.get(line.lang) ?? { all: 0, fields: 0, values: 0, texts: 0, clean: 0 };
    scores.set(line.lang, score);
    const found = player.whole(line.text, line.lang, null);
    if (found === null) continue;
    const shown = (span: Span) => `${line.text.slice(span.start, span.end)} ${JSON.stringify(span.figure)}`;
    if (line.figures.length === 0) {
      score.texts += 1;
      const marked = found.filter(({ figure }) => player.marksNumbers || figure.sort !== 'number');
      if (marked.length === 0) score.clean += 1;
      else fault(`not clean\t${line.text}\t${marked.map(shown).join(' | ')}`);
    }
    for (const gold of line.figures) {
      score.all += 1;
      const over = found.filter((span) => overlaps(span, gold));
      const faults = over.map((span) => trapFault(gold, span));
      if (faults.includes(null)) score.fields += 1;
      else fault(`${faults[0] ?? 'missing'}\t${gold.text}\t${over.map(shown).join(' | ')}`);
      if (over.some((span) => trapValueFault(gold, span) === null)) score.values += 1;
    }
    if (line.figures.length > 0)
      for (const span of found)
        if (!line.figures.some((gold) => overlaps(span, gold))) fault(`extra\t${line.text}\t${shown(span)}`);
  }
  return scores;
}
