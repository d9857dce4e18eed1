/*
 * Builds the extension for one browser:  node scripts/build-extension.ts chromium|firefox
 * The demo and the browser tests call `buildExtension`, which builds only what is older than its sources.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserName } from './browsers.mjs';
import { fingerprint, isFresh, writeStamp } from './freshness.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** All that goes into a build. */
const SOURCES = [
  'src',
  'entrypoints',
  'locales',
  'public',
  'scripts/build',
  'wxt.config.ts',
  'package.json',
  'package-lock.json',
];

/** Where WXT puts each build, and how it is asked for it. Firefox is MV3 too; WXT's own choice for it would be MV2. */
const BUILDS: Readonly<Record<BrowserName, { readonly folder: string; readonly args: readonly string[] }>> = {
  chromium: { folder: '.output/chrome-mv3', args: ['build'] },
  firefox: { folder: '.output/firefox-mv3', args: ['build', '-b', 'firefox', '--mv3'] },
};

/** A build that did not work; the message is one line, `output` is all that the build said. */
export class BuildError extends Error {
  readonly output: string;

  constructor(message: string, output: string) {
    super(message);
    this.output = output;
  }
}

/**
 * Builds the extension, unless what is built is as new as its sources.
 * @returns the folder of the build
 * @throws BuildError
 */
export async function buildExtension(browser: BrowserName, { force = false } = {}): Promise<string> {
  const folder = path.join(ROOT, BUILDS[browser].folder);
  const stampFile = `${folder}.sha256`;
  const stamp = fingerprint(SOURCES);
  const isBuilt = existsSync(path.join(folder, 'manifest.json'));
  if (!force && isBuilt && isFresh(stampFile, stamp)) return folder;
  await runWxt(browser, BUILDS[browser].args);
  writeStamp(stampFile, stamp);
  return folder;
}

function runWxt(browser: BrowserName, args: readonly string[]): Promise<void> {
  const program = path.join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...args], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
      // Under vitest it is `test`, and Preact's development build would go into the extension.
      env: { ...process.env, NODE_ENV: 'production' },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
    }
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new BuildError(`The build for ${browser} failed: ${tellingLine(output)}`, output));
    });
  });
}

/** The line of a failed build that says what is wrong; the rest is frames, progress and stack. */
function tellingLine(output: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: WXT colours its output even into a pipe.
  const lines = output.replace(/\u001b\[[\d;]*m/gu, '').split('\n');
  const said = lines.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('at '));
  const labelled = said.find((line) => /^\[[A-Z_]+\]|^(?:\S*Error): /u.test(line));
  return labelled ?? said.find((line) => /error/iu.test(line)) ?? said.at(-1) ?? 'it said nothing';
}

if (import.meta.main) {
  const [browser] = process.argv.slice(2);
  if (browser !== 'chromium' && browser !== 'firefox') {
    console.error('Usage: node scripts/build-extension.ts chromium|firefox');
    process.exit(2);
  }
  try {
    console.log(await buildExtension(browser, { force: true }));
  } catch (error) {
    console.error(error instanceof BuildError ? `${error.output}\n${error.message}` : error);
    process.exitCode = 1;
  }
}
