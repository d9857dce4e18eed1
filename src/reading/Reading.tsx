import { useState } from 'preact/hooks';
import { GlossSwitch } from '../popover/GlossSwitch.tsx';
import { ReadingContext } from '../popover/reading.ts';
import { ArticleHead } from './ArticleHead.tsx';
import { ArticleText } from './ArticleText.tsx';
import { Opening } from './Opening.tsx';
import { PrintedNotes } from './PrintedNotes.tsx';
import type { ReadingActions, ReadingData } from './reading-data.ts';
import { TroubleNote } from './TroubleNote.tsx';

/** The reading page: any text, read as a page of the web is. */
export function Reading({ data, actions }: { readonly data: ReadingData; readonly actions: ReadingActions }) {
  const { standing, opening, busy, trouble, off, gloss, translator } = data;
  const { t } = translator;
  const [over, setOver] = useState(false);

  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer?.files ?? [];
    const text = event.dataTransfer?.getData('text/plain') ?? '';
    if (file) actions.open(file);
    else if (text !== '') actions.paste(text);
  };

  return (
    <ReadingContext.Provider value={{ gloss, translator }}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra to the ways in Opening */}
      <div
        class={over ? 'desk over' : 'desk'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <header class="masthead">
          <p class="brand">
            Interligne <span class="what">{t('reading.title')}</span>
          </p>
          <a href="library.html">{t('library.title')}</a>
          <GlossSwitch choose={actions.chooseGloss} />
        </header>
        <main aria-busy={busy !== null}>
          <p class="busy" role="status">
            {busy !== null && t('reading.busy', { name: busy })}
          </p>
          <TroubleNote trouble={trouble} standing={standing !== null} />
          {off && <p class="note">{t('reading.off')}</p>}
          {opening && (
            <Opening
              beside={standing !== null}
              busy={busy !== null}
              paste={actions.paste}
              open={actions.open}
              close={() => actions.another(false)}
            />
          )}
          {standing && (
            <>
              <ArticleHead
                standing={standing}
                opening={opening}
                another={actions.another}
                date={actions.date}
                print={actions.print}
              />
              <ArticleText key={standing.number} standing={standing} />
              <PrintedNotes notes={standing.footnotes.notes} />
            </>
          )}
        </main>
      </div>
    </ReadingContext.Provider>
  );
}
