import { useMemo, useRef } from 'preact/hooks';
import { search } from '../../search/search.ts';
import { searchIndex } from '../../search/search-index.ts';
import type { LibraryActions, LibraryData } from '../controller.ts';
import { groupOf } from '../library-knowledge.ts';
import { KindFilter } from './KindFilter.tsx';
import { ResultList } from './ResultList.tsx';

interface Props {
  readonly data: LibraryData;
  readonly actions: LibraryActions;
  /** Id of the entry that is open, or null. */
  readonly open: string | null;
}

/** Search as you type, by kind, and the entries found. */
export function Finder({ data, actions, open }: Props) {
  const { knowledge, translator, query, group } = data;
  const { t, language } = translator;
  const list = useRef<HTMLUListElement>(null);
  const rows = useMemo(() => searchIndex(knowledge, language), [knowledge, language]);
  const found = useMemo(() => search(rows, query), [rows, query]);
  const shown = group === null ? found : found.filter(({ entry }) => groupOf(entry.kind) === group);

  const openFirst = (event: Event) => {
    event.preventDefault();
    const [first] = shown;
    if (query.trim() !== '' && first) actions.go({ view: 'entry', entry: first.entry.id });
  };

  const toList = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown') return;
    event.preventDefault();
    list.current?.querySelector<HTMLElement>('a')?.focus();
  };

  return (
    <section class="finder" aria-label={t('library.entries')}>
      <search>
        <form onSubmit={openFirst}>
          <label>
            <span class="unseen">{t('library.search')}</span>
            <input
              type="search"
              value={query}
              placeholder={t('library.search')}
              autocomplete="off"
              spellcheck={false}
              onInput={(event) => actions.search(event.currentTarget.value)}
              onKeyDown={toList}
            />
          </label>
          <KindFilter
            chosen={group}
            counts={found.map(({ entry }) => groupOf(entry.kind))}
            choose={actions.chooseGroup}
          />
        </form>
      </search>
      <p class="found" role="status">
        {shown.length === 0 ? t('library.nothing') : t('library.count', { count: shown.length })}
      </p>
      <ResultList results={shown} open={open} listRef={list} />
    </section>
  );
}
