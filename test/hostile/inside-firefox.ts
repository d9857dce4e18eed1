import type { Browser } from 'puppeteer-core';

/* What Firefox tells nobody but itself: the memory of a page, and its extensions' background. By the driver's protocol, in the browser's own window. */

interface Connection {
  send(method: string, params: unknown): Promise<{ readonly result: Answer }>;
}
interface Answer {
  readonly contexts?: readonly { readonly context: string }[];
  readonly type?: 'success' | 'exception';
  readonly result?: { readonly value?: unknown };
}

/** Runs an expression in Firefox's own window; gives back a primitive. Throws with the browser's reason. */
async function inBrowser(browser: Browser, expression: string): Promise<unknown> {
  // Puppeteer keeps its connection to itself, and has no words for the browser's own windows.
  const { connection } = browser as unknown as { readonly connection: Connection };
  const { result: tree } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { result } = await connection.send('script.evaluate', {
    expression,
    target: { context: tree.contexts?.[0]?.context },
    awaitPromise: true,
  });
  if (result.type !== 'success') throw new Error(`In Firefox: ${JSON.stringify(result)}`);
  return result.result?.value;
}

/**
 * Bytes of all windows and script objects of the process that shows a page, after a full collection, as `about:memory` counts them.
 * @param address a part of the page's address
 */
export async function firefoxHeap(browser: Browser, address: string): Promise<number> {
  const reports = (await inBrowser(
    browser,
    `new Promise((done) => {
      const manager = Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager);
      const all = [];
      const take = (process, path, kind, units, amount) => { if (/^explicit\\/(?:window-objects|js-non-window\\/zones)\\//.test(path)) all.push([process, path.slice(0, 200), amount]); };
      manager.minimizeMemoryUsage(() => manager.getReports(take, null, () => done(JSON.stringify(all)), null, false));
    })`,
  )) as string;
  const all = JSON.parse(reports) as [process: string, path: string, bytes: number][];
  // Slashes in addresses are written the other way there.
  const shown = all.find(([, path]) => path.replaceAll('\\', '/').includes(address));
  if (!shown) throw new Error(`No process shows ${address}.`);
  return all.reduce((sum, [process, , bytes]) => (process === shown[0] ? sum + bytes : sum), 0);
}

/** Ends an extension's background, as Firefox itself does after half a minute without an event. */
export async function endBackground(browser: Browser, id: string): Promise<void> {
  await inBrowser(
    browser,
    `WebExtensionPolicy.getByID('${id}').extension.terminateBackground({ ignoreDevToolsAttached: true }).then(() => true)`,
  );
}

/** Whether its background runs at this moment. */
export async function hasBackground(browser: Browser, id: string): Promise<boolean> {
  const state = await inBrowser(
    browser,
    `String(WebExtensionPolicy.getByID('${id}').extension.backgroundState)`,
  );
  return state === 'running';
}
