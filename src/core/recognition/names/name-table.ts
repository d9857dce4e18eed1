/*
 * The hash table that says of a word, by one read of memory, that no name starts with it. Open addressing in buckets of four slots; a byte of
 * the hash stands for each slot, and the four are compared at once (after the “control bytes” of SwissTable,
 * https://abseil.io/about/design/swisstables, in the 32 bits that JavaScript has). It holds no strings: what is in a slot still has to be compared.
 */

/** Places of entries, in as few bytes as they need. */
export type Places = Uint16Array | Uint32Array;

/** Which entries may bear names by a key. Plain arrays of numbers: they are views of the bytes that ship. */
export interface NameTable {
  /** By bucket: a byte of the hash for each of its slots, 0 where it is free; the lowest is filled first. A power of two of buckets. */
  readonly marks: Int32Array;
  /** Of every so many buckets (`BUCKETS_A_RANK`) how many slots before them are taken. */
  readonly ranks: Places;
  /** Of taken slots, in order: twice the place of its one entry, or twice the place in `lists` where its entries start, plus one. */
  readonly values: Places;
  /** Twice the place of an entry, plus one where its list ends. Places rise within a list. */
  readonly lists: Places;
}

/** Slots of a bucket. */
export const SLOTS = 4;
/** The bits of the last slot's mark: they are 0 until a bucket is full. */
const LAST_MARK = 0xff000000 | 0;
const EACH_BYTE = 0x01010101;
const HIGH_BITS = 0x80808080 | 0;

/** What `readWords` in `signs.ts` adds to each unit of a word. */
export const IN_WORD = 0x8000;

/** The hash of a key: letters, each moved five bits further than the next. `readWords` works out the same while it reads a text. */
export function hashOf(key: string): number {
  let hash = 0;
  for (let at = 0; at < key.length; at += 1)
    hash = ((hash << 5) | (hash >>> 27)) ^ (key.charCodeAt(at) | IN_WORD);
  return hash;
}

/** The same bits, each spread over those above it by the golden ratio, and those over the lower ones. */
function spread(hash: number): number {
  const product = Math.imul(hash, 0x9e3779b1);
  return product ^ (product >>> 15);
}

/** Never 0, which is a free slot's. */
function markOf(spreadHash: number): number {
  return spreadHash >>> 24 || 1;
}

/** The first slot on a hash's way that bears its mark; -1 where there is none, and so no name. */
export function slotOf({ marks }: NameTable, hash: number): number {
  const bits = spread(hash);
  const mark = Math.imul(markOf(bits), EACH_BYTE);
  let bucket = bits & (marks.length - 1);
  let found = marks[bucket] ?? 0;
  let equal = equalBytes(found, mark);
  // Hardly ever: another key's name may stand in the next bucket.
  while (equal === 0 && (found & LAST_MARK) !== 0) {
    bucket = (bucket + 1) & (marks.length - 1);
    found = marks[bucket] ?? 0;
    equal = equalBytes(found, mark);
  }
  return equal === 0 ? -1 : bucket * SLOTS + ((31 - Math.clz32(equal & -equal)) >> 3);
}

/**
 * Which of many hashes have a slot: `slotOf` for each, in one loop that hardly ever leaves its straight way.
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
  const { marks } = table;
  let found = 0;
  for (let place = 0; place < count; place += 1) {
    const hash = hashes[place] ?? 0;
    const bits = spread(hash);
    const bucket = marks[bits & (marks.length - 1)] ?? 0;
    const equal = equalBytes(bucket, Math.imul(markOf(bits), EACH_BYTE));
    if ((equal | (bucket & LAST_MARK)) === 0) continue;
    const slot = slotOf(table, hash);
    if (slot < 0) continue;
    places[found] = place;
    slots[found] = slot;
    found += 1;
  }
  return found;
}

/** The high bit of the lowest byte that is equal in both, and maybe of some above it; 0 where none is equal. */
function equalBytes(one: number, other: number): number {
  const differing = one ^ other;
  // https://graphics.stanford.edu/~seander/bithacks.html#ZeroInWord
  return (differing - EACH_BYTE) & ~differing & HIGH_BITS;
}

/** Few, so that values need no room for free slots; slots are counted from here only when one is unpacked. */
export const BUCKETS_A_RANK = 64;

/** How many taken slots lie before a taken one. */
function rankOf({ marks, ranks }: NameTable, slot: number): number {
  const last = Math.floor(slot / SLOTS);
  const from = Math.floor(last / BUCKETS_A_RANK);
  let rank = (ranks[from] ?? 0) + (slot % SLOTS);
  for (let bucket = from * BUCKETS_A_RANK; bucket < last; bucket += 1) rank += takenIn(marks[bucket] ?? 0);
  return rank;
}

/** How many slots of a bucket are taken; they are its lowest. */
function takenIn(bucket: number): number {
  return SLOTS - (Math.clz32(bucket) >> 3);
}

/** The places of a slot's entries, rising. Keys of one mark on one way share a slot: not every entry bears the key that was looked for. */
export function entriesAt(table: NameTable, slot: number): number[] {
  const { values, lists } = table;
  const value = values[rankOf(table, slot)] ?? 0;
  if ((value & 1) === 0) return [value >>> 1];
  const places: number[] = [];
  for (let at = value >>> 1; at < lists.length; at += 1) {
    const place = lists[at] ?? 1;
    places.push(place >>> 1);
    if (place & 1) break;
  }
  return places;
}

/** Slots for each key, at least: with more keys, buckets are full too often. */
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
  let buckets = 1;
  while (buckets * SLOTS < placesOf.size * ROOM) buckets *= 2;
  const marks = new Int32Array(buckets);
  const taken = new Map<number, Set<number>>();
  for (const [key, places] of placesOf) {
    const slot = takeSlot(marks, spread(hashOf(key)));
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
  for (const [bucket, found] of marks.entries()) {
    if (bucket % BUCKETS_A_RANK === 0) ranks.push(rank);
    rank += takenIn(found);
  }
  const isWide = Math.max(keysOf.length, lists.length) * 2 + 1 > 0xffff || rank > 0xffff;
  const places = (numbers: readonly number[]): Places =>
    isWide ? Uint32Array.from(numbers) : Uint16Array.from(numbers);
  return { marks, ranks: places(ranks), values: places(values), lists: places(lists) };
}

/** The slot of a key's mark: one that bears it, else the first free one on its way, marked now. */
function takeSlot(marks: Int32Array, bits: number): number {
  const mark = markOf(bits);
  for (let bucket = bits & (marks.length - 1); ; bucket = (bucket + 1) & (marks.length - 1)) {
    const found = marks[bucket] ?? 0;
    for (let lane = 0; lane < SLOTS; lane += 1) {
      const other = (found >>> (8 * lane)) & 0xff;
      if (other === 0) marks[bucket] = found | (mark << (8 * lane));
      if (other === 0 || other === mark) return bucket * SLOTS + lane;
    }
  }
}
