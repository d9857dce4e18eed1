import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packageCore } from '../../../scripts/package-core.ts';

/* The core as a stranger gets it: installed out of its archive into an empty folder, far from our own packages. */

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
/** Bundler, tsc and npm, on a machine that runs the other tests as well. */
const PATIENCE_MS = 240_000;

/** As from a shell of one's own: what npm and vitest tell their programs must not leak in. */
const BY_HAND = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(?:npm_|INIT_CWD$|NODE_ENV$|VITEST)/u.test(name)),
);

let folder = '';
let inside = '';

function run(program: string, args: readonly string[], input = '') {
  const ended = spawnSync(program, args, {
    cwd: folder,
    env: BY_HAND,
    input,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  return { code: ended.status, out: ended.stdout, err: ended.stderr };
}

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'core-package-'));
  inside = path.join(folder, 'node_modules/interligne-core');
  const archive = await packageCore(path.join(folder, 'made'));
  writeFileSync(path.join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  const options = ['--offline', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  expect(run('npm', ['install', archive, ...options])).toMatchObject({ code: 0, err: '' });
}, PATIENCE_MS);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the core’s package', { timeout: PATIENCE_MS }, () => {
  test('annotates in the three lines of its readme', () => {
    const readme = readFileSync(path.join(inside, 'README.md'), 'utf8');
    const lines = /```js\n(.*?)```/su.exec(readme)?.[1] ?? '';
    expect(lines.trim().split('\n')).toHaveLength(3);
    writeFileSync(path.join(folder, 'three.js'), `${lines}console.log(JSON.stringify(moves));\n`);
    const { code, out, err } = run(process.execPath, ['three.js']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const [meta, pang, apple, moves = ''] = out.trimEnd().split('\n');
    expect([meta, pang, apple]).toEqual([
      expect.stringMatching(/^Meta: Maison mère/u),
      expect.stringMatching(/^Ruoming Pang: \p{L}/u),
      expect.stringMatching(/^Apple: Fabricant/u),
    ]);
    expect(JSON.parse(moves)).toMatchObject([
      { person: 'ruoming-pang', from: 'apple', to: 'meta-platforms' },
    ]);
  });

  test('says what is wrong with an option', () => {
    writeFileSync(
      path.join(folder, 'wrong.js'),
      `import { annotate } from 'interligne-core';
      for (const options of [{ lang: 'français' }, { published: '2025-02-30' }]) {
        try { annotate('x', options); } catch (error) { console.log(error.name); }
      }`,
    );
    expect(run(process.execPath, ['wrong.js'])).toEqual({
      code: 0,
      out: 'RangeError\nRangeError\n',
      err: '',
    });
  });

  test('has a command, for texts; of a page it says that it reads none', () => {
    const batch = run(
      'npx',
      ['--no-install', 'annotate', '--batch'],
      '{"id":7,"text":"OpenAI hires.","lang":"en"}\n{"id":8,"html":"<p>a"}\n',
    );
    expect(batch).toMatchObject({ code: 0, err: '' });
    expect(
      batch.out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown),
    ).toEqual([
      expect.objectContaining({ id: 7, language: 'en' }),
      { id: 8, error: expect.stringContaining('reads texts') as unknown },
    ]);
    writeFileSync(path.join(folder, 'page.html'), '<p>OpenAI');
    const script = path.join(inside, 'annotate.js');
    expect(run(process.execPath, [script, 'page.html'])).toMatchObject({ code: 2, out: '' });
    expect(run(process.execPath, [script, '--help']).out).toMatch(/^Usage: annotate \[/u);
  });

  test('brings types that hold without Node, DOM or our sources', () => {
    writeFileSync(
      path.join(folder, 'use.ts'),
      `import { annotate, type AnnotateJson, type AnnotationJson } from 'interligne-core';
      const answer: AnnotateJson = annotate('x', { lang: 'fr', published: '2025-07-08', id: 1 });
      const first: AnnotationJson | undefined = answer.annotations[0];
      export const told: string | undefined = first?.gloss.fr;
      // @ts-expect-error there is no such option
      annotate('x', { language: 'fr' });
      // @ts-expect-error there is no such field
      export const none = answer.people;\n`,
    );
    const compilerOptions = {
      strict: true,
      noEmit: true,
      module: 'nodenext',
      target: 'es2023',
      lib: ['es2023'],
      types: [],
    };
    writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['use.ts'] }));
    const tsc = path.join(ROOT, 'node_modules/typescript/bin/tsc');
    expect(run(process.execPath, [tsc, '-p', 'tsconfig.json'])).toEqual({ code: 0, out: '', err: '' });
  });

  test('needs no other package, no Node and no DOM but in its command, and brings all licences', () => {
    const manifest = JSON.parse(readFileSync(path.join(inside, 'package.json'), 'utf8')) as Record<
      string,
      unknown
    >;
    expect(manifest).toMatchObject({ license: '(MIT AND CC-BY-4.0)', bin: { annotate: 'annotate.js' } });
    expect(Object.keys(manifest).filter((key) => /depend/iu.test(key))).toEqual([]);
    const scripts = readdirSync(inside, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.js'),
    );
    for (const file of scripts) {
      const code = readFileSync(path.join(inside, file), 'utf8');
      const imports = [
        ...code.matchAll(
          /^(?:import|export)\b[^"'\n]*["']([^"'\n]+)["'];$|\bimport\(\s*["']([^"'\n]+)["']/gmu,
        ),
      ].map(([, from, to]) => from ?? to ?? '');
      const foreign = imports.filter((to) => !to.startsWith('.'));
      if (file === 'annotate.js') {
        expect(foreign.filter((to) => !to.startsWith('node:'))).toEqual([]);
        continue;
      }
      expect(foreign, file).toEqual([]);
      expect(/\b(?:document|window)\.\w|linkedom/u.exec(code)?.[0] ?? '', file).toBe('');
    }
    expect(readFileSync(path.join(inside, 'LICENSE'), 'utf8')).toMatch(/MIT License[\s\S]*CC BY 4\.0/u);
    const others = readFileSync(path.join(inside, 'LICENSE-THIRD-PARTY.txt'), 'utf8');
    for (const name of ['i18next', 'papaparse', 'valibot', 'yaml'])
      expect(others).toMatch(new RegExp(`^${name} \\d`, 'mu'));
    for (const file of ['annotate.schema.json', 'web-annotation.schema.json']) {
      expect(readFileSync(path.join(inside, file), 'utf8')).toBe(
        readFileSync(path.join(ROOT, 'docs', file), 'utf8'),
      );
    }
  });
});
