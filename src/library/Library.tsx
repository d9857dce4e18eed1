import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { mainLanguage, ReadingContext } from '../popover/reading.ts';
import type { LibraryActions, LibraryData } from './controller.ts';
import { Desk } from './Desk.tsx';
import { FlowView } from './flow/FlowView.tsx';
import { Head } from './Head.tsx';
import { LibraryContext } from './library-context.ts';
import { useArrival } from './use-arrival.ts';

interface Props {
  readonly data: LibraryData;
  readonly actions: LibraryActions;
  /** The screen of the reader's own packs, where there is one. */
  readonly packs?: ComponentChildren;
  /** The screen of review, where there is one. */
  readonly review?: ComponentChildren;
}

/** The library: every entry of the knowledge base, and who moved where. */
export function Library({ data, actions, packs, review }: Props) {
  const { knowledge, settings, translator, route, notice } = data;
  const root = useRef<HTMLDivElement>(null);
  const leaving = useArrival(root, route);
  const reading = { gloss: settings.gloss, translator };
  return (
    <ReadingContext.Provider value={reading}>
      <LibraryContext.Provider value={{ translator, knowledge, language: mainLanguage(reading) }}>
        <div ref={root} onClickCapture={leaving}>
          <Head
            data={data}
            chooseGloss={actions.chooseGloss}
            packs={packs !== undefined}
            review={review !== undefined}
          />
          {route.view === 'flow' && (
            <FlowView
              organization={route.organization}
              period={data.period}
              choosePeriod={actions.choosePeriod}
              go={actions.go}
            />
          )}
          {route.view === 'packs' && <main class="page">{packs}</main>}
          {route.view === 'review' && <main class="page">{review}</main>}
          {(route.view === 'list' || route.view === 'entry') && (
            <Desk data={data} actions={actions} entry={route.view === 'entry' ? route.entry : null} />
          )}
        </div>
        <p class={`notice ${notice ?? ''}`} role="status">
          {notice && translator.t(`library.notice.${notice}`)}
        </p>
      </LibraryContext.Provider>
    </ReadingContext.Provider>
  );
}
