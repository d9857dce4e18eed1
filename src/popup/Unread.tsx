import type { Detection } from '../core/analysis.ts';
import { useReading } from './reading.ts';
import { VerdictHead } from './VerdictHead.tsx';

interface Props {
  /** The detector's word, or null when it did not come. */
  readonly detection: Detection | null;
  readonly annotate: () => void;
}

/** A page in which nothing was annotated: why, and the way to have it annotated. */
export function Unread({ detection, annotate }: Props) {
  const { translator } = useReading();
  const likely = detection !== null && detection.verdict !== 'other';
  return (
    <>
      {detection && <VerdictHead detection={detection} title={null} />}
      <p class="action">
        <button type="button" class={likely ? 'main' : 'plain'} onClick={annotate}>
          {translator.t(likely ? 'popup.annotate' : 'popup.annotateAnyway')}
        </button>
      </p>
    </>
  );
}
