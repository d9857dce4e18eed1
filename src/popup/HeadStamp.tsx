import type { Detection } from '../core/analysis.ts';
import { dateWords } from '../i18n/date-words.ts';
import type { OffBy } from '../settings/off.ts';
import type { PageState } from './page-state.ts';
import { useReading } from './reading.ts';

interface Props {
  readonly page: PageState;
  readonly off: OffBy | null;
}

/** What the page was found to be, and its day; it stays in view. Nothing while that is not known. */
export function HeadStamp({ page, off }: Props) {
  const { translator, knowledge } = useReading();
  const detection = off === null ? detectionOf(page) : null;
  if (detection === null) return null;
  const known = detection.article === null ? undefined : knowledge?.articles[detection.article];
  const isStory = known?.scope === 'story';
  const own = page.state === 'read' ? page.summary.published : null;
  // A story is told by many texts, so the day is this text's own.
  const date = isStory ? own : (known?.published ?? own);
  return (
    <p class="stamp">
      <span class={detection.verdict}>
        {translator.t(`verdict.${isStory ? 'known-story' : detection.verdict}`)}
      </span>
      {date && <time dateTime={date}>{dateWords(date, translator.language, 'long')}</time>}
    </p>
  );
}

function detectionOf(page: PageState): Detection | null {
  if (page.state === 'read') return page.summary.analysis.detection;
  return page.state === 'unread' ? page.detection : null;
}
