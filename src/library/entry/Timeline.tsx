import type { Move, Source } from '../../core/knowledge.ts';
import { Day } from '../../popover/Day.tsx';
import { Phrase } from '../../popover/Prose.tsx';
import { SourceLinks } from '../../popover/SourceLinks.tsx';
import { useLibrary } from '../library-context.ts';
import { EntryLink } from './EntryLink.tsx';

interface Props {
  readonly moves: readonly Move[];
  readonly sources: Readonly<Record<string, Source>>;
}

/** Changes of organization, oldest first; each organization leads to its entry. */
export function Timeline({ moves, sources }: Props) {
  const { translator } = useLibrary();
  const ordered = [...moves].sort((one, other) => (one.date < other.date ? -1 : 1));
  return (
    <ol class="timeline">
      {ordered.map((move) => (
        <li key={`${move.date} ${move.from} ${move.to}`} class={move.status}>
          <p class="when">
            <Day date={move.date} />
          </p>
          <p class="step">
            {move.from === null ? (
              <span class="nowhere">{translator.t('library.flow.unnamed')}</span>
            ) : (
              <EntryLink id={move.from} />
            )}{' '}
            <span class="arrow" aria-hidden="true">
              →
            </span>
            <span class="unseen">{translator.t('card.to')}</span>{' '}
            {move.to === null ? (
              <span class="nowhere">{translator.t('library.flow.unnamed')}</span>
            ) : (
              <EntryLink id={move.to} />
            )}
          </p>
          <p class="role">
            <Phrase text={move.role} />
          </p>
          <p class="meta">
            {move.status === 'reported' && <span class="label">{translator.t('card.reported')}</span>}
            <SourceLinks keys={move.sources} sources={sources} unverified={move.unverified === true} />
          </p>
        </li>
      ))}
    </ol>
  );
}
