/*
 * What unit tests get for `webextension-polyfill` (see `vitest.config.ts`): whatever browser stands in place at the moment. Files of a thread
 * run one after the other and share their modules, so that a file puts its own there before it asks anything of it.
 */

/** As much of a browser as a test needs. */
export type StandIn = Record<string, unknown>;

const place: { browser: object } = { browser: {} };

/** Puts a browser in place, and gives it back. */
export function standIn<Browser extends object>(browser: Browser): Browser {
  place.browser = browser;
  return browser;
}

export default new Proxy(
  {},
  {
    get: (_target, key) => Reflect.get(place.browser, key) as unknown,
    has: (_target, key) => Reflect.has(place.browser, key),
  },
);
