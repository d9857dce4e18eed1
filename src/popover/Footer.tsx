import { useContext } from 'preact/hooks';
import type { GlossChoice } from '../core/localized.ts';
import type { Position, StepDirection } from './contract.ts';
import { GlossSwitch } from './GlossSwitch.tsx';
import { Icon } from './Icon.tsx';
import { ReadingContext } from './reading.ts';
import { trusted } from './trusted.ts';

interface FooterProps {
  position: Position;
  /** The gloss of all other cards. */
  setting: GlossChoice;
  choose(gloss: GlossChoice): void;
  /** Makes this card's gloss that of all cards. */
  chooseForAll(): void;
  openList(): void;
  step(direction: StepDirection): void;
}

/** The gloss language and the way to the neighbouring annotations. */
export function Footer({ position, setting, choose, chooseForAll, openList, step }: FooterProps) {
  const { gloss, translator } = useContext(ReadingContext);
  return (
    <footer>
      <div class="glosses">
        <GlossSwitch choose={choose} />
        {gloss !== setting && (
          <button
            type="button"
            class="link for-all"
            title={translator.t('card.forAllHint')}
            onClick={trusted(chooseForAll)}
          >
            {translator.t('card.forAll')}
            <span class="unseen">{translator.t('card.forAllHint')}</span>
          </button>
        )}
      </div>
      <div class="steps">
        <button
          type="button"
          class="icon"
          aria-label={translator.t('card.previous')}
          onClick={trusted(() => step('previous'))}
        >
          <Icon shape="back" />
        </button>
        <button
          type="button"
          class="position"
          title={translator.t('card.list')}
          aria-haspopup="dialog"
          onClick={trusted(openList)}
        >
          <span aria-hidden="true">
            {position.number} / {position.of}
          </span>
          <span class="unseen">
            {translator.t('card.position', { ...position })}. {translator.t('card.list')}
          </span>
        </button>
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
