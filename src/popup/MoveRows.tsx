import type { ComponentChildren } from 'preact';
import { Organization } from './Organization.tsx';
import { entryName, useReading } from './reading.ts';
import { Section } from './Section.tsx';
import { ShowMore } from './ShowMore.tsx';

/** What every row of moves names, and the sentence it leads to. */
interface MoveRow {
  readonly person: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly start: number;
  readonly end: number;
}

interface Props<Row extends MoveRow> {
  readonly title: string;
  readonly rows: readonly Row[];
  /** Heading and cells of the last column. */
  readonly heading: string;
  readonly last: (row: Row) => ComponentChildren;
  /** Whether a firm that nobody names is said to be unknown, or left out. */
  readonly nameUnknown: boolean;
  /** What stands before the rows. */
  readonly children?: ComponentChildren;
}

/** Who from where to where; each row leads to its sentence. */
export function MoveRows<Row extends MoveRow>({
  title,
  rows,
  heading,
  last,
  nameUnknown,
  children,
}: Props<Row>) {
  const { translator, knowledge, show } = useReading();
  if (rows.length === 0) return null;
  return (
    <Section title={title} count={rows.length} open>
      {children}
      <ShowMore rows={rows}>
        {(shown) => (
          <table>
            <thead>
              <tr>
                <th scope="col">{translator.t('popup.who')}</th>
                <th scope="col">{translator.t('popup.fromTo')}</th>
                <th scope="col">{heading}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map((row) => (
                <tr key={`${row.person} ${row.start} ${row.to}`}>
                  <th scope="row">
                    <button type="button" onClick={() => show(row.start, row.end, false)}>
                      {entryName(knowledge, row.person)}
                    </button>
                  </th>
                  <td>
                    {(nameUnknown || row.from !== null) && <Organization entry={row.from} />}{' '}
                    {(nameUnknown || row.to !== null) && (
                      <span class="joined">
                        <span aria-hidden="true">→ </span>
                        <span class="unseen">{translator.t('popup.to')} </span>
                        <Organization entry={row.to} />
                      </span>
                    )}
                  </td>
                  <td>{last(row)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </ShowMore>
    </Section>
  );
}
