/** Letters of a PDF that stand together. Units are points from the page's lower left corner. */
export interface PdfRun {
  readonly text: string;
  readonly x: number;
  /** The line that the letters stand on. */
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

/** A page's runs in the order in which the file has them. */
export interface PdfPage {
  readonly height: number;
  readonly runs: readonly PdfRun[];
}

export interface PdfLine {
  /** From 0. */
  readonly page: number;
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

/** Runs whose lines differ by less than this share of their height stand on one line. */
const SAME_LINE = 0.4;
/** A gap of this share of the letters' height is a space … */
const SPACE_GAP = 0.16;
/** … and one of so many heights parts columns. */
const COLUMN_GAP = 4;

/** Raised letters are smaller than their line's by this factor. */
const RAISED_SIZE = 0.8;
const NOTE_NUMBER = /^[\s\d*†‡,]+$/u;

type Line = Omit<PdfLine, 'page'>;

/** Runs put together to lines, in the file's order, which is that of reading in nearly every PDF of text. */
export function linesOf({ runs }: PdfPage): Line[] {
  const lines: Line[] = [];
  for (const run of runs) {
    if (run.text.trim() === '' || run.size <= 0) continue;
    const last = lines.at(-1);
    // Left out, it leaves no gap behind.
    if (last && isNoteNumber(last, run)) lines[lines.length - 1] = { ...last, right: run.x + run.width };
    else if (last && isSameLine(last, run)) lines[lines.length - 1] = extended(last, run);
    else lines.push({ text: run.text, x: run.x, right: run.x + run.width, y: run.y, size: run.size });
  }
  return lines.map((line) => ({ ...line, text: line.text.replace(/\s+/gu, ' ').trim() }));
}

/** The raised number of a footnote behind a word would stick to it; behind a figure it is a power. */
function isNoteNumber(line: Line, run: PdfRun): boolean {
  const rise = run.y - line.y;
  const isRaised = run.size < line.size * RAISED_SIZE && rise > 0 && rise < line.size;
  return isRaised && isNear(line, run) && NOTE_NUMBER.test(run.text) && !/\d$/u.test(line.text);
}

function isNear(line: Line, run: PdfRun): boolean {
  return run.x >= line.right - line.size && run.x - line.right < line.size * COLUMN_GAP;
}

function isSameLine(line: Line, run: PdfRun): boolean {
  const height = Math.max(line.size, run.size);
  if (Math.abs(line.y - run.y) > height * SAME_LINE) return false;
  return isNear({ ...line, size: height }, run);
}

function extended(line: Line, run: PdfRun): Line {
  const apart = run.x - line.right > Math.min(line.size, run.size) * SPACE_GAP;
  const space = apart && !/\s$/u.test(line.text) && !/^\s/u.test(run.text) ? ' ' : '';
  // A raised figure or small capitals do not change the size of their line.
  const isLarger = run.size > line.size && run.text.length > line.text.length;
  return {
    ...line,
    text: line.text + space + run.text,
    right: Math.max(line.right, run.x + run.width),
    size: isLarger ? run.size : line.size,
    y: isLarger ? run.y : line.y,
  };
}
