import { useContext } from 'preact/hooks';
import type { Position, StepDirection } from './contract.ts';
import { Icon } from './Icon.tsx';
import { ReadingContext } from './reading.ts';
import { trusted } from './trusted.ts';

interface MentionsProps {
  mention: Position;
  step(direction: StepDirection): void;
}

/** Where else the article speaks of the same entry, and the way there. */
export function Mentions({ mention, step }: MentionsProps) {
  const { translator } = useContext(ReadingContext);
  return (
    <p class="mentions">
      <span>{translator.t('card.mention', { ...mention })}</span>
      <button
        type="button"
        class="icon"
        aria-label={translator.t('card.previousMention')}
        onClick={trusted(() => step('previous'))}
      >
        <Icon shape="back" />
      </button>
      <button
        type="button"
        class="icon"
        aria-label={translator.t('card.nextMention')}
        onClick={trusted(() => step('next'))}
      >
        <Icon shape="forward" />
      </button>
    </p>
  );
}
