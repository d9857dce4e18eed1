import papa from 'papaparse';
import type { ExportRow } from './export-rows.ts';
import type { ExportSource } from './export-source.ts';
import { safeCell } from './safe-cell.ts';
import { sourceText } from './source-text.ts';

/**
 * The rows as a table by RFC 4180: a heading, then a line a row, lines parted by CR LF, each with as many cells. Cells hold no line breaks, and
 * nothing that a spreadsheet takes for a formula.
 */
export function csv(rows: readonly ExportRow[], { glosses, words }: ExportSource): string {
  const column = (name: string, language?: string) =>
    words.t(`export.column.${name}`) + (language === undefined ? '' : ` (${language})`);
  const heading = [
    column('kind'),
    column('name'),
    column('words'),
    ...glosses.map((language) => column('gloss', language)),
    ...glosses.map((language) => column('background', language)),
    column('least'),
    column('most'),
    column('unit'),
    column('from'),
    column('to'),
    column('date'),
    column('status'),
    column('mentions'),
    column('context'),
    column('sources'),
  ];
  const cells = rows.map((row) => [
    row.kindName,
    row.name,
    row.words,
    ...glosses.map((language) => row.gloss?.[language] ?? ''),
    ...glosses.map((language) => row.background?.[language] ?? ''),
    String(row.figure?.min ?? ''),
    String(row.figure?.max ?? ''),
    row.figure?.unit ?? '',
    row.from ?? '',
    row.to ?? '',
    row.date ?? '',
    row.status ?? '',
    String(row.places.length),
    row.context,
    row.sources.map(sourceText).join(' | '),
  ]);
  return `${papa.unparse([heading, ...cells].map((line) => line.map(safeCell)))}\r\n`;
}
