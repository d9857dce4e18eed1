import puppeteer, { type Browser } from 'puppeteer-core';
import { type BrowserName, findBrowser, howToInstall } from '../../scripts/browsers.mjs';

export type { BrowserName };

/** The browsers every page test runs in. */
export const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

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

/**
 * Starts a browser without a window.
 * @throws where there is none, saying what to install.
 */
export async function launch(browser: BrowserName, { dark = false }: LaunchOptions = {}): Promise<Browser> {
  const executablePath = findBrowser(browser);
  if (executablePath === null) throw new Error(howToInstall(browser));
  if (browser === 'firefox') {
    return puppeteer.launch({
      browser,
      executablePath,
      headless: true,
      protocol: 'webDriverBiDi',
      extraPrefsFirefox: {
        'network.captive-portal-service.enabled': false,
        'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
      },
    });
  }
  return puppeteer.launch({
    executablePath,
    headless: true,
    args: [...CHROMIUM_ARGUMENTS, ...(dark ? [CHROMIUM_DARK] : [])],
  });
}
