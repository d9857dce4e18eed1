import type { Source } from '../core/knowledge.ts';
import { dateWords } from '../i18n/date-words.ts';
import { useReading } from './reading.ts';

/** Nothing but web addresses becomes a link: never `javascript:`. */
const WEB = /^https?:\/\//u;

interface Props {
  readonly keys: readonly string[];
  readonly sources: Readonly<Record<string, Source>>;
}

/** The sources of a statement: publisher and date, each a link. */
export function SourceLinks({ keys, sources }: Props) {
  const { translator } = useReading();
  const known = keys.flatMap((key) => sources[key] ?? []);
  if (known.length === 0) return null;
  return (
    <ul class="sources">
      {known.map(({ url, publisher, title, date, language }) => (
        <li key={url}>
          {WEB.test(url) ? (
            <a href={url} target="_blank" rel="noopener noreferrer" title={title} hreflang={language}>
              {publisher}
            </a>
          ) : (
            publisher
          )}
          {date !== null && `, ${dateWords(date, translator.language, 'short')}`}
        </li>
      ))}
    </ul>
  );
}
