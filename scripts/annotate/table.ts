import type { AnnotateJson } from '../../src/export/annotate-json.ts';

/** Longest cell, in characters; a gloss is longer than a terminal is wide. */
const WIDEST_CELL = 60;
const GAP = '  ';

/** An annotated text for people: verdict, moves, notes and annotations in aligned columns. */
export function table(result: AnnotateJson): string {
  const { detection, annotations, moves, unrealized, notes } = result;
  const article = detection.article === null ? '' : ` ${detection.article}`;
  const lines = [
    `${result.id}: ${detection.verdict}${article} (${detection.score.toFixed(2)}), language ${result.language ?? 'unknown'}`,
    ...detection.reasons.map((reason) => `${GAP}${reason}`),
  ];
  const section = (title: string, rows: readonly (readonly string[])[]) => {
    if (rows.length > 0) lines.push('', title, ...columns(rows));
  };
  section(
    'Moves',
    moves.map((move) => [
      move.person,
      `${move.from ?? '?'} → ${move.to ?? '?'}`,
      move.date ?? '',
      move.basis,
      `${move.start}–${move.end}`,
    ]),
  );
  section(
    'Not moves',
    unrealized.map((move) => [
      move.person,
      `${move.from ?? '?'} → ${move.to ?? '?'}`,
      move.status,
      `${move.start}–${move.end}`,
    ]),
  );
  section(
    'Notes',
    notes.map((note) => [note.id, `${note.start}–${note.end}`, note.text.en]),
  );
  section(
    'Annotations',
    annotations.map(({ start, end, text, kind, entry, confidence, figure, gloss }) => [
      `${start}–${end}`,
      text,
      figure?.sort ?? kind,
      entry ?? figureValue(figure),
      confidence.toFixed(2),
      gloss.en,
    ]),
  );
  return `${lines.join('\n')}\n`;
}

function figureValue(figure: AnnotateJson['annotations'][number]['figure']): string {
  if (!figure) return '';
  const ends = figure.min === figure.max ? [figure.min] : [figure.min ?? '…', figure.max ?? '…'];
  return [figure.qualifier, ends.join('–'), figure.unit, figure.per && `per ${figure.per}`]
    .filter(Boolean)
    .join(' ');
}

function columns(rows: readonly (readonly string[])[]): string[] {
  const cells = rows.map((row) => row.map(cell));
  const widths = (cells[0] ?? []).map((_, column) =>
    Math.max(...cells.map((row) => row[column]?.length ?? 0)),
  );
  return cells.map(
    (row) =>
      GAP +
      row
        .map((text, column) => text.padEnd(widths[column] ?? 0))
        .join(GAP)
        .trimEnd(),
  );
}

/** One line of text, cut where it is long. Invisible characters would break the columns, so they become spaces. */
function cell(text: string): string {
  const line = text.replace(/[\p{Z}\p{C}]+/gu, ' ').trim();
  return line.length > WIDEST_CELL ? `${line.slice(0, WIDEST_CELL - 1)}…` : line;
}
