import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readSource, type Source } from './architecture/read-source.ts';
import {
  browserNames,
  crookedImports,
  forbiddenImports,
  importCycles,
  longFiles,
  markupWriters,
  namelessExports,
  oddNames,
} from './architecture/rules.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

function filesUnder(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'));
}

const isCode = (file: string) => /\.(?:ts|tsx|mts|mjs)$/u.test(file);
const read = (file: string) => readSource(file, readFileSync(path.join(ROOT, file), 'utf8'));

const ours = ['src', 'entrypoints', 'scripts'].flatMap(filesUnder);
const sources = ours.filter(isCode).map(read);
const tests = filesUnder('test').filter(isCode);

describe('the house', () => {
  test('has sources to look at', () => {
    expect(sources.map((source) => source.path)).toContain('src/core/article.ts');
    expect(sources.some((source) => source.path.startsWith('entrypoints/'))).toBe(true);
  });

  test('imports only what the table of parts allows, types included', () => {
    expect(forbiddenImports(sources)).toEqual([]);
  });

  test('imports its own files relatively and by their whole name', () => {
    expect(crookedImports(sources)).toEqual([]);
  });

  test('has no import cycles', () => {
    expect(importCycles(sources)).toEqual([]);
  });

  test('names the browser’s API in src/platform only', () => {
    expect(browserNames(sources)).toEqual([]);
  });

  test('writes no markup as a string', () => {
    expect(markupWriters(sources)).toEqual([]);
  });

  test('keeps files short, or says why not', () => {
    expect(longFiles([...sources, ...tests.map(read)])).toEqual([]);
  });

  test('names files by the house’s rules', () => {
    expect(oddNames([...ours.filter((file) => isCode(file) || file.endsWith('.css')), ...tests])).toEqual([]);
  });

  test('exports by name and has no barrels', () => {
    expect(namelessExports(sources)).toEqual([]);
  });
});

describe('the rules notice', () => {
  const at = (file: string, text: string): Source[] => [readSource(file, text)];

  test.each([
    ['src/core/a.ts', "import { b } from '../languages/fr.ts';"],
    ['src/core/a.ts', "import type { B } from '../page/b.ts';"],
    ['src/core/a.ts', "export type B = import('../page/b.ts').B;"],
    ['src/core/a.ts', "export const b = () => import('../page/b.ts');"],
    ['src/core/a.ts', "export { b } from 'node:fs';"],
    ['src/knowledge/a.ts', "import { b } from './build/b.ts';"],
    ['src/popup/a.ts', "import { b } from '../page/b.ts';"],
    ['src/popover/a.ts', "import b from 'preact-router';"],
    ['src/page/a.ts', "import { b } from '../../entrypoints/reader.ts';"],
    ['src/new-part/a.ts', 'export const a = 1;'],
    ['entrypoints/a.ts', "import { b } from '../scripts/b.ts';"],
  ])('a forbidden import in %s: %s', (file, text) => {
    expect(forbiddenImports(at(file, text))).toHaveLength(1);
  });

  test('nothing wrong with an allowed import', () => {
    const text =
      "import { h } from 'preact/hooks'; import type { A } from '../core/article.ts'; import css from '../theme/tokens.css?inline';";
    expect(forbiddenImports(at('src/popover/a.ts', text))).toEqual([]);
  });

  test.each(["import './b';", "import '@/core/b.ts';", "import '/src/core/b.ts';"])(
    'a crooked import: %s',
    (text) => {
      expect(crookedImports(at('src/page/a.ts', text))).toHaveLength(1);
    },
  );

  test('a ring of three files, once', () => {
    const ring = ['a', 'b', 'c'].map((name, index, all) =>
      readSource(`src/core/${name}.ts`, `import type { X } from './${all[(index + 1) % 3]}.ts';`),
    );
    expect(importCycles(ring)).toEqual(['src/core/a.ts → src/core/b.ts → src/core/c.ts → src/core/a.ts']);
  });

  test.each([
    'browser.tabs.query({});',
    'const { runtime } = chrome;',
    'globalThis.chrome.runtime;',
    'const x = { browser };',
  ])('the browser’s API: %s', (text) => {
    expect(browserNames(at('src/popup/a.ts', text))).toEqual(['src/popup/a.ts']);
    expect(browserNames(at('src/platform/a.ts', text))).toEqual([]);
  });

  test('no API in a field that happens to bear its name', () => {
    expect(browserNames(at('src/popup/a.ts', 'const x = { browser: 1 }; x.browser; // browser'))).toEqual([]);
  });

  test.each([
    "element.innerHTML = '';",
    "element['insertAdjacentHTML'];",
    'const x = <p dangerouslySetInnerHTML={y} />;',
  ])('markup in a string: %s', (text) => {
    expect(markupWriters(at('src/popup/A.tsx', text))).toEqual(['src/popup/A.tsx']);
  });

  test('a long file, unless it says why', () => {
    const long = 'export const a = 1;\n'.repeat(400);
    expect(longFiles(at('src/core/a.ts', long))).toHaveLength(1);
    expect(longFiles(at('src/core/a.ts', `// long because it is a table\n${long}`))).toEqual([]);
  });

  test('odd file names', () => {
    const fine = [
      'src/core/a-b.ts',
      'src/popup/MovesTable.tsx',
      'entrypoints/popup/main.tsx',
      'src/page/a.content.ts',
    ];
    const odd = [
      'src/core/aB.ts',
      'src/core/utils.ts',
      'src/core/index.ts',
      'src/popup/moves-table.tsx',
      'src/core/types.ts',
    ];
    expect(oddNames([...fine, ...odd])).toEqual(odd);
  });

  test('default exports and barrels', () => {
    expect(namelessExports(at('src/core/a.ts', 'export default 1;'))).toHaveLength(1);
    expect(
      namelessExports(at('src/core/a.ts', "export * from './b.ts'; export { c } from './c.ts';")),
    ).toHaveLength(1);
    expect(namelessExports(at('src/core/a.ts', "import { b } from './b.ts'; export const c = b;"))).toEqual(
      [],
    );
  });
});
