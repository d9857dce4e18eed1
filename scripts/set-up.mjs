/*
 * Makes a bare clone ready: npm's packages and two browsers. Node built-ins only, because it runs before anything is
 * installed, on whatever Node the system has. When all is there it says nothing and takes a few hundredths of a second.
 *
 *   node scripts/set-up.mjs              packages and browsers
 *   node scripts/set-up.mjs --packages   packages only
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { platform } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser, howToInstall } from './browsers.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The oldest Node that can run npm's packages until the project's own Node is installed. */
const OLDEST_NODE = 20;

/** Debian's packages; the fonts give the pages French accents and a serif, which a bare server lacks. */
const DEBIAN_PACKAGES = { chromium: ['chromium'], firefox: ['firefox-esr'] };
const DEBIAN_FONTS = ['fonts-dejavu-core', 'fonts-liberation'];

class SetUpError extends Error {}

/** Progress goes to stderr: stdout belongs to the command that called the set-up. */
function say(line) {
  process.stderr.write(`${line}\n`);
}

function readJson(file) {
  return JSON.parse(readFileSync(path.join(ROOT, file), 'utf8'));
}

/**
 * Whether what is installed is what the lockfile asks for. npm writes down what it installed at the very end of an
 * install, so a broken-off install does not pass; packages for other systems may be absent.
 */
function packagesAreInstalled() {
  const programs = ['node/bin/node', 'node/bin/node.exe'];
  if (!programs.some((program) => existsSync(path.join(ROOT, 'node_modules', program)))) return false;
  try {
    const wanted = readJson('package-lock.json').packages;
    const installed = readJson('node_modules/.package-lock.json').packages;
    return Object.entries(wanted).every(([place, entry]) => {
      if (place === '') return true;
      const found = installed[place];
      if (!found) return Boolean(entry.optional || entry.devOptional);
      return found.version === entry.version && found.integrity === entry.integrity;
    });
  } catch {
    return false;
  }
}

/** The line of a failed program that says most: npm's and apt's own error lines before any other. */
function tellingLine(output) {
  const lines = output.split('\n').map((line) => line.trim());
  const errors = lines.filter(
    (line) => /^(npm (error|ERR!) (?!code )|E:)\s*\S/.test(line) && !/A complete log/.test(line),
  );
  return errors[0] ?? lines.filter(Boolean).at(-1) ?? 'it said nothing';
}

/** PATH without this project's own programs: an install that replaces node_modules must not run on the Node inside it. */
function pathOutside() {
  const inside = path.join(ROOT, 'node_modules');
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return folders.filter((folder) => !folder.startsWith(inside)).join(path.delimiter);
}

function run(command, args) {
  const result = spawnSync(command, args, {
    cwd: ROOT,
    encoding: 'utf8',
    // Under `npm --silent` an inner npm would not even say why it failed.
    env: {
      ...process.env,
      PATH: pathOutside(),
      DEBIAN_FRONTEND: 'noninteractive',
      npm_config_loglevel: 'error',
    },
    maxBuffer: 64 * 1024 * 1024,
    shell: platform() === 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (result.error) return { ok: false, line: result.error.message };
  return { ok: result.status === 0, line: tellingLine(`${result.stdout}\n${result.stderr}`) };
}

function setUpPackages() {
  if (packagesAreInstalled()) return;
  if (!existsSync(path.join(ROOT, 'package-lock.json')))
    throw new SetUpError('package-lock.json is missing.');
  say('Installing packages (npm ci) …');
  const { ok, line } = run('npm', ['ci', '--no-audit', '--no-fund']);
  if (!ok) throw new SetUpError(`npm ci failed: ${line}`);
  if (!packagesAreInstalled()) {
    throw new SetUpError(
      'npm ci ended well, yet node_modules does not match package-lock.json; delete it and try again.',
    );
  }
}

function canInstallByApt() {
  return platform() === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** The browsers that still lack, after trying to install them where that needs no password. */
function setUpBrowsers() {
  const missing = () => Object.keys(DEBIAN_PACKAGES).filter((name) => findBrowser(name) === null);
  const wanted = missing();
  if (wanted.length === 0 || !canInstallByApt()) return wanted;
  const packages = [...wanted.flatMap((name) => DEBIAN_PACKAGES[name]), ...DEBIAN_FONTS];
  say(`Installing ${packages.join(', ')} (apt-get) …`);
  const update = run('apt-get', ['update']);
  if (!update.ok) say(`apt-get update failed: ${update.line}`);
  const install = run('apt-get', ['install', '-y', '--no-install-recommends', ...packages]);
  if (!install.ok) say(`apt-get install failed: ${install.line}`);
  return missing();
}

function main() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < OLDEST_NODE) {
    throw new SetUpError(`Node ${OLDEST_NODE} or newer is needed (this is ${process.versions.node}).`);
  }
  setUpPackages();
  if (process.argv.includes('--packages')) return;
  const missing = setUpBrowsers();
  for (const name of missing) say(howToInstall(name));
  // One browser is enough to see the demo and to run half of the browser tests; the other half is then reported as skipped.
  if (missing.length === Object.keys(DEBIAN_PACKAGES).length) process.exitCode = 1;
}

try {
  main();
} catch (error) {
  say(`Set-up: ${error.message}`);
  process.exitCode = 1;
}
