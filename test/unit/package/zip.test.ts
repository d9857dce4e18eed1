import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { folderFiles, sourceFiles } from '../../../scripts/package/packed-files.ts';
import { zipOf } from '../../../scripts/package/zip.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'package-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Writes the files in the order given, all of one time. */
function written(name: string, files: Readonly<Record<string, string>>, time: Date): string {
  const place = path.join(folder, name);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(place, file)), { recursive: true });
    writeFileSync(path.join(place, file), text);
    utimesSync(path.join(place, file), time, time);
  }
  return place;
}

describe('an archive', () => {
  test('has the same bytes whatever the times of the files and the order they were written in', () => {
    const early = written(
      'one',
      { 'b/é.js': 'b', 'a.js': 'a', 'B.js': 'B' },
      new Date('2001-02-03T04:05:06Z'),
    );
    const late = written(
      'two',
      { 'B.js': 'B', 'a.js': 'a', 'b/é.js': 'b' },
      new Date('2026-07-08T09:10:11Z'),
    );
    const bytes = zipOf(folderFiles(early));
    expect(Buffer.from(zipOf(folderFiles(late))).equals(bytes)).toBe(true);
    expect(Object.keys(unzipSync(bytes))).toEqual(['B.js', 'a.js', 'b/é.js']);
    expect(new TextDecoder().decode(unzipSync(bytes)['b/é.js'])).toBe('b');
  });

  test('has them in every time zone', () => {
    const script = `import { zipOf } from ${JSON.stringify(path.join(ROOT, 'scripts/package/zip.ts'))};
      process.stdout.write(Buffer.from(zipOf([{ path: 'a', bytes: new Uint8Array([1]) }])).toString('hex'));`;
    const [here, there] = ['Pacific/Auckland', 'America/Anchorage'].map((TZ) => {
      const env = { ...process.env, TZ };
      return spawnSync(process.execPath, ['--input-type=module', '-e', script], {
        cwd: ROOT,
        env,
        encoding: 'utf8',
      }).stdout;
    });
    expect(here).toMatch(/^504b0304/u);
    expect(there).toBe(here);
  });

  test('refuses a file twice, and a path that leads out', () => {
    const file = (name: string) => ({ path: name, bytes: new Uint8Array() });
    expect(() => zipOf([file('a'), file('a')])).toThrow('a is there twice.');
    for (const name of ['../a', '/a', 'b/../../a', 'b\\a'])
      expect(() => zipOf([file(name)])).toThrow('leads out');
  });
});

// Whoever tests an unpacked archive of the sources has no git folder.
describe.runIf(existsSync(path.join(ROOT, '.git')))('the sources', () => {
  test('are all that a build needs, and nothing that git ignores', () => {
    const names = sourceFiles(ROOT).map((file) => file.path);
    expect(names).toEqual(
      expect.arrayContaining(['package.json', 'package-lock.json', 'wxt.config.ts', 'README.md', 'LICENSE']),
    );
    const ignored = spawnSync('git', ['check-ignore', '--no-index', '--stdin'], {
      cwd: ROOT,
      input: names.join('\n'),
      encoding: 'utf8',
    });
    expect(ignored.stdout).toBe('');
    expect(names.filter((name) => /^(?:node_modules|\.output|\.wxt|\.git)\//u.test(name))).toEqual([]);
  });

  test('are asked of git: a folder that is no clone is refused', () => {
    expect(() => sourceFiles(folder)).toThrow('run this in a clone');
  });
});
