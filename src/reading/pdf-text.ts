import type { PlainBlock } from '../core/plain-article.ts';
import { compoundsOf, joinLines } from './join-lines.ts';
import { linesOf, type PdfLine, type PdfPage } from './pdf-lines.ts';
import { withoutRunningLines } from './running-lines.ts';

/** A gap between lines of so many usual ones parts paragraphs. */
const PARTING_GAP = 1.35;
/** Letters larger than the body's by this factor are a headline's. */
const HEADING_SIZE = 1.15;
/** … where they are no more than so many; a long text in them is one set large. */
const LONGEST_HEADING = 200;
/** Letters that differ by this factor are not of one paragraph. */
const OTHER_SIZE = 1.08;
/** First lines are indented by at least this many letters' heights. */
const INDENT = 0.8;
/** A line that ends this share of its column early may be a paragraph's last. */
const SHORT_SHARE = 0.15;
const SENTENCE_END = /[.!?…。！？][»”"’')\]]*$/u;
const LIST_MARK = /^(?:[-•–·▪◦]|\d{1,2}[.)])\s+/u;

/**
 * Headline and paragraphs of the letters on a PDF's pages. Running heads and page numbers go, hyphenated words are whole again, and a
 * paragraph goes on over the end of a column or page.
 */
export function readPdfText(pages: readonly PdfPage[]): { title: string; blocks: PlainBlock[] } {
  const lines = withoutRunningLines(pages.map((page) => ({ height: page.height, lines: linesOf(page) })));
  const body =
    usual(
      lines,
      ({ size }) => size,
      ({ text }) => text.length,
    ) || 1;
  const leading = leadingOf(lines, body);
  const written = compoundsOf(lines.map(({ text }) => text));
  const groups: PdfLine[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && goesOn(last, line, group, { body, leading })) group.push(line);
    else groups.push([line]);
  }
  const sized = groups.map((group) => ({
    text: joinLines(
      group.map(({ text }) => text),
      written,
    ),
    size: group[0]?.size ?? body,
    page: group[0]?.page ?? 0,
  }));
  const isHeading = ({ text, size }: { text: string; size: number }) =>
    size >= body * HEADING_SIZE && text.length <= LONGEST_HEADING;
  const heads = sized.filter((one) => one.page === 0 && isHeading(one));
  const head = heads.reduce<(typeof heads)[number] | null>((a, b) => (a && a.size >= b.size ? a : b), null);
  const blocks = sized
    .filter((one) => one !== head)
    .map((one): PlainBlock => {
      const { text } = one;
      if (isHeading(one)) return { role: 'heading', text };
      const item = LIST_MARK.test(text);
      return item ? { role: 'list-item', text: text.replace(LIST_MARK, '') } : { role: 'paragraph', text };
    });
  return { title: head?.text ?? '', blocks };
}

/** Whether a line belongs to the paragraph of the one before it. */
function goesOn(
  last: PdfLine,
  line: PdfLine,
  group: readonly PdfLine[],
  { body, leading }: { body: number; leading: number },
): boolean {
  if (Math.max(last.size, line.size) / Math.min(last.size, line.size) > OTHER_SIZE) return false;
  if (LIST_MARK.test(line.text)) return false;
  const gap = last.y - line.y;
  const elsewhere = line.page !== last.page || gap < -body || line.x > last.right;
  if (elsewhere) return last.size < body * HEADING_SIZE && !SENTENCE_END.test(last.text);
  if (gap > leading * (line.size / body) * PARTING_GAP) return false;
  const first = group[0] ?? last;
  const isHanging = first !== last && first.x < last.x;
  if (!isHanging && line.x - last.x > body * INDENT) return false;
  const width = last.right - last.x;
  const column = Math.max(...group.map(({ right }) => right), line.right) - Math.min(last.x, line.x);
  return !(SENTENCE_END.test(last.text) && width < column * (1 - SHORT_SHARE));
}

/** The usual distance from line to line of the body's text. */
function leadingOf(lines: readonly PdfLine[], body: number): number {
  const gaps = lines.flatMap((line, at) => {
    const last = lines[at - 1];
    const gap = last && last.page === line.page ? last.y - line.y : 0;
    return gap > 0 && line.size / body < OTHER_SIZE ? [{ gap }] : [];
  });
  return (
    usual(
      gaps,
      ({ gap }) => gap,
      () => 1,
    ) || body * 1.2
  );
}

/** The value, to a half, that weighs most. */
function usual<Item>(
  items: readonly Item[],
  value: (item: Item) => number,
  weight: (item: Item) => number,
): number {
  const weights = new Map<number, number>();
  for (const item of items) {
    const rounded = Math.round(value(item) * 2) / 2;
    weights.set(rounded, (weights.get(rounded) ?? 0) + weight(item));
  }
  return [...weights].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0])[0];
}
