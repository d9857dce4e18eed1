import type { LibraryActions, LibraryData } from './controller.ts';
import { EntryView } from './entry/EntryView.tsx';
import { Finder } from './list/Finder.tsx';
import { Welcome } from './Welcome.tsx';

interface Props {
  readonly data: LibraryData;
  readonly actions: LibraryActions;
  /** Id of the entry that is open, or null. */
  readonly entry: string | null;
}

/** The list and, beside it, what was opened; where there is no room for both, one or the other. */
export function Desk({ data, actions, entry }: Props) {
  return (
    <main class="desk" data-open={entry === null ? 'list' : 'entry'}>
      <Finder data={data} actions={actions} open={entry} />
      <div key={entry} class="leaf">
        {entry === null ? <Welcome /> : <EntryView id={entry} copyReport={actions.copyReport} />}
      </div>
    </main>
  );
}
