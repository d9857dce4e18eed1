import { useContext } from 'preact/hooks';
import type { BareContent } from './content.ts';
import { Notes } from './Notes.tsx';
import { ReadingContext } from './reading.ts';

/** A mark whose entry the knowledge base does not have, or whose entry could not be read. */
export function BareCard({ content }: { content: BareContent }) {
  const { translator } = useContext(ReadingContext);
  return (
    <>
      <p class="background">
        {content.isUnread
          ? translator.t('card.unread', { name: content.annotation.text })
          : translator.t('card.noEntry')}
      </p>
      <Notes notes={content.notes} />
    </>
  );
}
