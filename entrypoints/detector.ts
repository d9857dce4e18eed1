import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { assessPage } from '../src/detector-assembly.ts';
import { envelope } from '../src/messages/envelope.ts';
import { watchAddress } from '../src/page/watch-address.ts';
import { whenShown } from '../src/page/when-shown.ts';
import { sendFromDetector } from '../src/platform/detector-port.ts';

/** A page that has moved by its own scripts is looked at this long, in ms, afterwards, and once more when its text is late. */
const LOOKS_AFTER_MOVE_MS = [700, 3000];

/** Under this symbol of the isolated world a detector says that it was there: a second one looks, but does not listen twice. */
const LISTENING = Symbol.for('interligne.detector');

/**
 * Runs in every page: reads the beginning of its article and says so when it is coverage. Of it nothing stays but one listener, for pages
 * that go to another article without loading it.
 */
export default defineUnlistedScript(() => {
  const look = (): void => {
    const detection = assessPage(document);
    if (detection.verdict !== 'other') sendFromDetector(envelope('background/coverage', { detection }));
  };
  whenShown(document, look);

  const world = globalThis as { [LISTENING]?: true };
  if (world[LISTENING]) return;
  world[LISTENING] = true;
  let timers: ReturnType<typeof setTimeout>[] = [];
  watchAddress(() => {
    for (const timer of timers) clearTimeout(timer);
    timers = LOOKS_AFTER_MOVE_MS.map((delay) => setTimeout(look, delay));
  }, new AbortController().signal);
});
