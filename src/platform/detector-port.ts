interface MessagePort {
  readonly runtime?: { readonly sendMessage?: (message: unknown) => unknown };
}

/**
 * Sends one message to the background without waiting for an answer, and without the polyfill: the detector runs on every
 * page and must stay tiny. Nothing is thrown when the extension was updated under the page or nobody listens.
 *
 * A page can put an element under the name `browser` (`<form id="browser">`), so a candidate counts only if it can send.
 */
export function sendFromDetector(message: unknown): void {
  const world = globalThis as { browser?: MessagePort; chrome?: MessagePort };
  for (const candidate of [world.browser, world.chrome]) {
    try {
      const runtime = candidate?.runtime;
      if (typeof runtime?.sendMessage !== 'function') continue;
      Promise.resolve(runtime.sendMessage(message)).catch(() => undefined);
      return;
    } catch {
      // “Extension context invalidated” is thrown, not rejected: this page keeps the text it has, and that is all.
      return;
    }
  }
}
