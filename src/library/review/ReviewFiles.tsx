import { REVIEW_LIMIT } from '../../review/review.ts';
import { useLibrary } from '../library-context.ts';
import { ReviewProblems } from './ReviewProblems.tsx';
import type { ReviewActions, ReviewData } from './review-data.ts';

interface Props {
  readonly data: ReviewData;
  readonly actions: ReviewActions;
}

/** The whole review out of the browser as a file, and into it. */
export function ReviewFiles({ data, actions }: Props) {
  const { t } = useLibrary().translator;

  const choose = (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (file) actions.take(file);
    // The same file, mended, can be chosen again.
    input.value = '';
  };

  return (
    <section class="review-files" aria-labelledby="review-files">
      <h3 id="review-files">{t('review.files')}</h3>
      <p>{t('review.filesLead')}</p>
      <div class="pack-ways">
        <button
          type="button"
          class="plain"
          disabled={data.cards === null || data.cards.length === 0}
          onClick={actions.export}
        >
          {t('review.export')}
        </button>
        <label class="file quiet">
          <input
            type="file"
            class="unseen"
            accept=".json"
            onChange={(event) => choose(event.currentTarget)}
          />
          <span>{t('review.import')}</span>
        </label>
      </div>
      {data.refused !== null && (
        <ReviewProblems
          file={data.refused.file}
          problems={data.refused.problems}
          limit={REVIEW_LIMIT}
          dismiss={actions.dismissProblems}
        />
      )}
    </section>
  );
}
