import type { Annotation } from '../core/annotation.ts';
import type { Steps } from '../core/steps.ts';
import type { ReadArticle } from './read-article.ts';
import { locate, type TextPlace } from './text-position.ts';

/** An annotation with its place in the page. The popover's `Mark` is this, seen from its side. */
export interface PageMark {
  /** Place in reading order, from 0. */
  readonly index: number;
  readonly annotation: Annotation;
  /** Made when it is first asked for: of ten thousand marks few come near the view. */
  readonly range: StaticRange;
  /** The text in which it begins. */
  readonly startNode: Text;
  /** Every text that it runs through, in order. */
  readonly texts: readonly Text[];
  /** One box a line, in CSS pixels from the viewport's top left corner; empty while the mark is not rendered. */
  lineBoxes(): readonly DOMRect[];
  /** Whether a place in one of its texts is in it or at its edge. */
  touches(text: Node, offset: number): boolean;
}

/** So many marks are placed between two pauses. */
const MARKS_A_STEP = 500;

/**
 * Gives annotations their place in the page.
 * @param read the article as read; annotations whose nodes are gone are left out
 * @param annotations in reading order
 */
export function* placeMarks(read: ReadArticle, annotations: readonly Annotation[]): Steps<PageMark[]> {
  const marks: PageMark[] = [];
  for (const [at, annotation] of annotations.entries()) {
    if (at % MARKS_A_STEP === MARKS_A_STEP - 1) yield;
    const mark = placeMark(read, annotation, marks.length);
    if (mark) marks.push(mark);
  }
  return marks;
}

/** Gives one annotation its place; null where its nodes are gone. */
export function placeMark(read: ReadArticle, annotation: Annotation, index: number): PageMark | null {
  const place = locate(read.pieces, annotation.start, annotation.end);
  return place && new PlacedMark(index, annotation, place);
}

/** A class, so that ten thousand marks have their functions in common. */
class PlacedMark implements PageMark {
  readonly index: number;
  readonly annotation: Annotation;
  private readonly place: TextPlace;
  private made: StaticRange | null = null;

  constructor(index: number, annotation: Annotation, place: TextPlace) {
    this.index = index;
    this.annotation = annotation;
    this.place = place;
  }

  get range(): StaticRange {
    const { start, end } = this.place;
    this.made ??= new StaticRange({
      startContainer: start.node,
      startOffset: start.offset,
      endContainer: end.node,
      endOffset: end.offset,
    });
    return this.made;
  }

  get startNode(): Text {
    return this.place.start.node;
  }

  get texts(): readonly Text[] {
    return this.place.texts;
  }

  lineBoxes(): readonly DOMRect[] {
    return lineBoxes(this.range);
  }

  touches(text: Node, offset: number): boolean {
    const { start, end } = this.place;
    return (text !== start.node || offset >= start.offset) && (text !== end.node || offset <= end.offset);
  }
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
