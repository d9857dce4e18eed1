import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const CORPORA = path.join(ROOT, '../shared/corpora');
const REAL_ARTICLE = path.join(ROOT, '../shared/articles/seed-article.fr.txt');

/** A line of the public suites: a text, and where in it which value stands (`start` -1: nothing of this kind may be found). */
export interface DevLine {
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
  readonly source: string;
}

/** A figure of a trap sentence with every field that must be right. */
export interface TrapFigure {
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

/** A trap sentence; one without figures must stay clean. */
export interface TrapLine {
  readonly lang: string;
  readonly text: string;
  readonly figures: readonly TrapFigure[];
}

/** What lies beside the repository; null for what does not. */
export interface Corpora {
  readonly dev: readonly DevLine[];
  readonly traps: readonly TrapLine[];
  /** Paragraphs of the real article. */
  readonly article: readonly string[] | null;
}

/** The corpora's kinds, in the order of the table. */
export const KINDS = [
  'currency',
  'number',
  'numberrange',
  'percentage',
  'age',
  'duration',
  'date',
  'period',
] as const;

/** A kind of the corpora. */
export type Kind = (typeof KINDS)[number];

/** The languages that share a column. */
export const GROUPS: Readonly<Record<string, readonly string[]>> = {
  fr: ['fr'],
  en: ['en'],
  'de es it pt': ['de', 'es', 'it', 'pt'],
  'zh ja': ['zh', 'ja'],
};

/** The corpora's kinds and the sorts that count as each. */
export const KIND_SORTS: Readonly<Record<string, readonly string[]>> = {
  currency: ['money'],
  percentage: ['percent'],
  age: ['age', 'duration'],
  duration: ['duration', 'period', 'age'],
  date: ['date', 'period'],
  period: ['date', 'period', 'duration'],
};
/** Sorts whose presence breaks a line of which the corpus says that it holds none of this kind. */
export const STRICT_SORTS: Readonly<Record<string, readonly string[]>> = {
  ...KIND_SORTS,
  age: ['age'],
  // « le mois d'avril prochain » is no day, and yet a time.
  date: ['date'],
  duration: ['duration'],
  period: ['period'],
};

/** The corpora, or null where they are not beside the repository. */
export function readCorpora(): Corpora | null {
  if (!existsSync(path.join(CORPORA, 'figures-dev.jsonl'))) return null;
  return {
    dev: readLines<DevLine>('figures-dev.jsonl'),
    traps: existsSync(path.join(CORPORA, 'figures-traps.jsonl'))
      ? readLines<TrapLine>('figures-traps.jsonl')
      : [],
    article: realArticle(),
  };
}

/** The paragraphs of the real article, or null where it is not beside the repository. */
export function realArticle(): string[] | null {
  if (!existsSync(REAL_ARTICLE)) return null;
  return readFileSync(REAL_ARTICLE, 'utf8')
    .split('\n')
    .filter((paragraph) => paragraph.trim() !== '');
}

/** A short name for what was asked, so that an answer can be kept. */
export function hashOf(...parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}

function readLines<Line>(name: string): Line[] {
  return readFileSync(path.join(CORPORA, name), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
}
