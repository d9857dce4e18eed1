import { openIndex, type PackedIndex } from '../../src/knowledge/packed-index.ts';
import { type Engine, loop, ours, type Scan } from './names-engines.ts';
import { madeKnowledge, madeText } from './names-made.ts';

/** What the bench asks of a page. */
export interface NamesStage {
  /** The scan of so many characters for so many forms, packed as they ship. */
  scan(packed: PackedIndex, forms: number, characters: number): Scan;
  /** Milliseconds of opening the packed index, and of the same as plain JSON in a Map; the first of each in this page. */
  open(packed: PackedIndex): number;
  plain(json: string): number;
}

/** Clocks of pages tell a millisecond at best, so the text is gone through so often for one reading of the clock. */
const TIMES = 10;
const SAMPLES = 21;

/** Milliseconds of one time through the text, in the quickest of all runs. */
function quickest(engine: Engine, paragraphs: readonly string[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (let sample = 0; sample < SAMPLES; sample += 1) {
    const start = performance.now();
    for (let time = 0; time < TIMES; time += 1) engine(paragraphs);
    least = Math.min(least, (performance.now() - start) / TIMES);
  }
  return least;
}

const namesStage: NamesStage = {
  scan(packed, forms, characters) {
    const engine = ours(openIndex(packed));
    const text = madeText(madeKnowledge(forms), characters);
    return { milliseconds: quickest(engine, text), loop: quickest(loop, text), found: engine(text) };
  },
  open(packed) {
    const start = performance.now();
    openIndex(packed);
    return performance.now() - start;
  },
  plain(json) {
    const start = performance.now();
    const { entries } = JSON.parse(json) as ReturnType<typeof madeKnowledge>;
    const byForm = new Map<string, unknown>();
    for (const entry of entries) for (const { form } of entry.aliases) byForm.set(form, entry);
    return performance.now() - start;
  },
};

Object.assign(globalThis, { namesStage });
