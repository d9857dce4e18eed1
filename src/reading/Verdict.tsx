import { useContext } from 'preact/hooks';
import type { Analysis } from '../core/analysis.ts';
import { ReadingContext } from '../popover/reading.ts';

/** What the article was found to be, and how much was found in it. */
export function Verdict({ analysis }: { readonly analysis: Analysis }) {
  const { t } = useContext(ReadingContext).translator;
  const { detection, annotations, moves } = analysis;
  const entries = new Set(annotations.flatMap(({ entry }) => entry ?? []));
  const figures = annotations.filter(({ kind }) => kind === 'figure').length;
  const counts = [
    t('reading.names', { count: entries.size }),
    t('reading.figures', { count: figures }),
    ...(moves.length > 0 ? [t('reading.moves', { count: moves.length })] : []),
  ];
  return (
    <p class="stamp">
      <span class={detection.verdict}>{t(`verdict.${detection.verdict}`)}</span>
      <span class="counts">{counts.join(' · ')}</span>
    </p>
  );
}
