import { onStored, readAllStored, readStored, removeStored, writeStored } from '../platform/browser.ts';
import { alone } from '../platform/lock.ts';
import { readPackIndex, readPackProse } from './compiled-shapes.ts';
import { COMPILE_VERSION, countKinds, type Pack, type PackIndex, type PackProse } from './pack.ts';
import type { PackFile } from './pack-file.ts';
import {
  type DamagedItem,
  isSound,
  type ListReading,
  type PackItem,
  readList,
  toStoredList,
} from './stored-list.ts';

const LIST = 'packs';
/** Where a damaged list is set aside before it is written over, for whoever wants to mend it. */
const BROKEN_LIST = 'packs.broken';
const TEXT = 'pack.text.';
const INDEX = 'pack.index.';
const PROSE = 'pack.prose.';

/** Everything that storage holds of one pack; null for what is missing or damaged. */
export interface StoredPack {
  readonly id: string;
  readonly item: PackItem | null;
  /** The file's text, as it was imported. */
  readonly text: string | null;
  readonly index: PackIndex | null;
  readonly prose: PackProse | null;
}

export interface StoredPacks {
  /** In the order of import. */
  readonly packs: readonly StoredPack[];
  /** What is there was written by a later version; it is not touched. */
  readonly later: boolean;
}

/** A pack that was taken out of storage, to be put back. */
export interface RemovedPack {
  readonly pack: StoredPack;
  readonly place: number;
}

/**
 * What a change came to. Only after `done` anything is other than before.
 * - `there`: a pack of this id is there already; `gone`: there is none;
 * - `full`: the browser's room for extensions is spent; `unsaved`: it could not be written for another reason;
 * - `later`: what is there was written by a later version.
 */
export type Change = 'done' | 'there' | 'gone' | 'full' | 'unsaved' | 'later';

/** The indexes of the packs that are switched on, in the order of import; none where storage cannot be read. Never rejects. */
export function readEnabledIndexes(): Promise<readonly PackIndex[]> {
  return readEnabled(INDEX, readPackIndex);
}

/** The prose of the packs that are switched on, in the order of import; none where storage cannot be read. Never rejects. */
export function readEnabledProse(): Promise<readonly PackProse[]> {
  return readEnabled(PROSE, readPackProse);
}

async function readEnabled<Half>(
  prefix: string,
  read: (raw: unknown, pack: string) => Half | null,
): Promise<readonly Half[]> {
  try {
    const { items } = await readListNow();
    const ids = items.flatMap((item) => (isSound(item) && item.enabled ? [item.id] : []));
    if (ids.length === 0) return [];
    const stored = await readStored(ids.map((id) => prefix + id));
    return ids.flatMap((id) => read(stored[prefix + id], id) ?? []);
  } catch {
    return [];
  }
}

/** All packs, those that are switched off and those that are damaged too. Rejects where storage cannot be read. */
export async function readPacks(): Promise<StoredPacks> {
  const list = await readListNow();
  const items = list.broken ? await withLost(list.items) : list.items;
  const keys = items.flatMap(({ id }) => [TEXT + id, INDEX + id, PROSE + id]);
  const stored = keys.length === 0 ? {} : await readStored(keys);
  return {
    later: list.later,
    packs: items.map((item) => {
      const { id } = item;
      const text = stored[TEXT + id];
      return {
        id,
        item: isSound(item) ? item : null,
        text: typeof text === 'string' ? text : null,
        index: readPackIndex(stored[INDEX + id], id),
        prose: readPackProse(stored[PROSE + id], id),
      };
    }),
  };
}

/** Packs that a damaged list no longer names are known by their texts. */
async function withLost(items: ListReading['items']): Promise<ListReading['items']> {
  const known = new Set(items.map(({ id }) => id));
  const lost = Object.keys(await readAllStored())
    .filter((key) => key.startsWith(TEXT))
    .map((key): DamagedItem => ({ id: key.slice(TEXT.length), damaged: true }));
  return [...items, ...lost.filter(({ id }) => !known.has(id))];
}

/**
 * Keeps a pack, with its file as it came.
 * @param imported ISO time
 * @param replace whether a pack of the same id gives way: it keeps its switch, and counts as imported now
 */
export function keepPack(
  pack: Pack,
  file: PackFile,
  imported: string,
  { replace }: { readonly replace: boolean },
): Promise<Change> {
  return changeList((items) => {
    const before = items.find(({ id }) => id === pack.head.id);
    if (before && !replace) return 'there';
    const enabled = before && isSound(before) ? before.enabled : true;
    const others = items.filter((item) => item !== before);
    return {
      items: [...others, itemOf(pack, file, imported, enabled)],
      values: { [TEXT + pack.head.id]: file.text, ...halves(pack) },
    };
  });
}

/** Takes a pack that was compiled anew from its own text; it keeps its place and its switch. */
export function renewPack(pack: Pack, file: PackFile, imported: string): Promise<Change> {
  return changeList((items) => {
    const { id } = pack.head;
    const place = items.findIndex((item) => item.id === id);
    const before = items[place];
    const renewed = before && isSound(before) ? before : null;
    const item = itemOf(pack, file, renewed?.imported ?? imported, renewed?.enabled ?? true);
    return {
      items: before ? items.with(place, item) : [...items, item],
      values: halves(pack),
    };
  });
}

/** Switches a pack on or off. */
export function switchPack(id: string, enabled: boolean): Promise<Change> {
  return changeList((items) => {
    const place = items.findIndex((item) => item.id === id);
    const before = items[place];
    if (!before || !isSound(before)) return 'gone';
    return { items: items.with(place, { ...before, enabled }), values: {} };
  });
}

/** Takes a pack out; what is returned can be put back with `restorePack`. */
export async function removePack(id: string): Promise<RemovedPack | Exclude<Change, 'done'>> {
  let removed: RemovedPack | null = null;
  const change = await changeList(async (items) => {
    const { packs } = await readPacks();
    const pack = packs.find((one) => one.id === id);
    if (!pack) return 'gone';
    const place = items.findIndex((item) => item.id === id);
    removed = { pack, place: place < 0 ? items.length : place };
    return {
      items: items.filter((item) => item.id !== id),
      values: {},
      clear: [TEXT + id, INDEX + id, PROSE + id],
    };
  });
  return change === 'done' ? (removed ?? 'gone') : change;
}

/** Puts a pack back where it was. */
export function restorePack({ pack, place }: RemovedPack): Promise<Change> {
  return changeList((items) => {
    if (items.some(({ id }) => id === pack.id)) return 'there';
    const values: Record<string, unknown> = {};
    if (pack.text !== null) values[TEXT + pack.id] = pack.text;
    if (pack.index !== null) values[INDEX + pack.id] = pack.index;
    if (pack.prose !== null) values[PROSE + pack.id] = pack.prose;
    return { items: items.toSpliced(place, 0, pack.item ?? { id: pack.id, damaged: true }), values };
  });
}

/** Calls back whenever packs come, go or change, in whichever window, until the signal aborts. */
export function watchPacks(callback: () => void, signal: AbortSignal): void {
  onStored([LIST], callback, signal);
}

interface Write {
  readonly items: ListReading['items'];
  /** What is written with the list, at once. */
  readonly values: Readonly<Record<string, unknown>>;
  /** What is no longer needed afterwards. */
  readonly clear?: readonly string[];
}

/** Reads the list, decides and writes, with no other change in between. Never rejects. */
async function changeList(
  decide: (items: ListReading['items']) => Write | Change | Promise<Write | Change>,
): Promise<Change> {
  try {
    return await alone(LIST, async () => {
      const raw = (await readStored([LIST]))[LIST];
      const list = readList(raw);
      if (list.later) return 'later';
      const items = list.broken ? await withLost(list.items) : list.items;
      const decided = await decide(items);
      if (typeof decided === 'string') return decided;
      await writeStored({
        ...(list.broken ? { [BROKEN_LIST]: raw } : {}),
        ...decided.values,
        [LIST]: toStoredList(decided.items, list.revision + 1),
      });
      // The list no longer names it: what cannot be cleared away now is written over by the next import.
      if (decided.clear) await removeStored(decided.clear).catch(() => undefined);
      return 'done';
    });
  } catch (error) {
    return /quota/iu.test(String(error)) ? 'full' : 'unsaved';
  }
}

async function readListNow(): Promise<ListReading> {
  return readList((await readStored([LIST]))[LIST]);
}

function itemOf({ head, index }: Pack, file: PackFile, imported: string, enabled: boolean): PackItem {
  return {
    ...head,
    fileName: file.name,
    format: file.format,
    imported,
    enabled,
    compiled: COMPILE_VERSION,
    counts: countKinds(index.entries),
  };
}

function halves({ head, index, prose }: Pack): Record<string, unknown> {
  return { [INDEX + head.id]: index, [PROSE + head.id]: prose };
}
