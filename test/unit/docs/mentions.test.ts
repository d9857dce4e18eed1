import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { filesUnder, ROOT, textOf } from './repository.ts';

/* What the documents name is there: files, links and commands. */

const DOCUMENTS = [
  'README.md',
  'CONTRIBUTING.md',
  'CODE_OF_CONDUCT.md',
  'src/knowledge/README.md',
  ...filesUnder('docs').filter((file) => file.endsWith('.md')),
  ...filesUnder('.github').filter((file) => /\.(?:md|yml)$/u.test(file)),
].filter((file) => existsSync(path.join(ROOT, file)));

/** Folders that a path in a document may be told from. */
const FROM = ['', 'src/', 'src/core/', 'src/knowledge/', 'test/', 'test/e2e/'];
/** Where one is named that nobody has yet: `xx.ts`, `<id>.yml`, `x.ts`. */
const PLACEHOLDER = /(?:^|\/)xx?[./]|^\.tsx?$|^PascalCase\.|[<>{}*…]/u;
/** Named because it is not there: what a decision was made against. */
const DECIDED_AGAINST = new Set(['detector.content.ts']);
/** Made by the project's commands, so not in a fresh clone. */
const MADE = /^(?:\.output|node_modules|\.wxt)\//u;

const tops = new Set(
  FROM.flatMap((folder) =>
    filesUnder(folder === '' ? '.ci' : folder).map((file) => file.slice(folder.length).split('/')[0] ?? ''),
  ).concat(['src', 'entrypoints', 'scripts', 'test', 'docs', 'locales', 'public', 'bench', '.ci', '.github']),
);
const names = new Set(
  ['src', 'entrypoints', 'scripts', 'test', 'public'].flatMap(filesUnder).map((file) => path.basename(file)),
);

const inlineCode = (text: string) => [...text.matchAll(/`([^`\n]+)`/gu)].map((match) => match[1] ?? '');

/** Whether this is a path of ours as it stands in a document: below a folder we have, without a word that stands for another. */
function isPath(words: string): boolean {
  if (PLACEHOLDER.test(words) || MADE.test(words) || DECIDED_AGAINST.has(words)) return false;
  if (!/^[\w.@-]+(?:\/[\w.@-]+)*\/?$/u.test(words)) return false;
  return words.includes('/') ? tops.has(words.split('/')[0] ?? '') : /\.(?:tsx?|mjs|css)$/u.test(words);
}

function isThere(words: string): boolean {
  if (FROM.some((folder) => existsSync(path.join(ROOT, folder, words)))) return true;
  return !words.includes('/') && names.has(words);
}

describe.each(DOCUMENTS)('%s', (file) => {
  const text = textOf(file);

  test('names files that there are', () => {
    expect(inlineCode(text).filter((words) => isPath(words) && !isThere(words))).toEqual([]);
  });

  test('leads to files that there are', () => {
    const links = [...text.matchAll(/\]\(([^)\s]+)\)/gu)].map((match) => match[1] ?? '');
    const own = links.filter((link) => !/^(?:[a-z]+:|#)/iu.test(link));
    expect(
      own.filter((link) => !existsSync(path.join(ROOT, path.dirname(file), link.replace(/#.*$/u, '')))),
    ).toEqual([]);
  });

  test('names commands that there are', () => {
    const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };
    const named = [...text.matchAll(/\bnpm run (?:--?[a-z-]+ )*([a-z][\w:-]*)/gu)].map(
      (match) => match[1] ?? '',
    );
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
    const programs = [...text.matchAll(/\bnode ((?:scripts|test)\/[\w./-]+)/gu)].map(
      (match) => match[1] ?? '',
    );
    expect(programs.filter((program) => !existsSync(path.join(ROOT, program)))).toEqual([]);
  });
});

test.each(filesUnder('.github').filter((file) => file.endsWith('.yml')))('%s is YAML of its form', (file) => {
  const form = parse(textOf(file)) as Record<string, unknown>;
  const wanted = file.includes('ISSUE_TEMPLATE')
    ? ['name', 'description', 'body']
    : file.includes('workflows')
      ? ['name', 'on', 'permissions', 'jobs']
      : ['version', 'updates'];
  expect(Object.keys(form)).toEqual(expect.arrayContaining(wanted));
});

test('the documents name something', () => {
  const all = DOCUMENTS.map(textOf).flatMap(inlineCode);
  expect(all.filter(isPath).length).toBeGreaterThan(50);
});
