/*
 * A release:  npm run release -- patch|minor|major [--skip-tests]
 *
 * Refuses a tree with changes and a failing `npm test`; then moves “Unreleased” of CHANGELOG.md under the new version, sets the
 * version of package.json and package-lock.json, commits, tags `vX.Y.Z` and makes the packages. Nothing leaves the machine:
 * pushing and handing in at the shops stay with whoever releases. Node built-ins only.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { nextVersion, readStep, released, withVersion } from './release/changelog.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const VERSIONED = ['package.json', 'package-lock.json'];
const BAD_USE = 2;

const file = (name: string) => path.join(ROOT, name);
const read = (name: string) => readFileSync(file(name), 'utf8');

/** What git answers. Throws where it refuses. */
function git(...args: string[]): string {
  const { status, stdout, stderr, error } = spawnSync('git', args, { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) throw new Error(`git ${args[0]} failed: ${(error?.message ?? stderr).trim()}`);
  return stdout;
}

/** Runs one of our npm scripts before everybody's eyes. Throws where it fails. */
function script(name: string): void {
  const { status } = spawnSync('npm', ['run', '--silent', name], {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm run ${name} failed.`);
}

function release(word: string | undefined, skipTests: boolean): void {
  const step = readStep(word);
  if (step === null) {
    process.exitCode = BAD_USE;
    throw new Error('Usage: npm run release -- patch|minor|major [--skip-tests]');
  }
  if (git('status', '--porcelain') !== '') throw new Error('There are changes: commit or stash them first.');

  const { version: from } = JSON.parse(read('package.json')) as { version: string };
  const to = nextVersion(from, step);
  const tag = `v${to}`;
  if (git('tag', '--list', tag) !== '') throw new Error(`There is a tag ${tag} already.`);
  // All is made before anything is written, so that a refusal leaves the tree as it was.
  const day = new Date().toISOString().slice(0, 'YYYY-MM-DD'.length);
  const texts = new Map(VERSIONED.map((name) => [name, withVersion(read(name), from, to)]));
  texts.set('CHANGELOG.md', released(read('CHANGELOG.md'), to, day));

  if (skipTests) console.warn(`WARNING: ${tag} is made without its tests.`);
  else script('test');

  for (const [name, text] of texts) writeFileSync(file(name), text);
  git('commit', '--quiet', '--message', `Version ${to}`, '--', ...texts.keys());
  git('tag', '--annotate', '--message', `Interligne ${to}`, tag);
  console.log(`${from} → ${to}: committed and tagged ${tag}.`);
  script('package');
  script('package:core');
  console.log(`The packages lie in .output/packages. To publish: git push --follow-tags, then the shops.`);
}

const [first, ...rest] = process.argv.slice(2);
try {
  const unknown = rest.find((word) => word !== '--skip-tests');
  release(unknown === undefined ? first : undefined, rest.includes('--skip-tests'));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode ||= 1;
}
