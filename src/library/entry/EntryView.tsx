import type { Entry } from '../../core/knowledge.ts';
import { Prose } from '../../popover/Prose.tsx';
import { useLibrary } from '../library-context.ts';
import { hashOf } from '../route.ts';
import { Aliases } from './Aliases.tsx';
import { EntryFoot } from './EntryFoot.tsx';
import { EntryHead } from './EntryHead.tsx';
import { EntrySection } from './EntrySection.tsx';
import { FactList } from './FactList.tsx';
import { RoleList } from './RoleList.tsx';
import { SourceList } from './SourceList.tsx';
import { TermPart } from './TermPart.tsx';
import { Ties } from './Ties.tsx';
import { Timeline } from './Timeline.tsx';

interface Props {
  readonly id: string;
  readonly copyReport: (entry: Entry) => void;
}

/** All that the knowledge base says of one entry. */
export function EntryView({ id, copyReport }: Props) {
  const { translator, knowledge } = useLibrary();
  const { t } = translator;
  const entry = knowledge.entries[id];
  const back = (
    <a class="back" href={hashOf({ view: 'list' })}>
      <span aria-hidden="true">← </span>
      {t('library.allEntries')}
    </a>
  );
  if (entry === undefined) {
    return (
      <article>
        {back}
        <h2 data-heading tabIndex={-1}>
          {t('library.missing')}
        </h2>
        <p class="aside">{t('library.missingWhy', { id })}</p>
      </article>
    );
  }
  const { sources } = entry;
  return (
    <article>
      {back}
      <EntryHead entry={entry} />
      {entry.term && <TermPart term={entry.term} title={entry.name} />}
      <Prose text={entry.gloss} className="gloss" />
      <Prose text={entry.background} className="background" />
      {entry.term && <TermPart term={entry.term} title={entry.name} more />}
      <EntrySection title={t('card.moves')} show={entry.moves.length > 0}>
        <Timeline moves={entry.moves} sources={sources} />
      </EntrySection>
      <EntrySection title={t('card.roles')} show={entry.roles.length > 0}>
        <RoleList roles={entry.roles} sources={sources} />
      </EntrySection>
      <EntrySection title={t('card.facts')} show={entry.facts.length > 0}>
        <FactList facts={entry.facts} sources={sources} />
      </EntrySection>
      <Ties entry={entry} />
      <Aliases entry={entry} />
      <SourceList sources={Object.values(sources)} />
      <EntryFoot entry={entry} copyReport={copyReport} />
    </article>
  );
}
