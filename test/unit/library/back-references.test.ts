import { expect, test } from 'vitest';
import type { Role } from '../../../src/core/knowledge.ts';
import { backReferences } from '../../../src/library/entry/back-references.ts';
import { entryOf, knowledgeOf, moveOf } from './sample-entries.ts';

function roleAt(organization: string, to: string | null): Role {
  return { organization, title: { en: 't', fr: 't' }, from: null, to, sources: [] };
}

const refer = (id: string) =>
  Object.fromEntries(backReferences(KNOWLEDGE, id).map(({ tie, entries }) => [tie, entries]));

const KNOWLEDGE = knowledgeOf([
  entryOf('firm', 'organization', { relations: [{ type: 'founder', entry: 'founder' }] }),
  entryOf('founder', 'person'),
  entryOf('second-founder', 'person', { relations: [{ type: 'founder', entry: 'firm' }] }),
  entryOf('lab', 'organization', { relations: [{ type: 'parent', entry: 'firm' }] }),
  entryOf('model', 'model', { relations: [{ type: 'maker', entry: 'firm' }] }),
  entryOf('here', 'person', {
    roles: [roleAt('firm', '2020'), roleAt('firm', null)],
    relations: [
      { type: 'employer', entry: 'firm' },
      { type: 'see-also', entry: 'firm' },
    ],
  }),
  entryOf('gone', 'person', { roles: [roleAt('firm', '2024')], moves: [moveOf('firm', null, '2024')] }),
  entryOf('once', 'person', { roles: [roleAt('firm', '2019')] }),
  entryOf('new', 'person', { moves: [moveOf('lab', 'firm', '2025')] }),
  entryOf('word', 'term', { relations: [{ type: 'see-also', entry: 'firm' }] }),
]);

test('who is tied to a firm, each by what says most', () => {
  expect(refer('firm')).toEqual({
    founder: ['second-founder'],
    present: ['here'],
    joined: ['new'],
    left: ['gone'],
    past: ['once'],
    part: ['lab'],
    made: ['model'],
    'seen-from': ['word'],
  });
});

test('a founder named by the firm has founded it', () => {
  expect(refer('founder')).toEqual({ founded: ['firm'] });
});

test('nobody refers to a word that nobody names', () => {
  expect(backReferences(KNOWLEDGE, 'word')).toEqual([]);
});
