import { DENSITIES, type Density } from '../settings/settings.ts';
import { useReading } from './reading.ts';

interface Props {
  readonly density: Density;
  readonly choose: (density: Density) => void;
  readonly openOptions: () => void;
}

/** How much is marked, and the way to all settings. */
export function FootSettings({ density, choose, openOptions }: Props) {
  const { translator } = useReading();
  return (
    <>
      <label class="field">
        <span>{translator.t('popup.density')}</span>
        <select
          value={density}
          onChange={(event) => {
            const chosen = DENSITIES.find((one) => one === event.currentTarget.value);
            if (chosen) choose(chosen);
          }}
        >
          {DENSITIES.map((one) => (
            <option key={one} value={one}>
              {translator.t(`options.density.${one}`)}
            </option>
          ))}
        </select>
      </label>
      <button type="button" class="link options" onClick={openOptions}>
        {translator.t('options.open')}
      </button>
    </>
  );
}
