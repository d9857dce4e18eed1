import { useContext } from 'preact/hooks';
import type { KeepRefusal } from './contract.ts';
import { ReadingContext } from './reading.ts';
import { trusted } from './trusted.ts';

interface CardActionsProps {
  /** Whether the entry is kept for review. */
  kept: boolean;
  /** Why it could not be, or null. */
  refusal: KeepRefusal | null;
  keep(on: boolean): void;
  know(): void;
}

/** What the reader can do with an entry: have it come back in a review, or see it marked no more. */
export function CardActions({ kept, refusal, keep, know }: CardActionsProps) {
  const { translator } = useContext(ReadingContext);
  return (
    <div class="actions">
      <button type="button" class="link keep" aria-pressed={kept} onClick={trusted(() => keep(!kept))}>
        {translator.t('card.keep')}
      </button>{' '}
      <button type="button" class="link" onClick={trusted(know)}>
        {translator.t('card.know')}
      </button>
      <p class="refusal" role="status">
        {refusal !== null && translator.t(`card.notKept.${refusal}`)}
      </p>
    </div>
  );
}
