import { h, render } from 'preact';
import { chooseLanguage } from '../../../src/i18n/choose-language.ts';
import { createTranslator, languages } from '../../../src/i18n/create-translator.ts';
import { failure, type Outcome, success } from '../../../src/messages/outcome.ts';
import type { PageSummary } from '../../../src/messages/protocol.ts';
import { createController } from '../../../src/popup/controller.ts';
import { Popup } from '../../../src/popup/Popup.tsx';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/settings/settings.ts';
import { SAMPLE_KNOWLEDGE, SAMPLE_UNNAMED } from './sample-knowledge.ts';
import {
  SAMPLE_AWAY_PAGE,
  SAMPLE_COVERAGE,
  SAMPLE_COVERAGE_PAGE,
  SAMPLE_EMPTY_PAGE,
  SAMPLE_KNOWN_PAGE,
  SAMPLE_OTHER,
} from './sample-pages.ts';
import '../../../entrypoints/popup/style.css';

/*
 * The popup over a made-up page, in the state that the address asks for (`?page=known&language=fr&gloss=both&off=site`), with
 * the real controller and a world that writes its calls into `calls`.
 */

const asked = new URLSearchParams(location.search);
const calls: string[] = [];
Object.assign(globalThis, { calls });

const forever = new Promise<never>(() => undefined);

const PAGES: Readonly<Record<string, () => Promise<Outcome<PageSummary>>>> = {
  known: async () => success(SAMPLE_KNOWN_PAGE),
  away: async () => success(SAMPLE_AWAY_PAGE),
  coverage: async () => success(SAMPLE_COVERAGE_PAGE),
  empty: async () => success(SAMPLE_EMPTY_PAGE),
  late: () => forever,
  silent: async () => failure('failed'),
};

const page = asked.get('page') ?? 'known';
const url = page === 'unreachable' ? null : SAMPLE_KNOWN_PAGE.url;
const off = asked.get('off');

let stored: Settings = {
  ...DEFAULT_SETTINGS,
  interfaceLanguage: asked.get('language') ?? 'en',
  gloss: asked.get('gloss') === 'both' ? 'both' : asked.get('gloss') === 'fr' ? 'fr' : 'en',
  enabled: off !== 'everywhere',
  sitesOff: off === 'site' ? ['gazette.example'] : [],
  known: asked.get('known')?.split(',') ?? [],
};

let annotated = false;

const controller = createController(
  {
    summary: () => (annotated ? PAGES.coverage : PAGES[page])?.() ?? Promise.resolve(failure('nobody')),
    assess: async () =>
      success(page === 'unreachable' ? null : page === 'likely' ? SAMPLE_COVERAGE : SAMPLE_OTHER),
    openReading: async () => calls.push('reading'),
    annotate: async () => {
      calls.push('annotate');
      annotated = !asked.has('refuse');
      return success(annotated);
    },
    show: async (start, end, open) => calls.push(`show ${start} ${end} ${open}`),
    list: async () => calls.push('list'),
    change: async (change) => {
      if (asked.has('full')) throw new Error('QUOTA_BYTES quota exceeded');
      stored = change(stored);
      calls.push(`saved ${stored.gloss} ${stored.interfaceLanguage} ${stored.enabled}`);
      return stored;
    },
    translator: (setting) => createTranslator(chooseLanguage(setting, ['en'], languages())),
    back: async () => calls.push('back'),
    prepareSearch: () =>
      controller.searchReady({
        entries: { ...SAMPLE_KNOWLEDGE.entries, merganser: SAMPLE_UNNAMED },
        aliases: {},
      }),
    openLibrary: async (entry) => calls.push(`library ${entry ?? ''}`.trim()),
    openOptions: async () => calls.push('options'),
    openHelp: async () => calls.push('help'),
    exportPage: async (_about, what, format) => (asked.has('refuse') ? null : `${what}.${format}`),
    close: () => calls.push('close'),
    draw: (data) => {
      document.documentElement.lang = data.translator.language;
      const root = document.querySelector('#popup');
      if (root) render(h(Popup, { data, actions: controller.actions }), root);
    },
  },
  {
    page: { state: 'loading' },
    url,
    settings: stored,
    knowledge: null,
    searched: null,
    translator: createTranslator(stored.interfaceLanguage),
    languages: languages(),
    trouble: null,
  },
);

void controller.load();
if (!asked.has('bare')) controller.knowledgeLoaded(SAMPLE_KNOWLEDGE);
