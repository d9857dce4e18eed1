import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ReviewProblem } from '../../review/review-file.ts';
import { useLibrary } from '../library-context.ts';

interface Props {
  readonly file: string;
  readonly problems: readonly ReviewProblem[];
  /** Cards that a review may hold. */
  readonly limit: number;
  readonly dismiss: () => void;
}

/** Why a file was not taken in: where, and how to mend it. */
export function ReviewProblems({ file, problems, limit, dismiss }: Props) {
  const { t } = useLibrary().translator;
  const heading = useRef<HTMLHeadingElement>(null);

  useLayoutEffect(() => heading.current?.focus(), [problems]);

  return (
    <section class="caution pack-problems" aria-labelledby="review-problems">
      <h3 id="review-problems" ref={heading} tabIndex={-1}>
        {t('review.refused', { name: file })}
      </h3>
      <p>{t('review.unchanged', { count: problems.length })}</p>
      <ol class="review-problems">
        {problems.map(({ place, code }) => (
          <li key={`${place} ${code}`}>
            <span>{place === null ? t('review.whole') : <code>{place}</code>}</span>{' '}
            <span>{t(`review.problem.${code}`, { limit })}</span>
          </li>
        ))}
      </ol>
      <button type="button" class="plain" onClick={dismiss}>
        {t('packs.dismiss')}
      </button>
    </section>
  );
}
