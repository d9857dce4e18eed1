import type { HitTest } from './hit-test.ts';
import type { PageMark } from './page-mark.ts';

/** Where the pointer is, and when: CSS pixels from the viewport's corner, ms of the event's clock. */
export interface PointerPlace {
  readonly x: number;
  readonly y: number;
  readonly timeStamp: number;
}

/** What pointer, finger and focus do to the marks of a page. */
export interface PointerEvents {
  /** The pointer is over a mark or over none; at most once a frame. */
  over(mark: PageMark | null, place: PointerPlace): void;
  /** A tap on a mark, or on none; taps on links and controls are the page's own. */
  tap(mark: PageMark | null): void;
  /** The keyboard's focus came to a link or control that holds a mark. */
  focus(mark: PageMark): void;
}

/** What a tap belongs to before it belongs to us. */
const INTERACTIVE =
  'a[href], button, input, select, textarea, label, summary, video, audio, [role="button"], [role="link"], [tabindex], [onclick], [contenteditable]';

/**
 * Hears pointer, taps and focus in a page, passively.
 * @param hits the look-up of the marks of this moment
 * @param events what to do
 * @param signal ends it
 */
export function watchPointer(hits: () => HitTest, events: PointerEvents, signal: AbortSignal): void {
  let frame: number | undefined;
  let latest: PointerEvent | undefined;

  const move = (event: PointerEvent): void => {
    if (event.pointerType === 'touch' || !event.isTrusted) return;
    latest = event;
    frame ??= requestAnimationFrame(look);
  };
  const look = (): void => {
    frame = undefined;
    if (!latest || signal.aborted) return;
    const { clientX: x, clientY: y, timeStamp, buttons } = latest;
    // A held button selects text: no card may come in between.
    const mark = buttons === 0 ? hits().at(targetOf(latest), x, y) : null;
    events.over(mark, { x, y, timeStamp });
  };
  const click = (event: MouseEvent): void => {
    if (!event.isTrusted || (event as PointerEvent).pointerType !== 'touch' || event.defaultPrevented) return;
    const target = targetOf(event);
    if (target instanceof Element && target.closest(INTERACTIVE)) return;
    events.tap(hits().at(target, event.clientX, event.clientY));
  };
  const focusIn = (event: FocusEvent): void => {
    const target = targetOf(event);
    if (!(target instanceof Element) || !target.matches('a[href]:focus-visible, button:focus-visible'))
      return;
    const mark = hits().inside(target)[0];
    if (mark) events.focus(mark);
  };

  const options = { signal, passive: true, capture: true } as const;
  document.addEventListener('pointermove', move, options);
  document.addEventListener('click', click, options);
  document.addEventListener('focusin', focusIn, options);
  signal.addEventListener('abort', () => {
    if (frame !== undefined) cancelAnimationFrame(frame);
  });
}

function targetOf(event: Event): EventTarget | null {
  return event.composedPath()[0] ?? event.target;
}
