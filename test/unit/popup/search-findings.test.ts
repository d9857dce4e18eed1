import { expect, test } from 'vitest';
import type { Annotation } from '../../../src/core/annotation.ts';
import { searchFindings } from '../../../src/popup/search-findings.ts';
import { searchIndex } from '../../../src/search/search-index.ts';
import { entryOf, knowledgeOf } from '../library/sample-entries.ts';

const rows = searchIndex(
  knowledgeOf(
    [
      entryOf('meta-platforms', 'organization', { name: 'Meta Platforms' }),
      entryOf('meta-ai', 'product', { name: 'Meta AI' }),
      entryOf('zoe', 'person', { name: 'Zoé Lefèvre', background: { en: 'Left Meta.', fr: '' } }),
    ],
    { 'meta-platforms': ['Meta', 'Facebook'] },
  ),
  'en',
);

const at = (text: string, entry: string | null, start: number): Annotation => ({
  ...{ text, entry, start, end: start + text.length },
  kind: entry === null ? 'figure' : 'organization',
  confidence: 1,
  reason: entry === null ? 'figure' : 'full-name',
});
const ANNOTATIONS = [
  at('Zoé', 'zoe', 0),
  at('Meta', 'meta-platforms', 10),
  at('200 millions', null, 20),
  at('Meta', 'meta-platforms', 40),
];
const found = (query: string, base = rows) => {
  const { here, base: others } = searchFindings(base, ANNOTATIONS, query);
  return [
    here.map(({ name, mentions, start }) => `${name} ${mentions} ${start}`),
    others.map(({ entry }) => entry.id),
  ];
};

test('what the page names comes with its first place, and only the rest as of the base', () => {
  expect(found('meta')).toEqual([['Meta Platforms 2 10', 'Zoé Lefèvre 1 0'], ['meta-ai']]);
  expect(found('facebook')).toEqual([['Meta Platforms 2 10'], []]);
});

test('figures are found by their words', () => {
  expect(found('200')).toEqual([['200 millions 1 20'], []]);
  expect(found('million')).toEqual([['200 millions 1 20'], []]);
});

test('without the base the page’s own words answer', () => {
  expect(found('met', [])).toEqual([['Meta 2 10'], []]);
});

test('nothing asked, nothing found', () => {
  expect(found(' ')).toEqual([[], []]);
  expect(found('qqq')).toEqual([[], []]);
});
