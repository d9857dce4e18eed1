import type { PageState } from './page-state.ts';
import { useReading } from './reading.ts';

interface Props {
  readonly page: PageState;
  readonly open: () => void;
}

/** The way to the reading page: with this article where the page can be read, else to paste or open a text there. */
export function OpenReading({ page, open }: Props) {
  const { t } = useReading().translator;
  // The reading page itself needs no way to itself.
  if (page.state === 'read' && !/^(?:https?|file):/u.test(page.summary.url)) return null;
  const cannot = page.state === 'unreachable';
  return (
    <div class="action">
      {cannot && <p class="reason">{t('reading.fromPopup.why')}</p>}
      <button type="button" class={cannot ? 'main open-reading' : 'link open-reading'} onClick={open}>
        {t(cannot ? 'reading.fromPopup.page' : 'reading.fromPopup.article')}
      </button>
    </div>
  );
}
