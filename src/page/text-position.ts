import type { Piece } from './text-builder.ts';

/** A place in a document. */
export interface NodePosition {
  readonly node: Text;
  readonly offset: number;
}

/**
 * Where a stretch of the article's text stands in the document.
 * @param pieces the article's pieces, in order
 * @param start offset of the first character in the article's text
 * @param end offset behind the last character
 * @returns both ends, or null where the stretch is empty or lies outside every piece
 */
export function locate(
  pieces: readonly Piece[],
  start: number,
  end: number,
): { start: NodePosition; end: NodePosition } | null {
  const first = pieceAt(pieces, start);
  const last = pieceAt(pieces, end - 1);
  if (!first || !last || end <= start) return null;
  return {
    start: { node: first.node, offset: first.offset + (start - first.start) },
    end: { node: last.node, offset: last.offset + (end - last.start) },
  };
}

/** The piece that holds a character, by binary search; null between pieces. */
function pieceAt(pieces: readonly Piece[], position: number): Piece | null {
  let low = 0;
  let high = pieces.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (!piece) return null;
    if (position < piece.start) high = middle - 1;
    else if (position >= piece.start + piece.length) low = middle + 1;
    else return piece;
  }
  return null;
}
