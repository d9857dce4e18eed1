import { EraseAll } from './EraseAll.tsx';
import { ImportPreview } from './ImportPreview.tsx';
import { ImportRefused } from './ImportRefused.tsx';
import { useWords } from './options-context.ts';
import type { OptionsActions, OptionsData } from './options-data.ts';
import { Section } from './Section.tsx';

interface Props {
  readonly data: OptionsData;
  readonly actions: OptionsActions;
}

/** What is kept: out into a file, back from one, and away. */
export function DataSection({ data, actions }: Props) {
  const { t } = useWords();
  const { file, settings, erasing } = data;
  return (
    <Section id="data" title={t('options.data.title')}>
      <p class="hint">{t('options.data.lead')}</p>
      <div class="row">
        <button type="button" class="plain" onClick={actions.exportSettings}>
          {t('options.data.export')}
        </button>
        <label class="plain file">
          {t('options.data.import')}
          <input
            type="file"
            class="unseen"
            accept=".json,application/json"
            onChange={(event) => {
              const field = event.currentTarget;
              const chosen = field.files?.[0];
              if (chosen) actions.readFile(chosen);
              // The same file, mended, can be chosen again.
              field.value = '';
            }}
          />
        </label>
      </div>
      {file?.state === 'refused' && (
        <ImportRefused name={file.name} problems={file.problems} close={actions.dropFile} />
      )}
      {file?.state === 'preview' && (
        <ImportPreview
          name={file.name}
          now={settings}
          then={file.settings}
          apply={actions.applyFile}
          close={actions.dropFile}
        />
      )}
      <EraseAll
        settings={settings}
        inventory={erasing}
        ask={actions.askErase}
        erase={actions.erase}
        keep={actions.keepAll}
      />
    </Section>
  );
}
