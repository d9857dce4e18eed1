import { describe, expect, test } from 'vitest';
import type { Annotation, AnnotationKind } from '../../../src/core/annotation.ts';
import type { Entry, KnowledgeProse } from '../../../src/core/knowledge.ts';
import { glossaryOf } from '../../../src/popup/glossary.ts';

function mention(start: number, kind: AnnotationKind, entry: string | null, text = 'x'): Annotation {
  return { start, end: start + text.length, text, kind, entry, confidence: 1, reason: 'full-name' };
}

const gloss = { en: 'a lab', fr: 'un laboratoire' };
const knowledge = { entries: { tern: { name: 'Tern', gloss } as Entry }, articles: {}, date: '2026-01-01' };

describe('glossaryOf', () => {
  test('groups by kind in a fixed order, most named first, then as they come', () => {
    const groups = glossaryOf(
      [
        mention(0, 'term', 'poach'),
        mention(10, 'organization', 'tern'),
        mention(20, 'person', 'early'),
        mention(30, 'person', 'often'),
        mention(40, 'person', 'often'),
        mention(50, 'person', 'late'),
      ],
      null,
    );
    expect(groups.map(({ kind, rows }) => [kind, rows.map(({ entry }) => entry)])).toEqual([
      ['person', ['often', 'early', 'late']],
      ['organization', ['tern']],
      ['term', ['poach']],
    ]);
  });

  test('a row counts the mentions and leads to the first', () => {
    const [group] = glossaryOf(
      [mention(5, 'organization', 'tern', 'Tern'), mention(50, 'organization', 'tern', 'the firm')],
      knowledge satisfies KnowledgeProse,
    );
    expect(group?.rows).toEqual([
      { entry: 'tern', name: 'Tern', gloss, pack: null, mentions: 2, start: 5, end: 9 },
    ]);
  });

  test('without the knowledge base, or for an entry it lacks, a row bears the words of the text', () => {
    const mentions = [mention(5, 'organization', 'gone', 'Gone Inc.')];
    expect(glossaryOf(mentions, null)[0]?.rows[0]).toMatchObject({ name: 'Gone Inc.', gloss: null });
    expect(glossaryOf(mentions, knowledge)[0]?.rows[0]).toMatchObject({ name: 'Gone Inc.', gloss: null });
  });

  test('a row of the reader’s own pack bears its name', () => {
    const own = { 'birds/tern': { name: 'Tern', gloss } as Entry };
    const merged = { ...knowledge, entries: own, packs: { birds: 'Sea birds' } };
    expect(glossaryOf([mention(0, 'term', 'birds/tern')], merged)[0]?.rows[0]?.pack).toBe('Sea birds');
  });

  test('figures are not in it', () => {
    expect(glossaryOf([mention(0, 'figure', null)], knowledge)).toEqual([]);
  });
});
