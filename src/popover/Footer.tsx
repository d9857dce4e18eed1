import { useContext } from 'preact/hooks';
import type { GlossChoice } from '../core/localized.ts';
import type { CardSubject, StepDirection } from './contract.ts';
import { GlossSwitch } from './GlossSwitch.tsx';
import { Icon } from './Icon.tsx';
import { ReadingContext } from './reading.ts';
import { trusted } from './trusted.ts';

interface FooterProps {
  position: CardSubject['position'];
  choose(gloss: GlossChoice): void;
  step(direction: StepDirection): void;
}

/** The gloss language and the way to the neighbouring annotations. */
export function Footer({ position, choose, step }: FooterProps) {
  const { translator } = useContext(ReadingContext);
  return (
    <footer>
      <GlossSwitch choose={choose} />
      <div class="steps">
        <button
          type="button"
          class="icon"
          aria-label={translator.t('card.previous')}
          onClick={trusted(() => step('previous'))}
        >
          <Icon shape="back" />
        </button>
        <span class="position">
          <span aria-hidden="true">
            {position.number} / {position.of}
          </span>
          <span class="unseen">{translator.t('card.position', { ...position })}</span>
        </span>
        <button
          type="button"
          class="icon"
          aria-label={translator.t('card.next')}
          onClick={trusted(() => step('next'))}
        >
          <Icon shape="forward" />
        </button>
      </div>
    </footer>
  );
}
