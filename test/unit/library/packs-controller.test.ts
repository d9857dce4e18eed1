import { describe, expect, test } from 'vitest';
import { createPacksController } from '../../../src/library/packs/packs-controller.ts';
import type { PacksData, PacksWorld } from '../../../src/library/packs/packs-data.ts';
import { COMPILE_VERSION, countKinds } from '../../../src/packs/pack.ts';
import { packFile } from '../../../src/packs/pack-file.ts';
import { readPack } from '../../../src/packs/read-pack.ts';
import type { StoredPack } from '../../../src/packs/store.ts';
import { BUNDLED, packOf, SOUND } from '../packs/sample-packs.ts';

const pack = packOf(SOUND);

function stored(patch: Partial<StoredPack> = {}, compiled = COMPILE_VERSION): StoredPack {
  return {
    id: 'birds',
    item: {
      ...pack.head,
      fileName: 'birds.yml',
      format: 'yaml',
      imported: '2026-08-04T10:00:00.000Z',
      enabled: true,
      compiled,
      counts: countKinds(pack.index.entries),
    },
    text: SOUND,
    index: pack.index,
    prose: pack.prose,
    ...patch,
  };
}

/** A world with one pack in it, that keeps what was renewed; the rest is as a test says. */
function worldWith(one: StoredPack, patch: Partial<PacksWorld> = {}) {
  let there = one;
  const drawn: PacksData[] = [];
  const renewed: string[] = [];
  const world: PacksWorld = {
    stored: async () => ({ packs: [there], later: false }),
    read: async (file) => readPack(file, BUNDLED),
    keep: async () => 'done',
    renew: async (fresh) => {
      renewed.push(fresh.head.id);
      there = stored();
      return 'done';
    },
    switch: async () => 'done',
    remove: async () => 'gone',
    restore: async () => 'done',
    sample: async () => packFile('birds.yml', SOUND),
    save: () => undefined,
    copy: async () => undefined,
    changed: () => undefined,
    draw: (data) => drawn.push(data),
    ...patch,
  };
  return { controller: createPacksController(world), renewed, last: () => drawn.at(-1) };
}

describe('at the start', () => {
  test('a sound pack is listed as it is', async () => {
    const { controller, renewed, last } = worldWith(stored());
    await controller.start();
    expect(renewed).toEqual([]);
    expect(last()?.packs).toMatchObject([{ id: 'birds', name: 'Sea birds', enabled: true, damaged: false }]);
  });

  test.each([
    ['an older version compiled', stored({}, COMPILE_VERSION - 1)],
    ['lacks its index', stored({ index: null })],
    ['lacks its prose', stored({ prose: null })],
    ['the list no longer knows', stored({ item: null })],
  ])('a pack that %s is made anew from its text', async (_name, one) => {
    const { controller, renewed, last } = worldWith(one);
    await controller.start();
    expect(renewed).toEqual(['birds']);
    expect(last()?.packs).toMatchObject([{ damaged: false }]);
  });

  test.each([
    ['is no pack any more', stored({ index: null, text: 'pack: x\n' }), true],
    ['is lost', stored({ index: null, text: null }), false],
    ['is another pack’s', stored({ index: null, text: SOUND.replace('id: birds', 'id: whales') }), true],
  ])('where the text %s, the pack is shown as damaged', async (_name, one, exportable) => {
    const { controller, renewed, last } = worldWith(one);
    await controller.start();
    expect(renewed).toEqual([]);
    expect(last()?.packs).toMatchObject([{ damaged: true, text: exportable ? expect.any(String) : null }]);
  });

  test('an older pack that would no longer pass works on as it was', async () => {
    const { controller, last } = worldWith(stored({ text: 'pack: x\n' }, COMPILE_VERSION - 1));
    await controller.start();
    expect(last()?.packs).toMatchObject([{ damaged: false, enabled: true }]);
  });

  test('storage that cannot be read is said', async () => {
    const stored = () => Promise.reject(new Error('gone'));
    const { controller, last } = worldWith({} as StoredPack, { stored });
    await controller.start();
    expect(last()?.news?.what).toBe('unreadable');
  });
});

test('a file that cannot be opened is said, and nothing waits for it', async () => {
  const { controller, last } = worldWith(stored());
  await controller.start();
  controller.actions.take({ name: 'x.yml', size: 1, arrayBuffer: () => Promise.reject(new Error('gone')) });
  await new Promise((resolve) => setTimeout(resolve));
  expect(last()).toMatchObject({ reading: null, news: { what: 'unreadable', name: 'x.yml' } });
});
