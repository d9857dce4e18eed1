import { mkdirSync, mkdtempSync } from 'node:fs';
import path from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { type BrowserName, findBrowser, howToInstall } from '../../scripts/browsers.mjs';
import { noteProcess } from '../end-processes.ts';

export type { BrowserName };

/** What was started, a process id a line, for `close-browsers.ts`; and the profiles. */
export const STARTED = path.resolve('.output/page-browsers');
export const PROCESSES = path.join(STARTED, 'processes');

/** The browsers every page test runs in. */
export const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

/**
 * The browsers that tests of our own screens run in. In CI Chromium alone: the screens are plain pages, the end-to-end tests open each of them in
 * both, and both here would take minutes more. `npm run vitest -- --project page` runs them in both.
 */
export const SCREEN_BROWSERS: readonly BrowserName[] = process.env.SCREENS_IN_ONE ? ['chromium'] : BROWSERS;

const CHROMIUM_ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const CHROMIUM_DARK = '--blink-settings=preferredColorScheme=0';

export interface LaunchOptions {
  /** Whether pages are told that their reader prefers dark colours. */
  readonly dark?: boolean;
}

/** Browsers that run already. Files of this project share one worker (see `vitest.config.ts`), and so its browsers. */
const running = new Map<string, Promise<Browser>>();

/**
 * A browser without a window; the first to ask for it starts it. `close()` closes its pages alone: the next file finds it
 * running, and `close-browsers.ts` ends it after the last one.
 * @throws where there is none, saying what to install.
 */
export async function launch(name: BrowserName, { dark = false }: LaunchOptions = {}): Promise<Browser> {
  const key = `${name} ${dark}`;
  const browser = running.get(key) ?? start(name, dark);
  running.set(key, browser);
  return browser;
}

async function start(name: BrowserName, dark: boolean): Promise<Browser> {
  const executablePath = findBrowser(name);
  if (executablePath === null) throw new Error(howToInstall(name));
  mkdirSync(STARTED, { recursive: true });
  const userDataDir = mkdtempSync(path.join(STARTED, `${name}-`));
  const browser = await (name === 'firefox'
    ? puppeteer.launch({
        browser: name,
        executablePath,
        userDataDir,
        headless: true,
        protocol: 'webDriverBiDi',
        extraPrefsFirefox: {
          'network.captive-portal-service.enabled': false,
          'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
        },
      })
    : puppeteer.launch({
        executablePath,
        userDataDir,
        headless: true,
        args: [...CHROMIUM_ARGUMENTS, ...(dark ? [CHROMIUM_DARK] : [])],
      }));
  noteProcess(PROCESSES, browser);
  // One page stays, or the browser would end with its last window.
  const [first] = await browser.pages();
  return Object.assign(browser, {
    close: async () => {
      for (const page of await browser.pages()) if (page !== first) await page.close();
    },
  });
}
