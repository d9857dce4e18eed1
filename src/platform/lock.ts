import { ownUrl } from './browser.ts';

const queues = new Map<string, Promise<unknown>>();

/**
 * Runs `work` when no other work under the same name runs: in any window of the extension (Web Locks), or, in a content
 * script, in this page only. A content script shares its locks with the page, which could hold one for ever, so there the
 * lock is not asked for.
 *
 * @returns what the work returns; rejects when it does.
 */
export async function alone<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  if (typeof navigator !== 'undefined' && navigator.locks && onOwnPage()) {
    const outcome = await navigator.locks.request(name, async () => ({ result: await work() }));
    return outcome.result;
  }
  const turn = (queues.get(name) ?? Promise.resolve()).then(work);
  queues.set(
    name,
    turn.catch(() => undefined),
  );
  return turn;
}

function onOwnPage(): boolean {
  return typeof location !== 'undefined' && ownUrl('').startsWith(`${location.protocol}//${location.host}`);
}
