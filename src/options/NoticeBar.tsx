import { useWords } from './options-context.ts';
import type { Notice } from './options-data.ts';

interface Props {
  readonly notice: Notice | null;
  readonly undo: () => void;
}

/** What became of what was last done, with the way back where there is one. */
export function NoticeBar({ notice, undo }: Props) {
  const { t } = useWords();
  return (
    <div class={`notice ${notice?.code ?? ''}`}>
      <p role="status">{notice && t(`options.notice.${notice.code}`, { what: notice.what ?? '' })}</p>
      {notice?.undo && (
        <button type="button" class="plain" onClick={undo}>
          {t('options.undo')}
        </button>
      )}
    </div>
  );
}
