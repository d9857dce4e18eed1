import { useContext } from 'preact/hooks';
import type { ContentNote } from './content.ts';
import { Prose } from './Prose.tsx';
import { ReadingContext } from './reading.ts';
import { SourceLinks } from './SourceLinks.tsx';

/** Where public reporting differs from this very article. */
export function Notes({ notes }: { notes: readonly ContentNote[] }) {
  const { translator } = useContext(ReadingContext);
  if (notes.length === 0) return null;
  return (
    <section class="caution">
      <h3>{translator.t('card.notes')}</h3>
      {notes.map(({ note, sources }) => (
        <div key={note.id} class="note">
          <Prose text={note.text} className="prose" />
          <p class="meta">
            <SourceLinks keys={note.sources} sources={sources} />
          </p>
        </div>
      ))}
    </section>
  );
}
