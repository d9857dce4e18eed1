import type { Detection, DetectionReason } from '../core/analysis.ts';
import { useReading } from './reading.ts';

interface Props {
  readonly detection: Detection;
  /** The page's own title, where the reader told it. */
  readonly title: string | null;
}

/** Under which name the page is known, and why it was found to be what it is: the strongest reason, the others on request. */
export function VerdictHead({ detection, title }: Props) {
  const { translator, knowledge } = useReading();
  const known = detection.article === null ? undefined : knowledge?.articles[detection.article];
  const [reason, ...others] = detection.reasons;
  const words = ({ code, values }: DetectionReason) => translator.t(`reason.${code}`, values);
  return (
    <div class="verdict">
      {(known || title) && <h2 class="title">{known?.name ?? title}</h2>}
      {reason && others.length === 0 && <p class="reason">{words(reason)}</p>}
      {reason && others.length > 0 && (
        <details class="reasons">
          <summary class="reason">{words(reason)}</summary>
          <ul>
            {others.map((other) => (
              <li key={other.code} class="reason">
                {words(other)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
