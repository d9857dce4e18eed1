import type { Steps } from '../core/steps.ts';
import type { PageMark } from './page-mark.ts';

/** Pixels around a mark that still count as on it: the gap between underline and text. */
const TOLERANCE = 2;
/** In an element of more nodes than this, or at more marks in one text, the browser is asked for the text under the pointer. */
const MOST_LOOKED_THROUGH = 40;
/** So many marks are taken in between two pauses. */
const MARKS_A_STEP = 500;

/** Finds marks by place: by the text in the element under the pointer, then by its few marks' boxes. Never by asking the page for all of them. */
export interface HitTest {
  /** The mark under a point, or null. `target` is the innermost element there. */
  at(target: EventTarget | null, x: number, y: number): PageMark | null;
  /** The marks inside an element (a focused link), in reading order. */
  inside(element: Element): readonly PageMark[];
}

/** The look-up of a page without marks. */
export const NO_HITS: HitTest = { at: () => null, inside: () => [] };

/**
 * Makes the look-up for a set of marks: constant in their number, since a text holds few.
 * @param marks all marks of the page, in reading order
 */
export function* createHitTest(marks: readonly PageMark[]): Steps<HitTest> {
  const byText = new Map<Node, PageMark[]>();
  const add = (text: Node, mark: PageMark): void => {
    const list = byText.get(text);
    if (list) list.push(mark);
    else byText.set(text, [mark]);
  };
  for (const [at, mark] of marks.entries()) {
    for (const text of mark.texts) add(text, mark);
    if (at % MARKS_A_STEP === MARKS_A_STEP - 1) yield;
  }

  function at(target: EventTarget | null, x: number, y: number): PageMark | null {
    if (!(target instanceof Element)) return null;
    const near = target.childNodes.length <= MOST_LOOKED_THROUGH ? marksIn(target) : null;
    const candidates = near && near.length <= MOST_LOOKED_THROUGH ? near : marksAt(x, y);
    return candidates.find((mark) => mark.lineBoxes().some((box) => holds(box, x, y))) ?? null;
  }

  /** The marks in the texts of an element and of its inline children: in the gap between two lines the pointer is over the element around. */
  function marksIn(element: Element): readonly PageMark[] {
    const found = new Set<PageMark>();
    for (const child of element.childNodes) {
      const texts = child.nodeType === Node.ELEMENT_NODE ? child.childNodes : [child];
      if (texts.length > MOST_LOOKED_THROUGH) continue;
      for (const text of texts) for (const mark of byText.get(text) ?? []) found.add(mark);
    }
    return [...found];
  }

  /** The marks at the letter that is nearest to a point. */
  function marksAt(x: number, y: number): readonly PageMark[] {
    const place = document.caretPositionFromPoint?.(x, y);
    if (!place) return [];
    return (byText.get(place.offsetNode) ?? []).filter((mark) =>
      mark.touches(place.offsetNode, place.offset),
    );
  }

  return {
    at,
    inside(element) {
      const found = new Set<PageMark>();
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let text = walker.nextNode(); text; text = walker.nextNode())
        for (const mark of byText.get(text) ?? []) found.add(mark);
      return [...found];
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
