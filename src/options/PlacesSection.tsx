import { readMute } from '../settings/mutes.ts';
import { ItemList } from './ItemList.tsx';
import { useWords } from './options-context.ts';
import type { OptionsActions, OptionsData } from './options-data.ts';
import { Section } from './Section.tsx';
import { SiteForm } from './SiteForm.tsx';
import { Toggle } from './Toggle.tsx';

interface Props {
  readonly data: OptionsData;
  readonly actions: OptionsActions;
}

/** Where nothing is marked, and what is not. */
export function PlacesSection({ data, actions }: Props) {
  const { t } = useWords();
  const { settings, names } = data;
  const nameOf = (entry: string) => names[entry] ?? entry.replaceAll(/[-/]/gu, ' ');
  return (
    <Section id="places" title={t('options.places')}>
      <Toggle on={settings.enabled} change={actions.setEnabled} hint={t('options.enabledHint')}>
        {t('options.enabled')}
      </Toggle>
      <ItemList
        title={t('options.sitesOff')}
        none={t('options.noSites')}
        items={settings.sitesOff.map((item) => ({ item, words: item }))}
        remove={(item, what) => actions.remove('sitesOff', item, what)}
      >
        <SiteForm add={actions.addSite} problem={data.siteProblem} />
      </ItemList>
      <ItemList
        title={t('options.pagesOff')}
        none={t('options.noPages')}
        items={settings.pagesOff.map((item) => ({ item, words: item }))}
        remove={(item, what) => actions.remove('pagesOff', item, what)}
      />
      <ItemList
        title={t('options.muted')}
        none={t('options.noMuted')}
        items={settings.muted.map((item) => {
          const mute = readMute(item);
          if (mute === null) return { item, words: item };
          const words = t('options.mute', { form: mute.form, entry: nameOf(mute.entry) });
          return { item, words, ...(mute.page === null ? {} : { hint: mute.page }) };
        })}
        remove={(item, what) => actions.remove('muted', item, what)}
      />
      <ItemList
        title={t('options.known')}
        none={t('options.noKnown')}
        items={settings.known.map((item) => ({ item, words: nameOf(item) }))}
        remove={(item, what) => actions.remove('known', item, what)}
      />
    </Section>
  );
}
