import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { rove } from '../../keyboard/rove.ts';
import type { SearchResult } from '../../search/search.ts';
import { useLibrary } from '../library-context.ts';
import { hashOfEntry } from '../route.ts';

interface Props {
  readonly results: readonly SearchResult[];
  /** Id of the entry that is open, or null. */
  readonly open: string | null;
  readonly listRef: RefObject<HTMLUListElement | null>;
}

/** The entries found, one stop for the Tab key: arrows go through them, Enter opens. */
export function ResultList({ results, open, listRef }: Props) {
  const { translator, language, knowledge } = useLibrary();
  const [last, setLast] = useState<string | null>(null);
  const has = (id: string | null) => results.some(({ entry }) => entry.id === id);
  const stop = has(last) ? last : has(open) ? open : results[0]?.entry.id;

  // An entry opened from elsewhere is to be seen in the list as well.
  useLayoutEffect(() => {
    if (open !== null) listRef.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [open, listRef]);

  return (
    <ul class="results" ref={listRef} onKeyDown={(event) => rove(event, 'a')}>
      {results.map(({ entry, as }) => (
        <li key={entry.id}>
          <a
            href={hashOfEntry(entry.id)}
            data-entry={entry.id}
            aria-current={entry.id === open ? 'page' : undefined}
            tabIndex={entry.id === stop ? 0 : -1}
            onFocus={() => setLast(entry.id)}
          >
            <span class="result-head">
              <span class="name" lang={entry.term?.language}>
                {entry.name}
              </span>
              <span class="result-kind">{translator.t(`library.kind.${entry.kind}`)}</span>
            </span>
            {as !== null && <span class="result-as">{translator.t('library.as', { words: as })}</span>}
            {knowledge.own[entry.id] !== undefined && (
              <span class="result-as">
                {translator.t('card.own', { pack: knowledge.own[entry.id] ?? '' })}
              </span>
            )}
            <span class="result-gloss" lang={language}>
              {entry.gloss[language]}
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
