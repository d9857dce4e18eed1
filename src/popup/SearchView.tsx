import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { PageSummary } from '../messages/protocol.ts';
import type { Searched } from '../search/search-index.ts';
import { useReading } from './reading.ts';
import { SearchAnswers } from './SearchAnswers.tsx';

interface Props {
  /** The knowledge base made ready, or null while nobody has searched. */
  readonly searched: Searched | null;
  /** What was found in the page; null where it was not read. */
  readonly summary: PageSummary | null;
  /** Somebody is about to search. */
  readonly prepare: () => void;
  /** What stands here while nothing is searched. */
  readonly children: ComponentChildren;
}

/** One field for the page and the whole knowledge base; while something stands in it, its answers take the place of the rest. */
export function SearchView({ searched, summary, prepare, children }: Props) {
  const { translator } = useReading();
  const [query, setQuery] = useState('');
  const words = translator.t(summary === null ? 'popup.search.base' : 'popup.search.field');
  return (
    <>
      <search>
        <label>
          <span class="unseen">{words}</span>
          <input
            type="search"
            value={query}
            placeholder={words}
            autocomplete="off"
            spellcheck={false}
            onFocus={prepare}
            onInput={(event) => {
              prepare();
              setQuery(event.currentTarget.value);
            }}
            onKeyDown={(event) => {
              // Escape empties the field; once it is empty, it closes the popup.
              if (event.key !== 'Escape' || query === '') return;
              event.preventDefault();
              setQuery('');
            }}
          />
        </label>
      </search>
      {query.trim() === '' ? (
        children
      ) : (
        <SearchAnswers query={query} searched={searched} annotations={summary?.analysis.annotations ?? []} />
      )}
    </>
  );
}
