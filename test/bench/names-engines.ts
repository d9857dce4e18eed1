import type { KnowledgeIndex } from '../../src/core/knowledge.ts';
import { buildAliasIndex } from '../../src/core/recognition/names/alias-index.ts';
import { findAliases } from '../../src/core/recognition/names/find-aliases.ts';

/** A way to find names: how many it finds in the paragraphs. */
export type Engine = (paragraphs: readonly string[]) => number;

/** What was measured of one, in milliseconds, with a bare loop over the same text beside it. */
export interface Scan {
  readonly milliseconds: number;
  readonly loop: number;
  readonly found: number;
}

/** The least that anybody pays who looks at each character. */
export const loop: Engine = (paragraphs) => {
  let sum = 0;
  for (const text of paragraphs) {
    for (let at = 0; at < text.length; at += 1) sum += text.charCodeAt(at);
  }
  return sum;
};

/** What ships: every rule of names, of which a recogniser of plain words has none. */
export function ours(knowledge: KnowledgeIndex): Engine {
  const index = buildAliasIndex(knowledge);
  const context = { language: 'en', nameEndings: [] };
  return (paragraphs) => paragraphs.reduce((sum, text) => sum + findAliases(text, context, index).length, 0);
}

/** Every form by its first word in a Map, each word of the text sliced and looked up: the plain way, exact in case, longest first. */
export function tokenMap(forms: readonly string[]): Engine {
  const byWord = new Map<string, string[]>();
  for (const form of forms) {
    const word = /^[\p{L}\p{N}]+/u.exec(form)?.[0] ?? form;
    const others = byWord.get(word);
    if (others) others.push(form);
    else byWord.set(word, [form]);
  }
  for (const list of byWord.values()) list.sort((a, b) => b.length - a.length);
  return (paragraphs) => {
    let found = 0;
    for (const text of paragraphs) {
      for (let at = 0; at < text.length; ) {
        const start = at;
        while (at < text.length && isLetter(text.charCodeAt(at))) at += 1;
        if (at === start) {
          at += 1;
          continue;
        }
        const list = byWord.get(text.slice(start, at));
        const form = list?.find(
          (other) =>
            text.startsWith(other, start) &&
            !(start + other.length < text.length && isLetter(text.charCodeAt(start + other.length))),
        );
        if (form !== undefined) found += 1;
      }
    }
    return found;
  };
}

const LETTERS = new Uint8Array(0x10000);
for (let code = 0; code < 0x250; code += 1)
  if (/[\p{L}\p{N}]/u.test(String.fromCharCode(code))) LETTERS[code] = 1;

/** Letters and digits of the made-up text. */
export function isLetter(code: number): boolean {
  return LETTERS[code] === 1;
}

/** What a library that finds strings anywhere has to leave out: matches that start or end inside a word. */
export function standsAlone(text: string, start: number, end: number): boolean {
  return (
    (start === 0 || !isLetter(text.charCodeAt(start - 1))) &&
    (end === text.length || !isLetter(text.charCodeAt(end)))
  );
}

/** Runs before the first that counts: engines have compiled what is hot by then. */
const WARMING = 8;
/** Paragraphs timed together: less than a millisecond, so that what else the machine does falls on few of them. */
const TOGETHER = 20;

/**
 * Milliseconds that a warm run takes: of each few paragraphs the median of so many runs, summed up.
 * @param samples an odd number
 */
export function warm(engine: Engine, paragraphs: readonly string[], samples: number): number {
  const parts = Array.from({ length: Math.ceil(paragraphs.length / TOGETHER) }, (_, part) => ({
    paragraphs: paragraphs.slice(part * TOGETHER, (part + 1) * TOGETHER),
    times: [] as number[],
  }));
  for (let run = 0; run < samples + WARMING; run += 1) {
    for (const part of parts) {
      const start = performance.now();
      engine(part.paragraphs);
      if (run >= WARMING) part.times.push(performance.now() - start);
    }
  }
  return parts.reduce((sum, { times }) => sum + (times.sort((a, b) => a - b)[samples >> 1] ?? 0), 0);
}
