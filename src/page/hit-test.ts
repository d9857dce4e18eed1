import type { PageMark } from './page-mark.ts';

/** Pixels around a mark that still count as on it: the gap between underline and text. */
const TOLERANCE = 2;

/** Finds marks by place: by the element under the pointer, then by its few marks' boxes. Never by asking the page for all of them. */
export interface HitTest {
  /** The mark under a point, or null. `target` is the innermost element there. */
  at(target: EventTarget | null, x: number, y: number): PageMark | null;
  /** The marks inside an element (a focused link), in reading order. */
  inside(element: Element): readonly PageMark[];
}

/**
 * Makes the look-up for a set of marks: constant in their number, since an element holds few.
 * @param marks all marks of the page
 */
export function createHitTest(marks: readonly PageMark[]): HitTest {
  const byElement = new Map<Element, PageMark[]>();
  for (const mark of marks) {
    const elements = new Set([
      mark.range.startContainer.parentElement,
      mark.range.endContainer.parentElement,
    ]);
    // A name across inline tags is found from any element it runs through.
    for (const element of [...elements]) elements.add(element?.parentElement ?? null);
    for (const element of elements) {
      if (!element) continue;
      const list = byElement.get(element);
      if (list) list.push(mark);
      else byElement.set(element, [mark]);
    }
  }
  return {
    at(target, x, y) {
      const marksHere = target instanceof Element ? byElement.get(target) : undefined;
      return marksHere?.find((mark) => mark.lineBoxes().some((box) => holds(box, x, y))) ?? null;
    },
    inside(element) {
      return marks.filter((mark) => element.contains(mark.range.startContainer));
    },
  };
}

function holds(box: DOMRect, x: number, y: number): boolean {
  return (
    x >= box.left - TOLERANCE &&
    x <= box.right + TOLERANCE &&
    y >= box.top - TOLERANCE &&
    y <= box.bottom + TOLERANCE
  );
}
