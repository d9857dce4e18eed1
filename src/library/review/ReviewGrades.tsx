import type { ReviewCard } from '../../review/review.ts';
import { GRADES, intervals, type ReviewGrade } from '../../review/schedule.ts';
import { useLibrary } from '../library-context.ts';
import { lengthWords } from './time-words.ts';

interface Props {
  readonly card: ReviewCard;
  readonly now: Date;
  readonly grade: (grade: ReviewGrade) => void;
}

/** How well it was remembered, each answer with its key and with when the card would come back. */
export function ReviewGrades({ card, now, grade }: Props) {
  const { t, language } = useLibrary().translator;
  const times = intervals(card, now);
  return (
    <fieldset class="grades">
      <legend>{t('review.grades')}</legend>
      {GRADES.map((one, index) => (
        <button
          key={one}
          type="button"
          class="plain"
          aria-keyshortcuts={`${index + 1}`}
          onClick={() => grade(one)}
        >
          <span class="grade-name">
            <span class="key" aria-hidden="true">
              {index + 1}
            </span>{' '}
            {t(`review.grade.${one}`)}
          </span>{' '}
          <span class="grade-time">{t('review.in', { time: lengthWords(times[one], language) })}</span>
        </button>
      ))}
    </fieldset>
  );
}
