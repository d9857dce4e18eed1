import { setTimeout as sleep } from 'node:timers/promises';
import puppeteer, { type Browser, type Extension, type Page } from 'puppeteer-core';
import { type BrowserName, findBrowser, howToInstall } from '../browsers.mjs';

/** A browser that runs the built extension. */
export interface DrivenBrowser {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** Id of the extension, as its addresses bear it. */
  readonly extensionId: string;
  /** Address of a file of the extension. */
  extensionUrl(file: string): string;
  /** Opens a page of the extension in a tab of its own, in front. */
  openExtensionPage(file: string): Promise<Page>;
  /** Opens the popup for the tab of this page, as a press on the toolbar button does. */
  openPopup(page: Page): Promise<Page>;
  /** A page of the extension without any script of its own, in which its API can be used; opened when first asked for. */
  control(): Promise<Page>;
  /** The tab of a page, by which the extension's API knows it; brings the page to the front when first asked. */
  tabOf(page: Page): Promise<number>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** Absolute path of the extension’s folder; for Firefox, of its archive as well. */
  readonly extension: string;
  readonly headless?: boolean;
  /** `127.0.0.1:PORT` of a proxy that every request goes through, those to this machine included. */
  readonly proxy?: string | null;
  /** Leaves the page open that the extension opens when it is installed; else it is closed as soon as it is there. */
  readonly keepWelcome?: boolean;
  /** Width and height of the page in CSS pixels; headed, the window decides. */
  readonly viewport?: { readonly width: number; readonly height: number; readonly hasTouch?: boolean } | null;
}

/** The desktop that tests and screenshots assume: a small laptop's. */
export const VIEWPORT = { width: 1280, height: 800 } as const;

/** Firefox gives an extension a new address in each profile unless it is told one. */
const FIREFOX_ADDRESS = '6c1f9a52-0d5c-4f0e-9d0a-3d1f7ad0b8e1';
/** The id in the manifest (`browser_specific_settings.gecko.id`). */
const FIREFOX_ID = 'interligne@interligne.example';

/** A file that is there in every build, runs nothing, and opens as plain text. */
const CONTROL_FILE = 'assets/marks.css';

/** How long a page of the extension may take to open before something is wrong. */
const PATIENCE_MS = 20_000;
const LOOK_EVERY_MS = 50;

/** Starts a browser with the extension in it, in a fresh profile. Throws one line where it cannot. */
export async function launchWithExtension(name: BrowserName, options: LaunchOptions): Promise<DrivenBrowser> {
  const program = findBrowser(name);
  if (program === null) throw new Error(howToInstall(name));
  return name === 'chromium' ? launchChromium(program, options) : launchFirefox(program, options);
}

async function launchChromium(executablePath: string, options: LaunchOptions): Promise<DrivenBrowser> {
  const {
    extension: folder,
    headless = true,
    viewport = VIEWPORT,
    proxy = null,
    keepWelcome = false,
  } = options;
  const browser = await puppeteer.launch({
    executablePath,
    headless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: viewport,
    args: [
      // A container's root has no user namespaces to build a sandbox from; other users keep theirs.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(headless ? ['--disable-gpu'] : []),
      ...(proxy === null ? [] : [`--proxy-server=${proxy}`, '--proxy-bypass-list=<-loopback>']),
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-quic',
      '--disable-sync',
      '--no-first-run',
    ],
  });
  try {
    const id = await browser.installExtension(folder);
    const extension = (await browser.extensions()).get(id);
    if (!extension) throw new Error('Chromium did not take the extension.');
    const extensionUrl = (file: string) => `chrome-extension://${id}/${file}`;
    const openExtensionPage = async (file: string) => {
      const page = await browser.newPage();
      await page.goto(extensionUrl(file));
      return page;
    };
    const control = once(() => openExtensionPage(CONTROL_FILE));
    if (!keepWelcome) await closeWelcome(browser, extensionUrl('welcome.html'));
    return {
      name: 'chromium',
      browser,
      extensionId: id,
      extensionUrl,
      openExtensionPage,
      control,
      tabOf: tabFinder(control),
      openPopup: (page) => openChromiumPopup(browser, extension, page, extensionUrl('popup.html')),
      close: () => browser.close(),
    };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** The real popup: the browser opens it for the tab, and it closes when the page gets the focus. */
async function openChromiumPopup(
  browser: Browser,
  extension: Extension,
  page: Page,
  url: string,
): Promise<Page> {
  const before = new Set(browser.targets());
  // The button acts on the tab in front.
  await page.bringToFront();
  await page.triggerExtensionAction(extension);
  const target = await browser.waitForTarget((found) => found.url() === url && !before.has(found), {
    timeout: PATIENCE_MS,
  });
  return target.asPage();
}

async function launchFirefox(executablePath: string, options: LaunchOptions): Promise<DrivenBrowser> {
  const {
    extension: folder,
    headless = true,
    viewport = VIEWPORT,
    proxy = null,
    keepWelcome = false,
  } = options;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless,
    protocol: 'webDriverBiDi',
    defaultViewport: viewport,
    // Lets the driver into pages of the extension.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: FIREFOX_ADDRESS }),
      'extensions.update.enabled': false,
      'network.captive-portal-service.enabled': false,
      ...(proxy === null ? {} : firefoxProxy(proxy)),
    },
  });
  try {
    await browser.installExtension(folder);
    const extensionUrl = (file: string) => `moz-extension://${FIREFOX_ADDRESS}/${file}`;
    const openExtensionPage = async (file: string) => {
      const before = new Set(await browser.pages());
      const page = await browser.newPage();
      // Firefox opens the page in another process, which looks to the driver as if the page had gone.
      void page.goto(extensionUrl(file)).catch(() => undefined);
      return pageAt(browser, extensionUrl(file), before);
    };
    const control = once(() => openExtensionPage(CONTROL_FILE));
    if (!keepWelcome) await closeWelcome(browser, extensionUrl('welcome.html'));
    const tabOf = tabFinder(control);
    return {
      name: 'firefox',
      browser,
      extensionId: FIREFOX_ID,
      extensionUrl,
      openExtensionPage,
      control,
      tabOf,
      // The real popup is out of the driver's reach, so the same page opens in a tab of its own and is told which tab it is about.
      openPopup: async (page) => openExtensionPage(`popup.html?tab=${await tabOf(page)}`),
      close: () => browser.close(),
    };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

function firefoxProxy(proxy: string): Record<string, string | number | boolean> {
  const [host = '', port = ''] = proxy.split(':');
  /** “Manual proxy configuration” of the settings screen. */
  const MANUAL = 1;
  return {
    'network.proxy.type': MANUAL,
    'network.proxy.http': host,
    'network.proxy.http_port': Number(port),
    'network.proxy.ssl': host,
    'network.proxy.ssl_port': Number(port),
    'network.proxy.allow_hijacking_localhost': true,
  };
}

/** Finds the tab of a page by making it the active one; a page stays in its tab, so once is enough. */
function tabFinder(control: () => Promise<Page>): (page: Page) => Promise<number> {
  const tabs = new WeakMap<Page, number>();
  return async (page) => {
    const known = tabs.get(page);
    if (known !== undefined) return known;
    const extension = await control();
    await page.bringToFront();
    const tab = (await extension.evaluate(
      `(globalThis.browser ?? chrome).tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => tab.id)`,
    )) as number;
    tabs.set(page, tab);
    return tab;
  };
}

/** Runs something at the first call and gives every later one the same. */
function once<Result>(make: () => Promise<Result>): () => Promise<Result> {
  let made: Promise<Result> | null = null;
  return () => {
    made ??= make();
    return made;
  };
}

/** Closes the page that the extension opens when it is installed, so that it takes the front from no other later. */
async function closeWelcome(browser: Browser, url: string): Promise<void> {
  const page = await pageAt(browser, url, new Set());
  await page.close();
}

/** Waits until one of the browser's pages, other than those in `except`, has loaded this address. */
async function pageAt(browser: Browser, url: string, except: ReadonlySet<Page>): Promise<Page> {
  const end = Date.now() + PATIENCE_MS;
  while (Date.now() < end) {
    for (const page of await browser.pages()) {
      if (!except.has(page) && (await addressOf(page)) === url) return page;
    }
    await sleep(LOOK_EVERY_MS);
  }
  throw new Error(`${url} did not open.`);
}

/** Where a loaded page is; empty while it loads or changes its process. */
async function addressOf(page: Page): Promise<string> {
  try {
    return (await page.evaluate("document.readyState === 'complete' ? location.href : ''")) as string;
  } catch {
    return '';
  }
}
