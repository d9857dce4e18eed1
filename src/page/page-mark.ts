import type { Annotation } from '../core/annotation.ts';
import type { ReadArticle } from './read-article.ts';
import { locate } from './text-position.ts';

/** An annotation with its place in the page. The popover's `Mark` is this, seen from its side. */
export interface PageMark {
  /** Place in reading order, from 0. */
  readonly index: number;
  readonly annotation: Annotation;
  readonly range: StaticRange;
  /** One box a line, in CSS pixels from the viewport's top left corner; empty while the mark is not rendered. */
  lineBoxes(): readonly DOMRect[];
}

/**
 * Gives annotations their place in the page.
 * @param read the article as read; annotations whose nodes are gone are left out
 * @param annotations in reading order
 */
export function placeMarks(read: ReadArticle, annotations: readonly Annotation[]): PageMark[] {
  const marks: PageMark[] = [];
  for (const annotation of annotations) {
    const place = locate(read.pieces, annotation.start, annotation.end);
    if (!place) continue;
    const range = new StaticRange({
      startContainer: place.start.node,
      startOffset: place.start.offset,
      endContainer: place.end.node,
      endOffset: place.end.offset,
    });
    marks.push({ index: marks.length, annotation, range, lineBoxes: () => lineBoxes(range) });
  }
  return marks;
}

/** A range that lives for one measurement; null where the page has changed under it. */
export function liveRange(range: StaticRange): Range | null {
  try {
    const live = new Range();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    return range.startContainer.isConnected ? live : null;
  } catch {
    return null;
  }
}

/** Boxes thinner than this are artefacts of inline edges. */
const LEAST_WIDTH = 0.5;

/** The boxes of a range, those of one line joined (a name across inline tags has several). */
function lineBoxes(range: StaticRange): DOMRect[] {
  const all = [...(liveRange(range)?.getClientRects() ?? [])].filter(
    ({ width, height }) => width >= LEAST_WIDTH && height >= LEAST_WIDTH,
  );
  if (all.length < 2) return all;
  const isOneLine = isVertical(range) ? sameColumn : sameLine;
  const boxes: DOMRect[] = [];
  for (const box of all) {
    const last = boxes.at(-1);
    if (last && isOneLine(last, box)) boxes[boxes.length - 1] = union(last, box);
    else boxes.push(box);
  }
  return boxes;
}

/** On one line when they overlap by half the height of the lower of them. */
function sameLine(a: DOMRect, b: DOMRect): boolean {
  const overlap = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return overlap > Math.min(a.height, b.height) / 2;
}

/** The same of lines that run from top to bottom. */
function sameColumn(a: DOMRect, b: DOMRect): boolean {
  const overlap = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  return overlap > Math.min(a.width, b.width) / 2;
}

function isVertical({ startContainer }: StaticRange): boolean {
  const element = startContainer.parentElement;
  return element !== null && !getComputedStyle(element).writingMode.startsWith('horizontal');
}

function union(a: DOMRect, b: DOMRect): DOMRect {
  const left = Math.min(a.left, b.left);
  const top = Math.min(a.top, b.top);
  return new DOMRect(left, top, Math.max(a.right, b.right) - left, Math.max(a.bottom, b.bottom) - top);
}
