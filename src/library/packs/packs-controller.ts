import { type PackFile, packFile, readBytes, tooLarge } from '../../packs/pack-file.ts';
import { problemList } from '../../packs/pack-problem.ts';
import { SIZE_LIMIT } from '../../packs/pack-schema.ts';
import type { Change, StoredPack } from '../../packs/store.ts';
import { isCurrent } from '../../packs/stored-list.ts';
import { listedPack } from './listed-pack.ts';
import {
  type GivenFile,
  type News,
  NO_PACKS,
  type PacksActions,
  type PacksData,
  type PacksWorld,
} from './packs-data.ts';

export interface PacksController {
  readonly actions: PacksActions;
  /** Reads what is stored, makes usable again what an older version compiled, and draws. */
  start(): Promise<void>;
  /** Packs were changed, here or in another window. */
  packsChanged(): Promise<void>;
}

/** Keeps what the screen of packs shows and does what its controls ask. Nothing is shown as done before it is. */
export function createPacksController(world: PacksWorld): PacksController {
  let data: PacksData = NO_PACKS;
  /** Counts readings of storage, so that a slow one does not undo a later one. */
  let latest = 0;

  const update = (patch: Partial<PacksData>) => {
    data = { ...data, ...patch };
    world.draw(data);
  };
  /** What was asked or said before is over with the next thing done. */
  const CLEAN = { refused: null, waiting: null, removed: null, news: null };
  const packOf = (id: string) => data.packs?.find((pack) => pack.id === id);
  const say = (what: News['what'], name: string, patch: Partial<PacksData> = {}) =>
    update({ ...patch, news: { what, name } });

  const reload = async () => {
    latest += 1;
    const mine = latest;
    try {
      const stored = await world.stored();
      if (mine !== latest) return;
      world.changed(stored);
      update({
        packs: stored.packs.map(listedPack),
        ...(stored.later ? { news: { what: 'later', name: '' } } : {}),
      });
    } catch {
      if (mine === latest) say('unreadable', '', { packs: data.packs ?? [] });
    }
  };

  const start = async () => {
    world.draw(data);
    try {
      const { packs } = await world.stored();
      for (const pack of packs) await renew(pack);
    } catch {
      // `reload` says so.
    }
    await reload();
  };

  /** A pack whose text still is one gets back what is missing or old; any other stays as it is. */
  const renew = async ({ item, text, index, prose, id }: StoredPack) => {
    if (text === null || (item !== null && index !== null && prose !== null && isCurrent(item))) return;
    const { fileName } = listedPack({ id, item, text, index, prose });
    const file = packFile(item?.fileName ?? fileName, text);
    const reading = await world.read(file);
    if ('pack' in reading && reading.pack.head.id === id) await world.renew(reading.pack, file);
  };

  const take = async (given: GivenFile) => {
    update({ ...CLEAN, reading: given.name });
    if (given.size > SIZE_LIMIT) {
      update({ reading: null, refused: { file: given.name, problems: [tooLarge(given.name)] } });
      return;
    }
    try {
      const file = readBytes(given.name, new Uint8Array(await given.arrayBuffer()));
      if ('message' in file) update({ reading: null, refused: { file: given.name, problems: [file] } });
      else await read(file);
    } catch {
      say('unreadable', given.name, { reading: null });
    }
  };

  const read = async (file: PackFile) => {
    update({ ...CLEAN, reading: file.name });
    const reading = await world.read(file);
    if ('problems' in reading) {
      update({ reading: null, refused: { file: file.name, problems: reading.problems } });
      return;
    }
    const { pack } = reading;
    const change = await world.keep(pack, file, { replace: false });
    await reload();
    const there = packOf(pack.head.id);
    if (change === 'there' && there) update({ reading: null, waiting: { file, pack, there } });
    else tell(change, 'imported', pack.head.name, { reading: null });
  };

  const tell = (change: Change, done: News['what'], name: string, patch: Partial<PacksData> = {}) =>
    say(change === 'done' ? done : change, name, patch);

  const decide = async (replace: boolean) => {
    const { waiting } = data;
    update(CLEAN);
    if (!replace || waiting === null) return;
    const change = await world.keep(waiting.pack, waiting.file, { replace: true });
    await reload();
    tell(change, 'replaced', waiting.pack.head.name);
  };

  const switchPack = async (id: string, enabled: boolean) => {
    const name = packOf(id)?.name ?? id;
    const change = await world.switch(id, enabled);
    await reload();
    // The switch itself says that it worked.
    update({ news: change === 'done' ? null : { what: change, name } });
  };

  const remove = async (id: string) => {
    const name = packOf(id)?.name ?? id;
    const removed = await world.remove(id);
    await reload();
    if (typeof removed === 'string') say(removed, name, CLEAN);
    else say('removed', name, { ...CLEAN, removed: { name, pack: removed } });
  };

  const undo = async () => {
    const { removed } = data;
    if (removed === null) return;
    const change = await world.restore(removed.pack);
    await reload();
    // What cannot be put back now can perhaps be a moment later.
    tell(change, 'restored', removed.name, change === 'done' ? CLEAN : {});
  };

  const copyProblems = async () => {
    const { refused } = data;
    if (refused === null) return;
    update({ news: null });
    try {
      await world.copy(problemList(refused.problems));
      say('copied', refused.file);
    } catch {
      say('notCopied', refused.file);
    }
  };

  return {
    actions: {
      take: (file) => void take(file),
      trySample: () => void world.sample().then(read),
      saveSample: () => void world.sample().then(({ name, text }) => world.save(name, text)),
      decide: (replace) => void decide(replace),
      switch: (id, enabled) => void switchPack(id, enabled),
      export: (id) => {
        const pack = packOf(id);
        if (pack?.text != null) world.save(pack.fileName, pack.text);
      },
      remove: (id) => void remove(id),
      undo: () => void undo(),
      copyProblems: () => void copyProblems(),
      dismissProblems: () => update({ refused: null }),
    },
    start,
    packsChanged: reload,
  };
}
