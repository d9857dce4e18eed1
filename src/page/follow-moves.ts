import type { noteAddress } from './note-address.ts';

/** What is done in tabs; each by the tab's id. */
export interface TabActions {
  /** Runs `noteAddress` in the tab's page; null where extensions cannot run, or the page is gone. */
  note(tabId: number): Promise<ReturnType<typeof noteAddress> | null>;
  /** Looks at the page anew. */
  look(tabId: number): void;
}

/** A page that has moved by its own scripts is looked at this long, in ms, afterwards, and once more when its text is late. */
const LOOKS_AFTER_MOVE_MS = [700, 3000];

/**
 * Follows pages that go to another article without loading it (`history.pushState` and its like), from outside the pages: the browser tells
 * an extension of a tab's new address, though not how it came there.
 * @param actions what to do in a tab
 * @returns to be called with each tab that has come to an address; what it holds is of use for seconds
 */
export function followMoves({ note, look }: TabActions): (tabId: number) => void {
  const looks = new Map<number, ReturnType<typeof setTimeout>[]>();
  /** Tabs that are being asked, and whether they have moved on meanwhile: a page can move a thousand times a second. */
  const asking = new Map<number, boolean>();

  const forget = (tabId: number): void => {
    for (const timer of looks.get(tabId) ?? []) clearTimeout(timer);
    looks.delete(tabId);
  };
  const lookLater = (tabId: number): void => {
    const last = LOOKS_AFTER_MOVE_MS.length - 1;
    const timers = LOOKS_AFTER_MOVE_MS.map((delay, at) =>
      setTimeout(() => {
        if (at === last) looks.delete(tabId);
        look(tabId);
      }, delay),
    );
    looks.set(tabId, timers);
  };
  const ask = async (tabId: number): Promise<void> => {
    do {
      asking.set(tabId, false);
      const noted = await note(tabId).catch(() => null);
      // The looks that were meant for another address, or for another page.
      if (noted !== 'same') forget(tabId);
      if (noted === 'moved') lookLater(tabId);
    } while (asking.get(tabId) === true);
    asking.delete(tabId);
  };
  return (tabId) => {
    if (asking.has(tabId)) asking.set(tabId, true);
    else void ask(tabId);
  };
}
