import { LEAST_SHOWN_MS } from '../src/popover/in-sight.ts';

/** A card may be open a little later in the page than a test has seen it. */
const TO_SPARE_MS = 50;

/** Waits until a press on a card that is open counts as meant: as long as a person needs to aim. */
export function aimed(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, LEAST_SHOWN_MS + TO_SPARE_MS));
}
