import type { PlacedNote } from '../core/analysis.ts';
import type { KnownArticle as Known } from '../core/knowledge.ts';
import { Glossed } from './Glossed.tsx';
import { useReading } from './reading.ts';
import { ShowMore } from './ShowMore.tsx';
import { SourceLinks } from './SourceLinks.tsx';

interface Props {
  readonly article: Known;
  /** Where its notes stand in this page. */
  readonly placed: readonly PlacedNote[];
}

/** Our summary of a known article, and the notes on where public reporting differs from it. */
export function KnownArticle({ article, placed }: Props) {
  const { translator, show } = useReading();
  return (
    <div class="known">
      <details>
        <summary>{translator.t('popup.summary')}</summary>
        <Glossed class="prose" in={(language) => article.summary[language]} />
      </details>
      {article.notes.length > 0 && (
        <details>
          <summary>{translator.t('popup.notes', { count: article.notes.length })}</summary>
          <ShowMore rows={article.notes}>
            {(shown) => (
              <ol class="notes">
                {shown.map((note) => {
                  const place = placed.find(({ id }) => id === note.id);
                  return (
                    <li key={note.id}>
                      <Glossed class="prose" in={(language) => note.text[language]} />
                      <SourceLinks keys={note.sources} sources={article.sources} />
                      {place && (
                        <button type="button" class="link" onClick={() => show(place.start, place.end, true)}>
                          {translator.t('popup.inPage')}
                        </button>
                      )}
                    </li>
                  );
                })}
              </ol>
            )}
          </ShowMore>
        </details>
      )}
    </div>
  );
}
