import { siteOf } from '../settings/off.ts';

/** A name with a dot, an IPv4 address, or this machine; anything else is a slip of the pen. */
const SITE =
  /^(?:(?:[\p{L}\p{N}](?:[\p{L}\p{N}_-]*[\p{L}\p{N}])?\.)+[\p{L}\p{N}][\p{L}\p{N}-]*|localhost|\[[0-9a-f:.]+\])$/u;

/**
 * The site that a reader means by what they typed: a host (`www.example.com`) or an address on it.
 * @returns as `siteOf` writes it; null where it is no site
 */
export function readSite(typed: string): string | null {
  const text = typed.trim();
  if (text === '' || /\s/u.test(text)) return null;
  const site = siteOf(/^[a-z][a-z0-9+.-]*:\/\//iu.test(text) ? text : `https://${text}`);
  return site !== null && SITE.test(site) ? site : null;
}
