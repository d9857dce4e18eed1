import { beforeEach, describe, expect, test, vi } from 'vitest';
import { COMPILE_VERSION } from '../../../src/packs/pack.ts';
import { packFile } from '../../../src/packs/pack-file.ts';
import {
  keepPack,
  readEnabledIndexes,
  readEnabledProse,
  readPacks,
  removePack,
  renewPack,
  restorePack,
  switchPack,
  watchPacks,
} from '../../../src/packs/store.ts';
import { type FakeBrowser, fakeBrowser } from '../platform/fake-browser.ts';
import { standIn } from '../platform/polyfill.ts';
import { entry, packOf, SOUND } from './sample-packs.ts';

let fake: FakeBrowser;
beforeEach(() => {
  fake = standIn(fakeBrowser());
});

const DAY = '2026-08-04T10:00:00.000Z';
const LATER = '2026-08-05T10:00:00.000Z';
const TEXT = `\uFEFF${SOUND.replaceAll('\n', '\r\n')}`;

function pack(id: string, text = TEXT) {
  const own = text.replace('id: birds', `id: ${id}`);
  return [packOf(own), packFile(`${id}.yml`, own)] as const;
}

const keep = (id: string, when = DAY, replace = false) => keepPack(...pack(id), when, { replace });
const ids = async () => (await readEnabledIndexes()).map(({ id }) => id);
const list = () => fake.stored.get('packs') as { packs: Record<string, unknown>[]; revision: number };
const quiet = () => new Map(structuredClone([...fake.stored]));

describe('keeping', () => {
  test('a pack is in use at once, its text as it came', async () => {
    expect(await keep('birds')).toBe('done');
    expect(await ids()).toEqual(['birds']);
    const [prose] = await readEnabledProse();
    expect(prose?.name).toBe('Sea birds');
    const { packs } = await readPacks();
    expect(packs[0]?.text).toBe(TEXT);
    expect(packs[0]?.item).toMatchObject({
      fileName: 'birds.yml',
      format: 'yaml',
      imported: DAY,
      enabled: true,
      counts: { person: 1, organization: 1 },
    });
  });

  test('packs come in the order of their import; one that is there gives way only when told', async () => {
    await keep('birds');
    await keep('whales');
    await switchPack('birds', false);
    const before = quiet();
    expect(await keep('birds', LATER)).toBe('there');
    expect(fake.stored).toEqual(before);
    expect(await keep('birds', LATER, true)).toBe('done');
    const { packs } = await readPacks();
    expect(packs.map(({ id, item }) => [id, item?.enabled, item?.imported])).toEqual([
      ['whales', true, DAY],
      ['birds', false, LATER],
    ]);
  });

  test.each([
    ['QuotaExceededError: storage is full', 'full'],
    ['Resource::kQuotaBytes quota exceeded', 'full'],
    ['disk error', 'unsaved'],
  ])('a browser that refuses (%s) leaves everything as it was', async (message, change) => {
    await keep('birds');
    const before = quiet();
    fake.refuseWrites = new Error(message);
    expect(await keep('whales')).toBe(change);
    expect(await keep('birds', LATER, true)).toBe(change);
    expect(await switchPack('birds', false)).toBe(change);
    expect(await removePack('birds')).toBe(change);
    fake.refuseWrites = null;
    expect(fake.stored).toEqual(before);
  });

  test('two at once do not undo each other', async () => {
    await Promise.all([keep('birds'), keep('whales'), switchPack('gone', true)]);
    expect(await ids()).toEqual(['birds', 'whales']);
  });
});

describe('switching and removing', () => {
  test('a pack that is off takes no part', async () => {
    await keep('birds');
    expect(await switchPack('birds', false)).toBe('done');
    expect(await readEnabledIndexes()).toEqual([]);
    expect(await readEnabledProse()).toEqual([]);
    expect((await readPacks()).packs).toHaveLength(1);
    expect(await switchPack('birds', true)).toBe('done');
    expect(await ids()).toEqual(['birds']);
    expect(await switchPack('nobody', true)).toBe('gone');
  });

  test('a pack that is removed leaves nothing behind, and comes back to its place', async () => {
    await keep('birds');
    await keep('whales');
    const before = await readPacks();
    const removed = await removePack('birds');
    if (typeof removed === 'string') return expect.unreachable(removed);
    expect(await ids()).toEqual(['whales']);
    expect([...fake.stored.keys()].filter((key) => key.endsWith('.birds'))).toEqual([]);
    expect(await restorePack(removed)).toBe('done');
    expect(await readPacks()).toEqual(before);
    expect(await restorePack(removed)).toBe('there');
    expect(await removePack('nobody')).toBe('gone');
  });

  test('whoever watches is told of each change, until it no longer listens', async () => {
    const end = new AbortController();
    const heard = vi.fn();
    watchPacks(heard, end.signal);
    await keep('birds');
    await keep('birds', DAY, true);
    await switchPack('birds', false);
    expect(heard).toHaveBeenCalledTimes(3);
    end.abort();
    await switchPack('birds', true);
    expect(heard).toHaveBeenCalledTimes(3);
  });
});

describe('storage that is not what it should be', () => {
  test('a damaged item: the sound ones work on, its text is still there', async () => {
    await keep('birds');
    await keep('whales');
    Object.assign(list().packs[0] ?? {}, { enabled: 'yes' });
    expect(await ids()).toEqual(['whales']);
    const { packs } = await readPacks();
    expect(packs.map(({ id, item, text }) => [id, item === null, text !== null])).toEqual([
      ['birds', true, true],
      ['whales', false, true],
    ]);
  });

  test.each([
    ['something else', 'x'],
    ['another pack’s', { id: 'whales', entries: [], vouched: {} }],
    [
      'a bundled entry’s id',
      {
        id: 'birds',
        entries: [{ id: 'globex', kind: 'person', name: 'X', aliases: [], related: [] }],
        vouched: {},
      },
    ],
  ])('a damaged index (%s) is not used, and made anew from the text', async (_name, index) => {
    await keep('birds');
    fake.stored.set('pack.index.birds', index);
    expect(await readEnabledIndexes()).toEqual([]);
    expect((await readPacks()).packs[0]?.index).toBeNull();
    expect(await renewPack(...pack('birds'), LATER)).toBe('done');
    expect(await ids()).toEqual(['birds']);
    expect((await readPacks()).packs[0]?.item?.imported).toBe(DAY);
  });

  test.each([
    ['a text', 'damaged'],
    ['no packs', { version: 1 }],
    ['a list of nothings', { version: 1, packs: [1, null] }],
  ])(
    'a list that is %s: packs are found again by their texts, and what stood there is set aside',
    async (_name, raw) => {
      await keep('birds');
      fake.stored.set('packs', raw);
      expect(await readEnabledIndexes()).toEqual([]);
      expect((await readPacks()).packs).toMatchObject([{ id: 'birds', item: null, text: TEXT }]);
      expect(await renewPack(...pack('birds'), LATER)).toBe('done');
      expect(await ids()).toEqual(['birds']);
      expect(fake.stored.get('packs.broken')).toEqual(raw);
    },
  );

  test('what a later version wrote is left alone', async () => {
    await keep('birds');
    fake.stored.set('packs', { version: 2, packs: { birds: {} } });
    const before = quiet();
    expect(await readPacks()).toEqual({ packs: [], later: true });
    expect(await readEnabledIndexes()).toEqual([]);
    expect(await keep('whales')).toBe('later');
    expect(await switchPack('birds', false)).toBe('later');
    expect(await removePack('birds')).toBe('later');
    expect(fake.stored).toEqual(before);
  });

  test('storage that cannot be read: pages go without packs, the library is told', async () => {
    await keep('birds');
    fake.refuseReads = new Error('gone');
    expect(await readEnabledIndexes()).toEqual([]);
    expect(await readEnabledProse()).toEqual([]);
    await expect(readPacks()).rejects.toThrow('gone');
    expect(await keep('whales')).toBe('unsaved');
  });
});

test('a pack of another version keeps its place and its switch when it is renewed', async () => {
  await keep('birds');
  await keep('whales');
  await switchPack('birds', false);
  Object.assign(list().packs[0] ?? {}, { compiled: 0 });
  const renamed = TEXT.replace('name: Sea birds', 'name: Shore birds');
  expect(await renewPack(packOf(renamed), packFile('birds.yml', renamed), LATER)).toBe('done');
  const { packs } = await readPacks();
  expect(packs.map(({ id, item }) => [id, item?.name, item?.enabled, item?.compiled])).toEqual([
    ['birds', 'Shore birds', false, COMPILE_VERSION],
    ['whales', 'Sea birds', true, COMPILE_VERSION],
  ]);
});

test('an entry keeps all its fields on the way through storage', async () => {
  const own = `${SOUND}${entry('tern', 'term', 'tern', '    term:\n      lemma: tern\n      language: en\n      part_of_speech: noun\n      equivalent: sterne\n')}`;
  const compiled = packOf(own);
  await keepPack(compiled, packFile('birds.yml', own), DAY, { replace: false });
  expect(await readEnabledIndexes()).toEqual([compiled.index]);
  expect(await readEnabledProse()).toEqual([compiled.prose]);
});
