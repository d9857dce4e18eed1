import { describe, expect, test } from 'vitest';
import { foldForSearch } from '../../../src/search/fold.ts';
import { search } from '../../../src/search/search.ts';
import { searchIndex } from '../../../src/search/search-index.ts';
import { entryOf, knowledgeOf } from '../library/sample-entries.ts';

test.each([
  ['Zoé LEFÈVRE', 'zoe lefevre'],
  ['œuvre d’art', 'oeuvre d art'],
  ['GPT-4o', 'gpt 4o'],
  ['  Łukasz   Kaiser ', 'lukasz kaiser'],
  ['soft\u00adhyphen', 'softhyphen'],
  ['庞若鸣', '庞若鸣'],
  ['パン', 'パン'],
  ['…', ''],
])('%j is searched as %j', (text, folded) => {
  expect(foldForSearch(text)).toBe(foldForSearch(folded));
  if (!/[\u3040-\u30ff]/u.test(text)) expect(foldForSearch(text)).toBe(folded);
});

const rows = searchIndex(
  knowledgeOf(
    [
      entryOf('meta-ai', 'product', { name: 'Meta AI' }),
      entryOf('meta-platforms', 'organization', { name: 'Meta Platforms' }),
      entryOf('meta', 'term', { name: 'méta' }),
      entryOf('open-meta', 'model', { name: 'Open Meta' }),
      entryOf('metaphor', 'term', { name: 'image' }),
      entryOf('fair', 'organization', { name: 'FAIR' }),
      entryOf('zoe', 'person', {
        name: 'Zoé Lefèvre',
        background: { en: 'She left Meta for a start-up.', fr: 'Elle a quitté Meta.' },
      }),
      entryOf('poach', 'term', {
        name: 'débaucher',
        term: { lemma: 'débaucher', language: 'fr', partOfSpeech: 'verb', equivalent: 'to poach' },
      }),
      entryOf('pang', 'person', { name: 'Ruoming Pang' }),
    ],
    {
      'meta-platforms': ['Meta Platforms', 'Meta', 'la maison mère de Facebook'],
      metaphor: ['metaphor'],
      fair: ['FAIR', 'lab of Meta'],
      pang: ['Pang', '庞若鸣'],
    },
  ),
  'en',
);
const found = (query: string) => search(rows, query).map(({ entry }) => entry.id);

describe('search', () => {
  test('ranks the whole name, a whole alias, beginnings of names, words of names, aliases, then text', () => {
    expect(found('Meta')).toEqual([
      'meta',
      'meta-platforms',
      'meta-ai',
      'open-meta',
      'metaphor',
      'fair',
      'zoe',
    ]);
  });

  test('takes no account of accents, case and apostrophes, in either direction', () => {
    expect(found('ZOE lefevre')).toEqual(['zoe']);
    expect(found('maison mere')).toEqual(['meta-platforms']);
    expect(found('mètà')[0]).toBe('meta');
  });

  test('finds a term by its equivalent and says by what', () => {
    expect(search(rows, 'poach')).toMatchObject([{ entry: { id: 'poach' }, as: 'to poach' }]);
    expect(search(rows, 'débaucher')).toMatchObject([{ entry: { id: 'poach' }, as: null }]);
  });

  test('all words must be there, each as a beginning, in any order', () => {
    expect(found('platforms met')).toEqual(['meta-platforms']);
    expect(found('zoe start')).toEqual(['zoe']);
    expect(found('latforms')).toEqual([]);
  });

  test('finds a part of a name in a script without spaces', () => {
    expect(found('若鸣')).toEqual(['pang']);
  });

  test('everything, by name, without a query', () => {
    expect(found('  ')).toHaveLength(rows.length);
    expect(found('')[0]).toBe('poach');
  });
});
