import { useContext } from 'preact/hooks';
import { dateWords } from '../i18n/date-words.ts';
import { glossLanguages, ReadingContext } from '../popover/reading.ts';
import type { Footnote } from './footnotes.ts';

/** The entries that the article names, numbered, for paper; the screen has cards for them. */
export function PrintedNotes({ notes }: { readonly notes: readonly Footnote[] }) {
  const reading = useContext(ReadingContext);
  const { t, language } = reading.translator;
  if (notes.length === 0) return null;
  return (
    <section class="printed-notes">
      <h2>{t('reading.glossary')}</h2>
      <ol>
        {notes.map(({ entry, name, gloss, source }) => (
          <li key={entry}>
            <b>{name}</b>
            {glossLanguages(reading).map((spoken) => (
              <span key={spoken} lang={spoken}>
                {' — '}
                {gloss[spoken]}
              </span>
            ))}
            {source && (
              <cite>
                {' '}
                {source.publisher}
                {source.date && `, ${dateWords(source.date, language, 'short')}`}
              </cite>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
