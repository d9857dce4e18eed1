/*
 * What goes to the shops:  npm run package
 *
 * Builds the extension anew for both browsers and writes three archives into .output/packages: for Chrome, for Firefox, and the
 * sources by which Mozilla's reviewers build the second themselves. The same sources give the same bytes, on any machine, in any
 * folder; SHA256SUMS beside them says which.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildExtension } from './build-extension.ts';
import {
  manifestProblems,
  type Shop,
  type StoreManifest,
  type StoreWords,
} from './package/manifest-rules.ts';
import { folderFiles, sourceFiles } from './package/packed-files.ts';
import { type PackedFile, zipOf } from './package/zip.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PACKAGES = path.join(ROOT, '.output/packages');
const SUMS = 'SHA256SUMS';

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
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

const { version } = readJson(path.join(ROOT, 'package.json')) as { version: string };
try {
  const archives: [string, PackedFile[]][] = [];
  for (const [shop, browser] of [
    ['chrome', 'chromium'],
    ['firefox', 'firefox'],
  ] as const) {
    const folder = await buildExtension(browser, { force: true });
    check(folder, shop, version);
    archives.push([`interligne-${version}-${shop}.zip`, folderFiles(folder)]);
  }
  archives.push([`interligne-${version}-sources.zip`, sourceFiles(ROOT)]);

  mkdirSync(PACKAGES, { recursive: true });
  // Of another version nothing may be left that is taken for this one; the core's package is not ours to remove.
  for (const old of readdirSync(PACKAGES)) {
    if (/\.zip$/u.test(old) || old === SUMS) rmSync(path.join(PACKAGES, old));
  }
  const sums = archives.map(([name, files]) => {
    const bytes = zipOf(files);
    writeFileSync(path.join(PACKAGES, name), bytes);
    const hash = createHash('sha256').update(bytes).digest('hex');
    console.log(`${name}  ${files.length} files  ${bytes.length} bytes  sha256 ${hash}`);
    return `${hash}  ${name}\n`;
  });
  writeFileSync(path.join(PACKAGES, SUMS), sums.join(''));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
