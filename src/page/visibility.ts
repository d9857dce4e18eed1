import { parentElementOf } from './pristine.ts';

/**
 * Whether an element is rendered at all; text that is merely scrolled away or folded by `content-visibility` counts as shown.
 * @param element an element of a live page
 */
export function isRendered(element: Element): boolean {
  if (element.checkVisibility({ visibilityProperty: true })) return true;
  // `display: contents` leaves no box of its own, and shows what is inside in the box around.
  const { display, visibility } = getComputedStyle(element);
  if (display !== 'contents' || visibility !== 'visible') return false;
  const around = parentElementOf(element);
  return around === null || isRendered(around);
}
