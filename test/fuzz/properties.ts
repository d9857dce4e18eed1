import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect } from 'vitest';
import { LineError, readLine } from '../../scripts/annotate/batch.ts';
import { articleOf } from '../../scripts/annotate/read-input.ts';
import { annotate } from '../../src/assembly.ts';
import type { Analysis } from '../../src/core/analysis.ts';
import { articleFromText } from '../../src/core/article-from-text.ts';
import { PROBLEM_LIMIT } from '../../src/knowledge/build/parse-yaml.ts';
import { checkAsk, checkReply, isKnownKind, readEnvelope } from '../../src/messages/checks.ts';
import { readPackIndex, readPackProse } from '../../src/packs/compiled-shapes.ts';
import { packFile } from '../../src/packs/pack-file.ts';
import { readPack } from '../../src/packs/read-pack.ts';
import { readList } from '../../src/packs/stored-list.ts';
import { readArticle } from '../../src/page/read-article.ts';
import { locate } from '../../src/page/text-position.ts';
import { readStoredSettings, toStored } from '../../src/settings/stored.ts';
import { BUNDLED } from '../unit/packs/sample-packs.ts';
import { line, markup, packText, text, value } from './arbitraries.ts';

/* What holds for every input, however broken: nothing throws, nothing comes out that the next part does not understand. */

const KINDS = [
  'background/coverage',
  'background/load-card',
  'background/badge',
  'background/annotate',
  'background/assess',
  'background/open-library',
  'reader/summary',
  'reader/show',
  'reader/step',
] as const;

const LANGUAGES = [null, 'fr', 'en', 'de', 'es', 'it', 'pt', 'zh', 'ja', 'nl', 'xx'] as const;

/** Annotations stand in order, apart, where their words are; the popup would take the analysis. */
function expectSound(analysis: Analysis, whole: string): void {
  let before = 0;
  for (const { start, end, text: words } of analysis.annotations) {
    expect(start).toBeGreaterThanOrEqual(before);
    expect(end).toBeGreaterThan(start);
    expect(words).toBe(whole.slice(start, end));
    before = end;
  }
  for (const { start, end } of [...analysis.moves, ...analysis.unrealized, ...analysis.notes]) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeLessThanOrEqual(whole.length);
  }
  const summary = { title: '', url: '', published: null, analysis, away: false };
  expect(
    checkReply('reader/summary', { ok: true, answer: JSON.parse(JSON.stringify(summary)) }),
  ).toMatchObject({
    ok: true,
  });
}

type Property = fc.IRawProperty<unknown>;

export interface FuzzedPart {
  readonly name: string;
  readonly property: Property;
}

export const PARTS: readonly FuzzedPart[] = [
  {
    name: 'HTML: the text read from it leads back to its nodes, and nothing is written',
    property: fc.property(markup, fc.nat(), (given, seed) => {
      const { document } = parseHTML(`<!doctype html><html><head></head><body>${given}</body></html>`);
      const before = document.toString();
      const { article, pieces } = readArticle(document, () => true);
      expect(document.toString()).toBe(before);
      let end = 0;
      for (const block of article.blocks) {
        expect(block.start).toBeGreaterThanOrEqual(end);
        expect(block.end).toBeGreaterThan(block.start);
        end = block.end;
      }
      expect(end).toBeLessThanOrEqual(article.text.length);
      for (const { start, length, node, offset } of pieces) {
        const there = node.data.slice(offset, offset + length).replace(/[ \t\n\r\f]/gu, ' ');
        expect(there).toBe(article.text.slice(start, start + length).replace(/\n/gu, ' '));
      }
      if (article.text.length > 0) {
        const at = seed % article.text.length;
        const place = locate(pieces, at, at + 1);
        if (place) expect(place.end.offset).toBe(place.start.offset + 1);
      }
    }) as Property,
  },
  {
    name: 'text: what is annotated is sound, and the same again',
    property: fc.property(text, fc.constantFrom(...LANGUAGES), fc.boolean(), (given, language, dated) => {
      const article = articleFromText(given, { language, published: dated ? '2025-07-08' : null });
      const analysis = annotate(article);
      expectSound(analysis, article.text);
      expect(annotate(article)).toEqual(analysis);
    }) as Property,
  },
  {
    name: 'HTML, whole: what is annotated is sound',
    property: fc.asyncProperty(markup, async (given) => {
      const input = { id: null, content: given, html: true, language: null, published: null };
      const article = await articleOf(input);
      expectSound(annotate(article), article.text);
    }) as Property,
  },
  {
    name: 'packs: a pack that survives its own way through storage, or problems with their lines',
    property: fc.property(packText, fc.constantFrom('a.yml', 'a.json'), (given, name) => {
      const reading = readPack(packFile(name, given), BUNDLED);
      if ('pack' in reading) {
        const { head, index, prose } = reading.pack;
        expect(readPackIndex(structuredClone(index), head.id)).toEqual(index);
        expect(readPackProse(structuredClone(prose), head.id)).toEqual(prose);
      } else {
        expect(reading.problems.length).toBeGreaterThan(0);
        expect(reading.problems.length).toBeLessThanOrEqual(PROBLEM_LIMIT);
      }
    }) as Property,
  },
  {
    name: 'storage: settings and packs are read out of anything, and what was understood is not lost by writing',
    property: fc.property(value, (raw) => {
      const reading = readStoredSettings(raw);
      const again = readStoredSettings(toStored(reading, reading.settings));
      expect(again.settings).toEqual(reading.settings);
      expect(Array.isArray(readList(raw).items)).toBe(true);
      readPackIndex(raw, 'birds');
      readPackProse(raw, 'birds');
    }) as Property,
  },
  {
    name: 'messages: whatever arrives is taken in its agreed shape or refused',
    property: fc.property(value, fc.constantFrom(...KINDS), (raw, kind) => {
      const arrived = readEnvelope(raw);
      if (arrived) expect(typeof arrived.kind).toBe('string');
      if (arrived && isKnownKind(arrived.kind)) checkAsk(arrived.kind, arrived.ask);
      const asked = checkAsk(kind, raw);
      if (asked) expect(checkAsk(kind, asked.ask)).toEqual(asked);
      const reply = checkReply(kind, raw);
      expect(typeof reply.ok).toBe('boolean');
    }) as Property,
  },
  {
    name: 'lines of a batch: an input, or a reason in words',
    property: fc.property(line, (given) => {
      try {
        const input = readLine(given, { language: null, published: null });
        expect(typeof input.content).toBe('string');
      } catch (error) {
        expect(error).toBeInstanceOf(LineError);
        expect((error as LineError).message).not.toBe('');
      }
    }) as Property,
  },
];
