/*
 * What a card does for good (a setting, a mute, an entry kept or known) it does only while the reader can see it. It stands in the top layer,
 * where nothing that the page says of opacity, clipping or order reaches it; only what enters the top layer later, or a picture of a
 * running view transition, can lie over it and let presses through.
 */

/** A card that has just come up under a finger or pointer was not aimed at, in ms. */
export const LEAST_SHOWN_MS = 250;

/** Whether somebody who presses a button of a card can have meant it. */
export type Sight = 'seen' | 'new' | 'covered';

/**
 * Tells whether a card is in sight.
 * @param dialog the card, in the top layer
 * @param host the card's one element in the page, whose own parts cover nothing
 * @param shownFor for how long the card has been shown, in ms
 */
export function sightOf(dialog: Element, host: Element, shownFor: number): Sight {
  if (shownFor < LEAST_SHOWN_MS) return 'new';
  const { ownerDocument: document } = host;
  if (isActiveTransition(document)) return 'covered';
  const card = dialog.getBoundingClientRect();
  const covered = [...document.querySelectorAll(':popover-open, dialog:modal, :fullscreen')].some(
    (element) => !element.contains(host) && overlap(element.getBoundingClientRect(), card),
  );
  return covered ? 'covered' : 'seen';
}

function overlap(one: DOMRect, other: DOMRect): boolean {
  return one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top;
}

/** Browsers that know no such state throw at its name. */
function isActiveTransition(document: Document): boolean {
  try {
    return document.documentElement.matches(':active-view-transition');
  } catch {
    return false;
  }
}
