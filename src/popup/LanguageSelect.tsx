import { ownName } from '../i18n/own-name.ts';
import { useReading } from './reading.ts';

interface Props {
  /** `auto` or a tag. */
  readonly chosen: string;
  readonly languages: readonly string[];
  readonly choose: (language: string) => void;
}

/** The language of the interface; each language is named in its own words. */
export function LanguageSelect({ chosen, languages, choose }: Props) {
  const { translator } = useReading();
  return (
    <label class="field">
      <span>{translator.t('settings.interfaceLanguage')}</span>
      <select
        value={languages.includes(chosen) ? chosen : 'auto'}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        <option value="auto">{translator.t('settings.auto')}</option>
        {languages.map((language) => (
          <option key={language} value={language} lang={language}>
            {ownName(language)}
          </option>
        ))}
      </select>
    </label>
  );
}
