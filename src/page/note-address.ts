/**
 * Runs in a page, in the extension's world, each time the browser tells of an address: keeps the address, and compares it with the one before.
 * A reader that is there is told of a move by `Symbol.for('interligne.moved')`, and knows what to do.
 *
 * It travels as text, so that everything it needs is in it. Of the page it leaves nothing running.
 * @returns `new` for a document that is seen for the first time; `moved` where it has gone to another address by its own scripts, and no reader
 *   is in it; `same` for all else. A mere fragment is no other address.
 */
export function noteAddress(): 'new' | 'moved' | 'same' {
  const world = globalThis as { [of: symbol]: unknown };
  const ADDRESS = Symbol.for('interligne.address');
  const before = world[ADDRESS];
  const [now] = location.href.split('#', 1);
  world[ADDRESS] = now;
  if (before === undefined) return 'new';
  if (before === now) return 'same';
  const alive = world[Symbol.for('interligne.reader')] as (() => boolean) | undefined;
  if (!alive?.()) return 'moved';
  (world[Symbol.for('interligne.moved')] as (() => void) | undefined)?.();
  return 'same';
}
