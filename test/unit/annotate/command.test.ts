import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AnnotateJson } from '../../../src/export/annotate-json.ts';

/* The command as people run it: exit codes, streams and order, which no unit below can show. */

/** As from a shell: what npm tells its scripts (where it was called from) must not leak into the command under test. */
const BY_HAND = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(?:npm_|INIT_CWD$)/u.test(name)),
);

const ANNOTATE = fileURLToPath(new URL('../../../scripts/annotate.mjs', import.meta.url));
const ARTICLES = fileURLToPath(new URL('../../articles/', import.meta.url));
/** The first run builds the bundle. */
const PATIENCE_MS = 120_000;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'annotate-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function annotate(args: readonly string[], input = ''): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [ANNOTATE, ...args], { cwd: folder, env: BY_HAND });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err }));
    child.stdin.end(input);
  });
}

const answers = (out: string) =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as AnnotateJson & { error?: string });

describe('annotate', { timeout: PATIENCE_MS }, () => {
  test('answers a text file with one line of JSON whose offsets fit the file', async () => {
    const text = 'OpenAI a recruté un chercheur.\nIl aurait reçu 2 millions de dollars.\n';
    writeFileSync(path.join(folder, 'short.txt'), text);
    const { code, out, err } = await annotate(['--lang', 'fr', 'short.txt']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const [answer, ...rest] = answers(out);
    expect(rest).toEqual([]);
    expect(answer).toMatchObject({ id: 'short.txt', language: 'fr' });
    expect(answer).not.toHaveProperty('text');
    const found = answer?.annotations ?? [];
    expect(found.map(({ text: words }) => words)).toEqual(
      expect.arrayContaining(['OpenAI', '2 millions de dollars']),
    );
    for (const { start, end, text: words } of found) expect(text.slice(start, end)).toBe(words);
  });

  test('answers a page with the text that offsets refer to, and the language and day it declares', async () => {
    const { code, out } = await annotate([path.join(ARTICLES, 'demo.en.html')]);
    expect(code).toBe(0);
    const [answer] = answers(out);
    expect(answer).toMatchObject({ language: 'en', detection: { verdict: 'coverage' } });
    expect(answer?.annotations.length).toBeGreaterThan(20);
    for (const { start, end, text } of answer?.annotations ?? [])
      expect(answer?.text?.slice(start, end)).toBe(text);
  });

  test('takes nothing for an article and says so', async () => {
    writeFileSync(path.join(folder, 'empty.html'), '');
    const { code, out } = await annotate(['empty.html']);
    expect(code).toBe(0);
    expect(answers(out)[0]).toMatchObject({
      text: '',
      detection: { verdict: 'other' },
      annotations: [],
      moves: [],
      notes: [],
    });
  });

  test.each([
    [['gone.txt'], 'gone.txt'],
    [['short.txt', 'gone.txt'], 'gone.txt'],
    [['.'], 'folder'],
    [['--bogus'], '--bogus'],
    [['--pack', 'gone.yml', 'short.txt'], 'gone.yml'],
    [[], 'Usage'],
  ])('exits 2 with one line for %j, having answered nothing', async (args, named) => {
    const { code, out, err } = await annotate(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect(err).toContain(named);
  });

  test('takes packs of the reader’s own; an invalid one is told by file, line, field and mend', async () => {
    const sample = fileURLToPath(new URL('../../../src/packs/samples/chip-makers.yml', import.meta.url));
    writeFileSync(path.join(folder, 'chips.txt'), 'Lip-Bu Tan runs Intel, the rival of Nvidia.\n');
    const { code, out } = await annotate(['--lang', 'en', '--pack', sample, 'chips.txt']);
    expect(code).toBe(0);
    expect(answers(out)[0]?.annotations.map(({ entry, pack }) => [entry, pack])).toEqual([
      ['chip-makers/lip-bu-tan', 'chip-makers'],
      ['chip-makers/intel', 'chip-makers'],
      ['nvidia', undefined],
    ]);
    const broken = 'pack:\n  id: b\n  name: B\nentries:\n  x:\n    kind: bird\n    name: X\n';
    writeFileSync(path.join(folder, 'broken.yml'), broken);
    const refused = await annotate(['--pack', 'broken.yml', 'chips.txt']);
    expect({ code: refused.code, out: refused.out }).toEqual({ code: 2, out: '' });
    expect(refused.err.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^broken\.yml:5: entries\.x\.background is missing: add/u),
      expect.stringMatching(/^broken\.yml:5: entries\.x\.gloss is missing: add/u),
      expect.stringMatching(/^broken\.yml:6: entries\.x\.kind is none of the known values: write/u),
    ]);
    const twice = await annotate(['--pack', sample, '--pack', sample, 'chips.txt']);
    expect(twice.code).toBe(2);
    expect(twice.err).toContain('chip-makers');
  });

  test('answers a batch line by line, in order, and goes on after a broken line', async () => {
    const lines = ['{"id":"a","text":"Meta"}', 'broken', '', '{"id":2,"html":"<p>OpenAI</p>"}', '{"id":"c"}'];
    const { code, out } = await annotate(['--batch'], `${lines.join('\n')}\n`);
    expect(code).toBe(0);
    const [a, broken, b, c] = answers(out);
    expect(a).toMatchObject({ id: 'a' });
    expect(broken).toEqual({ id: null, error: expect.stringContaining('Not JSON') });
    expect(b).toMatchObject({ id: 2, text: expect.stringContaining('OpenAI') });
    expect(c).toEqual({ id: 'c', error: expect.any(String) });
  });

  test('answers each line of a batch before the next one is sent', async () => {
    const child = spawn(process.execPath, [ANNOTATE, '--batch'], {
      cwd: folder,
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const ended = new Promise((resolve) => child.on('close', resolve));
    const said: string[] = [];
    for (const id of ['first', 'second']) {
      child.stdin.write(`{"id":"${id}","text":"Meta"}\n`);
      said.push(
        await new Promise<string>((resolve) => child.stdout.once('data', (data) => resolve(String(data)))),
      );
    }
    child.stdin.end();
    expect(await ended).toBe(0);
    expect(said.map((line) => (JSON.parse(line) as AnnotateJson).id)).toEqual(['first', 'second']);
  });

  test('ends quietly when nobody reads on', async () => {
    const child = spawn(process.execPath, [ANNOTATE, '--batch'], { cwd: folder });
    let err = '';
    child.stderr.on('data', (data) => {
      err += String(data);
    });
    // The reader has gone before anything is said; what the writer still sends may be refused.
    child.stdout.destroy();
    child.stdin.on('error', () => undefined);
    child.stdin.end('{"id":"a","text":"Meta"}\n'.repeat(2000));
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });

  test('writes a table for people', async () => {
    const { code, out } = await annotate(['--format', 'table', path.join(ARTICLES, 'demo.en.html')]);
    expect(code).toBe(0);
    expect(out).toMatch(/^demo\.en\.html: coverage/u);
    expect(out).toMatch(/\nMoves\n {2}\S/u);
  });
});
