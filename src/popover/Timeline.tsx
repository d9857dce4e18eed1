import { useContext } from 'preact/hooks';
import type { Move, Source } from '../core/knowledge.ts';
import { Day } from './Day.tsx';
import { Phrase } from './Prose.tsx';
import { ReadingContext } from './reading.ts';
import { SourceLinks } from './SourceLinks.tsx';

interface TimelineProps {
  moves: readonly Move[];
  names: Readonly<Record<string, string>>;
  sources: Readonly<Record<string, Source>>;
}

/** Changes of organization, oldest first. */
export function Timeline({ moves, names, sources }: TimelineProps) {
  if (moves.length === 0) return null;
  return (
    <ol class="timeline">
      {moves.map((move) => (
        <li key={`${move.date} ${move.from} ${move.to}`} class={move.status}>
          <p class="when">
            <Day date={move.date} />
          </p>
          <Step move={move} names={names} />
          <p class="role">
            <Phrase text={move.role} />
          </p>
          <MoveSources move={move} sources={sources} />
        </li>
      ))}
    </ol>
  );
}

function Step({ move, names }: { move: Move; names: Readonly<Record<string, string>> }) {
  const { translator } = useContext(ReadingContext);
  const from = move.from === null ? null : (names[move.from] ?? move.from);
  const to = move.to === null ? null : (names[move.to] ?? move.to);
  if (from === null || to === null) {
    const key = to === null ? 'card.left' : 'card.joined';
    return <p class="step">{translator.t(key, { name: to ?? from ?? '' })}</p>;
  }
  return (
    <p class="step">
      {from} <span aria-hidden="true">→</span>
      <span class="unseen">{translator.t('card.to')}</span> {to}
    </p>
  );
}

function MoveSources({ move, sources }: { move: Move; sources: Readonly<Record<string, Source>> }) {
  const { translator } = useContext(ReadingContext);
  return (
    <p class="meta">
      {move.status === 'reported' && <span class="label">{translator.t('card.reported')}</span>}
      <SourceLinks keys={move.sources} sources={sources} unverified={move.unverified === true} />
    </p>
  );
}
