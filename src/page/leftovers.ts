import { rootOf } from './pristine.ts';

/** What Firefox lets extensions see of closed roots. */
type Seen = Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null };

/**
 * Takes away the host that a reader before this one has left behind: Firefox ends an extension's scripts without a word when it updates the
 * extension. (In Chromium they live on and clean up themselves.)
 * @param document the page, before this reader has a host of its own
 */
export function removeLeftovers(document: Document): void {
  for (const element of [...(rootOf(document)?.children ?? [])] as Seen[]) {
    if (element.localName !== 'div' || element.attributes.length > 0) continue;
    if (element.openOrClosedShadowRoot?.querySelector('.card[role="dialog"][popover="manual"]'))
      element.remove();
  }
}
