import type { Source } from '../../core/knowledge.ts';
import { Day } from '../../popover/Day.tsx';
import { useLibrary } from '../library-context.ts';
import { EntrySection } from './EntrySection.tsx';

/** An address from an imported pack may be anything; only the web's own schemes become links. */
const WEB = /^https?:\/\//iu;

/** Every source of an entry in full, newest first, those without a date last. */
export function SourceList({ sources }: { readonly sources: readonly Source[] }) {
  const { translator } = useLibrary();
  const languageNames = new Intl.DisplayNames(translator.language, { type: 'language' });
  const ordered = [...sources].sort((one, other) => ((one.date ?? '') < (other.date ?? '') ? 1 : -1));
  return (
    <EntrySection title={translator.t('library.sources')} show={ordered.length > 0}>
      <ol class="sources">
        {ordered.map((source) => (
          <li key={`${source.url} ${source.title}`}>
            <p class="source-title" lang={source.language}>
              {WEB.test(source.url) ? (
                <a href={source.url} target="_blank" rel="noopener noreferrer" hreflang={source.language}>
                  {source.title}
                  <span class="unseen" lang={translator.language}>
                    {' '}
                    {translator.t('card.newTab')}
                  </span>
                </a>
              ) : (
                source.title
              )}
            </p>
            <p class="meta">
              <span>{source.publisher}</span>
              {source.date !== null && <Day date={source.date} />}
              <span>{nameOfLanguage(languageNames, source.language)}</span>
            </p>
          </li>
        ))}
      </ol>
    </EntrySection>
  );
}

/** A tag that is none comes back as it is. */
function nameOfLanguage(names: Intl.DisplayNames, tag: string): string {
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
}
