import { useContext } from 'preact/hooks';
import type { Move, Source } from '../core/knowledge.ts';
import { Day } from './Day.tsx';
import { EntryLink } from './EntryLink.tsx';
import { Phrase } from './Prose.tsx';
import { ReadingContext } from './reading.ts';
import { SourceLinks } from './SourceLinks.tsx';

/** Stands for a name where a sentence is cut in two; no word holds it. */
const NAME = '\u{E000}';

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
  const link = (id: string) => <EntryLink entry={id} name={names[id] ?? id} />;
  const { from, to } = move;
  if (from === null || to === null) {
    const id = to ?? from ?? '';
    // The name is a link, so the words around it are put in by hand.
    const [before = '', after = ''] = translator
      .t(to === null ? 'card.left' : 'card.joined', { name: NAME })
      .split(NAME);
    return (
      <p class="step">
        {before}
        {link(id)}
        {after}
      </p>
    );
  }
  return (
    <p class="step">
      {link(from)} <span aria-hidden="true">→</span>
      <span class="unseen">{translator.t('card.to')}</span> {link(to)}
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
