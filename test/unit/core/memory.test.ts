import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { articleOf, readInput } from '../../../scripts/annotate/read-input.ts';
import { annotate, annotatorWith, stepsWith } from '../../../src/assembly.ts';
import type { Analysis } from '../../../src/core/analysis.ts';
import type { Article, BlockRole } from '../../../src/core/article.ts';
import { Memory } from '../../../src/core/memory.ts';
import { finish, type Steps } from '../../../src/core/steps.ts';
import type { PackIndex } from '../../../src/packs/pack.ts';
import { entry, HEAD, packOf } from '../packs/sample-packs.ts';

/* However an article has come to be as it is, and however often the work on it was given up: the analysis is that of the article alone. */

interface Paragraph {
  readonly text: string;
  readonly role: BlockRole;
}

/** A pack that knows a name of the bundled base and a word of its own. */
const PACK = packOf(
  HEAD + entry('lab', 'organization', 'Meta') + entry('crew', 'organization', 'Les Recrues'),
);

const FOLDER = fileURLToPath(new URL('../../articles/', import.meta.url));
const MORE: readonly Paragraph[] = [
  { text: 'Wang, 28', role: 'cell' },
  { text: '28 ans', role: 'cell' },
  { text: 'Alexandr Wang', role: 'heading' },
  { text: ', 31', role: 'paragraph' },
  { text: 'Pang a quitté Apple pour Meta.', role: 'paragraph' },
  { text: 'Les Recrues : les dernières recrues de Meta :', role: 'paragraph' },
  { text: 'Shengjia Zhao, ancien d’OpenAI', role: 'list-item' },
  { text: 'Altman et Zhao', role: 'list-item' },
];
let paragraphs: readonly Paragraph[] = [];

beforeAll(async () => {
  const files = readdirSync(FOLDER).filter((file) => /\.(?:html|txt)$/u.test(file));
  const articles = await Promise.all(
    files.map((file) => articleOf(readInput(FOLDER + file, { language: null, published: null }))),
  );
  paragraphs = [
    ...MORE,
    ...articles.flatMap(({ text, blocks }) =>
      blocks.map(({ start, end, role }) => ({ text: text.slice(start, end), role })),
    ),
  ];
});

function articleOfParts(
  parts: readonly Paragraph[],
  facts: Pick<Article, 'language' | 'published'>,
): Article {
  let text = '';
  const blocks = parts.map((part) => {
    const start = text.length;
    text += `${part.text}\n`;
    return { start, end: start + part.text.length, role: part.role };
  });
  return { text, blocks, ...facts };
}

/** An edit: where, how many paragraphs go, which come; and after how many steps the work on it is given up, if it is. */
const edit = fc.record({
  at: fc.nat(40),
  gone: fc.nat(3),
  come: fc.array(fc.nat(), { maxLength: 3 }),
  reworded: fc.boolean(),
  givenUp: fc.option(fc.nat(30)),
});
const facts = fc.record({
  language: fc.constantFrom(null, 'fr', 'en', 'de', 'ja'),
  published: fc.constantFrom(null, '2025-07-08', '2024-08-05'),
});
const start = fc.array(fc.nat(), { minLength: 1, maxLength: 12 });

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
  const picked = (number: number): Paragraph =>
    paragraphs[number % paragraphs.length] ?? { text: 'Meta', role: 'paragraph' };

  test('is analysed with a memory, and in steps, as it is at once without', () => {
    for (const packs of [[], [PACK.index]]) {
      const steps = wholeWork(packs);
      const atOnce = packs.length === 0 ? annotate : annotatorWith(packs);
      fc.assert(
        fc.property(start, facts, fc.array(edit, { maxLength: 5 }), (first, known, edits) => {
          const memory = new Memory();
          let parts = first.map(picked);
          for (const { at, gone, come, reworded, givenUp } of edits) {
            const article = articleOfParts(parts, known);
            expect(finish(steps(article, memory))).toEqual(atOnce(article));
            parts = parts.toSpliced(at % (parts.length + 1), gone, ...come.map(picked));
            const last = parts.at(-1);
            if (reworded && last)
              parts = [...parts.slice(0, -1), { ...last, text: `${last.text} Meta, 2025.` }];
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
