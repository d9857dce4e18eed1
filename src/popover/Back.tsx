import { useContext } from 'preact/hooks';
import { Icon } from './Icon.tsx';
import { ReadingContext } from './reading.ts';
import { trusted } from './trusted.ts';

/** The way back to the card whose link led here. */
export function Back({ to, back }: { to: string; back: () => void }) {
  const { translator } = useContext(ReadingContext);
  return (
    <p class="back">
      <button type="button" class="link" onClick={trusted(back)}>
        <Icon shape="back" />
        {translator.t('card.back', { name: to })}
      </button>
    </p>
  );
}
