const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  PageDown: (at, last) => Math.min(at + 8, last),
  PageUp: (at) => Math.max(at - 8, 0),
  Home: () => 0,
  End: (_at, last) => last,
};

/** Left and right do as up and down, where things stand beside each other as well. */
const SIDEWAYS: Readonly<Record<string, string>> = { ArrowRight: 'ArrowDown', ArrowLeft: 'ArrowUp' };

/**
 * Moves the focus among the things of a list by arrows, pages and ends; other keys are left alone.
 * @param event a key pressed somewhere in the list, heard on the list
 * @param selector what of the list takes the focus
 */
export function rove(event: KeyboardEvent, selector: string, { sideways = false } = {}): void {
  const step = STEPS[(sideways ? SIDEWAYS[event.key] : undefined) ?? event.key];
  const list = event.currentTarget;
  if (!step || !(list instanceof Element) || event.altKey || event.ctrlKey || event.metaKey) return;
  const things = [...list.querySelectorAll<HTMLElement | SVGElement>(selector)];
  const at = things.findIndex((thing) => thing.contains(document.activeElement));
  if (at < 0) return;
  event.preventDefault();
  things[step(at, things.length - 1)]?.focus();
}
