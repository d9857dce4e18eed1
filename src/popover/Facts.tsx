import type { Fact, Source } from '../core/knowledge.ts';
import { Day } from './Day.tsx';
import { Phrase } from './Prose.tsx';
import { SourceLinks } from './SourceLinks.tsx';

interface FactsProps {
  facts: readonly Fact[];
  sources: Readonly<Record<string, Source>>;
}

/** Dated statements, oldest first, each with its sources. */
export function Facts({ facts, sources }: FactsProps) {
  if (facts.length === 0) return null;
  return (
    <ul class="statements">
      {facts.map((fact) => (
        <li key={`${fact.date} ${fact.text.en}`}>
          <p class="prose">
            <Phrase text={fact.text} />
          </p>
          <p class="meta">
            <Day date={fact.date} />
            <SourceLinks keys={fact.sources} sources={sources} unverified={fact.unverified === true} />
          </p>
        </li>
      ))}
    </ul>
  );
}
