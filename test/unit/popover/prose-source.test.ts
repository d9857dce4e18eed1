import { describe, expect, test } from 'vitest';
import { type ProsePart, prosePart, type WantedProse } from '../../../src/core/prose-part.ts';
import { createProseSource } from '../../../src/popover/prose-source.ts';
import { wantedFor } from '../../../src/popover/wanted.ts';
import { SAMPLE_ANNOTATIONS, SAMPLE_PROSE } from '../../page/popover/sample-prose.ts';

const OWN = 'my-notes/voice-works';
const PACK = { id: 'my-notes', name: 'My notes', entries: SAMPLE_PROSE.entries };

const entries = (...ids: string[]): WantedProse => ({ entries: ids, article: null, figures: false });
const many = (count: number) => Array.from({ length: count }, (_, at) => `e${at}`);

/** A source over the sample, and what it was asked; an answer waits for `answer` where `slow`. */
function setUp({ slow = false } = {}) {
  const asked: WantedProse[] = [];
  const waiting: (() => void)[] = [];
  let works = true;
  let pack = PACK;
  const source = createProseSource(async (wanted) => {
    asked.push(wanted);
    // What is told is what holds when it is asked.
    const part: ProsePart | null = works ? prosePart(SAMPLE_PROSE, wanted, [pack]) : null;
    if (slow) await new Promise<void>((resolve) => waiting.push(resolve));
    return part;
  });
  return {
    source,
    asked,
    answer: () => waiting.shift()?.(),
    fail(does: boolean) {
      works = !does;
    },
    rename(name: string) {
      pack = { ...PACK, name };
    },
  };
}

describe('what cards are made of', () => {
  test('is asked for once', async () => {
    const { source, asked } = setUp();
    expect(source.prose().entries).toEqual({});
    expect(await source.bring(entries('northlight'))).toBe(true);
    expect(source.prose().entries.northlight?.name).toBe('Northlight');
    expect(source.bring(entries('northlight'))).toBeNull();
    expect(asked).toHaveLength(1);
  });

  test('is not asked for again while it is on its way', async () => {
    const { source, asked, answer } = setUp({ slow: true });
    const first = source.bring(entries('northlight', 'meridian'));
    const second = source.bring(entries('meridian', 'quietworks'));
    expect(asked.map((wanted) => wanted.entries)).toEqual([['northlight', 'meridian'], ['quietworks']]);
    answer();
    answer();
    expect(await Promise.all([first, second])).toEqual([true, true]);
    expect(source.bring(entries('northlight', 'meridian', 'quietworks'))).toBeNull();
  });

  test('comes in parts of sixteen, notes and measures with the first', async () => {
    const { source, asked } = setUp();
    await source.bring({ entries: many(40), article: 'sample', figures: true });
    expect(asked.map((wanted) => wanted.entries.length)).toEqual([16, 16, 8]);
    expect(asked.map(({ article, figures }) => [article, figures])).toEqual([
      ['sample', true],
      [null, false],
      [null, false],
    ]);
    expect(source.prose().articles.sample?.notes).toHaveLength(1);
    expect(source.prose().anchors).toHaveLength(1);
  });

  test('is known to be nowhere once it was asked for, and not before', async () => {
    const { source } = setUp();
    expect(source.prose().isUnread?.('nobody')).toBe(true);
    await source.bring(entries('nobody'));
    expect(source.prose().isUnread?.('nobody')).toBe(false);
    expect(source.bring(entries('nobody'))).toBeNull();
  });

  test('that could not be had is asked for again when it is next wanted', async () => {
    const { source, fail } = setUp();
    fail(true);
    expect(await source.bring(entries('northlight'))).toBe(false);
    expect(source.prose().isUnread?.('northlight')).toBe(true);
    fail(false);
    expect(await source.bring(entries('northlight'))).toBe(true);
  });

  test('is kept up to a bound, what was wanted last the longest', async () => {
    const { source } = setUp();
    await source.bring(entries('northlight', ...many(190)));
    // Wanted again, and so no longer the oldest.
    expect(source.bring(entries('northlight'))).toBeNull();
    await source.bring(entries(...many(300).slice(200)));
    expect(source.bring(entries('northlight'))).toBeNull();
    expect(source.prose().isUnread?.('e0')).toBe(true);
    expect(source.prose().isUnread?.('e299')).toBe(false);
    const kept = many(300).filter((id) => !source.prose().isUnread?.(id));
    expect(kept.length).toBeLessThan(200);
  });

  test('of packs that have changed is forgotten, also what is on its way', async () => {
    const { source, answer, rename, asked } = setUp({ slow: true });
    const coming = source.bring(entries(OWN, 'northlight'));
    rename('Renamed');
    source.forgetPacks();
    answer();
    await Promise.resolve();
    await Promise.resolve();
    answer();
    expect(await coming).toBe(true);
    expect(source.prose().packs).toEqual({ 'my-notes': 'Renamed' });
    expect(asked).toHaveLength(2);
    source.forgetPacks();
    expect(source.prose().isUnread?.(OWN)).toBe(true);
    expect(source.bring(entries('northlight'))).toBeNull();
  });
});

test('what marks want: each entry once, whose age is told, and a bound', () => {
  const wanted = wantedFor(SAMPLE_ANNOTATIONS, 'sample');
  expect(wanted.entries).toEqual([...new Set(wanted.entries)]);
  expect(wanted).toMatchObject({ article: 'sample', figures: true });
  const [first] = SAMPLE_ANNOTATIONS;
  if (first === undefined) return expect.unreachable();
  expect(wantedFor([{ ...first, entry: null, person: 'ada' }], null)).toEqual(entries('ada'));
  const crowd = many(500).map((entry) => ({ ...first, entry }));
  expect(wantedFor(crowd, null).entries.length).toBeLessThan(150);
});
