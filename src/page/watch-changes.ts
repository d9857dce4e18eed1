import { headOf, rootOf } from './pristine.ts';

/** The page must have been quiet for this long, in ms, before it is read again: within it frameworks finish a render. */
const QUIET_MS = 250;
/** A page that never rests is read again after this long, in ms, all the same. */
const LONGEST_WAIT_MS = 2000;
/** After a read the page has its thread to itself for so many times what the read took: a page that never rests keeps most of it. */
const REST_FACTOR = 4;
/** But no longer than this, in ms: what is new in a very long page is to be marked as well, and a read never holds the page up. */
const LONGEST_REST_MS = 1000;

/**
 * Calls back when the page's text may have changed and has settled.
 * What happens in `head` and beside `body` (our own host stands there) is none of the text. `body` and even the document's element may be
 * replaced under us: whoever watches a document goes on with the new ones.
 * @param target the document, or an element to watch with all in it
 * @param changed called once a burst of changes, and not again before it is done; the more ms it took, the longer the next one waits
 * @param signal ends the watch
 */
export function watchChanges(target: Node, changed: () => Promise<number>, signal: AbortSignal): void {
  let timer: number | undefined;
  let waitingSince = 0;
  let lastChange = 0;
  let restUntil = 0;
  let reading = false;
  /** While the page was read it changed: some of it may have been read as it was before. */
  let changedMeanwhile = false;
  const look = (): void => {
    const now = performance.now();
    const due = Math.max(Math.min(lastChange + QUIET_MS, waitingSince + LONGEST_WAIT_MS), restUntil);
    if (now < due) {
      timer = window.setTimeout(look, due - now);
      return;
    }
    timer = undefined;
    reading = true;
    changedMeanwhile = false;
    void changed().then((busyMs) => {
      reading = false;
      restUntil = performance.now() + Math.min(REST_FACTOR * busyMs, LONGEST_REST_MS);
      if (changedMeanwhile && !signal.aborted) wait();
    });
  };
  const wait = (): void => {
    waitingSince = lastChange;
    timer = window.setTimeout(look, QUIET_MS);
  };
  const observer = new MutationObserver((records) => {
    if (!records.some(mayChangeText)) return;
    lastChange = performance.now();
    // One timer a burst: ten thousand changes a second cost ten thousand times nothing but this line.
    if (timer !== undefined) return;
    if (reading) changedMeanwhile = true;
    else wait();
  });
  observer.observe(target, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    if (timer !== undefined) clearTimeout(timer);
  });
}

/** Whether a change may be one of the text that is read. */
function mayChangeText({ target, addedNodes, removedNodes }: MutationRecord): boolean {
  const { ownerDocument } = target;
  if (ownerDocument === null) return true;
  if (target === rootOf(ownerDocument))
    return [...addedNodes, ...removedNodes].some(({ nodeName }) =>
      /^(?:body|frameset|#text)$/iu.test(nodeName),
    );
  return !(headOf(ownerDocument)?.contains(target) ?? false);
}
