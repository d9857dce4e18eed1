/**
 * Scrolls a range to the middle of the view, at once: a card that follows must find it standing still.
 * @param range a live range; nothing happens when it is not rendered
 */
export function revealRange(range: Range): void {
  const box = range.getBoundingClientRect();
  if (box.width === 0 && box.height === 0) return;
  const inView =
    box.top >= 0 && box.bottom <= window.innerHeight && box.left >= 0 && box.right <= window.innerWidth;
  if (inView) return;
  const element = range.startContainer.parentElement;
  element?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  // A long paragraph's middle may not be the range's: bring the line itself into the middle.
  const after = range.getBoundingClientRect();
  if (after.top < 0 || after.bottom > window.innerHeight) {
    window.scrollBy({ top: after.top - window.innerHeight / 2, behavior: 'instant' });
  }
  // The same where lines run from top to bottom and the page scrolls sideways.
  if (after.left < 0 || after.right > window.innerWidth) {
    window.scrollBy({ left: after.left - window.innerWidth / 2, behavior: 'instant' });
  }
}
