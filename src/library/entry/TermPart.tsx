import type { TermDetails } from '../../core/knowledge.ts';
import { Prose } from '../../popover/Prose.tsx';
import { TermCard } from '../../popover/TermCard.tsx';
import { TermExample } from '../../popover/TermExample.tsx';
import { useLibrary } from '../library-context.ts';
import { EntrySection } from './EntrySection.tsx';

interface Props {
  readonly term: TermDetails;
  readonly title: string;
  /** The rest: what to beware of, and the term at work. */
  readonly more?: boolean;
}

/** A term's dictionary line; with `more`, its warning and its example. */
export function TermPart({ term, title, more = false }: Props) {
  const { translator } = useLibrary();
  if (!more) return <TermCard term={term} title={title} />;
  return (
    <>
      {term.warning && (
        <section class="caution">
          <h3>{translator.t('card.warning')}</h3>
          <Prose text={term.warning} className="prose" />
        </section>
      )}
      <EntrySection title={translator.t('card.example')} show={term.example !== undefined}>
        {term.example && <TermExample example={term.example} language={term.language} />}
      </EntrySection>
    </>
  );
}
