// long because it is every use of the browser, one thin function each
import browser, {
  type Events,
  type Manifest,
  type Menus,
  type Runtime,
  type Tabs,
} from 'webextension-polyfill';

/*
 * Every use the extension makes of the browser, one thin function each: the rest of the code never names `browser` or
 * `chrome`. Listeners take an AbortSignal, so that one abort undoes everything. Functions reject where the browser does
 * (context invalidated, tab gone, page out of bounds); `messages/` and `settings/` turn that into answers.
 *
 * The polyfill refuses to load outside an extension, and a service worker must register its listeners in its first turn,
 * so it is imported statically, here only; unit tests get `test/unit/platform/polyfill.ts` in its place.
 */

/** Who sent a message, as the browser vouches for it. */
export interface Sender {
  /** Id of the sending extension. */
  readonly id: string | null;
  /** Address of the frame or page that sent it. */
  readonly url: string | null;
  readonly tabId: number | null;
  /** 0 for the top frame. */
  readonly frameId: number | null;
}

/** A tab, as far as the extension needs it; `url` and `title` are there only where a permission covers the tab. */
export interface Tab {
  readonly id: number;
  readonly url: string | null;
  readonly title: string | null;
}

type Listener<Args extends unknown[], Result> = (...args: Args) => Result;

function listenUntil<Args extends unknown[], Result>(
  event: Events.Event<Listener<Args, Result>>,
  listener: Listener<Args, Result>,
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  event.addListener(listener);
  const remove = (): void => {
    try {
      event.removeListener(listener);
    } catch {
      // The extension is gone, and its events with it.
    }
  };
  signal.addEventListener('abort', remove, { once: true });
}

function tabOf(tab: Tabs.Tab | undefined): Tab | null {
  if (tab?.id === undefined) return null;
  return { id: tab.id, url: tab.url ?? null, title: tab.title ?? null };
}

function senderOf(sender: Runtime.MessageSender): Sender {
  return {
    id: sender.id ?? null,
    url: sender.url ?? null,
    tabId: sender.tab?.id ?? null,
    frameId: sender.frameId ?? null,
  };
}

/** The extension's own id, or null once the extension was updated or removed while this page stayed open. */
export function ownId(): string | null {
  try {
    return browser.runtime?.id ?? null;
  } catch {
    return null;
  }
}

/** Address of one of the extension's own files (`/library.html`). */
export function ownUrl(path: string): string {
  return browser.runtime.getURL(path);
}

/** Sends a message to the background and the extension's open pages; resolves to the first answer, undefined when none. */
export function sendToExtension(message: unknown): Promise<unknown> {
  return browser.runtime.sendMessage(message);
}

/**
 * Reads one of the extension's own files (`/assets/…`) as JSON: out of the package, the only place that its policy lets it fetch from.
 * Rejects where the file is not there, or is no JSON.
 */
export async function readOwnFile(path: string): Promise<unknown> {
  const response = await fetch(ownUrl(path));
  return response.json();
}

/** Sends a message to the content scripts of one frame of a tab (the top frame unless told). */
export function sendToFrame(tabId: number, message: unknown, frameId = 0): Promise<unknown> {
  return browser.tabs.sendMessage(tabId, message, { frameId });
}

/**
 * Hears messages. The listener returns a promise to answer, or undefined to leave the message to others.
 */
export function onMessage(
  listener: (message: unknown, sender: Sender) => Promise<unknown> | undefined,
  signal: AbortSignal,
): void {
  listenUntil<[unknown, Runtime.MessageSender], Promise<unknown> | undefined>(
    browser.runtime.onMessage as Events.Event<
      Listener<[unknown, Runtime.MessageSender], Promise<unknown> | undefined>
    >,
    (message, sender) => listener(message, senderOf(sender)),
    signal,
  );
}

/** Runs when the extension is installed or updated, and when the browser is. */
export function onInstalled(
  listener: (reason: Runtime.OnInstalledReason, previousVersion: string | null) => void,
  signal: AbortSignal,
): void {
  listenUntil<[Runtime.OnInstalledDetailsType], void>(
    browser.runtime.onInstalled,
    (details) => listener(details.reason, details.previousVersion ?? null),
    signal,
  );
}

/** Runs when the browser starts with the extension already there. */
export function onStartup(listener: () => void, signal: AbortSignal): void {
  listenUntil<[], void>(browser.runtime.onStartup, listener, signal);
}

/** Reads keys of local storage; keys never written are absent. */
export function readStored(keys: readonly string[]): Promise<Record<string, unknown>> {
  return browser.storage.local.get([...keys]);
}

/** Reads all of local storage; for repairs, since it may be large. */
export function readAllStored(): Promise<Record<string, unknown>> {
  return browser.storage.local.get(null);
}

/** Writes to local storage. Rejects when the quota is spent. */
export function writeStored(values: Readonly<Record<string, unknown>>): Promise<void> {
  return browser.storage.local.set({ ...values });
}

/** Removes keys from local storage. */
export function removeStored(keys: readonly string[]): Promise<void> {
  return browser.storage.local.remove([...keys]);
}

/** Removes everything from local storage. */
export function clearStored(): Promise<void> {
  return browser.storage.local.clear();
}

/** Runs when one of `keys` changes in local storage, wherever the change was made. */
export function onStored(keys: readonly string[], listener: () => void, signal: AbortSignal): void {
  const watched = new Set(keys);
  listenUntil<[Record<string, unknown>, string], void>(
    browser.storage.onChanged as Events.Event<Listener<[Record<string, unknown>, string], void>>,
    (changes, area) => {
      if (area === 'local' && Object.keys(changes).some((key) => watched.has(key))) listener();
    },
    signal,
  );
}

/** Reads a key of the storage that lives in memory and ends with the browser; undefined where nothing stands. */
export async function readPassing(key: string): Promise<unknown> {
  return (await browser.storage.session.get(key))[key];
}

/** Writes to that storage. Rejects when the quota (some 10 MB) is spent. */
export function writePassing(key: string, value: unknown): Promise<void> {
  return browser.storage.session.set({ [key]: value });
}

/** The tabs that fit a query of the browser's own form. */
export async function queryTabs(query: Tabs.QueryQueryInfoType): Promise<Tab[]> {
  const tabs = await browser.tabs.query(query);
  return tabs.map(tabOf).filter((tab) => tab !== null);
}

/** The tab the reader is looking at, or null (a window without tabs). */
export async function activeTab(): Promise<Tab | null> {
  const [tab] = await queryTabs({ active: true, currentWindow: true });
  return tab ?? null;
}

/** One tab by its id, or null when it is gone. */
export async function tabById(tabId: number): Promise<Tab | null> {
  try {
    return tabOf(await browser.tabs.get(tabId));
  } catch {
    return null;
  }
}

/**
 * Runs when a tab has come to an address that the extension may see: by a load, by the way back, or by the page's own scripts
 * (`history.pushState`).
 */
export function onTabAddress(listener: (tabId: number, url: string) => void, signal: AbortSignal): void {
  const { onUpdated } = browser.tabs;
  const hear = (tabId: number, { url }: Tabs.OnUpdatedChangeInfoType): void => {
    if (url !== undefined) listener(tabId, url);
  };
  if (signal.aborted) return;
  try {
    // Firefox wakes the background for this alone; Chromium takes no such filter, and says so by throwing.
    onUpdated.addListener(hear, { properties: ['url'] });
  } catch {
    onUpdated.addListener(hear);
  }
  signal.addEventListener('abort', () => onUpdated.removeListener(hear), { once: true });
}

/** Opens an address in a new tab. */
export async function openTab(url: string): Promise<void> {
  await browser.tabs.create({ url });
}

/**
 * Runs script files of the extension in a tab.
 *
 * @returns what the last expression of the last file came to, one value a frame.
 * @throws where extensions cannot run (browser pages, the add-on shops, pages without permission) or a file fails.
 */
export async function runFiles(
  target: { readonly tabId: number; readonly frameIds?: readonly number[] },
  files: readonly string[],
): Promise<unknown[]> {
  const results = await browser.scripting.executeScript({
    target: { tabId: target.tabId, ...(target.frameIds ? { frameIds: [...target.frameIds] } : {}) },
    files: [...files],
  });
  for (const { error } of results) if (error !== undefined && error !== null) throw error;
  return results.map(({ result }) => result);
}

/**
 * Runs a function in a tab's top frame at once, however much of the page has come. It travels as text and can use nothing from around it.
 *
 * @returns what it returned, a value as JSON knows them
 * @throws as `runFiles`
 */
export async function runNow<Result>(tabId: number, run: () => Result): Promise<Result> {
  const [first] = await browser.scripting.executeScript({
    target: { tabId },
    func: run,
    injectImmediately: true,
  });
  if (first === undefined || (first.error ?? null) !== null) throw first?.error ?? new Error('no frame');
  return first.result as Result;
}

/** Gives a tab's top frame a style sheet of the extension; quiet where extensions cannot. */
export async function insertStyles(tabId: number, file: string): Promise<void> {
  try {
    await browser.scripting.insertCSS({ target: { tabId }, files: [file] });
  } catch {
    // A page of the browser's own, or a tab that is gone.
  }
}

/** Runs on a keyboard command of the manifest; the tab is the active one, null where the browser does not say. Phones have no commands. */
export function onCommand(listener: (command: string, tab: Tab | null) => void, signal: AbortSignal): void {
  if (browser.commands === undefined) return;
  listenUntil<[string, Tabs.Tab | undefined], void>(
    browser.commands.onCommand,
    (command, tab) => listener(command, tabOf(tab)),
    signal,
  );
}

/** Replaces the extension's context-menu items by these. Phones have no such menu. */
export async function setMenu(
  items: readonly { readonly id: string; readonly title: string; readonly contexts: Menus.ContextType[] }[],
): Promise<void> {
  if (browser.contextMenus === undefined) return;
  await browser.contextMenus.removeAll();
  for (const { id, title, contexts } of items) browser.contextMenus.create({ id, title, contexts });
}

/** Runs when one of the extension's context-menu items is chosen. */
export function onMenu(listener: (id: string, tab: Tab | null) => void, signal: AbortSignal): void {
  if (browser.contextMenus === undefined) return;
  listenUntil<[Menus.OnClickData, Tabs.Tab | undefined], void>(
    browser.contextMenus.onClicked as Events.Event<Listener<[Menus.OnClickData, Tabs.Tab | undefined], void>>,
    (info, tab) => listener(String(info.menuItemId), tabOf(tab)),
    signal,
  );
}

/** The languages of the browser's interface (unless the extension is gone) and of its user, best first, as BCP 47 tags. */
export function uiLanguages(): string[] {
  const preferred = typeof navigator === 'undefined' ? [] : (navigator.languages ?? []);
  try {
    return [browser.i18n.getUILanguage(), ...preferred];
  } catch {
    return [...preferred];
  }
}

/** A message of the manifest's own `_locales`; empty where there is none. */
export function manifestMessage(name: string): string {
  return browser.i18n.getMessage(name);
}

/** Whether the extension holds these permissions or origins now. */
export function hasPermissions(wanted: {
  readonly origins?: readonly string[];
  readonly permissions?: readonly Manifest.OptionalPermission[];
}): Promise<boolean> {
  return browser.permissions.contains({
    origins: [...(wanted.origins ?? [])],
    permissions: [...(wanted.permissions ?? [])],
  });
}
