import { type Zippable, zipSync } from 'fflate';

/** One file of an archive: its path inside, with slashes, and its bytes. */
export interface PackedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * The time of every file: the first that a zip can hold. fflate writes a time as the clock on the wall shows it, so that it is
 * made of its parts here and comes out alike in every time zone.
 */
const TIME = new Date(1980, 0, 1);

/** Unix: everybody reads, the owner writes. */
const UNIX = 3;
const FILE_MODE = 0o100_644;
const MODE_SHIFT = 16;

/**
 * A zip that depends on nothing but paths and bytes: sorted names, one time, one mode, no folders.
 * @throws Error where two files have one path, or a path leads out of the archive
 */
export function zipOf(files: readonly PackedFile[]): Uint8Array {
  const entries: Zippable = {};
  for (const { path, bytes } of [...files].sort((one, other) => compare(one.path, other.path))) {
    if (Object.hasOwn(entries, path)) throw new Error(`${path} is there twice.`);
    if (/^\/|\\|(?:^|\/)\.\.?(?:\/|$)/u.test(path)) throw new Error(`${path} leads out of the archive.`);
    entries[path] = [bytes, { os: UNIX, attrs: FILE_MODE << MODE_SHIFT }];
  }
  return zipSync(entries, { level: 9, mtime: TIME });
}

/** By code units, whatever the machine's language. */
function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
