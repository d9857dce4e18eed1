import type { Detection } from '../core/analysis.ts';
import { dateWords } from '../i18n/date-words.ts';
import { useReading } from './reading.ts';

interface Props {
  readonly detection: Detection;
  /** The page's own title and date (ISO), where the reader told them. */
  readonly title: string | null;
  readonly published: string | null;
}

/** What the page was found to be, under which name, and the strongest reason. */
export function VerdictHead({ detection, title, published }: Props) {
  const { translator, knowledge } = useReading();
  const known = detection.article === null ? undefined : knowledge?.articles[detection.article];
  const isStory = known?.scope === 'story';
  // A story is told by many texts, so the day is this text's own.
  const date = isStory ? published : (known?.published ?? published);
  const verdict = isStory ? 'known-story' : detection.verdict;
  const [reason] = detection.reasons;
  return (
    <div class="verdict">
      <p class="stamp">
        <span class={detection.verdict}>{translator.t(`verdict.${verdict}`)}</span>
        {date && <time dateTime={date}>{dateWords(date, translator.language, 'long')}</time>}
      </p>
      {(known || title) && <h2 class="title">{known?.name ?? title}</h2>}
      {reason && <p class="reason">{translator.t(`reason.${reason.code}`, reason.values)}</p>}
    </div>
  );
}
