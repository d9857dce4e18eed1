import { useContext } from 'preact/hooks';
import type { Annotation } from '../core/annotation.ts';
import type { DisownScope } from './contract.ts';
import { ReadingContext } from './reading.ts';
import { trusted } from './trusted.ts';

interface ReasonProps {
  annotation: Annotation;
  disown(scope: DisownScope): void;
}

/** Why these words were marked, for whoever wonders, and what to do where they mean something else. */
export function Reason({ annotation, disown }: ReasonProps) {
  const { translator } = useContext(ReadingContext);
  return (
    <details class="reason">
      <summary>{translator.t('card.why')}</summary>
      <p>{translator.t(`card.reason.${annotation.reason}`, { words: annotation.text })}</p>
      {annotation.entry !== null && (
        <p class="disown">
          <span>{translator.t('card.notThis')}</span>{' '}
          <button type="button" class="link" onClick={trusted(() => disown('page'))}>
            {translator.t('card.notThisHere')}
          </button>{' '}
          <button type="button" class="link" onClick={trusted(() => disown('everywhere'))}>
            {translator.t('card.notThisAnywhere')}
          </button>
        </p>
      )}
    </details>
  );
}
