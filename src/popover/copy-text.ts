/**
 * Puts text on the clipboard. The clipboard's own API is missing in pages without https and may be forbidden by a page's policy;
 * then the older way is tried, whose event is answered before the page hears it.
 * @returns whether it worked
 */
export async function copyText(document: Document, text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByEvent(document, text);
  }
}

function copyByEvent(document: Document, text: string): boolean {
  let done = false;
  const answer = (event: ClipboardEvent): void => {
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    done = event.clipboardData !== null;
  };
  const view = document.defaultView;
  view?.addEventListener('copy', answer, { capture: true });
  try {
    document.execCommand('copy');
  } finally {
    view?.removeEventListener('copy', answer, { capture: true });
  }
  return done;
}
