import type { Settings } from '../settings/settings.ts';
import { useWords } from './options-context.ts';
import { type SettingsChange, settingsChanges } from './settings-changes.ts';
import { useFocus } from './use-focus.ts';

interface Props {
  readonly name: string;
  readonly now: Settings;
  readonly then: Settings;
  readonly apply: () => void;
  readonly close: () => void;
}

/** What a file would change, before it does. */
export function ImportPreview({ name, now, then, apply, close }: Props) {
  const { t } = useWords();
  const heading = useFocus<HTMLHeadingElement>();
  const changes = settingsChanges(now, then);
  const wordsOf = (change: Extract<SettingsChange, { to: string | boolean }>): string => {
    const { field, to } = change;
    if (typeof to === 'boolean') return t(to ? 'options.data.yes' : 'options.data.no');
    if (field === 'gloss') return t(`gloss.${to}`);
    if (field === 'density') return t(`options.density.${to}`);
    return to === 'auto' ? t('settings.auto') : to;
  };
  const countsOf = ({ added, removed }: { added: number; removed: number }): string =>
    [
      ...(added > 0 ? [t('options.data.added', { count: added })] : []),
      ...(removed > 0 ? [t('options.data.removed', { count: removed })] : []),
    ].join(', ');
  return (
    <div class="box">
      <h3 ref={heading} tabIndex={-1} data-heading>
        {t(changes.length === 0 ? 'options.data.same' : 'options.data.preview', { name })}
      </h3>
      <dl>
        {changes.map((change) => (
          <div key={change.field}>
            <dt>{t(`options.field.${change.field}`)}</dt>
            <dd>{'to' in change ? wordsOf(change) : countsOf(change)}</dd>
          </div>
        ))}
      </dl>
      <div class="row">
        {changes.length > 0 && (
          <button type="button" class="plain main" onClick={apply}>
            {t('options.data.apply')}
          </button>
        )}
        <button type="button" class="plain" onClick={close}>
          {t(changes.length === 0 ? 'options.data.close' : 'options.data.cancel')}
        </button>
      </div>
    </div>
  );
}
