import type { GlossChoice } from '../core/localized.ts';
import type { Translator } from '../i18n/translator.ts';
import type { Settings } from '../settings/settings.ts';
import { Choice } from './Choice.tsx';

interface Props {
  readonly settings: Settings;
  readonly translator: Translator;
  readonly chooseGloss: (gloss: GlossChoice) => void;
  /** Opens the card of the first mark, with the focus in it. */
  readonly openFirst: () => void;
  /** Address of the settings page. */
  readonly options: string;
}

/** The page of the first day: what it does, on a text of our own that is read as any article. */
export function Welcome({ settings, translator, chooseGloss, openFirst, options }: Props) {
  const { t, language } = translator;
  return (
    <main>
      <h1>{t('welcome.title')}</h1>
      <p class="lead">{t('welcome.lead')}</p>
      <article lang={language} aria-label={t('welcome.try')}>
        <h2>{t('sample.title')}</h2>
        <p>{t('sample.first')}</p>
        <p>{t('sample.second')}</p>
      </article>
      <div class="after">
        <p class="hint">{t('welcome.keys')}</p>
        <button type="button" class="plain" onClick={openFirst}>
          {t('welcome.first')}
        </button>
        <Choice
          name="gloss"
          legend={t('welcome.gloss')}
          options={[
            { value: 'en', words: t('gloss.en'), lang: 'en' },
            { value: 'fr', words: t('gloss.fr'), lang: 'fr' },
            { value: 'both', words: t('gloss.both') },
          ]}
          chosen={settings.gloss}
          choose={chooseGloss}
        />
        <p class="promise">{t('welcome.privacy')}</p>
        <div>
          {t('welcome.off')} {t('welcome.settings')} <a href={options}>{t('options.open')}</a>
          <span aria-hidden="true"> · </span>
          <a href="/help.html">{t('help.open')}</a>
        </div>
      </div>
    </main>
  );
}
