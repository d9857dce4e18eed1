import { entryName, useReading } from './reading.ts';
import { Section } from './Section.tsx';
import { ShowMore } from './ShowMore.tsx';

interface Props {
  /** Ids, oldest first. */
  readonly entries: readonly string[];
  readonly unknow: (entry: string) => void;
}

/** Entries that the reader knows and that are no longer marked, each with a way back; the newest first. */
export function KnownList({ entries, unknow }: Props) {
  const { translator, knowledge } = useReading();
  if (entries.length === 0) return null;
  return (
    <Section title={translator.t('known.title')} count={entries.length}>
      <ShowMore rows={entries.toReversed()}>
        {(shown) => (
          <ul class="muted">
            {shown.map((entry) => {
              const name = entryName(knowledge, entry);
              return (
                <li key={entry}>
                  <span>{name}</span>{' '}
                  <button
                    type="button"
                    class="link"
                    aria-label={translator.t('known.undoOf', { name })}
                    onClick={() => unknow(entry)}
                  >
                    {translator.t('known.undo')}
                  </button>
                </li>
              );
            })}
          </ul>
        )}
      </ShowMore>
    </Section>
  );
}
