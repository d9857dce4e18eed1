import { render } from 'preact';
import type { KnowledgeProse } from '../../src/core/knowledge.ts';
import { pageLanguages, pageTranslator } from '../../src/i18n/page-translator.ts';
import { hashOfEntry } from '../../src/library/route.ts';
import { failure } from '../../src/messages/outcome.ts';
import { send, sendToTab } from '../../src/messages/send.ts';
import { mergeIndex, mergeProse } from '../../src/packs/merge.ts';
import { readEnabledIndexes, readEnabledProse, watchPacks } from '../../src/packs/store.ts';
import { activeTab, openTab, ownUrl, tabById, uiLanguages } from '../../src/platform/browser.ts';
import { openOptions } from '../../src/platform/shortcuts.ts';
import { createController } from '../../src/popup/controller.ts';
import { Popup, type PopupData } from '../../src/popup/Popup.tsx';
import { loadProse } from '../../src/prose.ts';
import { changeSettings, readSettings, watchSettings } from '../../src/settings/store.ts';

/** How long, in ms, a file that is handed to the browser stays there for it. */
const SAVING_MS = 60_000;

/** Milliseconds after which a frame is no longer waited for. */
const PAINT_PATIENCE_MS = 100;

/** Milliseconds that a page gets to take a “go there” before the popup closes over it. */
const SHOW_PATIENCE = 500;

const closing = new AbortController();
addEventListener('pagehide', () => closing.abort());

/** The tab this is about: the active one, or the one named by `?tab=` where the popup stands in a tab of its own. */
async function tabHere() {
  const named = new URLSearchParams(location.search).get('tab');
  return named === null ? activeTab() : tabById(Number(named));
}

function translatorFor(setting: string) {
  return pageTranslator(setting, uiLanguages());
}

async function settingsAndWords() {
  // Nearly everybody reads in the browser's language: its words come while the settings do.
  void translatorFor('auto');
  const settings = await readSettings();
  return [settings, await translatorFor(settings.interfaceLanguage)] as const;
}

function save(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), SAVING_MS);
}

const root = document.querySelector('#popup');
const [tab, [settings, translator]] = await Promise.all([tabHere(), settingsAndWords()]);

const start: PopupData = {
  page: tab ? { state: 'loading' } : { state: 'unreachable' },
  url: tab?.url ?? null,
  settings,
  knowledge: null,
  searched: null,
  translator,
  languages: pageLanguages(),
  trouble: null,
};

const controller = createController(
  {
    summary: async () => (tab ? sendToTab(tab.id, 'reader/summary', null) : failure('nobody')),
    assess: async () => (tab ? send('background/assess', { tabId: tab.id }) : failure('nobody')),
    annotate: async () => (tab ? send('background/annotate', { tabId: tab.id }) : failure('nobody')),
    show: async (start, end, open) =>
      tab && sendToTab(tab.id, 'reader/show', { start, end, open }, SHOW_PATIENCE),
    list: async () => tab && sendToTab(tab.id, 'reader/list', null, SHOW_PATIENCE),
    back: async () => tab && sendToTab(tab.id, 'reader/back', null, SHOW_PATIENCE),
    prepareSearch: () => void prepareSearch(),
    openLibrary: (entry) => openTab(ownUrl(`library.html${entry === null ? '' : hashOfEntry(entry)}`)),
    openOptions,
    openHelp: () => openTab(ownUrl('help.html')),
    openReading: () => send('background/open-reading', { tabId: tab?.id ?? null }),
    exportPage: async (about, what, format) => {
      const found = tab ? await sendToTab(tab.id, 'reader/findings', null) : failure('nobody');
      if (!found.ok) return null;
      // The writers of tables are needed by an export alone.
      const { exportFile } = await import('../../src/export/export-file.ts');
      const file = exportFile({ ...about, ...found.answer }, what, format);
      save(file.name, file.type, file.text);
      return file.name;
    },
    change: changeSettings,
    translator: translatorFor,
    close: () => window.close(),
    draw: (data) => {
      document.documentElement.lang = data.translator.language;
      if (root) render(<Popup data={data} actions={controller.actions} />, root);
    },
  },
  start,
);

let reading: Promise<KnowledgeProse> | null = null;

function bundledProse(): Promise<KnowledgeProse> {
  reading ??= loadProse();
  return reading;
}

let preparing = false;

/** The ways in which entries are written are larger than all the rest, and only a search needs them. */
async function prepareSearch() {
  if (preparing) return;
  preparing = true;
  const [{ default: index }, prose, indexes, shows] = await Promise.all([
    import('virtual:interligne/knowledge-index'),
    bundledProse(),
    readEnabledIndexes(),
    readEnabledProse(),
  ]);
  const aliases = mergeIndex(index, indexes).entries.map(
    ({ id, aliases }) => [id, aliases.map(({ form }) => form)] as const,
  );
  controller.searchReady({ entries: mergeProse(prose, shows).entries, aliases: Object.fromEntries(aliases) });
}

watchSettings(controller.settingsChanged, closing.signal);
void controller.load();

/** Resolves once what was drawn has been painted; at the latest after a moment, where the browser paints nothing. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, PAINT_PATIENCE_MS);
    requestAnimationFrame(() => setTimeout(resolve));
  });
}

// The knowledge base is larger than all the rest: the popup stands, painted, before it is read, and goes without it if need be.
await painted();
const bundled = await bundledProse();
const takePacks = async () => controller.knowledgeLoaded(mergeProse(bundled, await readEnabledProse()));
watchPacks(() => void takePacks(), closing.signal);
await takePacks();
