import type { MessageKind } from './protocol.ts';

/** What a sender is: a page of the extension (background, popup, …), one of its content scripts, or neither. */
export type Origin = 'own-page' | 'content-script' | 'stranger';

/** A sender as the browser vouches for it. */
interface Vouched {
  readonly id: string | null;
  readonly url: string | null;
  readonly tabId: number | null;
}

/** Who may ask what. The background acts on tabs, so a page that took over its content script must not reach those. */
const MAY_ASK: Readonly<Record<MessageKind, readonly Origin[]>> = {
  'background/coverage': ['content-script'],
  'background/settings': ['content-script'],
  'background/load-reader': ['content-script'],
  'background/take': ['content-script', 'own-page'],
  'background/find': ['content-script', 'own-page'],
  'background/find-more': ['content-script', 'own-page'],
  'background/tell': ['content-script', 'own-page'],
  'background/load-card': ['content-script'],
  'background/prose': ['content-script'],
  'background/badge': ['content-script', 'own-page'],
  'background/annotate': ['own-page'],
  'background/assess': ['own-page'],
  'background/open-library': ['content-script', 'own-page'],
  'background/open-reading': ['own-page'],
  'reader/article': ['own-page'],
  'reader/summary': ['own-page'],
  'reader/findings': ['own-page'],
  'reader/show': ['own-page'],
  'reader/back': ['own-page'],
  'reader/step': ['own-page'],
  'reader/list': ['own-page'],
};

/**
 * What the sender is. A worker's messages bear its own address or none, and no tab; a content script's bear its tab and
 * the address of its frame; a page of the extension that is open in a tab bears both a tab and an address of ours.
 *
 * @param ownId the extension's id, null when it is gone: then all are strangers.
 * @param base the address under which the extension's own pages stand.
 */
export function originOf(sender: Vouched, ownId: string | null, base: string): Origin {
  if (ownId === null || sender.id !== ownId) return 'stranger';
  if (sender.url?.startsWith(base)) return 'own-page';
  return sender.tabId === null ? 'own-page' : 'content-script';
}

export function mayAsk(kind: MessageKind, origin: Origin): boolean {
  return MAY_ASK[kind].includes(origin);
}
