import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import type { EntryContent, Statements } from './content.ts';
import { Facts } from './Facts.tsx';
import { dateWords } from './iso-date.ts';
import { Notes } from './Notes.tsx';
import { Prose } from './Prose.tsx';
import { Related } from './Related.tsx';
import { Roles } from './Roles.tsx';
import { ReadingContext } from './reading.ts';
import { TermCard } from './TermCard.tsx';
import { TermExample } from './TermExample.tsx';
import { Timeline } from './Timeline.tsx';

interface EntryCardProps {
  content: EntryContent;
  /** What can be done with the entry: right under its gloss, so that nobody has to scroll for it. */
  children: ComponentChildren;
}

/** What is known of a person, a firm, a model, a product, a place or a term. */
export function EntryCard({ content, children }: EntryCardProps) {
  const { translator } = useContext(ReadingContext);
  const { entry, since, published } = content;
  const hasSince = since.moves.length + since.roles.length + since.facts.length > 0;
  return (
    <>
      {entry.term !== undefined && <TermCard term={entry.term} title={entry.name} />}
      <Prose text={entry.gloss} className="gloss" />
      <Metonym content={content} />
      {children}
      <Notes notes={content.notes} />
      {entry.term?.warning !== undefined && (
        <section class="caution">
          <h3>{translator.t('card.warning')}</h3>
          <Prose text={entry.term.warning} className="prose" />
        </section>
      )}
      <Prose text={entry.background} className="background" />
      {entry.term?.example !== undefined && (
        <Section title={translator.t('card.example')}>
          <TermExample example={entry.term.example} language={entry.term.language} />
        </Section>
      )}
      <Known content={content} statements={content.known} />
      {hasSince && published !== null && (
        <details class="since">
          <summary>
            <h3 class="since-title">{translator.t('card.sinceThen')}</h3>
          </summary>
          <p class="meta">
            {translator.t('card.sinceThenHint', { date: dateWords(published, translator.language) })}
          </p>
          <Known content={content} statements={since} />
        </details>
      )}
      <Related content={content} />
    </>
  );
}

function Known({ content, statements }: { content: EntryContent; statements: Statements }) {
  const { translator } = useContext(ReadingContext);
  const { names } = content;
  const { sources } = content.entry;
  return (
    <>
      {statements.moves.length > 0 && (
        <Section title={translator.t('card.moves')}>
          <Timeline moves={statements.moves} names={names} sources={sources} />
        </Section>
      )}
      {statements.roles.length > 0 && (
        <Section title={translator.t('card.roles')}>
          <Roles roles={statements.roles} names={names} sources={sources} />
        </Section>
      )}
      {statements.facts.length > 0 && (
        <Section title={translator.t('card.facts')}>
          <Facts facts={statements.facts} sources={sources} />
        </Section>
      )}
    </>
  );
}

/** Headings lead through a card; a landmark for each part would only make it longer to listen to. */
function Section({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section>
      <h3>{title}</h3>
      {children}
    </section>
  );
}

/** That the words stand for something they do not name. */
function Metonym({ content }: { content: EntryContent }) {
  const { translator } = useContext(ReadingContext);
  const { annotation, entry, names } = content;
  const target = entry.relations.find((relation) => relation.type === 'stands-for');
  const name = annotation.reason === 'metonym' ? entry.name : target && names[target.entry];
  if (name === undefined) return null;
  return <p class="aside">{translator.t('card.metonym', { words: annotation.text, name })}</p>;
}
