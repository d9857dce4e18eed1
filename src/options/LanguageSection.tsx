import { ownName } from '../i18n/own-name.ts';
import type { Settings } from '../settings/settings.ts';
import { Choice } from './Choice.tsx';
import { useWords } from './options-context.ts';
import type { OptionsActions } from './options-data.ts';
import { Section } from './Section.tsx';

interface Props {
  readonly settings: Settings;
  readonly languages: readonly string[];
  readonly actions: Pick<OptionsActions, 'chooseGloss' | 'chooseLanguage'>;
}

/** The language of the glosses, and that of everything else. */
export function LanguageSection({ settings, languages, actions }: Props) {
  const { t } = useWords();
  const { interfaceLanguage } = settings;
  return (
    <Section id="languages" title={t('options.languages')}>
      <Choice
        name="gloss"
        legend={t('gloss.legend')}
        options={[
          { value: 'en', words: t('gloss.en'), lang: 'en' },
          { value: 'fr', words: t('gloss.fr'), lang: 'fr' },
          { value: 'both', words: t('gloss.both') },
        ]}
        chosen={settings.gloss}
        choose={actions.chooseGloss}
      />
      <label class="field">
        <span>{t('settings.interfaceLanguage')}</span>
        <select
          value={languages.includes(interfaceLanguage) ? interfaceLanguage : 'auto'}
          onChange={(event) => actions.chooseLanguage(event.currentTarget.value)}
        >
          <option value="auto">{t('settings.auto')}</option>
          {languages.map((language) => (
            <option key={language} value={language} lang={language}>
              {ownName(language)}
            </option>
          ))}
        </select>
      </label>
    </Section>
  );
}
