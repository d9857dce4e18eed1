import type { Steps } from '../core/steps.ts';
import { isBlock, tagOf } from './block-elements.ts';
import { firstWhere } from './first-where.ts';
import type { PageMark } from './page-mark.ts';
import { parentElementOf } from './pristine.ts';

/** Pixels around a mark that still count as on it: the gap between underline and text. */
const TOLERANCE = 2;
/** How far outside its block's box, in pixels, a mark can count: the tolerance, and as much as letters of tight lines stand out. */
const REACH = 4;
/** More nodes, marks or blocks than this are not looked through. */
const MOST_LOOKED_THROUGH = 40;
/** So many marks are taken in between two pauses. */
const MARKS_A_STEP = 500;

/**
 * Finds marks by place: by the texts on the lines of the element under the pointer, then by their few marks' boxes. Never by asking the page for
 * all of them. Of very many texts in one element the browser is asked for the one under the pointer, which takes it the longer the page is;
 * between blocks, where there is no text to ask for, it would take as long, so there the blocks close by are found by their boxes.
 */
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
  /** The elements on whose own lines there is marked text. */
  const withLines = new Set<Element>();
  /** Of each element, those in it that hold marked text, in order. */
  const holders = new Map<Element, Element[]>();
  const add = (text: Node, mark: PageMark): void => {
    const list = byText.get(text);
    if (list) list.push(mark);
    else {
      byText.set(text, [mark]);
      addHolders(parentElementOf(text));
    }
  };
  const addHolders = (parent: Element | null): void => {
    let inLine = true;
    for (let element = parent; element; ) {
      if (inLine) withLines.add(element);
      inLine &&= !isBlock(tagOf(element));
      const around: Element | null = parentElementOf(element);
      if (!around) return;
      const beside = holders.get(around);
      if (!beside) holders.set(around, [element]);
      else if (beside.at(-1) !== element) beside.push(element);
      else if (!inLine) return;
      element = around;
    }
  };
  for (const [at, mark] of marks.entries()) {
    for (const text of mark.texts) add(text, mark);
    if (at % MARKS_A_STEP === MARKS_A_STEP - 1) yield;
  }

  function at(target: EventTarget | null, x: number, y: number): PageMark | null {
    if (!(target instanceof Element)) return null;
    return (
      candidates(target, x, y).find((mark) => mark.lineBoxes().some((box) => holds(box, x, y, TOLERANCE))) ??
      null
    );
  }

  function candidates(target: Element, x: number, y: number): readonly PageMark[] {
    if (!withLines.has(target)) return marksNear(target, x, y);
    const near = target.childNodes.length <= MOST_LOOKED_THROUGH ? marksIn(target) : null;
    return near && near.length <= MOST_LOOKED_THROUGH ? near : marksAt(x, y);
  }

  /**
   * The marks in the blocks of an element that a point nearly touches. It takes blocks to follow each other downwards; of others it may miss
   * some, and with them no more than the tolerance around their marks, since inside a block the pointer is over that.
   */
  function marksNear(element: Element, x: number, y: number): readonly PageMark[] {
    const all = holders.get(element) ?? [];
    const found: PageMark[] = [];
    const first = firstWhere(all, (block) => boxOf(block).bottom >= y - REACH);
    for (const block of all.slice(first, first + MOST_LOOKED_THROUGH)) {
      const box = boxOf(block);
      if (box.top > y + REACH) break;
      if (!holds(box, x, y, REACH)) continue;
      if (withLines.has(block)) found.push(...marksIn(block));
      else found.push(...marksNear(block, x, y));
    }
    return found;
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

/** By the browser's own method, which a field of a form can hide. */
function boxOf(element: Element): DOMRect {
  return Element.prototype.getBoundingClientRect.call(element);
}

function holds(box: DOMRect, x: number, y: number, reach: number): boolean {
  return x >= box.left - reach && x <= box.right + reach && y >= box.top - reach && y <= box.bottom + reach;
}
