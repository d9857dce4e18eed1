/*
 * One way to find names in a fresh process, so that none has warmed the machine for another. Prints what was measured as JSON. Run by
 * `names.ts` alone: node test/bench/names-process.ts ours|map|open|plain|ahocorasick|fastscan|monyone FORMS
 */
import { createRequire } from 'node:module';
import { packIndex } from '../../src/knowledge/build/pack-index.ts';
import { openIndex, type PackedIndex } from '../../src/knowledge/packed-index.ts';
import { type Engine, loop, ours, type Scan, standsAlone, tokenMap, warm } from './names-engines.ts';
import { madeKnowledge, madeText } from './names-made.ts';

const load = createRequire(new URL('../../bench/package.json', import.meta.url));

const CHARACTERS = 1_000_000;
const SAMPLES = 9;

const [who = '', size = ''] = process.argv.slice(2);
const knowledge = madeKnowledge(Number(size));
const forms = knowledge.entries.flatMap(({ aliases }) => aliases.map(({ form }) => form));

/** Libraries that find strings anywhere: of what each reports, whole words are counted. */
const LIBRARIES: Readonly<Record<string, () => Engine>> = {
  ahocorasick: () => {
    const Finder = load('ahocorasick') as new (
      words: readonly string[],
    ) => { search(text: string): [end: number, words: string[]][] };
    const finder = new Finder(forms);
    return counting((text, count) => {
      for (const [last, words] of finder.search(text))
        for (const word of words) count(last + 1 - word.length, last + 1);
    });
  },
  fastscan: () => {
    const Finder = load('fastscan') as new (
      words: readonly string[],
    ) => { search(text: string): [start: number, word: string][] };
    const finder = new Finder(forms);
    return counting((text, count) => {
      for (const [start, word] of finder.search(text)) count(start, start + word.length);
    });
  },
  monyone: () => {
    const { AhoCorasick } = load('@monyone/aho-corasick/fast') as {
      AhoCorasick: new (
        words: readonly string[],
      ) => { matchInText(text: string): { readonly begin: number; readonly end: number }[] };
    };
    const finder = new AhoCorasick(forms);
    return counting((text, count) => {
      for (const { begin, end } of finder.matchInText(text)) count(begin, end);
    });
  },
};

function counting(find: (text: string, count: (start: number, end: number) => void) => void): Engine {
  return (paragraphs) => {
    let found = 0;
    for (const text of paragraphs)
      find(text, (start, end) => {
        if (standsAlone(text, start, end)) found += 1;
      });
    return found;
  };
}

function scanned(engine: Engine): Scan {
  const text = madeText(knowledge, CHARACTERS);
  const before = warm(loop, text, SAMPLES);
  const milliseconds = warm(engine, text, SAMPLES);
  // Before and after, since what else the machine does comes and goes; the quicker counts.
  return { milliseconds, loop: Math.min(before, warm(loop, text, SAMPLES)), found: engine(text) };
}

/** Milliseconds from what ships to an index that can be asked, once, in a process that has done nothing like it. */
function opened(plain: boolean): number {
  if (plain) {
    const json = JSON.stringify(knowledge);
    const start = performance.now();
    const { entries } = JSON.parse(json) as typeof knowledge;
    const byForm = new Map<string, unknown>();
    for (const entry of entries) for (const { form } of entry.aliases) byForm.set(form, entry);
    return performance.now() - start;
  }
  const packed: PackedIndex = packIndex(knowledge);
  const start = performance.now();
  openIndex(packed);
  return performance.now() - start;
}

const result =
  who === 'open' || who === 'plain'
    ? opened(who === 'plain')
    : scanned(
        who === 'ours'
          ? ours(openIndex(packIndex(knowledge)))
          : who === 'map'
            ? tokenMap(forms)
            : (LIBRARIES[who]?.() ?? loop),
      );
console.log(JSON.stringify(result));
