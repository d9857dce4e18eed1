import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ReviewCard } from '../../review/review.ts';
import { GRADES } from '../../review/schedule.ts';
import { useLibrary } from '../library-context.ts';
import { ReviewAnswer } from './ReviewAnswer.tsx';
import { ReviewGrades } from './ReviewGrades.tsx';
import type { ReviewActions, Sitting } from './review-data.ts';

interface Props {
  readonly card: ReviewCard;
  readonly sitting: Sitting;
  readonly now: Date;
  readonly actions: ReviewActions;
}

/** One card after the other: a name or a term, then what it means, then how well it was remembered. */
export function ReviewSitting({ card, sitting, now, actions }: Props) {
  const { translator, knowledge } = useLibrary();
  const { t } = translator;
  const { at, entries, revealed } = sitting;
  const question = useRef<HTMLHeadingElement>(null);
  const answer = useRef<HTMLDivElement>(null);
  const entry = knowledge.entries[card.entry];

  // Before anything is painted: a key pressed in between would go nowhere.
  useLayoutEffect(() => question.current?.focus(), [card.entry]);
  useLayoutEffect(() => {
    if (revealed) answer.current?.focus();
  }, [revealed, card.entry]);

  if (entry === undefined) return null;

  /** Heard only while the focus is in here, so that no single key does anything elsewhere. */
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
    const grade = /^[1-4]$/u.test(event.key) ? GRADES[Number(event.key) - 1] : undefined;
    // On a button or a link the space bar presses that.
    const onControl = (event.target as Element).closest('button, a') !== null;
    if (grade !== undefined && revealed) actions.grade(grade);
    else if (event.key === ' ' && !revealed && !onControl) actions.reveal();
    else return;
    event.preventDefault();
  };

  return (
    <section class="sitting" aria-label={t('review.sitting')} onKeyDown={press}>
      <p class="sitting-place">{t('review.position', { number: at + 1, of: entries.length })}</p>
      <p class="kind">{t(`library.kind.${entry.kind}`)}</p>
      <h3 ref={question} tabIndex={-1} lang={entry.term?.language}>
        {entry.name}
      </h3>
      {revealed ? (
        <>
          <div class="review-answer" ref={answer} tabIndex={-1}>
            <ReviewAnswer entry={entry} />
          </div>
          <ReviewGrades card={card} now={now} grade={actions.grade} />
        </>
      ) : (
        <>
          <p class="sitting-ask">{t('review.question')}</p>
          <button type="button" class="main" onClick={actions.reveal}>
            {t('review.reveal')}
          </button>
        </>
      )}
      <p class="sitting-keys">{t('review.keys')}</p>
      <p class="pack-doing">
        <button type="button" class="link" onClick={actions.stop}>
          {t('review.stop')}
        </button>
        <button type="button" class="link" onClick={() => actions.remove(entry.name)}>
          {t('review.remove')}
        </button>
      </p>
    </section>
  );
}
