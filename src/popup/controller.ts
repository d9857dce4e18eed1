import type { KnowledgeProse } from '../core/knowledge.ts';
import type { ExportFormat, ExportSource, ExportWhat } from '../export/export-source.ts';
import { type SoonTranslator, whenTranslated } from '../i18n/translator.ts';
import type { Outcome } from '../messages/outcome.ts';
import type { Searched } from '../search/search-index.ts';
import { withKnown } from '../settings/known.ts';
import { withMute } from '../settings/mutes.ts';
import { offBy, withPage, withSite } from '../settings/off.ts';
import type { Settings } from '../settings/settings.ts';
import { loadPage, type PageQuestions } from './load-page.ts';
import type { PopupActions, PopupData } from './Popup.tsx';
import { glossLanguages } from './reading.ts';
import type { Reach } from './Switches.tsx';

/** The world as the popup reaches it; `entrypoints/popup` fills it in, tests put fakes in its place. */
export interface PopupWorld extends PageQuestions {
  annotate(): Promise<Outcome<boolean>>;
  /** Resolves once the page was told, or is slow to listen. */
  show(start: number, end: number, open: boolean): Promise<unknown>;
  /** Lists all annotations in the page. */
  list(): Promise<unknown>;
  change(change: (settings: Settings) => Settings): Promise<Settings>;
  translator(interfaceLanguage: string): SoonTranslator;
  /** Back to where the page was before the jumps. */
  back(): Promise<unknown>;
  /** Begins to load what is searched; `searchReady` is called once it is there. */
  prepareSearch(): void;
  openLibrary(entry: string | null): Promise<unknown>;
  openReading(): Promise<unknown>;
  openOptions(): Promise<unknown>;
  openHelp(): Promise<unknown>;
  /** Hands over what was found in the page as a file; resolves to its name, or to null where the page does not answer. */
  exportPage(about: ExportAbout, what: ExportWhat, format: ExportFormat): Promise<string | null>;
  close(): void;
  draw(data: PopupData): void;
}

/** What the popup knows of an export; text and analysis are the page's to tell. */
export type ExportAbout = Pick<ExportSource, 'title' | 'url' | 'prose' | 'glosses' | 'words'>;

export interface PopupController {
  readonly actions: PopupActions;
  /** Asks about the page; at the start, and again whenever what is known may be out of date. */
  load(): Promise<void>;
  /** The settings were changed, here or in another window. */
  settingsChanged(settings: Settings): void;
  knowledgeLoaded(knowledge: KnowledgeProse): void;
  searchReady(searched: Searched): void;
}

/**
 * Keeps what the popup shows and does what its buttons ask. Choices show at once and are saved behind; one that cannot be
 * saved is taken back and said.
 */
export function createController(world: PopupWorld, start: PopupData): PopupController {
  let data = start;
  let loading = new AbortController();
  /** The settings that are known to be saved, and how many changes are still on their way. */
  let saved = start.settings;
  let pending = 0;

  const update = (patch: Partial<PopupData>) => {
    data = { ...data, ...patch };
    world.draw(data);
  };

  const load = async () => {
    loading.abort();
    loading = new AbortController();
    const { signal } = loading;
    if (isOff()) return null;
    const page = await loadPage(world, (page) => update({ page }), signal);
    return signal.aborted ? null : page;
  };

  const isOff = () => offBy(data.settings, data.url ?? '') !== null;

  const annotate = async () => {
    loading.abort();
    const before = data.page;
    update({ page: { state: 'annotating' }, trouble: null });
    const outcome = await world.annotate();
    if (outcome.ok && outcome.answer) await load();
    else update({ page: before, trouble: 'annotateFailed' });
  };

  const take = (settings: Settings) => {
    const wasOff = isOff();
    const { interfaceLanguage } = settings;
    const same = interfaceLanguage === data.settings.interfaceLanguage;
    update({ settings });
    if (!same) {
      whenTranslated(world.translator(interfaceLanguage), (translator) => {
        if (data.settings.interfaceLanguage === interfaceLanguage) update({ translator });
      });
    }
    if (wasOff && !isOff()) void comeBack();
  };

  /** Switched on again: the page gets back what it would have had without the switch. */
  const comeBack = async () => {
    const page = await load();
    if (page?.state === 'unread' && page.detection && page.detection.verdict !== 'other') await annotate();
  };

  const change = async (step: (settings: Settings) => Settings) => {
    pending += 1;
    take(step(data.settings));
    let trouble: PopupData['trouble'] = null;
    try {
      saved = await world.change(step);
    } catch {
      trouble = 'unsaved';
    }
    pending -= 1;
    // Until the last of several quick choices is saved, the screen shows what was chosen, not what was saved so far.
    if (pending === 0) take(saved);
    if (trouble !== null || data.trouble === 'unsaved') update({ trouble });
  };

  const reach = (settings: Settings, to: Reach, on: boolean): Settings => {
    if (to === 'everywhere') return { ...settings, enabled: on };
    const url = data.url ?? '';
    return to === 'site' ? withSite(settings, url, on) : withPage(settings, url, on);
  };

  const exportPage = async (what: ExportWhat, format: ExportFormat) => {
    const { page, knowledge: prose, settings, translator } = data;
    if (page.state !== 'read' || prose === null) return null;
    const { title, url } = page.summary;
    const glosses = glossLanguages({ gloss: settings.gloss, translator });
    try {
      return await world.exportPage({ title, url, prose, glosses, words: translator }, what, format);
    } catch {
      return null;
    }
  };

  return {
    actions: {
      show: (start, end, open) => void world.show(start, end, open).then(() => world.close()),
      list: () => void world.list().then(() => world.close()),
      annotate: () => void annotate(),
      retry: () => void load(),
      chooseGloss: (gloss) => void change((settings) => ({ ...settings, gloss })),
      chooseLanguage: (interfaceLanguage) => void change((settings) => ({ ...settings, interfaceLanguage })),
      back: () => void world.back().then(() => world.close()),
      prepareSearch: () => {
        if (data.searched === null) world.prepareSearch();
      },
      openLibrary: (entry) => void world.openLibrary(entry).then(() => world.close()),
      chooseDensity: (density) => void change((settings) => ({ ...settings, density })),
      openOptions: () => void world.openOptions().then(() => world.close()),
      openHelp: () => void world.openHelp().then(() => world.close()),
      openReading: () => void world.openReading().then(() => world.close()),
      unmute: (mute) => void change((settings) => withMute(settings, mute, false)).then(load),
      unknow: (entry) => void change((settings) => withKnown(settings, entry, false)),
      export: exportPage,
      switch: (to, on) => void change((settings) => reach(settings, to, on)),
    },
    load: async () => {
      world.draw(data);
      await load();
    },
    settingsChanged: (settings) => {
      saved = settings;
      if (pending === 0) take(settings);
    },
    knowledgeLoaded: (knowledge) => update({ knowledge }),
    searchReady: (searched) => update({ searched }),
  };
}
