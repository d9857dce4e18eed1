import { useContext } from 'preact/hooks';
import type { GlossChoice } from '../core/localized.ts';
import { ReadingContext } from './reading.ts';
import { trusted } from './trusted.ts';

const CHOICES: readonly GlossChoice[] = ['en', 'fr', 'both'];

/** Which language glosses are read in. */
export function GlossSwitch({ choose }: { choose: (gloss: GlossChoice) => void }) {
  const { gloss, translator } = useContext(ReadingContext);
  return (
    <fieldset class="switch">
      <legend class="unseen">{translator.t('gloss.legend')}</legend>
      {CHOICES.map((choice) => (
        <label key={choice}>
          <input
            type="radio"
            class="unseen"
            name="gloss"
            value={choice}
            checked={choice === gloss}
            onChange={trusted(() => choose(choice))}
          />
          <span lang={choice === 'both' ? undefined : choice}>{translator.t(`gloss.${choice}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
