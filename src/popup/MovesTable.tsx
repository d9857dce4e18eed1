import type { FoundMove } from '../core/analysis.ts';
import { dateWords } from '../i18n/date-words.ts';
import { ArticleFlow } from './ArticleFlow.tsx';
import { MoveRows } from './MoveRows.tsx';
import { useReading } from './reading.ts';

/** Who went from where to where, when, and who says so; each row leads to its sentence. */
export function MovesTable({ moves }: { readonly moves: readonly FoundMove[] }) {
  const { translator } = useReading();
  return (
    <MoveRows
      title={translator.t('popup.moves')}
      rows={moves}
      heading={translator.t('popup.when')}
      nameUnknown
      last={({ date, basis }) => (
        <>
          {date !== null && <time dateTime={date}>{dateWords(date, translator.language, 'short')}</time>}
          <span class="basis">{translator.t(`popup.basis.${basis}`)}</span>
        </>
      )}
    >
      <ArticleFlow moves={moves} />
    </MoveRows>
  );
}
