import { useLayoutEffect, useRef } from 'preact/hooks';
import { dueCards, nextDue, SITTING_SIZE } from '../../review/review.ts';
import { useLibrary } from '../library-context.ts';
import { ReviewFiles } from './ReviewFiles.tsx';
import { ReviewSitting } from './ReviewSitting.tsx';
import type { ReviewActions, ReviewData } from './review-data.ts';
import { aheadWords } from './time-words.ts';

interface Props {
  readonly data: ReviewData;
  readonly actions: ReviewActions;
}

/** The glosses that the reader kept: what is due, a short sitting, and the whole as a file. */
export function ReviewView({ data, actions }: Props) {
  const { translator, knowledge } = useLibrary();
  const { t, language } = translator;
  const { cards, now, sitting, done, news } = data;
  const heading = useRef<HTMLHeadingElement>(null);

  // What had the focus has gone with the sitting.
  useLayoutEffect(() => {
    if (done !== null) heading.current?.focus();
  }, [done]);

  const shown = (cards ?? []).filter(({ entry }) => Object.hasOwn(knowledge.entries, entry));
  const due = dueCards(shown, now).length;
  const missing = (cards?.length ?? 0) - shown.length;
  const next = nextDue(shown, now);
  const asked =
    sitting === null ? undefined : cards?.find(({ entry }) => entry === sitting.entries[sitting.at]);

  return (
    <div class="review">
      <h2 data-heading tabIndex={-1} ref={heading}>
        {t('review.title')}
      </h2>
      {sitting === null && <p class="lead">{t('review.lead')}</p>}
      <p class={`told-packs ${news?.what ?? ''}`} role="status">
        {news !== null && t(`review.news.${news.what}`, { name: news.name })}
        {news === null && done !== null && done > 0 && t('review.done', { count: done })}
      </p>
      {sitting !== null && asked !== undefined && (
        <ReviewSitting card={asked} sitting={sitting} now={now} actions={actions} />
      )}
      {sitting === null && cards?.length === 0 && (
        <div class="review-state">
          <p class="review-due">{t('review.empty')}</p>
          <p>{t('review.how')}</p>
        </div>
      )}
      {sitting === null && cards !== null && cards.length > 0 && (
        <div class="review-state">
          <p class="review-due">{due > 0 ? t('review.due', { count: due }) : t('review.noneDue')}</p>
          <p class="meta">
            <span>{t('review.kept', { count: cards.length })}</span>
            {next !== null && (
              <span>
                {t('review.next', { date: aheadWords(Date.parse(next) - now.getTime(), language) })}
              </span>
            )}
            {missing > 0 && <span>{t('review.missing', { count: missing })}</span>}
          </p>
          {due > 0 && (
            <button type="button" class="main" onClick={actions.begin}>
              {t('review.begin', { count: Math.min(due, SITTING_SIZE) })}
            </button>
          )}
        </div>
      )}
      {sitting === null && cards !== null && <ReviewFiles data={data} actions={actions} />}
    </div>
  );
}
