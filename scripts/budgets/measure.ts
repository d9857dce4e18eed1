import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';

/** What something weighs: as it lies on the disk, and as it would travel. */
export interface Weight {
  readonly bytes: number;
  readonly gzip: number;
}

export type Weights = Readonly<Record<string, Weight>>;

/** Bytes of a zip beside the files: two headers a file, with its name in both, and the record at the end. */
const ZIP_HEADERS = 30 + 46;
const ZIP_END = 22;

/** Modules that a file loads before it runs. */
const IMPORTED = /\b(?:from|import)\s*["'`](\.{1,2}\/[^"'`]+)["'`]/gu;
/** Scripts and style sheets that a page names. */
const NAMED = /\b(?:src|href)="\/([^"]+\.(?:js|css))"/gu;
/** What the builder puts between a file's name and its ending, new with each content. */
const HASH = /-[\w-]{8}(?=\.\w+$)/u;

/**
 * Weighs a built extension.
 * @param folder where the build is
 * @returns by what is weighed: each script that is put into pages, the background; each page of ours with all that it loads at once, and with
 *   what it may load later; each style sheet and file of data; the whole, of which `gzip` is the size of its zip
 */
export function weigh(folder: string): Weights {
  const files = new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const file = path.join(entry.parentPath, entry.name);
        return [path.relative(folder, file).replaceAll('\\', '/'), readFileSync(file)] as const;
      }),
  );
  const weightOf = (names: Iterable<string>): Weight => {
    const contents = [...names].map((name) => files.get(name) ?? Buffer.alloc(0));
    return {
      bytes: sum(contents.map((content) => content.byteLength)),
      gzip: sum(contents.map((content) => gzipSync(content, { level: 9 }).byteLength)),
    };
  };
  const weights: Record<string, Weight> = {};
  for (const name of files.keys()) if (/^[\w-]+\.js$/u.test(name)) weights[name] = weightOf([name]);
  for (const name of files.keys()) {
    if (!/^[\w-]+\.html$/u.test(name)) continue;
    const atOnce = reachable(files, [name], importsOf);
    weights[name] = weightOf(atOnce);
    const later = reachable(files, atOnce, (of, text) => [
      ...importsOf(of, text),
      ...mentionsOf(files, text),
    ]);
    if (later.size > atOnce.size) weights[`${name}, with what comes later`] = weightOf(later);
  }
  for (const name of files.keys()) {
    const plain = path.posix.basename(name).replace(HASH, '');
    if (plain.endsWith('.css') || /^assets\/.*\.json$/u.test(name)) weights[plain] = weightOf([name]);
  }
  const zipped = [...files].map(
    ([name, content]) =>
      Math.min(content.byteLength, deflateRawSync(content, { level: 9 }).byteLength) +
      ZIP_HEADERS +
      2 * Buffer.byteLength(name),
  );
  weights['the whole, zipped'] = {
    bytes: sum([...files.values()].map((content) => content.byteLength)),
    gzip: sum(zipped) + ZIP_END,
  };
  return weights;
}

/** Of two builds the heavier, row by row. */
export function heavier(a: Weights, b: Weights): Weights {
  const rows = Object.keys({ ...a, ...b }).map((name) => {
    const none = { bytes: 0, gzip: 0 };
    const [one, other] = [a[name] ?? none, b[name] ?? none];
    const weight = {
      bytes: Math.max(one.bytes, other.bytes),
      gzip: Math.max(one.gzip, other.gzip),
    };
    return [name, weight] as const;
  });
  return Object.fromEntries(rows);
}

/**
 * What weighs more than it may.
 * @returns a line each: the place, by how much, or that it has no limit yet; none where all is well
 */
export function tooHeavy(weights: Weights, limits: Weights): string[] {
  const over = Object.entries(weights).flatMap(([name, weight]) => {
    const limit = limits[name];
    if (!limit) return [`${name}: no limit is written down`];
    return (['bytes', 'gzip'] as const)
      .filter((how) => weight[how] > limit[how])
      .map(
        (how) =>
          `${name}: ${number(weight[how])} ${WORDS[how]}, ${number(weight[how] - limit[how])} over the limit of ${number(limit[how])}`,
      );
  });
  const gone = Object.keys(limits).filter((name) => !(name in weights));
  return [...over, ...gone.map((name) => `${name}: has a limit, and is not in the build`)];
}

/** Weights beside their limits, as lines of a table. */
export function table(weights: Weights, limits: Weights): string[] {
  const rows = Object.entries(weights).map(([name, { bytes, gzip }]) => {
    const limit = limits[name];
    return [
      name,
      number(bytes),
      limit ? number(limit.bytes) : '–',
      number(gzip),
      limit ? number(limit.gzip) : '–',
    ];
  });
  const all = [['', 'bytes', 'at most', 'gzipped', 'at most'], ...rows];
  const widths = [0, 1, 2, 3, 4].map((at) => Math.max(...all.map((row) => row[at]?.length ?? 0)));
  return all.map(([name = '', ...cells]) =>
    [name.padEnd(widths[0] ?? 0), ...cells.map((cell, at) => cell.padStart(widths[at + 1] ?? 0))].join('  '),
  );
}

const WORDS = { bytes: 'bytes', gzip: 'bytes gzipped' } as const;

/** The files themselves and all that is reached from them. */
function reachable(
  files: ReadonlyMap<string, Buffer>,
  from: Iterable<string>,
  next: (name: string, text: string) => readonly string[],
): Set<string> {
  const reached = new Set(from);
  // A set gives what is added while it is gone through.
  for (const name of reached) {
    if (!/\.(?:html|js|mjs)$/u.test(name)) continue;
    for (const found of next(name, files.get(name)?.toString('utf8') ?? ''))
      if (files.has(found)) reached.add(found);
  }
  return reached;
}

function importsOf(name: string, text: string): string[] {
  if (name.endsWith('.html')) return [...text.matchAll(NAMED)].map(([, file = '']) => file);
  return [...text.matchAll(IMPORTED)].map(([, file = '']) => path.posix.join(path.posix.dirname(name), file));
}

/** Chunks and assets that a script names anywhere: it may come to load them. */
function mentionsOf(files: ReadonlyMap<string, Buffer>, text: string): string[] {
  return [...files.keys()].filter(
    (name) => /^(?:chunks|assets)\//u.test(name) && text.includes(path.posix.basename(name)),
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

function number(value: number): string {
  return value.toLocaleString('en');
}
