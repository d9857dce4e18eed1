import type { Fact, Source } from '../../core/knowledge.ts';
import { Day } from '../../popover/Day.tsx';
import { Phrase } from '../../popover/Prose.tsx';
import { SourceLinks } from '../../popover/SourceLinks.tsx';

interface Props {
  readonly facts: readonly Fact[];
  readonly sources: Readonly<Record<string, Source>>;
}

/** Dated statements, oldest first, each with its sources. */
export function FactList({ facts, sources }: Props) {
  const ordered = [...facts].sort((one, other) => (one.date < other.date ? -1 : 1));
  return (
    <ul class="statements">
      {ordered.map((fact) => (
        <li key={`${fact.date} ${fact.text.en}`}>
          <p class="when">
            <Day date={fact.date} />
          </p>
          <p class="prose">
            <Phrase text={fact.text} />
          </p>
          <p class="meta">
            <SourceLinks keys={fact.sources} sources={sources} unverified={fact.unverified === true} />
          </p>
        </li>
      ))}
    </ul>
  );
}
