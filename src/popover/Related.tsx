import { useContext } from 'preact/hooks';
import type { EntryContent } from './content.ts';
import { EntryLink, EntryLinksContext } from './EntryLink.tsx';
import { ReadingContext } from './reading.ts';

/** Entries that this one is tied to and that have a card. */
export function Related({ content }: { content: EntryContent }) {
  const { translator } = useContext(ReadingContext);
  const links = useContext(EntryLinksContext);
  const ids = [...new Set(content.entry.relations.map((relation) => relation.entry))].filter(links.has);
  if (ids.length === 0) return null;
  return (
    <section>
      <h3>{translator.t('card.related')}</h3>
      <ul class="related">
        {ids.map((id) => (
          <li key={id}>
            <EntryLink entry={id} name={content.names[id] ?? id} />
          </li>
        ))}
      </ul>
    </section>
  );
}
