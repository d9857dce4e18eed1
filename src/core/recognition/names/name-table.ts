import { digitAt, digitsOf, numberAt, numbersOf } from './digits.ts';

/*
 * The hash table that says of nearly every word, by one read of memory, that no name starts with it. It holds no strings but its own numbers as
 * text (`digits.ts`), ready as they ship; what is in a slot still has to be compared.
 */

/** Which entries may bear names by a key. */
export interface NameTable {
  /** Asked first: a digit for each slot, of whose lowest `FILTER_BITS` one is set for each key (a Bloom filter of one hash). */
  readonly filter: string;
  /** By slot a digit of its key's hash, 0 where it is free. A key's slot is the first from its home on that bears its digit. A power of two. */
  readonly marks: string;
  /** Of every so many slots (`SLOTS_A_RANK`) how many before them are taken. */
  readonly ranks: string;
  /** Of taken slots, in order: twice the place of its one entry, or twice the place in `lists` where its entries start, plus one. */
  readonly values: string;
  /** Twice the place of an entry, plus one where its list ends. Places rise within a list. */
  readonly lists: string;
}

/** What `readWords` in `signs.ts` adds to each unit of a word: the lowest number of 16 bits. */
export const IN_WORD = -0x8000;

/** The hash of a key: letters, each moved five bits further than the next. `readWords` works out the same while it reads a text. */
export function hashOf(key: string): number {
  let hash = 0;
  for (let at = 0; at < key.length; at += 1)
    hash = ((hash << 5) | (hash >>> 27)) ^ (key.charCodeAt(at) | IN_WORD);
  return hash;
}

/** The same bits, each spread over those above it by the golden ratio, and those over the lower ones, which tell a key's home. */
function spread(hash: number): number {
  const product = Math.imul(hash, 0x9e3779b1);
  return product ^ (product >>> 15);
}

const FILTER_BITS = 4;

/** Which bit of the filter's digit is a key's: of bits of the hash that neither tell its home nor its mark. */
function filterBit(spreadHash: number): number {
  return (spreadHash >>> 24) & (FILTER_BITS - 1);
}

/** Never 0, which is a free slot's. */
function markOf(spreadHash: number): number {
  return spreadHash >>> 26 || 1;
}

/** The first slot from a hash's home on that bears its mark; -1 where there is none, and so no name. */
export function slotOf({ marks }: NameTable, hash: number): number {
  const bits = spread(hash);
  const mark = markOf(bits);
  for (let slot = bits & (marks.length - 1); ; slot = (slot + 1) & (marks.length - 1)) {
    const found = digitAt(marks, slot);
    if (found === mark) return slot;
    if (found === 0) return -1;
  }
}

/**
 * Which of many hashes have a slot: `slotOf` for each that the filter lets through, whose loop goes straight on.
 * @param places takes the places of those that have one, rising
 * @param slots takes their slots
 * @returns how many have one
 */
export function findSlots(
  table: NameTable,
  hashes: Int32Array,
  count: number,
  places: Int32Array,
  slots: Int32Array,
): number {
  const { filter } = table;
  const last = filter.length - 1;
  let likely = 0;
  for (let place = 0; place < count; place += 1) {
    const bits = spread(hashes[place] ?? 0);
    places[likely] = place;
    likely += (filter.charCodeAt(bits & last) >>> filterBit(bits)) & 1;
  }
  let found = 0;
  for (let at = 0; at < likely; at += 1) {
    const place = places[at] ?? 0;
    const slot = slotOf(table, hashes[place] ?? 0);
    if (slot < 0) continue;
    places[found] = place;
    slots[found] = slot;
    found += 1;
  }
  return found;
}

/** Few, so that values need no room for free slots; slots are counted from here only when one is unpacked. */
const SLOTS_A_RANK = 64;

/** How many taken slots lie before a taken one. */
function rankOf({ marks, ranks }: NameTable, slot: number): number {
  const from = Math.floor(slot / SLOTS_A_RANK);
  let rank = numberAt(ranks, from);
  for (let before = from * SLOTS_A_RANK; before < slot; before += 1)
    if (digitAt(marks, before) !== 0) rank += 1;
  return rank;
}

/** The places of a slot's entries, rising. Keys of one mark on one way share a slot: not every entry bears the key that was looked for. */
export function entriesAt(table: NameTable, slot: number): number[] {
  const value = numberAt(table.values, rankOf(table, slot));
  if (value % 2 === 0) return [value >>> 1];
  const places: number[] = [];
  for (let at = value >>> 1; ; at += 1) {
    const place = numberAt(table.lists, at);
    places.push(place >>> 1);
    if (place % 2 === 1) return places;
  }
}

/** Slots for each key, at least: with more keys, ways get long. */
const ROOM = 2;

/**
 * Builds the table.
 * @param keysOf the keys of each entry's names, by the entry's place; none is empty
 * @returns the same table for the same keys
 */
export function buildNameTable(keysOf: readonly (readonly string[])[]): NameTable {
  const placesOf = new Map<string, Set<number>>();
  for (const [place, keys] of keysOf.entries()) {
    for (const key of keys) {
      const places = placesOf.get(key);
      if (places) places.add(place);
      else placesOf.set(key, new Set([place]));
    }
  }
  let size = 1;
  while (size <= placesOf.size * ROOM) size *= 2;
  const filter = new Uint8Array(size);
  const marks = new Uint8Array(size);
  const taken = new Map<number, Set<number>>();
  for (const [key, places] of placesOf) {
    const bits = spread(hashOf(key));
    const home = bits & (size - 1);
    filter[home] = (filter[home] ?? 0) | (1 << filterBit(bits));
    const slot = takeSlot(marks, home, markOf(bits));
    const others = taken.get(slot);
    if (others) for (const place of places) others.add(place);
    else taken.set(slot, places);
  }
  const values: number[] = [];
  const lists: number[] = [];
  for (const [, places] of [...taken].sort(([a], [b]) => a - b)) {
    const [first = 0, ...more] = [...places].sort((a, b) => a - b);
    values.push(more.length === 0 ? first * 2 : lists.length * 2 + 1);
    if (more.length > 0)
      lists.push(...[first, ...more].map((place, at) => place * 2 + (at === more.length ? 1 : 0)));
  }
  const ranks: number[] = [];
  let rank = 0;
  for (const [slot, mark] of marks.entries()) {
    if (slot % SLOTS_A_RANK === 0) ranks.push(rank);
    if (mark !== 0) rank += 1;
  }
  return {
    filter: digitsOf(filter),
    marks: digitsOf(marks),
    ranks: numbersOf(ranks),
    values: numbersOf(values),
    lists: numbersOf(lists),
  };
}

/** The slot of a mark: the first from its home on that bears it, else the first free one, marked now. */
function takeSlot(marks: Uint8Array, home: number, mark: number): number {
  for (let slot = home; ; slot = (slot + 1) & (marks.length - 1)) {
    if (marks[slot] === 0) marks[slot] = mark;
    if (marks[slot] === mark) return slot;
  }
}
