import { useContext } from 'preact/hooks';
import type { TermDetails } from '../core/knowledge.ts';
import { ReadingContext } from './reading.ts';

/** A term's dictionary line: its form, where the card's title is another, and what the other language says. */
export function TermCard({ term, title }: { term: TermDetails; title: string }) {
  const { translator } = useContext(ReadingContext);
  const other = term.language === 'en' ? 'fr' : 'en';
  return (
    <>
      {term.lemma !== title && (
        <p class="lemma" lang={term.language}>
          {term.lemma}
        </p>
      )}
      <p class="equivalent">
        <span class="unseen">{translator.t('card.equivalent')} </span>
        <span class="tag" aria-hidden="true">
          {other.toUpperCase()}
        </span>
        <span lang={other}>{term.equivalent}</span>
      </p>
    </>
  );
}
