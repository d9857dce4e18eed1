import { expect, test } from 'vitest';
import type { Entry, KnownArticle, Source } from '../../src/core/knowledge.ts';
import { compile } from '../../src/knowledge/build/compile.ts';
import { packIndex } from '../../src/knowledge/build/pack-index.ts';
import { packProse } from '../../src/knowledge/build/pack-prose.ts';
import { readEntries } from '../../src/knowledge/build/read-entries.ts';
import { openIndex } from '../../src/knowledge/packed-index.ts';
import { unpackProse } from '../../src/knowledge/packed-prose.ts';

const { index, prose } = compile(readEntries());

/** The same value with each source key replaced by the source itself; sources that no statement cites have no place in it. */
function resolved(value: Entry | KnownArticle): unknown {
  const replace = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(replace);
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(
      Object.entries(part).map(([key, field]) => [
        key,
        key === 'sources' ? (field as string[]).map((name) => value.sources[name]) : replace(field),
      ]),
    );
  };
  const { sources: _all, ...statements } = value;
  return replace(statements);
}

test('the index comes out of its packed form as it went in', () => {
  const { entries, articles } = openIndex(JSON.parse(JSON.stringify(packIndex(index))));
  expect({ entries, articles }).toEqual(index);
});

test('so does the prose, each statement with its sources', () => {
  const back = unpackProse(JSON.parse(JSON.stringify(packProse(prose))));
  expect(back.date).toBe(prose.date);
  expect(Object.keys(back.entries).sort()).toEqual(Object.keys(prose.entries).sort());
  expect(Object.keys(back.articles).sort()).toEqual(Object.keys(prose.articles).sort());
  for (const [id, entry] of Object.entries(prose.entries))
    expect(resolved(back.entries[id] ?? entry)).toEqual(resolved(entry));
  for (const [id, article] of Object.entries(prose.articles))
    expect(resolved(back.articles[id] ?? article)).toEqual(resolved(article));
  const cited = Object.values(back.entries).flatMap((entry) => Object.values<Source>(entry.sources));
  expect(cited.every((source) => source.url.startsWith('http'))).toBe(true);
});

test('packing saves at least a fifth of the bytes', () => {
  const bytes = (value: unknown): number => JSON.stringify(value).length;
  expect(bytes(packProse(prose))).toBeLessThan(bytes(prose) * 0.8);
  expect(bytes(packIndex(index))).toBeLessThan(bytes(index) * 0.8);
});

test('an index that names nobody’s id is refused', () => {
  const [first] = index.entries;
  if (!first) throw new Error('The index is empty.');
  expect(() => packIndex({ ...index, entries: [{ ...first, related: ['nobody'] }] })).toThrow('nobody');
});
