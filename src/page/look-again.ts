/**
 * Runs in a page, in the extension's world: whether a living reader is in it. It travels as text, so that everything it needs is in it.
 */
export function hasReader(): boolean {
  const world = globalThis as { [of: symbol]: unknown };
  const alive = world[Symbol.for('interligne.reader')] as (() => boolean) | undefined;
  return alive?.() === true;
}

/** What is done in tabs; each by the tab's id, and each fails where extensions cannot run. */
export interface Looks {
  /** Runs `hasReader` in the tab's page. */
  hasReader(tabId: number): Promise<boolean>;
  /** Has the detector look at the page. */
  detect(tabId: number): Promise<unknown>;
}

/**
 * Has the detector look at a tab's page once more, unless a reader lives in it: that follows settings and moves by itself, and would be
 * evaluated anew each time, index and all. Quiet where extensions cannot run.
 */
export async function lookAgain(tabId: number, looks: Looks): Promise<void> {
  try {
    if (!(await looks.hasReader(tabId))) await looks.detect(tabId);
  } catch {
    // A page of the browser's own, or one that is gone.
  }
}
