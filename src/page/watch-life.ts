import { rootOf } from './pristine.ts';

/** What may happen to a page under a script that stays in it. */
export interface LifeEvents {
  /** The page was kept and is shown again (back and forward): meanwhile no message came through. */
  returned(): void;
  /** `document.open()` and its like: a new document element; every listener may be gone. */
  replaced(): void;
  /** Somebody is using the page; at most twice a second. Time to look after what nobody reports. */
  used(): void;
}

/** What shows that somebody is using the page. */
const USES = ['pointermove', 'pointerdown', 'keydown', 'focusin', 'scroll'] as const;
/** Milliseconds between two looks. */
const USED_EVERY_MS = 500;

/**
 * Watches over the life of a page, passively.
 * @param events what to do
 * @param signal ends the watch
 */
export function watchLife(events: LifeEvents, signal: AbortSignal): void {
  let lastUse = Number.NEGATIVE_INFINITY;
  const use = ({ timeStamp }: Event): void => {
    if (timeStamp - lastUse < USED_EVERY_MS) return;
    lastUse = timeStamp;
    events.used();
  };
  const show = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) events.returned();
  };
  const hear = (): void => {
    for (const type of USES) window.addEventListener(type, use, { capture: true, passive: true, signal });
    window.addEventListener('pageshow', show, { signal });
  };
  let root = rootOf(document);
  const observer = new MutationObserver(() => {
    const now = rootOf(document);
    if (now === root || now === null) return;
    root = now;
    // A listener that is still there is not added twice.
    hear();
    events.replaced();
  });
  hear();
  observer.observe(document, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
}
