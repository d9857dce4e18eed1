import { offBy, pageOf, siteOf } from '../settings/off.ts';
import type { Settings } from '../settings/settings.ts';
import { useReading } from './reading.ts';
import { Switch } from './Switch.tsx';

/** What a switch reaches. */
export type Reach = 'page' | 'site' | 'everywhere';

interface Props {
  readonly settings: Settings;
  /** Address of the page, or null where the browser does not tell it. */
  readonly url: string | null;
  readonly change: (reach: Reach, on: boolean) => void;
}

/** Where Interligne works. A switch under one that is off waits for that one. */
export function Switches({ settings, url, change }: Props) {
  const { translator } = useReading();
  const address = url ?? '';
  const site = siteOf(address);
  const off = offBy(settings, address);
  const siteOff = site !== null && offBy({ ...settings, enabled: true }, address) === 'site';
  const pageOff = offBy({ ...settings, enabled: true, sitesOff: [] }, address) === 'page';
  return (
    <fieldset class="switches">
      <legend>{translator.t('settings.legend')}</legend>
      <Switch
        label={translator.t('settings.page')}
        on={!pageOff && off === null}
        disabled={pageOf(address) === null || off === 'everywhere' || off === 'site'}
        change={(on) => change('page', on)}
      />
      <Switch
        label={site === null ? translator.t('settings.noSite') : translator.t('settings.site', { site })}
        on={!siteOff && settings.enabled}
        disabled={site === null || off === 'everywhere'}
        change={(on) => change('site', on)}
      />
      <Switch
        label={translator.t('settings.everywhere')}
        on={settings.enabled}
        disabled={false}
        change={(on) => change('everywhere', on)}
      />
    </fieldset>
  );
}
