import { dateWords } from '../../i18n/date-words.ts';
import { EntryLink } from '../entry/EntryLink.tsx';
import { useLibrary } from '../library-context.ts';
import type { FlowMove } from './flow-moves.ts';

/** The moves of the picture as a table, year by year, the newest first. */
export function FlowTable({ moves }: { readonly moves: readonly FlowMove[] }) {
  const { translator } = useLibrary();
  const { t, language } = translator;
  const years = [...new Set(moves.map(({ year }) => year))];
  return (
    <table>
      <caption>{t('library.flow.table')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('library.flow.person')}</th>
          <th scope="col">{t('library.flow.from')}</th>
          <th scope="col">{t('library.flow.to')}</th>
          <th scope="col">{t('library.flow.date')}</th>
          <th scope="col">{t('library.flow.status')}</th>
        </tr>
      </thead>
      {years.map((year) => {
        const ofYear = moves.filter((move) => move.year === year);
        return (
          <tbody key={year}>
            <tr class="year">
              <th scope="rowgroup" colSpan={5}>
                {year} <span class="count">{ofYear.length}</span>
              </th>
            </tr>
            {ofYear.map((move) => (
              <tr key={`${move.person} ${move.date} ${move.from} ${move.to}`} class="move">
                <th scope="row">
                  <EntryLink id={move.person} />
                </th>
                <td data-label={t('library.flow.from')}>
                  <Place organization={move.from} firm={move.fromFirm} />
                </td>
                <td data-label={t('library.flow.to')}>
                  <Place organization={move.to} firm={move.toFirm} />
                </td>
                <td>
                  <time dateTime={move.date}>{dateWords(move.date, language, 'short')}</time>
                </td>
                <td>
                  {t(`library.flow.${move.status}`)}
                  {move.unverified && <span class="label"> {t('card.unverified')}</span>}
                </td>
              </tr>
            ))}
          </tbody>
        );
      })}
    </table>
  );
}

/** An organization and, where the picture counts it under another one, that. */
function Place({ organization, firm }: { organization: string | null; firm: string | null }) {
  const { translator } = useLibrary();
  if (organization === null) return <span class="nowhere">{translator.t('library.flow.unnamed')}</span>;
  return (
    <>
      <EntryLink id={organization} />
      {firm !== null && firm !== organization && (
        <span class="firm">
          {' '}
          (<EntryLink id={firm} />)
        </span>
      )}
    </>
  );
}
