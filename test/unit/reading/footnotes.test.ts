import { expect, test } from 'vitest';
import type { Annotation } from '../../../src/core/annotation.ts';
import type { Entry, KnowledgeProse } from '../../../src/core/knowledge.ts';
import { footnotesOf, stretchesOf } from '../../../src/reading/footnotes.ts';

const entry = (id: string, name: string): Entry => ({
  id,
  kind: 'organization',
  name,
  gloss: { en: `${name} is a firm`, fr: `${name} est une entreprise` },
  background: { en: '', fr: '' },
  roles: [],
  moves: [],
  facts: [],
  relations: [],
  sources: {},
});
const knowledge: KnowledgeProse = {
  date: '2026-01-01',
  entries: { meta: entry('meta', 'Meta'), apple: entry('apple', 'Apple') },
  articles: {},
};
const at = (start: number, end: number, id: string | null): Annotation => ({
  start,
  end,
  text: '',
  kind: 'organization',
  entry: id,
  confidence: 1,
  reason: 'full-name',
});

test('entries are numbered where they come first; figures and what the base lacks are not', () => {
  const blocks = [
    { start: 0, end: 10, role: 'title' as const },
    { start: 11, end: 40, role: 'paragraph' as const },
  ];
  const annotations = [
    at(2, 6, 'apple'),
    at(11, 15, 'meta'),
    at(16, 20, null),
    at(21, 25, 'gone'),
    at(26, 30, 'apple'),
  ];
  const { notes, marks } = footnotesOf({ annotations }, blocks, knowledge);
  expect(notes.map(({ number, name }) => `${number} ${name}`)).toEqual(['1 Apple', '2 Meta']);
  expect([...marks]).toEqual([
    [0, [{ at: 6, number: 1 }]],
    [1, [{ at: 4, number: 2 }]],
  ]);
});

test('stretches are what recognition reads: no code, no empty cell', () => {
  const blocks = [
    { role: 'row' as const, cells: ['a', '', 'b'] },
    { role: 'code' as const, text: 'x' },
    { role: 'quote' as const, text: 'c' },
  ];
  expect(stretchesOf({ title: 'T', blocks })).toEqual(['T', 'a', 'b', 'c']);
});
