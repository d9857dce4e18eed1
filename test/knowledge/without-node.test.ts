import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

/** Every module that `file` reaches by relative imports, itself included, and the packages they name. */
function reach(file: string, files = new Set<string>(), packages = new Set<string>()) {
  if (files.has(file)) return { files, packages };
  files.add(file);
  for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(
    /^(?:import|export)[^;]*? from '([^']+)';/gmu,
  )) {
    if (name.startsWith('.')) reach(join(dirname(file), name), files, packages);
    else packages.add(name);
  }
  return { files, packages };
}

test('checking and compiling need no Node: a reader’s own pack goes the same way in the browser', () => {
  const roots = ['check.ts', 'compile.ts', 'statistics.ts', 'scaffold.ts'];
  const { files, packages } = reach('src/knowledge/build/check.ts');
  for (const root of roots) reach(join('src/knowledge/build', root), files, packages);
  expect(files.size).toBeGreaterThan(roots.length);
  expect([...packages].sort()).toEqual(['valibot', 'yaml']);
});
