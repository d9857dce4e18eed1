import type { KnowledgeProse } from '../core/knowledge.ts';
import type { GlossChoice } from '../core/localized.ts';
import type { ExportFormat, ExportWhat } from '../export/export-source.ts';
import { dateWords } from '../i18n/date-words.ts';
import type { Translator } from '../i18n/translator.ts';
import type { Searched } from '../search/search-index.ts';
import { type Mute, mutesOn } from '../settings/mutes.ts';
import { offBy } from '../settings/off.ts';
import type { Density, Settings } from '../settings/settings.ts';
import { FootSettings } from './FootSettings.tsx';
import { GlossSwitch } from './GlossSwitch.tsx';
import { HeadStamp } from './HeadStamp.tsx';
import { LanguageSelect } from './LanguageSelect.tsx';
import { OpenReading } from './OpenReading.tsx';
import { PageView } from './PageView.tsx';
import type { PageState } from './page-state.ts';
import { ReadingContext } from './reading.ts';
import { SearchView } from './SearchView.tsx';
import { type Reach, Switches } from './Switches.tsx';

/** What went wrong with what the reader last did. */
export type Trouble = 'unsaved' | 'annotateFailed';

/** Everything the popup shows. */
export interface PopupData {
  readonly page: PageState;
  /** Address of the page, or null where the browser does not tell it. */
  readonly url: string | null;
  readonly settings: Settings;
  /** null while it is being loaded, or when it could not be. */
  readonly knowledge: KnowledgeProse | null;
  /** What is searched; null until somebody begins to. */
  readonly searched: Searched | null;
  readonly translator: Translator;
  /** The languages the interface can come in. */
  readonly languages: readonly string[];
  readonly trouble: Trouble | null;
}

/** Everything the popup can do. */
export interface PopupActions {
  /** Goes to a place of the article (UTF-16 code units, `end` exclusive); with `open`, opens the card there. */
  show(start: number, end: number, open: boolean): void;
  /** Opens the list of all annotations in the page. */
  list(): void;
  /** Back to where the page was before the jumps. */
  back(): void;
  annotate(): void;
  retry(): void;
  chooseGloss(gloss: GlossChoice): void;
  chooseLanguage(language: string): void;
  switch(reach: Reach, on: boolean): void;
  unmute(mute: Mute): void;
  /** Somebody is about to search. */
  prepareSearch(): void;
  /** Marks again an entry that the reader said to know. */
  unknow(entry: string): void;
  /** Hands over what was found as a file; resolves to its name, or to null where that failed. */
  export(what: ExportWhat, format: ExportFormat): Promise<string | null>;
  chooseDensity(density: Density): void;
  openOptions(): void;
  openHelp(): void;
  /** Opens the library, at an entry (its id) or at its list. */
  openLibrary(entry: string | null): void;
  /** Opens the reading page, with this article where there is one. */
  openReading(): void;
}

/** The toolbar button's popup. */
export function Popup({ data, actions }: { readonly data: PopupData; readonly actions: PopupActions }) {
  const { page, url, settings, knowledge, translator, languages, trouble } = data;
  const off = offBy(settings, url ?? '');
  const reading = {
    gloss: settings.gloss,
    translator,
    knowledge,
    show: actions.show,
    list: actions.list,
    openEntry: actions.openLibrary,
  };
  const summary = off === null && page.state === 'read' ? page.summary : null;
  return (
    <ReadingContext.Provider value={reading}>
      <header>
        <h1>Interligne</h1>
        <GlossSwitch choose={actions.chooseGloss} />
        <HeadStamp page={page} off={off} />
      </header>
      <main aria-busy={off === null && (page.state === 'loading' || page.state === 'annotating')}>
        <p class="trouble" role="alert">
          {trouble && translator.t(TROUBLE[trouble])}
        </p>
        {summary?.away === true && (
          <p class="way-back">
            <button type="button" class="link" onClick={actions.back}>
              <span aria-hidden="true">↩ </span>
              {translator.t('popup.back')}
            </button>
          </p>
        )}
        <SearchView searched={data.searched} summary={summary} prepare={actions.prepareSearch}>
          <PageView
            page={page}
            off={off}
            annotate={actions.annotate}
            retry={actions.retry}
            mutes={mutesOn(settings, url ?? '')}
            unmute={actions.unmute}
            known={settings.known}
            unknow={actions.unknow}
            exportPage={actions.export}
          />
        </SearchView>
        {off === null && <OpenReading page={page} open={actions.openReading} />}
      </main>
      <footer>
        <Switches settings={settings} url={url} change={actions.switch} />
        <LanguageSelect
          chosen={settings.interfaceLanguage}
          languages={languages}
          choose={actions.chooseLanguage}
        />
        <FootSettings
          density={settings.density}
          choose={actions.chooseDensity}
          openOptions={actions.openOptions}
        />
        <div class="ways">
          <button type="button" class="link library" onClick={() => actions.openLibrary(null)}>
            {translator.t('library.open')}
          </button>
          <button type="button" class="link help" onClick={actions.openHelp}>
            {translator.t('help.open')}
          </button>
        </div>
        {knowledge && (
          <p class="hint">
            {translator.t('popup.knowledgeDate', {
              date: dateWords(knowledge.date, translator.language, 'long'),
            })}
          </p>
        )}
      </footer>
    </ReadingContext.Provider>
  );
}

const TROUBLE: Readonly<Record<Trouble, string>> = {
  unsaved: 'settings.unsaved',
  annotateFailed: 'popup.annotateFailed',
};
