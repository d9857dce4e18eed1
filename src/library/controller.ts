import type { Entry } from '../core/knowledge.ts';
import type { GlossChoice } from '../core/localized.ts';
import { type SoonTranslator, type Translator, whenTranslated } from '../i18n/translator.ts';
import type { Settings } from '../settings/settings.ts';
import { reportText } from './entry/report-text.ts';
import type { KindGroup, LibraryKnowledge } from './library-knowledge.ts';
import { hashOf, type Route, routeOf } from './route.ts';

/** What became of what the reader last did, as far as it must be said. */
export type Notice = 'copied' | 'notCopied' | 'unsaved';

/** Years of the talent flow, both included; null: no limit. */
export interface Period {
  readonly from: number | null;
  readonly to: number | null;
}

/** Everything the library shows. */
export interface LibraryData {
  readonly knowledge: LibraryKnowledge;
  /** ISO day. */
  readonly today: string;
  readonly settings: Settings;
  readonly translator: Translator;
  readonly route: Route;
  /** What was typed into the search. */
  readonly query: string;
  /** The one kind that is listed; null: all. */
  readonly group: KindGroup | null;
  readonly period: Period;
  readonly notice: Notice | null;
}

/** Everything the library can do. Links lead to routes by themselves. */
export interface LibraryActions {
  search(query: string): void;
  chooseGroup(group: KindGroup | null): void;
  chooseGloss(gloss: GlossChoice): void;
  choosePeriod(period: Period): void;
  go(route: Route): void;
  copyReport(entry: Entry): void;
}

/** The world as the library reaches it; `entrypoints/library` fills it in, tests put fakes in its place. */
export interface LibraryWorld {
  change(change: (settings: Settings) => Settings): Promise<Settings>;
  /** Puts a text into the clipboard; rejects where the browser refuses. */
  copy(text: string): Promise<void>;
  /** Leads the page's address to another fragment; the world calls `wentTo` once it is there. */
  go(hash: string): void;
  translator(interfaceLanguage: string): SoonTranslator;
  draw(data: LibraryData): void;
}

export interface LibraryController {
  readonly actions: LibraryActions;
  start(): void;
  /** The address has another fragment: by a link, or by the browser's back and forward. */
  wentTo(hash: string): void;
  settingsChanged(settings: Settings): void;
  /** The reader's packs have changed. */
  knowledgeChanged(knowledge: LibraryKnowledge): void;
}

/** Keeps what the library shows and does what its controls ask. */
export function createController(world: LibraryWorld, first: LibraryData): LibraryController {
  let data = first;

  const update = (patch: Partial<LibraryData>) => {
    data = { ...data, ...patch };
    world.draw(data);
  };

  const take = (settings: Settings) => {
    const { interfaceLanguage } = settings;
    const same = interfaceLanguage === data.settings.interfaceLanguage;
    update({ settings });
    if (same) return;
    whenTranslated(world.translator(interfaceLanguage), (translator) => {
      if (data.settings.interfaceLanguage === interfaceLanguage) update({ translator });
    });
  };

  /** Shows at once and is saved behind; a choice that cannot be saved is taken back and said. */
  const chooseGloss = async (gloss: GlossChoice) => {
    const before = data.settings;
    update({ settings: { ...before, gloss }, notice: null });
    try {
      await world.change((settings) => ({ ...settings, gloss }));
    } catch {
      update({ settings: before, notice: 'unsaved' });
    }
  };

  const copyReport = async (entry: Entry) => {
    // Emptied first, so that saying the same again is heard again.
    update({ notice: null });
    try {
      await world.copy(reportText(entry, data.knowledge, data.translator));
      update({ notice: 'copied' });
    } catch {
      update({ notice: 'notCopied' });
    }
  };

  return {
    actions: {
      search: (query) => update({ query }),
      chooseGroup: (group) => update({ group }),
      chooseGloss: (gloss) => void chooseGloss(gloss),
      choosePeriod: (period) => update({ period }),
      go: (route) => world.go(hashOf(route)),
      copyReport: (entry) => void copyReport(entry),
    },
    start: () => world.draw(data),
    wentTo: (hash) => update({ route: routeOf(hash), notice: null }),
    settingsChanged: take,
    knowledgeChanged: (knowledge) => update({ knowledge }),
  };
}
