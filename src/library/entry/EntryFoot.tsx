import type { Entry } from '../../core/knowledge.ts';
import { useLibrary } from '../library-context.ts';

/** Ids of Wikidata; anything else, from an imported pack, is no address. */
const WIKIDATA_ID = /^Q\d+$/u;

interface Props {
  readonly entry: Entry;
  readonly copyReport: (entry: Entry) => void;
}

/** Where to look further, and what to do about an error. */
export function EntryFoot({ entry, copyReport }: Props) {
  const { translator } = useLibrary();
  const { wikidata } = entry;
  return (
    <div class="entry-foot">
      <button type="button" class="plain" onClick={() => copyReport(entry)}>
        {translator.t('library.report.button')}
      </button>
      {wikidata !== undefined && WIKIDATA_ID.test(wikidata) && (
        <a href={`https://www.wikidata.org/wiki/${wikidata}`} target="_blank" rel="noopener noreferrer">
          Wikidata {wikidata}
          <span class="unseen"> {translator.t('card.newTab')}</span>
        </a>
      )}
    </div>
  );
}
