/**
 * Whether an element is rendered at all; text that is merely scrolled away or folded by `content-visibility` counts as shown.
 * @param element an element of a live page
 */
export function isRendered(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}
