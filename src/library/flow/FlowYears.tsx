import type { Period } from '../controller.ts';
import { useLibrary } from '../library-context.ts';

interface Props {
  readonly years: readonly { readonly year: number; readonly moves: number }[];
  readonly period: Period;
  readonly choose: (period: Period) => void;
}

/** Height of the tallest bar, in units of the drawing. */
const TALLEST = 40;

/** Moves a year, as bars; each year is a button that narrows the view to it, or opens it again. */
export function FlowYears({ years, period, choose }: Props) {
  const { translator } = useLibrary();
  const { from, to } = period;
  const most = Math.max(1, ...years.map(({ moves }) => moves));
  return (
    <ul class="years" aria-label={translator.t('library.flow.byYear')}>
      {years.map(({ year, moves }) => {
        const within = (from === null || year >= from) && (to === null || year <= to);
        const alone = from === year && to === year;
        const height = moves === 0 ? 0 : Math.max(2, (moves / most) * TALLEST);
        return (
          <li key={year}>
            <button
              type="button"
              class={within ? 'within' : undefined}
              aria-pressed={alone}
              onClick={() => choose(alone ? { from: null, to: null } : { from: year, to: year })}
            >
              <span class="unseen">{translator.t('library.flow.year', { year, count: moves })}</span>
              <span class="bar-count" aria-hidden="true">
                {moves}
              </span>
              <svg viewBox={`0 0 10 ${TALLEST}`} preserveAspectRatio="none" aria-hidden="true">
                <rect x="0" y={TALLEST - height} width="10" height={height} />
              </svg>
              <span class="bar-year" aria-hidden="true">
                <span class="century">{Math.floor(year / 100)}</span>
                {String(year % 100).padStart(2, '0')}
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
