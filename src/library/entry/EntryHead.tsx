import type { Entry } from '../../core/knowledge.ts';
import { useLibrary } from '../library-context.ts';

/** What an entry is, what it is called, how that is said, and whose it is. */
export function EntryHead({ entry }: { readonly entry: Entry }) {
  const { translator, knowledge } = useLibrary();
  const { term, pronunciation } = entry;
  const pack = knowledge.own[entry.id];
  return (
    <div class="entry-head">
      <p class="kind">
        {translator.t(`library.kind.${entry.kind}`)}
        {term && (
          <>
            {' · '}
            <span lang="en">{term.partOfSpeech}</span>
          </>
        )}
        {pack !== undefined && <span class="own">{translator.t('card.own', { pack })}</span>}
      </p>
      <h2 data-heading tabIndex={-1} lang={term?.language}>
        {entry.name}
      </h2>
      {pronunciation !== undefined && <p class="pronunciation">{pronunciation}</p>}
    </div>
  );
}
