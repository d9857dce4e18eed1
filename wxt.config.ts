import { readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { asciiScripts } from './scripts/build/ascii-scripts.ts';
import { oneBase } from './scripts/build/one-base.ts';
import { licenceList } from './scripts/build/third-party.ts';
import { withoutEval } from './scripts/build/without-eval.ts';
import { manifestFolders, manifestMessages } from './src/i18n/manifest-messages.ts';
import { knowledgePlugin, proseFile } from './src/knowledge/build/vite-plugin.ts';
import { PROSE_FILE } from './src/knowledge/packed-prose.ts';

/** The oldest browsers in which `Highlight`, `popover` and `light-dark()` all work; what is built is built for them. */
const OLDEST = { chrome: 125, firefox: 140 };

/** The first Firefox for Android that shows readers what an extension says of their data. */
const OLDEST_ANDROID = 142;

const GECKO = {
  id: 'interligne@interligne.example',
  strict_min_version: `${OLDEST.firefox}.0`,
  data_collection_permissions: { required: ['none'] },
};

/** Drawn by scripts/icons.ts. */
const ICON_SIZES = [16, 19, 32, 48, 96, 128];
const TOOLBAR_SIZES = [16, 32];
const icon = (size: number, variant = '') => `icon/${variant}${size}.png`;
const icons = (sizes: readonly number[]) => Object.fromEntries(sizes.map((size) => [size, icon(size)]));

/** As package.json has it. Its `homepage`, where there is one, becomes the manifest's; the shops list it. */
const { author: AUTHOR, homepage: HOMEPAGE } = JSON.parse(await readFile('package.json', 'utf8')) as {
  author: string;
  homepage?: string;
};

const licences = licenceList();

const PAGES = ['http://*/*', 'https://*/*'];

/** WXT's own way into a script that is injected into pages, before the path of the script. */
const SCRIPT_ENTRY = '\0virtual:wxt-unlisted-script-entrypoint?';

/**
 * Takes from the scripts that run in pages what WXT puts around them, a logger for what they throw: the browser says that as well, and every
 * page would carry it.
 */
function bareScripts(): Plugin {
  return {
    name: 'interligne-bare-scripts',
    enforce: 'pre',
    load(id) {
      if (!id.startsWith(SCRIPT_ENTRY)) return undefined;
      const script = JSON.stringify(id.slice(SCRIPT_ENTRY.length));
      return `import script from ${script};\nconst result = script.main();\nexport { result as default };\n`;
    },
  };
}

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  outDir: '.output',
  vite: ({ browser }) => ({
    plugins: [knowledgePlugin(), withoutEval(), licences.plugin, bareScripts(), oneBase(), asciiScripts()],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    // Reader and card are injected as classic scripts: one file each, no preload helper.
    build: {
      modulePreload: false,
      target: browser === 'firefox' ? `firefox${OLDEST.firefox}` : `chrome${OLDEST.chrome}`,
    },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    ...(HOMEPAGE === undefined ? {} : { homepage_url: HOMEPAGE }),
    // storage: the reader's settings; scripting: to bring the reader into a page that is coverage; contextMenus: “annotate this page”.
    permissions: ['storage', 'scripting', 'contextMenus', 'activeTab'],
    host_permissions: PAGES,
    ...(browser === 'firefox'
      ? {
          // Chrome's author is the address of an account, which its shop knows anyway.
          author: AUTHOR,
          browser_specific_settings: {
            gecko: GECKO,
            gecko_android: { strict_min_version: `${OLDEST_ANDROID}.0` },
          },
        }
      : { minimum_chrome_version: String(OLDEST.chrome) }),
    icons: icons(ICON_SIZES),
    action: {
      default_title: '__MSG_name__',
      default_icon: icons([16, 19, 32]),
      // Firefox calls by “light” what stands on a dark toolbar, whose words are light.
      ...(browser === 'firefox'
        ? {
            theme_icons: TOOLBAR_SIZES.map((size) => ({
              dark: icon(size),
              light: icon(size, 'on-dark-'),
              size,
            })),
          }
        : {}),
    },
    content_scripts: [
      { matches: PAGES, js: ['early.js'], run_at: 'document_start' },
      { matches: PAGES, js: ['detector.js'], css: ['assets/marks.css'], run_at: 'document_idle' },
    ],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'",
    },
    commands: {
      'next-annotation': { suggested_key: { default: 'Alt+Period' }, description: '__MSG_command_next__' },
      'previous-annotation': {
        suggested_key: { default: 'Alt+Comma' },
        description: '__MSG_command_previous__',
      },
      'switch-gloss': { suggested_key: { default: 'Alt+Shift+G' }, description: '__MSG_command_gloss__' },
      'list-annotations': { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_command_list__' },
      // Chromium takes four suggested keys at most; this command is in popup and context menu too.
      'annotate-page': {
        ...(browser === 'firefox' ? { suggested_key: { default: 'Alt+Shift+A' } } : {}),
        description: '__MSG_command_annotate__',
      },
    },
  }),
  hooks: {
    // Whoever passes on code passes on its licence: ours, and those of the libraries inside.
    'build:done': async ({ config }) => {
      if (config.command !== 'build') return;
      const texts = [await readFile('LICENSE', 'utf8'), licences.text()];
      await writeFile(join(config.outDir, 'LICENSES.txt'), texts.join(`\n${'='.repeat(72)}\n\n`));
    },
    // The manifest's own words come from the same locale files as every screen's.
    'build:publicAssets': async (_wxt, files) => {
      // The background and our own pages read it, so that no page of the web holds all of it.
      files.push({ relativeDest: PROSE_FILE, contents: proseFile() });
      for (const file of await readdir('locales')) {
        const words: unknown = JSON.parse(await readFile(`locales/${file}`, 'utf8'));
        const contents = JSON.stringify(manifestMessages(words), null, 2);
        for (const folder of manifestFolders(basename(file, '.json'))) {
          files.push({ relativeDest: `_locales/${folder}/messages.json`, contents });
        }
      }
    },
  },
});
