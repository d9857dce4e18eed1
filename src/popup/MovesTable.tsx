import type { FoundMove } from '../core/analysis.ts';
import { dateWords } from '../i18n/date-words.ts';
import { Organization } from './Organization.tsx';
import { entryName, useReading } from './reading.ts';
import { Section } from './Section.tsx';
import { ShowMore } from './ShowMore.tsx';

/** Who went from where to where, when, and who says so; each row leads to its sentence. */
export function MovesTable({ moves }: { readonly moves: readonly FoundMove[] }) {
  const { translator, knowledge, show } = useReading();
  if (moves.length === 0) return null;
  return (
    <Section title={translator.t('popup.moves')} count={moves.length}>
      <ShowMore rows={moves}>
        {(shown) => (
          <table>
            <thead>
              <tr>
                <th scope="col">{translator.t('popup.who')}</th>
                <th scope="col">{translator.t('popup.fromTo')}</th>
                <th scope="col">{translator.t('popup.when')}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map((move) => (
                <tr key={`${move.person} ${move.start} ${move.to}`}>
                  <th scope="row">
                    <button type="button" onClick={() => show(move.start, move.end, false)}>
                      {entryName(knowledge, move.person)}
                    </button>
                  </th>
                  <td>
                    <Organization entry={move.from} />{' '}
                    <span class="joined">
                      <span aria-hidden="true">→ </span>
                      <span class="unseen">{translator.t('popup.to')} </span>
                      <Organization entry={move.to} />
                    </span>
                  </td>
                  <td>
                    {move.date !== null && (
                      <time dateTime={move.date}>{dateWords(move.date, translator.language, 'short')}</time>
                    )}
                    <span class="basis">{translator.t(`popup.basis.${move.basis}`)}</span>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </ShowMore>
    </Section>
  );
}
