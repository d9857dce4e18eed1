/** The page must have been quiet for this long, in ms, before it is read again: within it frameworks finish a render. */
const QUIET_MS = 250;
/** A page that never rests is read again after this long, in ms, all the same. */
const LONGEST_WAIT_MS = 2000;

/**
 * Calls back when the page's text may have changed and has settled.
 * @param target the element to watch, with all in it
 * @param changed called once a burst of changes
 * @param signal ends the watch
 */
export function watchChanges(target: Node, changed: () => void, signal: AbortSignal): void {
  let timer: number | undefined;
  let waitingSince = 0;
  const run = (): void => {
    timer = undefined;
    waitingSince = 0;
    changed();
  };
  const observer = new MutationObserver(() => {
    const now = performance.now();
    waitingSince ||= now;
    if (timer !== undefined) clearTimeout(timer);
    timer = window.setTimeout(run, Math.max(0, Math.min(QUIET_MS, waitingSince + LONGEST_WAIT_MS - now)));
  });
  observer.observe(target, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    if (timer !== undefined) clearTimeout(timer);
  });
}
