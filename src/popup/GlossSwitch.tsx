import type { GlossChoice } from '../core/localized.ts';
import { useReading } from './reading.ts';

const CHOICES: readonly GlossChoice[] = ['en', 'fr', 'both'];

/** Which language glosses are read in, here and in the page. */
export function GlossSwitch({ choose }: { readonly choose: (gloss: GlossChoice) => void }) {
  const { gloss, translator } = useReading();
  return (
    <fieldset class="choice">
      <legend class="unseen">{translator.t('gloss.legend')}</legend>
      {CHOICES.map((choice) => (
        <label key={choice}>
          <input
            type="radio"
            class="unseen"
            name="gloss"
            value={choice}
            checked={choice === gloss}
            onChange={() => choose(choice)}
          />
          <span lang={choice === 'both' ? undefined : choice}>{translator.t(`gloss.${choice}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
