import type { Entry } from '../../core/knowledge.ts';
import { Prose } from '../../popover/Prose.tsx';
import { SourceLink } from '../../popover/SourceLinks.tsx';
import { TermCard } from '../../popover/TermCard.tsx';
import { useLibrary } from '../library-context.ts';

/** What an entry means: its gloss, a line of background, and a source. */
export function ReviewAnswer({ entry }: { readonly entry: Entry }) {
  const { translator } = useLibrary();
  const [source] = Object.values(entry.sources);
  const { en, fr } = entry.background;
  return (
    <>
      {entry.term !== undefined && <TermCard term={entry.term} title={entry.name} />}
      <Prose text={entry.gloss} className="gloss" />
      <Prose text={{ en: firstSentence(en, 'en'), fr: firstSentence(fr, 'fr') }} className="background" />
      {source !== undefined && (
        <p class="meta">
          <span>{translator.t('review.source')}</span> <SourceLink source={source} />
        </p>
      )}
    </>
  );
}

function firstSentence(text: string, language: string): string {
  const [first] = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text);
  return first?.segment.trim() ?? text;
}
