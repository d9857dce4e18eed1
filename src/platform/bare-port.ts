interface MessagePort {
  readonly runtime?: { readonly id?: string; readonly sendMessage?: (message: unknown) => unknown };
}

/*
 * The way to the background without the polyfill, for scripts that have to be tiny: that which runs on every page, and that which a page with
 * marks waits for.
 */

/**
 * Sends one message to the background.
 * @returns what came back; undefined when nobody listens or the extension was updated under the page. Never rejects.
 */
export function postBare(message: unknown): Promise<unknown> {
  try {
    return Promise.resolve(runtimeHere()?.sendMessage?.(message)).catch(() => undefined);
  } catch {
    // “Extension context invalidated” is thrown, not rejected: this page keeps what it has, and that is all.
    return Promise.resolve();
  }
}

/** Whether the extension that brought this script is still there. */
export function isBacked(): boolean {
  try {
    return runtimeHere()?.id !== undefined;
  } catch {
    return false;
  }
}

/** A page can put an element under the name `browser` (`<form id="browser">`), so a candidate counts only if it can send. */
function runtimeHere(): MessagePort['runtime'] {
  const world = globalThis as { browser?: MessagePort; chrome?: MessagePort };
  return [world.browser, world.chrome].find((port) => typeof port?.runtime?.sendMessage === 'function')
    ?.runtime;
}
