import { PAGES_OFF_LIMIT, type Settings } from './settings.ts';

/** The widest of the switches that keeps a page from being annotated. */
export type OffBy = 'everywhere' | 'site' | 'page';

/** Web pages and local files; everything else (browser pages, data:) is never annotated and has no site. */
const SWITCHABLE = /^(?:https?|file):$/u;

/** The site of an address: its host in lower case without a leading `www.`; null where it has none (local files, about:). */
export function siteOf(url: string): string | null {
  const host = parse(url)?.hostname.replace(/\.$/u, '');
  return host ? bare(host) : null;
}

/** The page of an address: the address without its fragment; null where it is no web page or local file. */
export function pageOf(url: string): string | null {
  const parsed = parse(url);
  if (!parsed) return null;
  parsed.hash = '';
  return parsed.href;
}

/** Which switch, the widest first, keeps this address from being annotated; null when none does. */
export function offBy(settings: Settings, url: string): OffBy | null {
  if (!settings.enabled) return 'everywhere';
  const site = siteOf(url);
  if (site !== null && settings.sitesOff.some((off) => bare(off) === site)) return 'site';
  const page = pageOf(url);
  return page !== null && settings.pagesOff.includes(page) ? 'page' : null;
}

/** Whether the reader switched Interligne off for this address. */
export function isOff(settings: Settings, url: string): boolean {
  return offBy(settings, url) !== null;
}

/** The settings with the page of this address switched on or off. The oldest pages make room for the newest. */
export function withPage(settings: Settings, url: string, on: boolean): Settings {
  const page = pageOf(url);
  if (page === null) return settings;
  const others = settings.pagesOff.filter((off) => off !== page);
  return { ...settings, pagesOff: on ? others : [...others, page].slice(-PAGES_OFF_LIMIT) };
}

/** The settings with the site of this address switched on or off. */
export function withSite(settings: Settings, url: string, on: boolean): Settings {
  const site = siteOf(url);
  if (site === null) return settings;
  const others = settings.sitesOff.filter((off) => bare(off) !== site);
  return { ...settings, sitesOff: on ? others : [...others, site] };
}

function bare(host: string): string {
  return host.toLowerCase().replace(/^www\./u, '');
}

function parse(url: string): URL | null {
  if (!URL.canParse(url)) return null;
  const parsed = new URL(url);
  return SWITCHABLE.test(parsed.protocol) ? parsed : null;
}
