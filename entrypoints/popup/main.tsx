import { render } from 'preact';
import { chooseLanguage } from '../../src/i18n/choose-language.ts';
import { createTranslator, languages } from '../../src/i18n/create-translator.ts';
import { failure } from '../../src/messages/outcome.ts';
import { send, sendToTab } from '../../src/messages/send.ts';
import { mergeProse } from '../../src/packs/merge.ts';
import { readEnabledProse, watchPacks } from '../../src/packs/store.ts';
import { activeTab, openTab, ownUrl, tabById, uiLanguages } from '../../src/platform/browser.ts';
import { openOptions } from '../../src/platform/shortcuts.ts';
import { createController } from '../../src/popup/controller.ts';
import { Popup, type PopupData } from '../../src/popup/Popup.tsx';
import { changeSettings, readSettings, watchSettings } from '../../src/settings/store.ts';

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
  return createTranslator(chooseLanguage(setting, uiLanguages(), languages()));
}

const root = document.querySelector('#popup');
const [tab, settings] = await Promise.all([tabHere(), readSettings()]);

const start: PopupData = {
  page: tab ? { state: 'loading' } : { state: 'unreachable' },
  url: tab?.url ?? null,
  settings,
  knowledge: null,
  translator: translatorFor(settings.interfaceLanguage),
  languages: languages(),
  trouble: null,
};

const controller = createController(
  {
    summary: async () => (tab ? sendToTab(tab.id, 'reader/summary', null) : failure('nobody')),
    assess: async () => (tab ? send('background/assess', { tabId: tab.id }) : failure('nobody')),
    annotate: async () => (tab ? send('background/annotate', { tabId: tab.id }) : failure('nobody')),
    show: async (start, end, open) =>
      tab && sendToTab(tab.id, 'reader/show', { start, end, open }, SHOW_PATIENCE),
    openLibrary: () => openTab(ownUrl('library.html')),
    openOptions,
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

watchSettings(controller.settingsChanged, closing.signal);
void controller.load();

// The knowledge base is larger than all the rest: the popup stands before it is read, and goes without it if need be.
const { default: bundled } = await import('virtual:interligne/knowledge-prose');
const takePacks = async () => controller.knowledgeLoaded(mergeProse(bundled, await readEnabledProse()));
watchPacks(() => void takePacks(), closing.signal);
await takePacks();
