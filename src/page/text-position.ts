import type { Piece } from './text-builder.ts';

/** A place in a document. */
export interface NodePosition {
  readonly node: Text;
  readonly offset: number;
}

/** Where a stretch of text stands. */
export interface TextPlace {
  readonly start: NodePosition;
  readonly end: NodePosition;
  /** The nodes that it runs through, in order. */
  readonly texts: readonly Text[];
}

/**
 * Where a stretch of the article's text stands in the document.
 * @param pieces the article's pieces, in order
 * @param start offset of the first character in the article's text
 * @param end offset behind the last character
 * @returns both ends and what lies between, or null where the stretch is empty or an end of it lies outside every piece
 */
export function locate(pieces: readonly Piece[], start: number, end: number): TextPlace | null {
  if (end <= start) return null;
  const at = pieceAt(pieces, start);
  const first = pieces[at];
  if (!first) return null;
  const texts = [first.node];
  for (let next = at; ; next += 1) {
    const last = pieces[next];
    if (!last || last.start >= end) return null;
    if (last.node !== texts.at(-1)) texts.push(last.node);
    if (end > last.start + last.length) continue;
    return {
      start: { node: first.node, offset: first.offset + (start - first.start) },
      end: { node: last.node, offset: last.offset + (end - last.start) },
      texts,
    };
  }
}

/** The number of the piece that holds a character, by binary search; -1 between pieces. */
function pieceAt(pieces: readonly Piece[], position: number): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (!piece) return -1;
    if (position < piece.start) high = middle - 1;
    else if (position >= piece.start + piece.length) low = middle + 1;
    else return middle;
  }
  return -1;
}
