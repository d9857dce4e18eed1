import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Detection } from '../src/core/analysis.ts';
import { assessor } from '../src/detector-assembly.ts';
import { envelope } from '../src/messages/envelope.ts';
import { watchAddress } from '../src/page/watch-address.ts';
import { watchChanges } from '../src/page/watch-changes.ts';
import { whenShown } from '../src/page/when-shown.ts';
import { sendFromDetector } from '../src/platform/detector-port.ts';

/** Milliseconds after its load, and after each move by its own scripts, within which a page may still bring its text. */
const LATE_TEXT_MS = 10_000;
/** Some pages change their text first and their address afterwards: they are looked at so many milliseconds after a move all the same. */
const AFTER_MOVE_MS = 700;

/** Under this symbol of the isolated world a detector says that it was there: a second one looks, but does not listen twice. */
const LISTENING = Symbol.for('interligne.detector');

/**
 * Runs in every page: reads the beginning of its article and says so when it is coverage. It looks again while the page is still building
 * itself; after that nothing of it stays but one listener, for pages that go to another article without loading it.
 */
export default defineUnlistedScript(() => {
  const world = globalThis as { [LISTENING]?: true };
  const isSecond = world[LISTENING] === true;
  world[LISTENING] = true;
  let watch: AbortController | null = null;
  whenShown(document, () => {
    const assess = assessor(document);
    if (!look(assess) && !isSecond) watch = lookOn(assess);
  });
  if (isSecond) return;
  watchAddress(() => {
    watch?.abort();
    watch = lookOn(assessor(document), AFTER_MOVE_MS);
  }, new AbortController().signal);
});

/** Looks once. True where the page is coverage, and the background knows it. */
function look(assess: () => Detection | null): boolean {
  const detection = assess();
  if (detection === null || detection.verdict === 'other') return false;
  sendFromDetector(envelope('background/coverage', { detection }));
  return true;
}

/**
 * Looks whenever the page's text has changed and settled, until it is coverage or its time is up.
 * @param first looks so many milliseconds from now whatever happens
 */
function lookOn(assess: () => Detection | null, first: number | null = null): AbortController {
  const watch = new AbortController();
  const again = (): void => {
    if (!watch.signal.aborted && look(assess)) watch.abort();
  };
  watchChanges(document, again, watch.signal);
  if (first !== null) setTimeout(again, first);
  const end = setTimeout(() => watch.abort(), LATE_TEXT_MS);
  watch.signal.addEventListener('abort', () => clearTimeout(end));
  return watch;
}
