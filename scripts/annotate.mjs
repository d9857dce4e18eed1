/*
 * The command-line twin of the reader (docs/annotate.md). This thin part sees to the packages and to a bundle of
 * `annotate/main.ts` that is as new as the sources, then runs it in the same process. Node built-ins only, because it may
 * run before anything is installed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { fingerprint, isFresh, writeStamp } from './freshness.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OUTPUT = path.join(ROOT, '.output/annotate');
const STAMP = path.join(OUTPUT, 'sources.sha256');
const BUNDLE = path.join(OUTPUT, 'annotate.js');

/** All that goes into the bundle. */
const SOURCES = [
  'src',
  'locales',
  'scripts/annotate',
  'scripts/asked-path.ts',
  'scripts/annotate.mjs',
  'scripts/annotate-build.ts',
  'package-lock.json',
];

function setUpPackages() {
  const setUp = path.join(ROOT, 'scripts/set-up.mjs');
  // stdout carries the answers, so whatever the set-up prints goes to stderr.
  const { status } = spawnSync(process.execPath, [setUp, '--packages'], { stdio: ['ignore', 2, 2] });
  if (status !== 0) process.exit(1);
}

/** Builds beside the old bundle and swaps at the end, so that two commands at once cannot see half a bundle. */
function build(stamp) {
  setUpPackages();
  const fresh = `${OUTPUT}-${process.pid}`;
  // The project's own Node, whatever Node runs this file: the sources are TypeScript.
  const node = path.join(ROOT, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');
  const builder = path.join(ROOT, 'scripts/annotate-build.ts');
  const { status, stderr } = spawnSync(node, [builder, fresh], { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) {
    rmSync(fresh, { recursive: true, force: true });
    process.stderr.write(`annotate: the build failed: ${stderr.trim()}\n`);
    process.exit(1);
  }
  writeStamp(path.join(fresh, path.basename(STAMP)), stamp);
  mkdirSync(path.dirname(OUTPUT), { recursive: true });
  rmSync(OUTPUT, { recursive: true, force: true });
  try {
    renameSync(fresh, OUTPUT);
  } catch (error) {
    // Another command put its bundle there between the two lines above; it was made from the same sources.
    rmSync(fresh, { recursive: true, force: true });
    if (!existsSync(BUNDLE)) throw error;
  }
}

const stamp = fingerprint(SOURCES);
if (!existsSync(BUNDLE) || !isFresh(STAMP, stamp)) build(stamp);
const { main } = await import(pathToFileURL(BUNDLE).href);
await main(process.argv.slice(2));
