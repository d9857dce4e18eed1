import { DENSITIES, type Settings } from '../settings/settings.ts';
import { Choice } from './Choice.tsx';
import { KindList } from './KindList.tsx';
import { MarkedSample } from './MarkedSample.tsx';
import { useWords } from './options-context.ts';
import type { OptionsActions, SampleText } from './options-data.ts';
import { Section } from './Section.tsx';
import { Toggle } from './Toggle.tsx';

interface Props {
  readonly settings: Settings;
  readonly sample: SampleText | null;
  readonly actions: OptionsActions;
}

/** How much is marked, with a text that shows it. */
export function MarksSection({ settings, sample, actions }: Props) {
  const { t } = useWords();
  return (
    <Section id="marks" title={t('options.marks.title')}>
      <Choice
        name="density"
        legend={t('options.density.legend')}
        options={DENSITIES.map((value) => ({
          value,
          words: t(`options.density.${value}`),
          hint: t(`options.density.${value}Hint`),
        }))}
        chosen={settings.density}
        choose={actions.chooseDensity}
      />
      <Toggle
        on={settings.firstMentionOnly}
        change={actions.setFirstMentionOnly}
        hint={t('options.firstMentionOnlyHint')}
      >
        {t('options.firstMentionOnly')}
      </Toggle>
      <MarkedSample sample={sample} settings={settings} />
      <KindList off={settings.kindsOff} set={actions.setKind} />
    </Section>
  );
}
