/** The part of the Navigation API that is used; browsers before 2026 may lack it, and TypeScript's DOM knows it by another name. */
interface Navigated {
  addEventListener(type: 'currententrychange', run: () => void, options: { signal: AbortSignal }): void;
}

/**
 * Calls back when the page's own scripts have moved to another address without loading it (`history.pushState` and its like).
 * Where a browser lacks the Navigation API only the ways back and forward are heard.
 * @param moved called with the page at its new address; a mere fragment is no other address
 * @param signal ends the watch
 */
export function watchAddress(moved: () => void, signal: AbortSignal): void {
  let before = withoutFragment(location.href);
  const look = (): void => {
    const now = withoutFragment(location.href);
    if (now === before) return;
    before = now;
    moved();
  };
  const { navigation } = window as unknown as { navigation?: Partial<Navigated> };
  if (typeof navigation?.addEventListener === 'function')
    navigation.addEventListener('currententrychange', look, { signal });
  else window.addEventListener('popstate', look, { signal });
}

function withoutFragment(url: string): string {
  const [address = ''] = url.split('#', 1);
  return address;
}
