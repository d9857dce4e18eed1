import browser from 'webextension-polyfill';

/* What the toolbar button shows. */

/** Puts a short text on the toolbar button for one tab; an empty text clears it. Returns at once for a tab that is gone. */
export async function setBadge(tabId: number, text: string, color: string): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text });
    if (text !== '') await browser.action.setBadgeBackgroundColor({ tabId, color });
  } catch {
    // The tab was closed or went elsewhere: nothing is left to mark.
  }
}

/**
 * Gives the toolbar button other pictures, for one tab until it goes elsewhere, or (`null`) wherever a tab has none of its own.
 * Returns at once for a tab that is gone.
 *
 * @param pictures paths by their size in pixels; null brings back the manifest's own.
 */
export async function setIcon(
  tabId: number | null,
  pictures: Readonly<Record<number, string>> | null,
): Promise<void> {
  const where = tabId === null ? {} : { tabId };
  const show = async (path: Readonly<Record<number, string>>) =>
    browser.action.setIcon({ ...where, path: { ...path } });
  // In Firefox an empty wish brings back those of the toolbar's colours; Chromium refuses it and wants paths.
  const bringBack = async () => browser.action.setIcon({ ...where });
  try {
    if (pictures) await show(pictures);
    else await bringBack().catch(() => show(manifestIcons()));
  } catch {
    // The tab was closed: nothing is left to show.
  }
}

/** The toolbar's pictures as the manifest names them, from the extension's root. */
function manifestIcons(): Record<number, string> {
  const named = browser.runtime.getManifest().action?.default_icon;
  if (typeof named !== 'object') return {};
  return Object.fromEntries(Object.entries(named).map(([size, path]) => [size, `/${path}`]));
}
