import type { UnrealizedMove } from '../core/analysis.ts';
import { Organization } from './Organization.tsx';
import { entryName, useReading } from './reading.ts';
import { Section } from './Section.tsx';
import { ShowMore } from './ShowMore.tsx';

/** Moves that the page speaks of and that have not happened: denied, refused, hearsay or plans; each row leads to its sentence. */
export function UnrealizedList({ moves }: { readonly moves: readonly UnrealizedMove[] }) {
  const { translator, knowledge, show } = useReading();
  if (moves.length === 0) return null;
  return (
    <Section title={translator.t('popup.unrealized')} count={moves.length}>
      <ShowMore rows={moves}>
        {(shown) => (
          <table>
            <thead>
              <tr>
                <th scope="col">{translator.t('popup.who')}</th>
                <th scope="col">{translator.t('popup.fromTo')}</th>
                <th scope="col">{translator.t('popup.status')}</th>
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
                    {move.from !== null && <Organization entry={move.from} />}{' '}
                    {move.to !== null && (
                      <span class="joined">
                        <span aria-hidden="true">→ </span>
                        <span class="unseen">{translator.t('popup.to')} </span>
                        <Organization entry={move.to} />
                      </span>
                    )}
                  </td>
                  <td>{translator.t(`popup.unrealizedAs.${move.status}`)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </ShowMore>
    </Section>
  );
}
