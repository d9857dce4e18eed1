import { BUCKETS_A_RANK, type NameTable, type Places } from '../core/recognition/names/name-table.ts';

/** The numbers of a packed index. */
export interface IndexNumbers {
  readonly table: NameTable;
  /** Where lines start, in UTF-16 code units: the first, and each one so many further (`packed-index.ts`). */
  readonly starts: Uint32Array;
  /** How many of the lines are entries; they come first. */
  readonly entries: number;
}

/*
 * As bytes: a head of six 32-bit numbers (buckets, values, length of `lists`, bytes a place, starts, entries), then `starts`, `marks`,
 * `ranks`, `values`, `lists`: the wide ones first, so that each lies where a typed array may begin. Little-endian, as every machine with a browser is.
 */
const HEAD = 6;
const WORD = Uint32Array.BYTES_PER_ELEMENT;

/** The numbers in one run of bytes. */
export function toBytes({ table, starts, entries }: IndexNumbers): Uint8Array {
  const { marks, ranks, values, lists } = table;
  const width = values.BYTES_PER_ELEMENT;
  const head = Uint32Array.of(marks.length, values.length, lists.length, width, starts.length, entries);
  const parts = [head, starts, marks, ranks, values, lists];
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.byteLength, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
    at += part.byteLength;
  }
  return bytes;
}

/** The numbers again, as views of the bytes: nothing is copied, however many there are. */
export function fromBytes({ buffer }: { readonly buffer: ArrayBufferLike }): IndexNumbers {
  const head = new Uint32Array(buffer, 0, HEAD);
  const [buckets = 0, taken = 0, listed = 0, width = 0, lines = 0, entries = 0] = head;
  const startsAt = HEAD * WORD;
  const marksAt = startsAt + lines * WORD;
  const ranksAt = marksAt + buckets * WORD;
  const ranked = Math.ceil(buckets / BUCKETS_A_RANK);
  const valuesAt = ranksAt + ranked * width;
  const places = (at: number, length: number): Places =>
    width === WORD ? new Uint32Array(buffer, at, length) : new Uint16Array(buffer, at, length);
  return {
    table: {
      marks: new Int32Array(buffer, marksAt, buckets),
      ranks: places(ranksAt, ranked),
      values: places(valuesAt, taken),
      lists: places(valuesAt + taken * width, listed),
    },
    starts: new Uint32Array(buffer, startsAt, lines),
    entries,
  };
}

/** So many units are handed to one call: engines limit how many arguments it may have. */
const CHUNK = 8192;

/** Bytes as base64. */
export function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK)
    binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(binary);
}

/** Newer than the libraries of TypeScript, and than the oldest browsers that we run in. */
interface Base64Reader {
  fromBase64?(text: string): Uint8Array;
}

/** Bytes out of base64, in a buffer of their own. */
export function fromBase64(text: string): Uint8Array {
  const reader: typeof Uint8Array & Base64Reader = Uint8Array;
  if (reader.fromBase64) return reader.fromBase64(text);
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
