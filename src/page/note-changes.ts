/**
 * Notes whether a page changes, as long as nobody can do anything about it. Of a page that never rests it hears once.
 * @param target the document, or an element with all in it
 * @returns tells, once, whether it has changed, and ends the watch
 */
export function noteChanges(target: Node): () => boolean {
  let hasChanged = false;
  const observer = new MutationObserver(() => {
    hasChanged = true;
    observer.disconnect();
  });
  observer.observe(target, { childList: true, characterData: true, subtree: true });
  return () => {
    const unheard = observer.takeRecords().length > 0;
    observer.disconnect();
    return hasChanged || unheard;
  };
}
