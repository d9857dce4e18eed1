import { describe, expect, test } from 'vitest';
import { compile } from '../../src/knowledge/build/compile.ts';
import { formatProblem } from '../../src/knowledge/build/problem.ts';
import { ENTRIES_FOLDER, entryFiles, readEntries } from '../../src/knowledge/build/read-entries.ts';

/* Every real entry, as it ships. */

const checked = readEntries();

test('no entry has a problem', () => {
  expect(checked.problems.map(formatProblem)).toEqual([]);
});

test('every file is read', () => {
  const { entries, articles, anchors = [], rates = [] } = checked;
  expect(entries.length + articles.length + anchors.length + rates.length).toBe(
    entryFiles(ENTRIES_FOLDER).length,
  );
  expect(checked.entries.length).toBeGreaterThan(0);
});

describe.skipIf(checked.problems.length > 0)('compiled', () => {
  const compiled = checked.problems.length > 0 ? undefined : compile(checked);

  test('every id that the index names has prose', () => {
    const known = new Set(Object.keys(compiled?.prose.entries ?? {}));
    for (const { related, organization, moves } of compiled?.index.entries ?? []) {
      const named = [...related, organization, ...(moves ?? []).flatMap(({ from, to }) => [from, to])];
      for (const id of named) if (id !== undefined && id !== null) expect(known).toContain(id);
    }
  });

  test('the detector’s cues stay small enough for every page', () => {
    // The detector as a whole may have a few kB; names are most of it.
    const CUES_LIMIT_BYTES = 10_000;
    expect(Buffer.byteLength(JSON.stringify(compiled?.cues))).toBeLessThan(CUES_LIMIT_BYTES);
    expect(compiled?.cues.organizations.length).toBeGreaterThan(0);
    expect(compiled?.cues.people.length).toBeGreaterThan(0);
  });

  test('it says from when it is', () => {
    expect(compiled?.prose.date).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
  });
});
