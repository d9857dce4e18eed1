import { DataSection } from './DataSection.tsx';
import { LanguageSection } from './LanguageSection.tsx';
import { MarksSection } from './MarksSection.tsx';
import { NoticeBar } from './NoticeBar.tsx';
import { WordsContext } from './options-context.ts';
import type { OptionsActions, OptionsData } from './options-data.ts';
import { PlacesSection } from './PlacesSection.tsx';
import { ShortcutsSection } from './ShortcutsSection.tsx';

interface Props {
  readonly data: OptionsData;
  readonly actions: OptionsActions;
}

/** The settings page. */
export function Options({ data, actions }: Props) {
  const { translator } = data;
  const { t } = translator;
  return (
    <WordsContext.Provider value={translator}>
      <header>
        <h1>
          Interligne <span class="what">{t('options.title')}</span>
        </h1>
        <p class="promise">
          {t('options.promise')} <a href="/help.html">{t('help.open')}</a>
        </p>
      </header>
      <main>
        <MarksSection settings={data.settings} sample={data.sample} actions={actions} />
        <LanguageSection settings={data.settings} languages={data.languages} actions={actions} />
        <PlacesSection data={data} actions={actions} />
        <ShortcutsSection
          shortcuts={data.shortcuts}
          set={actions.setShortcut}
          openScreen={actions.openShortcuts}
        />
        <DataSection data={data} actions={actions} />
      </main>
      <NoticeBar notice={data.notice} undo={actions.undo} />
    </WordsContext.Provider>
  );
}
