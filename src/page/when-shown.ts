/**
 * Runs at once, or, in a page that the browser prepares unseen (prerendering), when the reader comes to it: until then its tab shows
 * another page, and what is meant for this one would go there.
 * @param document the page
 * @param run what to do, once
 */
export function whenShown(document: Document, run: () => void): void {
  if ((document as Document & { prerendering?: boolean }).prerendering === true)
    document.addEventListener('prerenderingchange', run, { once: true });
  else run();
}
