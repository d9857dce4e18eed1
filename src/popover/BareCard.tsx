import { useContext } from 'preact/hooks';
import type { BareContent } from './content.ts';
import { Notes } from './Notes.tsx';
import { ReadingContext } from './reading.ts';

/** A mark whose entry the knowledge base does not have. */
export function BareCard({ content }: { content: BareContent }) {
  const { translator } = useContext(ReadingContext);
  return (
    <>
      <p class="background">{translator.t('card.noEntry')}</p>
      <Notes notes={content.notes} />
    </>
  );
}
