import papa from 'papaparse';
import type { ExportRow } from './export-rows.ts';
import type { ExportSource } from './export-source.ts';
import { slugOf } from './file-name.ts';
import { safeCell } from './safe-cell.ts';
import { sourceText } from './source-text.ts';
import { uuidOf } from './uuid.ts';

/**
 * The rows as notes for Anki's own import (File → Import): the first lines tell it separator, note type, deck and columns, so that nothing need
 * be chosen. A note that is imported again takes the place of the old one, by its id.
 */
export function anki(rows: readonly ExportRow[], source: ExportSource): string {
  const slug = slugOf(source.title);
  const notes = rows.map((row) => [
    uuidOf(`${row.part} ${row.key}`),
    front(row, source),
    back(row, source),
    ['interligne', row.kind, ...(slug === '' ? [] : [`article::${slug}`])].join(' '),
  ]);
  const header = [
    '#separator:tab',
    '#html:false',
    '#notetype:Basic',
    '#deck:Interligne',
    '#columns:Id\tFront\tBack\tTags',
    '#guid column:1',
    '#tags column:4',
  ];
  const lines = papa.unparse(
    notes.map((note) => note.map(safeCell)),
    { delimiter: '\t', newline: '\n' },
  );
  return `${[...header, ...(lines === '' ? [] : [lines])].join('\n')}\n`;
}

function front(row: ExportRow, { words }: ExportSource): string {
  return row.part === 'moves' ? words.t('export.whereTo', { name: row.name }) : row.name;
}

/** The answer in one line: glosses, or the move; a line of background; who says so. */
function back(row: ExportRow, { glosses, words }: ExportSource): string {
  const [first] = glosses;
  const unknown = words.t('popup.unknown');
  const move = `${row.from ?? unknown} → ${row.to ?? unknown}`;
  const [source] = row.sources;
  const parts = [
    row.part === 'moves' ? [move, row.date, row.status].filter(Boolean).join(', ') : '',
    ...glosses.map((language) => row.gloss?.[language] ?? ''),
    first === undefined ? '' : (row.background?.[first] ?? ''),
    source === undefined ? '' : words.t('export.source', { source: sourceText(source) }),
  ];
  return parts.filter((part) => part !== '').join(' — ');
}
