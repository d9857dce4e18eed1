import type { Mute } from '../settings/mutes.ts';
import type { OffBy } from '../settings/off.ts';
import { ExportMenu, type ExportPage } from './ExportMenu.tsx';
import { Findings } from './Findings.tsx';
import { KnownArticle } from './KnownArticle.tsx';
import { KnownList } from './KnownList.tsx';
import { MutedList } from './MutedList.tsx';
import type { PageState } from './page-state.ts';
import { useReading } from './reading.ts';
import { Unread } from './Unread.tsx';
import { VerdictHead } from './VerdictHead.tsx';

interface Props {
  readonly page: PageState;
  readonly off: OffBy | null;
  readonly annotate: () => void;
  readonly retry: () => void;
  /** Names that are muted on this page. */
  readonly mutes: readonly Mute[];
  readonly unmute: (mute: Mute) => void;
  /** Ids of the entries that the reader knows. */
  readonly known: readonly string[];
  readonly unknow: (entry: string) => void;
  readonly exportPage: ExportPage;
}

/** The page as far as it is known by now. */
export function PageView({
  page,
  off,
  annotate,
  retry,
  mutes,
  unmute,
  known: entries,
  unknow,
  exportPage,
}: Props) {
  const { translator, knowledge } = useReading();
  const { t } = translator;
  if (off !== null) {
    return (
      <div class="verdict">
        <h2 class="title">{t(`popup.off.${off}`)}</h2>
        <p class="reason">{t('popup.off.hint')}</p>
      </div>
    );
  }
  switch (page.state) {
    case 'read': {
      const { detection, notes } = page.summary.analysis;
      const known = detection.article === null ? undefined : knowledge?.articles[detection.article];
      return (
        <>
          <VerdictHead detection={detection} title={page.summary.title} />
          {known && <KnownArticle article={known} placed={notes} />}
          <Findings summary={page.summary} />
          <MutedList mutes={mutes} unmute={unmute} />
          <KnownList entries={entries} unknow={unknow} />
          {page.summary.analysis.annotations.length > 0 && knowledge && (
            <ExportMenu exportPage={exportPage} />
          )}
        </>
      );
    }
    case 'unread':
      return <Unread detection={page.detection} annotate={annotate} />;
    case 'unreachable':
      return (
        <div class="verdict">
          <h2 class="title">{t('popup.unreachable')}</h2>
          <p class="reason">{t('popup.unreachableWhy')}</p>
        </div>
      );
    case 'silent':
      return (
        <div class="verdict">
          <p>{t('popup.silent')}</p>
          <button type="button" class="plain" onClick={retry}>
            {t('popup.retry')}
          </button>
        </div>
      );
    default:
      return (
        <div class="verdict">
          <p class="waiting">{t(`popup.${page.state}`)}</p>
        </div>
      );
  }
}
