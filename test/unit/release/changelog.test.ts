import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { nextVersion, readStep, released, withVersion } from '../../../scripts/release/changelog.ts';

const ours = (name: string) => readFileSync(new URL(`../../../${name}`, import.meta.url), 'utf8');

describe('a version', () => {
  test('goes on by SemVer', () => {
    expect(nextVersion('0.1.9', 'patch')).toBe('0.1.10');
    expect(nextVersion('0.9.3', 'minor')).toBe('0.10.0');
    expect(nextVersion('1.2.3', 'major')).toBe('2.0.0');
    for (const odd of ['1.2', '1.2.3-beta', '01.2.3', 'v1.2.3'])
      expect(() => nextVersion(odd, 'patch')).toThrow('three plain numbers');
  });

  test('is asked for by one of three words', () => {
    expect([readStep('minor'), readStep('Minor'), readStep('0.2.0'), readStep(undefined)]).toEqual([
      'minor',
      null,
      null,
      null,
    ]);
  });

  test('is set where npm writes ours, and nowhere else', () => {
    const lock = `{
  "name": "a",
  "version": "1.0.0",
  "packages": {
    "": {
      "name": "a",
      "version": "1.0.0"
    },
    "node_modules/b": {
      "version": "1.0.0"
    }
  }
}
`;
    const set = withVersion(lock, '1.0.0', '1.0.1');
    expect(set.match(/1\.0\.1/gu)).toHaveLength(2);
    expect(JSON.parse(set)).toMatchObject({
      version: '1.0.1',
      packages: { '': { version: '1.0.1' }, 'node_modules/b': { version: '1.0.0' } },
    });
    expect(() => withVersion(lock, '0.9.0', '1.0.0')).toThrow('not 0.9.0');
  });

  test('can be set in our own files', () => {
    const { version } = JSON.parse(ours('package.json')) as { version: string };
    for (const name of ['package.json', 'package-lock.json']) {
      const before = ours(name).split('\n');
      const after = withVersion(ours(name), version, '999.0.0').split('\n');
      const changed = after.filter((line, index) => line !== before[index]);
      expect(changed.map((line) => line.trim())).toEqual(
        Array.from({ length: name === 'package.json' ? 1 : 2 }, () => '"version": "999.0.0",'),
      );
    }
  });
});

describe('the list of changes', () => {
  const head = '# Changes\n\nFormat: …\n\n';

  test('gets what was unreleased under its version and day', () => {
    const before = `${head}## [Unreleased]\n### Added\n- One.\n\n## [0.1.0] - 2025-01-01\n- Old.\n`;
    expect(released(before, '0.2.0', '2025-07-08')).toBe(
      `${head}## [Unreleased]\n\n## [0.2.0] - 2025-07-08\n### Added\n- One.\n\n## [0.1.0] - 2025-01-01\n- Old.\n`,
    );
  });

  test('refuses a release of nothing, of a version that was, and without the heading', () => {
    const empty = `${head}## [Unreleased]\n### Added\n\n## [0.1.0] - 2025-01-01\n- Old.\n`;
    expect(() => released(empty, '0.2.0', '2025-07-08')).toThrow('nothing under');
    expect(() =>
      released(`${head}## [Unreleased]\n- One.\n## [0.2.0] - 2025-01-01`, '0.2.0', '2025-07-08'),
    ).toThrow('already');
    expect(() => released(head, '0.2.0', '2025-07-08')).toThrow('no heading');
  });

  test('is in a state that can be released', () => {
    const text = ours('CHANGELOG.md');
    expect(text).toContain('## [Unreleased]\n');
  });
});
