import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useReading } from './reading.ts';

/** Rows shown at first; a list that is hardly longer is shown whole. */
const FIRST = 6;
const SPARE = 2;

interface Props<Row> {
  readonly rows: readonly Row[];
  readonly children: (shown: readonly Row[]) => ComponentChildren;
}

/** The first rows of a list, and a button for the rest. */
export function ShowMore<Row>({ rows, children }: Props<Row>) {
  const { translator } = useReading();
  const [all, setAll] = useState(false);
  const hidden = rows.length <= FIRST + SPARE ? 0 : rows.length - FIRST;
  return (
    <>
      {children(all || hidden === 0 ? rows : rows.slice(0, FIRST))}
      {hidden > 0 && (
        <button type="button" class="more" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? translator.t('popup.less') : translator.t('popup.more', { count: hidden })}
        </button>
      )}
    </>
  );
}
