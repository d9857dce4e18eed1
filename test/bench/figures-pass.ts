/*
 * One measurement of figures in a fresh process, so that nothing is warm that a reader's page finds cold. Paragraphs (JSON) on standard
 * input, milliseconds (JSON) on standard output. Run by `figures.ts` alone: node test/bench/figures-pass.ts ours|chrono|recognizers
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { findFigures } from '../../src/core/recognition/figures/figures.ts';
import { figures as words } from '../../src/languages/fr/figures.ts';

const load = createRequire(new URL('../../bench/package.json', import.meta.url));

/** Passes before the ones that count: by then the compiler has settled. */
const WARMING = 60;
const PASSES = 31;
const PUBLISHED = '2025-07-08';

/** What anybody would write first: an amount in digits with its sign, scale, unit or percent. It reads no word and no value. */
const PLAIN =
  /(?:[$€£¥]\s?)?\d+(?:[.,\s]\d+)*(?:\s?(?:%|[$€£¥]|millions?|milliards?|euros?|dollars?|ans?|mois))*/gu;

/** What one process measured, in milliseconds a pass over all paragraphs; null for what it does not measure. */
export interface Pass {
  readonly cold: number;
  readonly warm: number | null;
  readonly plain: number | null;
}

const paragraphs = JSON.parse(readFileSync(0, 'utf8')) as string[];

function timed(work: (text: string) => unknown): number {
  const start = performance.now();
  for (const text of paragraphs) work(text);
  return performance.now() - start;
}

function median(samples: readonly number[]): number {
  return [...samples].sort((a, b) => a - b)[Math.floor(samples.length / 2)] ?? Number.NaN;
}

function measure(work: (text: string) => unknown, warming: number, passes: number): Pass {
  const plainly = (text: string) => [...text.matchAll(PLAIN)].length;
  const cold = timed(work);
  if (passes === 0) return { cold, warm: null, plain: null };
  for (let pass = 0; pass < warming; pass += 1) {
    timed(work);
    timed(plainly);
  }
  const samples = Array.from({ length: passes }, () => [timed(work), timed(plainly)] as const);
  return {
    cold,
    warm: median(samples.map(([ours]) => ours)),
    plain: median(samples.map(([, plain]) => plain)),
  };
}

const RUNS: Readonly<Record<string, () => Pass>> = {
  ours: () =>
    measure((text) => findFigures(text, words, { language: 'fr', published: PUBLISHED }), WARMING, PASSES),
  chrono: () => {
    const { fr } = load('chrono-node') as { fr: { parse(text: string, day: Date): unknown } };
    return measure((text) => fr.parse(text, new Date(PUBLISHED)), WARMING, PASSES);
  },
  recognizers: () => {
    const suite = load('@microsoft/recognizers-text-suite') as Readonly<
      Record<string, (text: string, culture: string) => unknown>
    >;
    const models = ['Currency', 'Number', 'Percentage', 'Age', 'DateTime'];
    // Seconds a pass: one cold, three warm.
    return measure((text) => models.map((model) => suite[`recognize${model}`]?.(text, 'fr-fr')), 0, 3);
  },
};

console.log(JSON.stringify(RUNS[process.argv[2] ?? '']?.()));
