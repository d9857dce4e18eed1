import { readFileSync } from 'node:fs';
import prose from 'virtual:interligne/knowledge-prose';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Annotation } from '../../../src/core/annotation.ts';
import type { KnowledgeProse } from '../../../src/core/knowledge.ts';
import { pointedTo, prosePart, type WantedProse } from '../../../src/core/prose-part.ts';
import type { Figure } from '../../../src/core/recognition/figures/figure.ts';
import { checkReply } from '../../../src/messages/checks.ts';
import { success } from '../../../src/messages/outcome.ts';
import { mergeProse } from '../../../src/packs/merge.ts';
import { packFile } from '../../../src/packs/pack-file.ts';
import { readPack } from '../../../src/packs/read-pack.ts';
import { contentOf, contentOfEntry, hasCard } from '../../../src/popover/content.ts';
import type { CardSubject } from '../../../src/popover/contract.ts';
import { createProseSource } from '../../../src/popover/prose-source.ts';
import { wantedBy } from '../../../src/popover/wanted.ts';

/* A card that is made of a part, as it comes out of a message, is the card that is made of the whole. */

const SAMPLE = new URL('../../../src/packs/samples/chip-makers.yml', import.meta.url);
const IDS = Object.keys(prose.entries);
const ARTICLES = [null, ...Object.keys(prose.articles)];

const CAPEX: Figure = {
  sort: 'money',
  min: 70_000_000_000,
  max: 70_000_000_000,
  unit: 'USD',
  per: null,
  qualifier: 'about',
  range: false,
};

function pack() {
  const reading = readPack(packFile('chips.yml', readFileSync(SAMPLE, 'utf8')), prose);
  if ('problems' in reading) throw new Error(JSON.stringify(reading.problems));
  return reading.pack.prose;
}

/** A source that is asked as a page asks the background. */
function source(own: Parameters<typeof prosePart>[2] = []) {
  return createProseSource(async (wanted: WantedProse) => {
    const reply: unknown = JSON.parse(JSON.stringify(success(prosePart(prose, wanted, own))));
    const outcome = checkReply('background/prose', reply);
    return outcome.ok ? outcome.answer : null;
  });
}

function subject(
  annotation: Partial<Annotation>,
  article: string | null,
  published: string | null,
): CardSubject {
  return {
    annotation: {
      start: 0,
      end: 4,
      text: 'some',
      kind: 'person',
      entry: null,
      confidence: 1,
      reason: 'full-name',
      ...annotation,
    },
    article,
    notes: article === null ? [] : (prose.articles[article]?.notes ?? []).map(({ id }) => id),
    published,
    language: 'fr',
    position: { number: 1, of: 1 },
    mention: null,
  };
}

async function sameCard(
  about: CardSubject,
  whole: KnowledgeProse,
  from: ReturnType<typeof source>,
): Promise<void> {
  await from.bring(wantedBy(about));
  const content = contentOf(about, from.prose());
  expect(content).toEqual(contentOf(about, whole));
  const { entry } = about.annotation;
  if (entry === null) return;
  expect(contentOfEntry(entry, content, from.prose())).toEqual(contentOfEntry(entry, content, whole));
  if (content.kind !== 'entry') return;
  // Where names lead, they lead now as well.
  for (const id of Object.keys(content.names)) expect(hasCard(id, from.prose())).toBe(hasCard(id, whole));
}

describe('a part of the prose makes the card that the whole makes', () => {
  test('of every bundled entry, a page of them at a time', async () => {
    const from = source();
    for (const id of IDS) await sameCard(subject({ entry: id }, null, '2025-07-08'), prose, from);
  });

  test('of any mark: entry, figure, somebody’s age, with the notes of any article', async () => {
    const dates = fc.option(fc.constantFrom('2024-03', '2025-07-08', '2026-11-01'), { nil: null });
    const marks = fc.record({
      entry: fc.constantFrom(null, 'nobody-at-all', 'constructor', '__proto__', ...IDS),
      person: fc.constantFrom(...IDS),
      isFigure: fc.boolean(),
      article: fc.constantFrom(...ARTICLES),
      published: dates,
    });
    await fc.assert(
      fc.asyncProperty(fc.array(marks, { minLength: 1, maxLength: 5 }), async (all) => {
        const from = source();
        for (const { entry, person, isFigure, article, published } of all) {
          const annotation = isFigure ? { kind: 'figure' as const, figure: CAPEX, person } : { entry };
          await sameCard(subject(annotation, article, published), prose, from);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('of every entry of a pack, which names bundled ones too', async () => {
    const own = pack();
    const whole = mergeProse(prose, [own]);
    const from = source([own]);
    for (const id of Object.keys(own.entries))
      await sameCard(subject({ entry: id }, null, null), whole, from);
    const first = Object.keys(own.entries)[0] ?? '';
    expect(contentOf(subject({ entry: first }, null, null), from.prose())).toMatchObject({ pack: own.name });
  });
});

describe('a part of the prose', () => {
  test('has what was wanted and the names it points to, and no more', () => {
    const id = IDS.find((one) => pointedTo(prose.entries[one] ?? expect.unreachable()).length > 1) ?? '';
    const part = prosePart(prose, { entries: [id, 'nobody'], article: 'nowhere', figures: false }, [pack()]);
    expect(Object.keys(part.entries)).toEqual([id]);
    expect(Object.keys(part.names).sort()).toEqual(
      pointedTo(part.entries[id] ?? expect.unreachable()).sort(),
    );
    expect(part).toMatchObject({ article: null, anchors: [], rates: [], packs: {} });
  });

  test('has nothing of a pack that is switched off', () => {
    const id = Object.keys(pack().entries)[0] ?? '';
    expect(prosePart(prose, { entries: [id], article: null, figures: false }).entries).toEqual({});
  });
});
