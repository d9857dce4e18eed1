import type { KnowledgeProse } from '../core/knowledge.ts';
import type { GlossChoice } from '../core/localized.ts';
import { dateWords } from '../i18n/date-words.ts';
import type { Translator } from '../i18n/translator.ts';
import { type Mute, mutesOn } from '../settings/mutes.ts';
import { offBy } from '../settings/off.ts';
import type { Density, Settings } from '../settings/settings.ts';
import { FootSettings } from './FootSettings.tsx';
import { GlossSwitch } from './GlossSwitch.tsx';
import { LanguageSelect } from './LanguageSelect.tsx';
import { PageView } from './PageView.tsx';
import type { PageState } from './page-state.ts';
import { ReadingContext } from './reading.ts';
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
  readonly translator: Translator;
  /** The languages the interface can come in. */
  readonly languages: readonly string[];
  readonly trouble: Trouble | null;
}

/** Everything the popup can do. */
export interface PopupActions {
  /** Goes to a place of the article (UTF-16 code units, `end` exclusive); with `open`, opens the card there. */
  show(start: number, end: number, open: boolean): void;
  annotate(): void;
  retry(): void;
  chooseGloss(gloss: GlossChoice): void;
  chooseLanguage(language: string): void;
  switch(reach: Reach, on: boolean): void;
  unmute(mute: Mute): void;
  openLibrary(): void;
  chooseDensity(density: Density): void;
  openOptions(): void;
}

/** The toolbar button's popup. */
export function Popup({ data, actions }: { readonly data: PopupData; readonly actions: PopupActions }) {
  const { page, url, settings, knowledge, translator, languages, trouble } = data;
  const off = offBy(settings, url ?? '');
  const reading = { gloss: settings.gloss, translator, knowledge, show: actions.show };
  return (
    <ReadingContext.Provider value={reading}>
      <header>
        <h1>Interligne</h1>
        <GlossSwitch choose={actions.chooseGloss} />
      </header>
      <main aria-busy={off === null && (page.state === 'loading' || page.state === 'annotating')}>
        <p class="trouble" role="alert">
          {trouble && translator.t(TROUBLE[trouble])}
        </p>
        <PageView
          page={page}
          off={off}
          annotate={actions.annotate}
          retry={actions.retry}
          mutes={mutesOn(settings, url ?? '')}
          unmute={actions.unmute}
        />
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
        <button type="button" class="link library" onClick={actions.openLibrary}>
          {translator.t('library.open')}
        </button>
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
