import { openIndex, type PackedIndex } from '../../src/knowledge/packed-index.ts';
import { loop, ours, type Scan, warm } from './names-engines.ts';
import { madeKnowledge, madeText } from './names-made.ts';

/** What the bench asks of a page. */
export interface NamesStage {
  /** The scan of so many characters for so many forms, packed as they ship. */
  scan(packed: PackedIndex, forms: number, characters: number): Scan;
  /** Milliseconds of opening the packed index, and of the same as plain JSON in a Map; the first of each in this page. */
  open(packed: PackedIndex): number;
  plain(json: string): number;
}

/** Clocks of pages are coarse, so there are more runs than in Node. */
const SAMPLES = 21;

const namesStage: NamesStage = {
  scan(packed, forms, characters) {
    const engine = ours(openIndex(packed));
    const text = madeText(madeKnowledge(forms), characters);
    const before = warm(loop, text, SAMPLES, text.length);
    const milliseconds = warm(engine, text, SAMPLES, text.length);
    const after = warm(loop, text, SAMPLES, text.length);
    return { milliseconds, loop: Math.min(before, after), found: engine(text) };
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
