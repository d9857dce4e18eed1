import { render } from 'preact';
import { pageLanguages, pageTranslator } from '../../src/i18n/page-translator.ts';
import { createController } from '../../src/options/controller.ts';
import { Options } from '../../src/options/Options.tsx';
import { bytesOf } from '../../src/packs/pack-file.ts';
import { readEnabledIndexes, readPacks } from '../../src/packs/store.ts';
import { readAllStored, uiLanguages } from '../../src/platform/browser.ts';
import { allCommands, canSetCommands, openShortcutScreen, setCommand } from '../../src/platform/shortcuts.ts';
import { eraseAll } from '../../src/settings/erase.ts';
import { changeSettings, readSettings, watchSettings } from '../../src/settings/store.ts';

/** How long, in ms, a file that is handed to the browser stays there for it: long enough for the slowest dialog to begin. */
const SAVING_MS = 60_000;

const closing = new AbortController();
addEventListener('pagehide', () => closing.abort());

function translatorFor(setting: string) {
  return pageTranslator(setting, uiLanguages());
}

const root = document.querySelector('#options');
const settings = await readSettings();

const controller = createController(
  {
    change: changeSettings,
    translator: translatorFor,
    // Recognition and its index are far larger than the page: it stands before they are read.
    sample: async ({ t, language }) => {
      const { annotatorWith } = await import('../../src/assembly.ts');
      const { articleFromText } = await import('../../src/core/article-from-text.ts');
      const text = `${t('sample.first')}\n${t('sample.second')}`;
      const { annotations } = annotatorWith([])(articleFromText(text, { language, published: null }));
      return { text, language, annotations };
    },
    names: async () => {
      const { default: index } = await import('virtual:interligne/knowledge-index');
      const packs = await readEnabledIndexes();
      const entries = [index, ...packs].flatMap(({ entries }) => entries);
      return Object.fromEntries(entries.map(({ id, name }) => [id, name]));
    },
    shortcuts: allCommands,
    setShortcut: setCommand,
    openShortcuts: openShortcutScreen,
    save: (fileName, text) => {
      const address = URL.createObjectURL(new Blob([bytesOf(text)], { type: 'application/json' }));
      Object.assign(document.createElement('a'), { href: address, download: fileName }).click();
      // The browser has taken hold of it by the next turn, and needs it no longer than the page.
      setTimeout(() => URL.revokeObjectURL(address), SAVING_MS);
    },
    today: () => new Date().toISOString().slice(0, 'yyyy-mm-dd'.length),
    inventory: async () => {
      const [{ packs }, stored] = await Promise.all([readPacks(), readAllStored()]);
      return { packs: packs.length, review: Object.keys(stored).some((key) => key.startsWith('review')) };
    },
    eraseAll,
    draw: (data) => {
      const { language, t } = data.translator;
      document.documentElement.lang = language;
      document.title = `Interligne: ${t('options.title')}`;
      if (root) render(<Options data={data} actions={controller.actions} />, root);
    },
  },
  {
    settings,
    translator: await translatorFor(settings.interfaceLanguage),
    languages: pageLanguages(),
    sample: null,
    names: {},
    shortcuts: { list: [], editable: canSetCommands(), problem: null, closed: false },
    siteProblem: null,
    file: null,
    erasing: null,
    notice: null,
  },
);

watchSettings(controller.settingsChanged, closing.signal);
await controller.start();
