import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserName } from '../browsers.mjs';
import { buildExtension } from '../build-extension.ts';
import { manifestProblems, type Shop, type StoreManifest, type StoreWords } from './manifest-rules.ts';
import { folderFiles } from './packed-files.ts';
import { type PackedFile, zipOf } from './zip.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The browser that is built for each shop. */
const BROWSER: Readonly<Record<Shop, BrowserName>> = { chrome: 'chromium', firefox: 'firefox' };

/** An archive as it is handed in. */
export interface Archive {
  readonly name: string;
  readonly files: readonly PackedFile[];
  readonly bytes: Uint8Array;
}

/**
 * Packs the extension for a shop. Releases and the end-to-end tests both do it here, so that what is tested is what is handed in.
 * @param force builds anew what is as new as its sources
 * @throws Error where the build fails, or the shop would refuse what was built
 */
export async function shopArchive(shop: Shop, { force = false } = {}): Promise<Archive> {
  const { version } = readJson(path.join(ROOT, 'package.json')) as { version: string };
  const folder = await buildExtension(BROWSER[shop], { force });
  check(folder, shop, version);
  return archive(`interligne-${version}-${shop}.zip`, folderFiles(folder));
}

/** An archive of this name with these files. */
export function archive(name: string, files: readonly PackedFile[]): Archive {
  return { name, files, bytes: zipOf(files) };
}

/** Throws where a shop would refuse what was built. */
function check(folder: string, shop: Shop, version: string): void {
  const manifest = readJson(path.join(folder, 'manifest.json')) as StoreManifest;
  const locales = path.join(folder, '_locales');
  const words = Object.fromEntries(
    readdirSync(locales).map((name) => [
      name,
      readJson(path.join(locales, name, 'messages.json')) as StoreWords,
    ]),
  );
  const problems = manifestProblems(manifest, words, shop);
  if (manifest.version !== version) problems.push(`The manifest is of version ${manifest.version}.`);
  if (problems.length > 0) throw new Error(`The ${shop} build: ${problems.join(' ')}`);
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
