import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { annotate, annotatorWith, stepsWith } from '../../../src/assembly.ts';
import type { Analysis } from '../../../src/core/analysis.ts';
import type { Article } from '../../../src/core/article.ts';
import { checkAsk, checkReply } from '../../../src/messages/checks.ts';
import { success } from '../../../src/messages/outcome.ts';
import type { MessageKind, Protocol } from '../../../src/messages/protocol.ts';
import type { PackIndex } from '../../../src/packs/pack.ts';
import { type AskService, createRecognizer, type Recognizer } from '../../../src/recognizer/recognizer.ts';
import { createRecognizerService } from '../../../src/recognizer/service.ts';
import {
  articleOfParts,
  edit,
  edited,
  facts,
  type Paragraph,
  pickFrom,
  sampleParagraphs,
  start,
} from '../core/random-articles.ts';
import { entry, HEAD, packOf } from '../packs/sample-packs.ts';

/* However a page changes, and whenever the background's worker is ended under it: the page learns what the article says by itself. */

const PAGE = '7/0';
/** What comes after the last edit: nothing. */
const LAST = { at: 0, gone: 0, come: [], reworded: false, givenUp: null };
const PACK = packOf(HEAD + entry('crew', 'organization', 'Les Recrues')).index;
let paragraphs: readonly Paragraph[] = [];
beforeAll(async () => {
  paragraphs = await sampleParagraphs();
});

/** What travels between the two is checked on both sides, as text. */
function travelled<Kind extends MessageKind>(kind: Kind, ask: Protocol[Kind]['ask']): Protocol[Kind]['ask'] {
  const checked = checkAsk(kind, JSON.parse(JSON.stringify(ask)));
  if (!checked) throw new Error(`${kind}: nobody takes such a question.`);
  return checked.ask;
}
function returned<Kind extends MessageKind>(
  kind: Kind,
  answer: Protocol[Kind]['answer'],
): Protocol[Kind]['answer'] {
  const reply = checkReply(kind, JSON.parse(JSON.stringify(success(answer))));
  if (!reply.ok) throw new Error(`${kind}: ${reply.failure}.`);
  return reply.answer;
}

/** A background whose worker may be ended, which loses all that it knows. */
function background() {
  let packs: readonly PackIndex[] = [];
  let asks: string[] = [];
  let failing = 0;
  const newService = () =>
    createRecognizerService({
      annotator: async () => stepsWith(packs),
      pause: async () => undefined,
      // Every look at the clock ends a slice.
      now: () => {
        clock += 1000;
        return clock;
      },
    });
  let clock = 0;
  let service = newService();
  const asked = async <Answer>(what: string, answer: () => Promise<Answer>): Promise<Answer | null> => {
    asks.push(what);
    if (failing > 0) {
      failing -= 1;
      return null;
    }
    return answer();
  };
  const side = (page: string): AskService => ({
    take: (ask) =>
      asked(`take ${ask.article.text.middle.length}`, async () =>
        returned('background/take', service.take(travelled('background/take', ask), page)),
      ),
    find: (ask) =>
      asked(`find ${ask.article.text.middle.length}`, async () =>
        returned('background/find', await service.find(travelled('background/find', ask), page)),
      ),
    more: (ask) =>
      asked('more', async () =>
        returned('background/find-more', service.more(travelled('background/find-more', ask), page)),
      ),
    tell: (ask) =>
      asked('tell', async () =>
        returned('background/tell', await service.tell(travelled('background/tell', ask), page)),
      ),
  });
  let names = 0;
  const newName = () => {
    names += 1;
    return `reading-${names}`;
  };
  return {
    side,
    page: (page = PAGE): Recognizer => createRecognizer(side(page), newName),
    end(): void {
      service = newService();
    },
    fail(times: number): void {
      failing = times;
    },
    setPacks(next: readonly PackIndex[]): void {
      packs = next;
    },
    /** What was asked since the last look. */
    looked(): string[] {
      const seen = asks;
      asks = [];
      return seen;
    },
  };
}

async function whole(recognizer: Recognizer, article: Article): Promise<Analysis> {
  const found = await recognizer.find(article);
  const analysis = await found.tell();
  expect(analysis.annotations).toEqual(found.annotations);
  return analysis;
}

const articleOfTexts = (texts: readonly string[]): Article =>
  articleOfParts(
    texts.map((text) => ({ text, role: 'paragraph' })),
    { language: 'fr', published: null },
  );

describe('the article of a page', () => {
  test('is found in the background as it is at once, however it changes and whenever the worker ends', async () => {
    await fc.assert(
      fc.asyncProperty(start, facts, fc.array(edit, { maxLength: 5 }), async (first, known, edits) => {
        const world = background();
        const recognizer = world.page();
        const picked = pickFrom(paragraphs);
        let parts: readonly Paragraph[] = first.map(picked);
        for (const { givenUp, ...change } of [...edits, LAST]) {
          const article = articleOfParts(parts, known);
          const analysis = annotate(article);
          if (givenUp !== null && givenUp % 3 === 0) world.end();
          // What is in view is asked for first, without waiting.
          const view = recognizer.find(article, article.blocks.slice(0, 2));
          const found = recognizer.find(article);
          if (givenUp !== null && givenUp % 3 === 1) world.end();
          const seen = await view;
          expect(seen.annotations).toEqual(
            annotate({ ...article, blocks: article.blocks.slice(0, 2) }).annotations,
          );
          expect((await found).annotations).toEqual(analysis.annotations);
          if (givenUp !== null && givenUp % 3 === 2) world.end();
          expect(await (await found).tell()).toEqual(analysis);
          parts = edited(parts, change, picked);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('travels once; then only what has changed does', async () => {
    const world = background();
    const recognizer = world.page();
    const texts = Array.from({ length: 50 }, (_, at) => `Meta recrute ${at} chercheurs.`);
    await whole(recognizer, articleOfTexts(texts));
    const [all] = world.looked();
    expect(all).toBe(`find ${articleOfTexts(texts).text.length}`);
    const changed = articleOfTexts(texts.with(20, 'OpenAI recrute.'));
    expect(await whole(recognizer, changed)).toEqual(annotate(changed));
    expect(world.looked()).toEqual([`find ${'OpenAI recrute'.length}`, 'tell']);
    expect(await whole(recognizer, changed)).toEqual(annotate(changed));
    expect(world.looked()).toEqual(['find 0', 'tell']);
  });

  test('that is long goes in pieces, and what is in view of it before the rest', async () => {
    const world = background();
    const recognizer = world.page();
    const texts = Array.from(
      { length: 4000 },
      (_, at) => `Ici le jardin compte ${at} rosiers, et OpenAI n’en sait rien.`,
    );
    const article = articleOfTexts(texts);
    const opening = article.blocks.slice(0, 3);
    const view = recognizer.find(article, opening);
    const found = recognizer.find(article);
    expect((await view).annotations).toEqual(annotate({ ...article, blocks: opening }).annotations);
    expect((await found).annotations).toEqual(annotate(article).annotations);
    const pieces = world.looked().filter((asked) => asked !== 'more');
    expect(pieces.slice(0, 3)).toEqual(['find 32768', 'take 32768', 'take 32768']);
    expect(pieces.slice(3, -1).every((asked) => asked === 'take 32768')).toBe(true);
    expect(pieces.at(-1)).toMatch(/^find/u);
    world.end();
    expect((await recognizer.find(article)).annotations).toEqual(annotate(article).annotations);
    const other = articleOfTexts(texts.map((text) => `Non : ${text}`));
    expect((await recognizer.find(other)).annotations).toEqual(annotate(other).annotations);
  });

  test('of thousands of annotations comes in parts', async () => {
    const world = background();
    const article = articleOfTexts(Array.from({ length: 2500 }, () => `OpenAI.`));
    const { annotations } = await whole(world.page(), article);
    expect(annotations).toEqual(annotate(article).annotations);
    expect(world.looked().slice(1)).toEqual(['more', 'more', 'tell']);
  });

  test('is told anew to a worker that failed, and a background that never answers is an error', async () => {
    const world = background();
    const recognizer = world.page();
    const article = articleOfTexts(['Meta recrute chez OpenAI.']);
    world.fail(2);
    expect(await whole(recognizer, article)).toEqual(annotate(article));
    world.fail(100);
    await expect(recognizer.find(articleOfTexts(['Rien.']))).rejects.toThrow(/background/u);
    world.fail(0);
    expect(await whole(recognizer, article)).toEqual(annotate(article));
  });

  test('is read by packs as they are once the page knows of a change', async () => {
    const world = background();
    const recognizer = world.page();
    const article = articleOfTexts(['Les Recrues rejoignent Meta.']);
    expect(await whole(recognizer, article)).toEqual(annotate(article));
    world.setPacks([PACK]);
    recognizer.forget();
    expect(await whole(recognizer, article)).toEqual(annotatorWith([PACK])(article));
  });

  test('is known to its own page alone', async () => {
    const world = background();
    const ask = { reading: 'reading-1', from: 0 };
    await world.page().find(articleOfTexts(['Meta recrute.']));
    expect(await world.side(PAGE).more(ask)).toHaveLength(1);
    expect(await world.side('8/0').more(ask)).toBeNull();
    expect(await world.side('8/0').tell({ reading: 'reading-1' })).toBeNull();
  });

  test('of more pages than are remembered is told anew by those that were forgotten', async () => {
    const world = background();
    const pages = Array.from({ length: 8 }, (_, at) => world.page(`${at}/0`));
    const article = articleOfTexts(['Meta recrute.', 'Rien.']);
    for (const page of pages) await page.find(article);
    world.looked();
    const changed = articleOfTexts(['Meta recrute.', 'OpenAI.']);
    const [first, last] = [pages[0], pages.at(-1)];
    expect(await last?.find(changed)).toMatchObject({ annotations: annotate(changed).annotations });
    expect(world.looked()).toHaveLength(1);
    expect(await first?.find(changed)).toMatchObject({ annotations: annotate(changed).annotations });
    expect(world.looked()).toHaveLength(2);
  });
});
