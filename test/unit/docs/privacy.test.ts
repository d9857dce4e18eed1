import { describe, expect, test } from 'vitest';
import { manifestOf } from './manifest.ts';
import { filesUnder, tableUnder, textOf } from './repository.ts';

/* The privacy policy says what manifest and code do, in both of its languages. */

const POLICIES = [
  {
    file: 'docs/privacy.md',
    asks: 'What it asks the browser for',
    keeps: 'What it keeps',
    row: ['permission', 'host', 'policy', 'data collection (Firefox)'],
  },
  {
    file: 'docs/privacy.fr.md',
    asks: 'Ce qu’elle demande au navigateur',
    keeps: 'Ce qu’elle garde',
    row: ['permission', 'hôte', 'politique', 'collecte de données (Firefox)'],
  },
] as const;

const code = (cell = '') => /`([^`]+)`/u.exec(cell)?.[1] ?? '';

/** Whoever reads or writes the browser's storage names its keys as constants of texts. */
function storageKeys(): string[] {
  const stores = filesUnder('src').filter(
    (file) =>
      file.endsWith('.ts') &&
      !file.startsWith('src/platform/') &&
      /\b(?:write|read)(?:Stored|Passing)\b/u.test(textOf(file)),
  );
  return stores.flatMap((file) => {
    const keys = [...textOf(file).matchAll(/^const [A-Z_]+ = '([^']+)';/gmu)].map((match) => match[1] ?? '');
    expect(keys, `${file} keeps something: its keys are constants`).not.toEqual([]);
    return keys;
  });
}

test('one function fetches, and only a file of the package', () => {
  const fetches = ['src', 'entrypoints']
    .flatMap(filesUnder)
    .filter((file) => /\.tsx?$/u.test(file))
    .flatMap((file) =>
      [
        ...textOf(file).matchAll(
          /^.*(?:(?<!function )\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon).*$/gmu,
        ),
      ].map(([line]) => `${file}: ${line.trim()}`),
    );
  expect(fetches).toEqual(['src/platform/browser.ts: const response = await fetch(ownUrl(path));']);
});

describe.each(POLICIES)('$file', ({ file, asks, keeps, row }) => {
  const [permission, host, policy, collection] = row;
  const asked = tableUnder(textOf(file), asks);
  const valuesOf = (kind: string) =>
    asked.filter(([first]) => first === kind).map(([, value]) => code(value));

  test.each(['chrome', 'firefox'] as const)(
    'names what the manifest for %s asks for, and no more',
    async (browser) => {
      const manifest = await manifestOf(browser);
      expect(valuesOf(permission).toSorted()).toEqual([...manifest.permissions].sort());
      expect(valuesOf(host).toSorted()).toEqual([...manifest.host_permissions].sort());
      for (const { matches } of manifest.content_scripts) {
        expect(valuesOf(host).toSorted()).toEqual([...matches].sort());
      }
      expect(manifest.optional_permissions).toBeUndefined();
      for (const rule of valuesOf(policy)) {
        expect(manifest.content_security_policy.extension_pages.split('; ')).toContain(rule);
      }
      expect(valuesOf(policy)).toHaveLength(1);
      if (browser === 'firefox') {
        const { required } = manifest.browser_specific_settings?.gecko.data_collection_permissions ?? {};
        expect(valuesOf(collection)).toEqual(required);
      }
    },
  );

  test('has no row that is not compared', () => {
    expect([...new Set(asked.map(([first]) => first))]).toEqual(row);
  });

  test('names every key that the code keeps something under, and no other', () => {
    const named = tableUnder(textOf(file), keeps).map(([key]) => code(key));
    expect(named.toSorted()).toEqual(storageKeys().sort());
  });
});
