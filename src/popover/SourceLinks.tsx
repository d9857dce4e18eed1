import { useContext } from 'preact/hooks';
import type { Source } from '../core/knowledge.ts';
import { Day } from './Day.tsx';
import { ReadingContext } from './reading.ts';

interface SourceLinksProps {
  /** Keys of `sources`. */
  keys: readonly string[];
  sources: Readonly<Record<string, Source>>;
  unverified?: boolean;
}

/** Who says so, and when; and that nobody was found to, where that is so. */
export function SourceLinks({ keys, sources, unverified = false }: SourceLinksProps) {
  const { translator } = useContext(ReadingContext);
  return (
    <>
      {unverified && <span class="label">{translator.t('card.unverified')}</span>}
      {keys.map((key) => {
        const source = sources[key];
        return source === undefined ? null : <SourceLink key={key} source={source} />;
      })}
    </>
  );
}

/** One source: who, when, and the way there. */
export function SourceLink({ source }: { source: Source }) {
  const { translator } = useContext(ReadingContext);
  const words = (
    <>
      <span lang={source.language}>{source.publisher}</span>
      {source.date !== null && (
        <>
          , <Day date={source.date} />
        </>
      )}
    </>
  );
  // An address from an imported pack may be anything; only the web's own schemes become links.
  if (!/^https?:\/\//iu.test(source.url)) return <span class="source">{words}</span>;
  return (
    <a
      class="source"
      href={source.url}
      target="_blank"
      rel="noopener noreferrer"
      hreflang={source.language}
      title={source.title}
    >
      {words}
      <span class="unseen"> {translator.t('card.newTab')}</span>
    </a>
  );
}
