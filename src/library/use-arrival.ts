import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { hashOf, type Route } from './route.ts';

/**
 * Sees to what a browser does between documents: a new view begins at its top with the focus on its heading; the list and the picture
 * are found again where they were left, with the focus on the entry that was opened from there.
 * @param root what holds every view
 * @returns to be called when something in a view is pressed, before it leads away
 */
export function useArrival(root: RefObject<HTMLElement | null>, route: Route): () => void {
  const places = useRef(new Map<string, number>());
  const last = useRef<Route | null>(null);
  const here = hashOf(route);

  useLayoutEffect(() => {
    const from = last.current;
    last.current = route;
    // The first view is the browser's to show, and another firm in the picture is no other view.
    if (from === null || (from.view === 'flow' && route.view === 'flow')) return;
    const top = route.view === 'entry' ? 0 : (places.current.get(here) ?? 0);
    window.scrollTo({ top, behavior: 'instant' });
    const opened =
      from.view === 'entry' && route.view === 'list' ? `a[data-entry="${CSS.escape(from.entry)}"]` : null;
    const link = opened === null ? null : root.current?.querySelector<HTMLElement>(opened);
    (link ?? root.current?.querySelector<HTMLElement>('[data-heading]'))?.focus({ preventScroll: true });
  }, [here]);

  return () => {
    if (route.view !== 'entry') places.current.set(here, window.scrollY);
  };
}
