import { useContext } from 'preact/hooks';
import type { Annotation } from '../core/annotation.ts';
import { ReadingContext } from './reading.ts';

/** Why these words were marked, for whoever wonders. */
export function Reason({ annotation }: { annotation: Annotation }) {
  const { translator } = useContext(ReadingContext);
  return (
    <details class="reason">
      <summary>{translator.t('card.why')}</summary>
      <p>{translator.t(`card.reason.${annotation.reason}`, { words: annotation.text })}</p>
    </details>
  );
}
