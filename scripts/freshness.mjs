/*
 * Tells whether something built is as new as its sources. Node built-ins only and plain JavaScript: annotate.mjs runs it on
 * the system's Node, before anything is installed.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

function filesUnder(place) {
  const full = path.join(ROOT, place);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [place];
  return readdirSync(full).flatMap((name) => filesUnder(path.join(place, name)));
}

/**
 * Changes whenever a file under `places` (from the project's root) is added, removed or written: sizes and times tell,
 * without reading a thousand files.
 */
export function fingerprint(places) {
  const hash = createHash('sha256');
  for (const file of places.flatMap(filesUnder).sort()) {
    const { size, mtimeMs } = statSync(path.join(ROOT, file));
    hash.update(`${file}\n${size}\n${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

/** Whether the stamp file holds this fingerprint. */
export function isFresh(stampFile, wanted) {
  try {
    return readFileSync(stampFile, 'utf8') === wanted;
  } catch {
    return false;
  }
}

export function writeStamp(stampFile, stamp) {
  writeFileSync(stampFile, stamp);
}
