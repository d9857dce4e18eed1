/** So long after a change, in ms, the page is looked at again, with all that has changed meanwhile. */
const SETTLING_MS = 300;
/** After this long, in ms, nobody waits for a page any more. */
const LONGEST_MS = 10_000;

/**
 * Looks at a page that is still building itself, a moment after each change.
 * Leaves nothing running: it ends with the first look that is enough, or after ten seconds.
 * @param document the page
 * @param look true once enough was seen
 */
export function whileBuilding(document: Document, look: () => boolean): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    timer ??= setTimeout(() => {
      timer = undefined;
      if (look()) end();
    }, SETTLING_MS);
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  const last = setTimeout(end, LONGEST_MS);
  function end(): void {
    observer.disconnect();
    clearTimeout(timer);
    clearTimeout(last);
  }
}
