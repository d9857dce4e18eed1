import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../browsers.mjs';

/** Under what a screen is seen: colours, width, direction, words. */
export interface Look {
  readonly name: LookName;
  readonly dark?: boolean;
  readonly forced?: boolean;
  readonly narrow?: boolean;
  /** The page around reads from right to left. */
  readonly rightToLeft?: boolean;
  /** Every word is longer and bears accents. */
  readonly pseudo?: boolean;
  /** BCP 47 tag of the interface's words; English where there is none. */
  readonly language?: string;
}

export type LookName =
  | 'light'
  | 'dark'
  | 'forced'
  | 'forced-dark'
  | 'narrow'
  | 'rtl'
  | 'pseudo'
  | 'fr'
  | 'de'
  | 'ja';

/** A phone held upright at its smallest, and a desk's window at 400 %, in CSS pixels. */
export const NARROW_WIDTH = 320;

export const LOOKS: Readonly<Record<LookName, Look>> = {
  light: { name: 'light' },
  dark: { name: 'dark', dark: true },
  forced: { name: 'forced', forced: true },
  'forced-dark': { name: 'forced-dark', forced: true, dark: true },
  narrow: { name: 'narrow', narrow: true },
  rtl: { name: 'rtl', rightToLeft: true },
  pseudo: { name: 'pseudo', pseudo: true },
  fr: { name: 'fr', language: 'fr' },
  de: { name: 'de', language: 'de' },
  ja: { name: 'ja', language: 'ja' },
};

/** The looks that a browser can be told of from outside: Firefox hears of colours at its start alone, and of forced ones never. */
export function canShow(browser: BrowserName, { dark, forced }: Look): boolean {
  return browser === 'chromium' || (!dark && !forced);
}

/** Makes a page look so; its window has this size, but for the narrow look's width. */
export async function takeOn(
  page: Page,
  browser: BrowserName,
  look: Look,
  size: { readonly width: number; readonly height: number },
): Promise<void> {
  await page.setViewport({ ...size, width: look.narrow ? NARROW_WIDTH : size.width });
  if (browser !== 'chromium') return;
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: look.dark ? 'dark' : 'light' },
      { name: 'forced-colors', value: look.forced ? 'active' : 'none' },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ],
  });
}
