import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { annotate, annotatorWith, stepsWith } from '../../../src/assembly.ts';
import type { Analysis } from '../../../src/core/analysis.ts';
import type { Article } from '../../../src/core/article.ts';
import { Memory } from '../../../src/core/memory.ts';
import { finish, type Steps } from '../../../src/core/steps.ts';
import type { PackIndex } from '../../../src/packs/pack.ts';
import { entry, HEAD, packOf } from '../packs/sample-packs.ts';
import {
  articleOfParts,
  edit,
  edited,
  facts,
  type Paragraph,
  pickFrom,
  sampleParagraphs,
  start,
} from './random-articles.ts';

/* However an article has come to be as it is, and however often the work on it was given up: the analysis is that of the article alone. */

/** A pack that knows a name of the bundled base and a word of its own. */
const PACK = packOf(
  HEAD + entry('lab', 'organization', 'Meta') + entry('crew', 'organization', 'Les Recrues'),
);

let paragraphs: readonly Paragraph[] = [];
beforeAll(async () => {
  paragraphs = await sampleParagraphs();
});

/** Both parts of the work, one after the other. */
function wholeWork(packs: readonly PackIndex[]): (article: Article, memory: Memory) => Steps<Analysis> {
  const steps = stepsWith(packs);
  return function* (article, memory) {
    const found = yield* steps(article, memory);
    const analysis = yield* found.tell();
    expect(analysis.annotations).toBe(found.annotations);
    return analysis;
  };
}

describe('an article that changes', () => {
  test('is analysed with a memory, and in steps, as it is at once without', () => {
    for (const packs of [[], [PACK.index]]) {
      const steps = wholeWork(packs);
      const atOnce = packs.length === 0 ? annotate : annotatorWith(packs);
      fc.assert(
        fc.property(start, facts, fc.array(edit, { maxLength: 5 }), (first, known, edits) => {
          const memory = new Memory();
          const picked = pickFrom(paragraphs);
          let parts: readonly Paragraph[] = first.map(picked);
          for (const { givenUp, ...change } of edits) {
            const article = articleOfParts(parts, known);
            expect(finish(steps(article, memory))).toEqual(atOnce(article));
            parts = edited(parts, change, picked);
            if (givenUp === null) continue;
            const work = steps(articleOfParts(parts, known), memory);
            for (let step = 0; step < givenUp; step += 1) if (work.next().done) break;
          }
          const article = articleOfParts(parts, known);
          expect(finish(steps(article, memory))).toEqual(atOnce(article));
        }),
        { numRuns: 25 },
      );
    }
  });

  test('is forgotten where it is gone', () => {
    const steps = wholeWork([]);
    const memory = new Memory();
    const read = (texts: readonly string[]): void => {
      const parts = texts.map((text) => ({ text, role: 'paragraph' as const }));
      finish(steps(articleOfParts(parts, { language: 'fr', published: null }), memory));
    };
    for (let change = 0; change < 50; change += 1)
      read(['Meta recrute.', `Il en est à ${change} chercheurs.`]);
    expect(memory.size).toBe(2);
  });

  test('is worked on in as many steps as it has paragraphs, and more', () => {
    const parts = Array.from({ length: 600 }, (_, at) => ({
      text: `Meta, ${at}.`,
      role: 'paragraph' as const,
    }));
    const work = wholeWork([])(articleOfParts(parts, { language: 'fr', published: null }), new Memory());
    let steps = 0;
    while (!work.next().done) steps += 1;
    expect(steps).toBeGreaterThan(600);
  });
});
