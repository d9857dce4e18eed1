import { describe, expect, test } from 'vitest';
import { contentOf } from '../../../src/popover/content.ts';
import type { CardSubject } from '../../../src/popover/contract.ts';
import { SAMPLE_ANNOTATIONS, SAMPLE_PROSE } from '../../page/popover/sample-prose.ts';

function subject(kindOrText: string, rest: Partial<CardSubject> = {}): CardSubject {
  const annotation = SAMPLE_ANNOTATIONS.find(({ kind, text }) => kind === kindOrText || text === kindOrText);
  if (annotation === undefined) throw new Error(`No sample for ${kindOrText}`);
  return {
    annotation,
    article: 'sample',
    notes: [],
    published: '2025-07-08',
    language: 'fr',
    position: { number: 1, of: 6 },
    mention: null,
    ...rest,
  };
}

describe('contentOf', () => {
  test('says when the bearer of an age was born', () => {
    const { entries } = SAMPLE_PROSE;
    const person = entries['mei-tanaka-obrien'];
    if (person === undefined) return expect.unreachable();
    const birth = { date: '1990', sources: ['herald'] };
    const prose = { ...SAMPLE_PROSE, entries: { ...entries, [person.id]: { ...person, birth } } };
    const about = subject('figure');
    const annotation = { ...about.annotation, person: person.id };
    const content = contentOf({ ...about, annotation }, prose);
    if (content.kind !== 'figure') return expect.unreachable(content.kind);
    expect(content.birth).toMatchObject({ name: person.name, date: '1990', keys: ['herald'] });
    expect(contentOf(about, prose)).toMatchObject({ birth: null });
  });

  test('measures a figure by what the knowledge base has', () => {
    const content = contentOf(subject('figure'), SAMPLE_PROSE);
    if (content.kind !== 'figure') return expect.unreachable(content.kind);
    expect(content.measures.map(({ anchor }) => anchor.id)).toEqual(['northlight-budget']);
    expect(content.rates).toHaveLength(1);
  });

  test('sorts statements by date and by side of the article’s date', () => {
    const content = contentOf(subject('person'), SAMPLE_PROSE);
    if (content.kind !== 'entry') return expect.unreachable(content.kind);
    expect(content.known.moves.map(({ date }) => date)).toEqual(['2019', '2025-07']);
    expect(content.since.moves.map(({ date }) => date)).toEqual(['2026-03-02']);
    expect(content.known.facts.map(({ date }) => date)).toEqual(['2025-07-06', '2025-07-07']);
    expect(content.since.facts.map(({ date }) => date)).toEqual(['2026-02-11']);
    expect(content.known.roles).toHaveLength(2);
    expect(content.names).toMatchObject({ northlight: 'Northlight', quietworks: 'Quietworks' });
  });

  test('an article without a date has nothing after it', () => {
    const content = contentOf(subject('person', { published: null }), SAMPLE_PROSE);
    if (content.kind !== 'entry') return expect.unreachable(content.kind);
    expect(content.since).toEqual({ moves: [], roles: [], facts: [] });
    expect(content.known.moves).toHaveLength(3);
  });

  test('carries the article’s notes that stand on it, and no others', () => {
    expect(contentOf(subject('figure', { notes: ['valuation'] }), SAMPLE_PROSE)).toMatchObject({
      kind: 'figure',
      notes: [{ note: { id: 'valuation' }, sources: { herald: { publisher: 'The Harbor Herald' } } }],
    });
    expect(contentOf(subject('figure', { notes: ['unheard-of'] }), SAMPLE_PROSE).notes).toEqual([]);
    expect(contentOf(subject('figure', { notes: ['valuation'], article: null }), SAMPLE_PROSE).notes).toEqual(
      [],
    );
  });

  test('an entry of the reader’s own pack bears the pack’s name, a bundled one none', () => {
    const bundled = contentOf(subject('person'), SAMPLE_PROSE);
    expect(bundled).toMatchObject({ kind: 'entry', pack: null });
    if (bundled.kind !== 'entry') return;
    const entry = { ...bundled.entry, id: 'birds/tern' };
    const own = { ...SAMPLE_PROSE, entries: { 'birds/tern': entry }, packs: { birds: 'Sea birds' } };
    const annotation = { ...bundled.annotation, entry: 'birds/tern' };
    expect(contentOf(subject('person', { annotation }), own)).toMatchObject({ pack: 'Sea birds' });
  });

  test('an entry that the knowledge base lacks makes a bare card', () => {
    expect(contentOf(subject('Quelqu’un d’autre'), SAMPLE_PROSE).kind).toBe('bare');
  });
});
