import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import {
  manifestProblems,
  type Shop,
  type StoreManifest,
  type StoreWords,
} from '../../../scripts/package/manifest-rules.ts';
import { manifestFolders, manifestMessages } from '../../../src/i18n/manifest-messages.ts';
import config from '../../../wxt.config.ts';

/*
 * The manifest as our configuration gives it to WXT, which adds pages, icons and version. `npm run package` holds the built one against the
 * same rules.
 */

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const { version } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')) as { version: string };
const icons = Object.fromEntries(
  readdirSync(`${ROOT}public/icon`).flatMap((name) => {
    const size = /^(\d+)\.png$/u.exec(name)?.[1];
    return size === undefined ? [] : [[size, `icon/${name}`] as const];
  }),
);

const words: Record<string, StoreWords> = Object.fromEntries(
  readdirSync(`${ROOT}locales`).flatMap((file) => {
    const messages = manifestMessages(JSON.parse(readFileSync(`${ROOT}locales/${file}`, 'utf8')));
    return manifestFolders(file.replace('.json', '')).map((folder) => [folder, messages] as const);
  }),
);

async function manifestFor(shop: Shop): Promise<StoreManifest> {
  if (typeof config.manifest !== 'function') throw new Error('The configuration has no manifest of its own.');
  const env = { browser: shop, manifestVersion: 3, mode: 'production', command: 'build' } as const;
  // As it is written to the file.
  const ours = JSON.parse(JSON.stringify(await config.manifest(env))) as StoreManifest;
  return { manifest_version: config.manifestVersion, version, icons, ...ours };
}

describe.each(['chrome', 'firefox'] as const)('the manifest for %s', (shop) => {
  test('is what the shop takes, in every language', async () => {
    expect(Object.keys(words).length).toBeGreaterThan(5);
    expect(manifestProblems(await manifestFor(shop), words, shop)).toEqual([]);
  });

  test('asks for no permission that the code does not use', async () => {
    const { permissions = [], optional_permissions: optional = [] } = await manifestFor(shop);
    const platform = readdirSync(`${ROOT}src/platform`)
      .map((file) => readFileSync(`${ROOT}src/platform/${file}`, 'utf8'))
      .join('\n');
    const proofs: Readonly<Record<string, RegExp>> = {
      storage: /\bbrowser\.storage\./u,
      scripting: /\bbrowser\.scripting\./u,
      contextMenus: /\bbrowser\.contextMenus\./u,
      // No call of its own: it lends the page where a command or the menu was used, to readers who keep sites back.
      activeTab: /\bbrowser\.(?:commands\.onCommand|contextMenus\.onClicked)\b/u,
    };
    const asked = [...permissions, ...optional];
    expect(asked.filter((name) => !proofs[name]?.test(platform))).toEqual([]);
    // And the other way round: no call without its permission.
    const used = Object.keys(proofs).filter((name) => proofs[name]?.test(platform));
    expect(used.filter((name) => !asked.includes(name))).toEqual([]);
  });
});

describe('the rules', () => {
  test('know what is wrong', async () => {
    const fine = await manifestFor('firefox');
    const told = (changes: StoreManifest, messages = words) =>
      manifestProblems({ ...fine, ...changes }, messages, 'firefox');
    expect(told({ manifest_version: 2 })).toEqual(['manifest_version is not 3.']);
    for (const broken of ['1.02', '1.0-beta', '1.2.3.4.5', '70000'])
      expect(told({ version: broken })).toHaveLength(1);
    expect(told({ icons: { 48: 'a' } })).toEqual(['There is no icon of 96 pixels.']);
    expect(told({ update_url: 'https://a.example' })).toHaveLength(1);
    expect(told({ content_security_policy: { extension_pages: "script-src 'unsafe-eval'" } })).toHaveLength(
      1,
    );
    expect(told({ browser_specific_settings: {} })).toHaveLength(3);
    expect(told({ default_locale: 'nl' })).toEqual(['There are no words for the default locale “nl”.']);
    const long = {
      ...words.en,
      description: { message: 'x'.repeat(133) },
      name: { message: 'y'.repeat(46) },
    };
    expect(told({}, { ...words, en: long })).toEqual([
      'en: the name has 46 characters.',
      'en: the description has 133 characters.',
    ]);
    const { command_list: _, ...short } = words.en ?? {};
    expect(told({}, { ...words, en: short })).toEqual(['en lacks the word “command_list”.']);
  });
});
