import { useMemo } from 'preact/hooks';
import type { Annotation } from '../core/annotation.ts';
import { type Searched, searchIndex } from '../search/search-index.ts';
import { Glossed } from './Glossed.tsx';
import { Mentions } from './Mentions.tsx';
import { useReading } from './reading.ts';
import { Section } from './Section.tsx';
import { ShowMore } from './ShowMore.tsx';
import { searchFindings } from './search-findings.ts';

interface Props {
  readonly query: string;
  readonly searched: Searched | null;
  readonly annotations: readonly Annotation[];
}

/** What answers a search: in the page, each leading to its place, and in the knowledge base, each opening the library there. */
export function SearchAnswers({ query, searched, annotations }: Props) {
  const { translator, knowledge, show, openEntry } = useReading();
  const { t, language } = translator;
  const rows = useMemo(() => (searched ? searchIndex(searched, language) : []), [searched, language]);
  const { here, base } = useMemo(() => searchFindings(rows, annotations, query), [rows, annotations, query]);
  const all = here.length + base.length;
  const nothing = searched !== null && all === 0;
  return (
    <>
      <p class={nothing ? 'note' : 'unseen'} role="status">
        {nothing ? t('popup.search.nothing') : t('popup.search.found', { count: all })}
      </p>
      {here.length > 0 && (
        <Section title={t('popup.search.here')} count={here.length} open>
          <ShowMore rows={here}>
            {(shown) => (
              <ul class="rows">
                {shown.map(({ entry, name, mentions, start, end }) => (
                  <li key={entry ?? start}>
                    <button type="button" onClick={() => show(start, end, true)}>
                      <span class="head">
                        <span class="name">{name}</span>
                        <Mentions count={mentions} />
                      </span>
                      {entry !== null && knowledge?.entries[entry] && (
                        <Glossed in={(gloss) => knowledge.entries[entry]?.gloss[gloss] ?? ''} />
                      )}
                    </button>
                  </li>
                ))}
              </ul>
            )}
          </ShowMore>
        </Section>
      )}
      {base.length > 0 && (
        <Section title={t('popup.search.inBase')} count={base.length} open>
          <ShowMore rows={base}>
            {(shown) => (
              <ul class="rows">
                {shown.map(({ entry, as }) => (
                  <li key={entry.id}>
                    <button type="button" onClick={() => openEntry(entry.id)}>
                      <span class="head">
                        <span class="name">{entry.name}</span>
                        <span class="sort">{t(`library.kind.${entry.kind}`)}</span>
                      </span>
                      {as !== null && <span class="gloss">{t('library.as', { words: as })}</span>}
                      <Glossed in={(gloss) => entry.gloss[gloss]} />
                    </button>
                  </li>
                ))}
              </ul>
            )}
          </ShowMore>
        </Section>
      )}
    </>
  );
}
