import { useContext } from 'preact/hooks';
import { Icon } from './Icon.tsx';
import { ReadingContext } from './reading.ts';
import { trusted } from './trusted.ts';

interface CornerProps {
  held: boolean;
  hold(held: boolean): void;
  close(): void;
}

/** What holds the card and what sends it away, in its corner. */
export function Corner({ held, hold, close }: CornerProps) {
  const { translator } = useContext(ReadingContext);
  return (
    <div class="corner">
      <button
        type="button"
        class="icon"
        aria-label={translator.t('card.pin')}
        aria-pressed={held}
        title={translator.t('card.pinHint')}
        onClick={trusted(() => hold(!held))}
      >
        <Icon shape="pin" />
      </button>
      <button type="button" class="icon" aria-label={translator.t('card.close')} onClick={trusted(close)}>
        <Icon shape="close" />
      </button>
    </div>
  );
}
