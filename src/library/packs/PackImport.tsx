import { useState } from 'preact/hooks';
import { useLibrary } from '../library-context.ts';
import type { PacksActions } from './packs-data.ts';

interface Props {
  /** A file is being read: another has to wait. */
  readonly reading: boolean;
  /** There is no pack yet. */
  readonly empty: boolean;
  readonly actions: PacksActions;
}

/** The ways in: the browser's own file dialog, a file dropped here, the pack that comes with the extension. */
export function PackImport({ reading, empty, actions }: Props) {
  const { t } = useLibrary().translator;
  const [over, setOver] = useState(false);

  const choose = (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (file) actions.take(file);
    // The same file, mended, can be chosen again.
    input.value = '';
  };

  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer?.files ?? [];
    if (file && !reading) actions.take(file);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping a file is an extra to the input inside
    <div
      class={over ? 'pack-import over' : 'pack-import'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <div class="pack-ways">
        <label class="file">
          <input
            type="file"
            class="unseen"
            accept=".yml,.yaml,.json"
            disabled={reading}
            onChange={(event) => choose(event.currentTarget)}
          />
          <span>{t('packs.import')}</span>
        </label>
        <span class="pack-drop">{t('packs.drop')}</span>
      </div>
      {empty && <p class="pack-none">{t('packs.none')}</p>}
      <p class="pack-sample">
        {t('packs.sample')}{' '}
        <button type="button" class="link" disabled={reading} onClick={actions.trySample}>
          {t('packs.trySample')}
        </button>{' '}
        ·{' '}
        <button type="button" class="link" onClick={actions.saveSample}>
          {t('packs.saveSample')}
        </button>
      </p>
    </div>
  );
}
