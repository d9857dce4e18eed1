import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchPacks } from '../../src/packs/store.ts';
import { removeLeftovers } from '../../src/page/leftovers.ts';
import { watchLife } from '../../src/page/watch-life.ts';
import { ownId } from '../../src/platform/browser.ts';
import { isOff } from '../../src/settings/off.ts';
import type { Settings } from '../../src/settings/settings.ts';
import { readSettings, watchSettings } from '../../src/settings/store.ts';
import { type Begun, offeredMarker } from './marker-link.ts';
import { type Session, startSession } from './session.ts';
import { webPage } from './web-page.ts';

/**
 * Under this symbol of the isolated world a reader says whether it is there, so that a second injection does nothing; but one whose
 * extension is gone makes way for it.
 */
const RUNNING = Symbol.for('interligne.reader');
/** Under this one `page/note-address.ts` finds whom to tell that the page has moved to another address. */
const MOVED = Symbol.for('interligne.moved');

/** Injected beside the marker, into pages that are coverage or where the reader of the page asked for it: all that there is to do with marks. */
export default defineUnlistedScript(() => {
  const world = globalThis as { [RUNNING]?: () => boolean; [MOVED]?: () => void };
  const marker = offeredMarker();
  if (marker === null || world[RUNNING]?.()) return undefined;
  world[RUNNING] = () => !life.signal.aborted && !orphaned();

  /** The life of the script: as long as the document. */
  const life = new AbortController();
  let running: (Begun & { readonly session: Session }) | null = null;

  const stop = (): void => {
    running?.end.abort();
    running = null;
  };

  const start = (begun: Begun): void => {
    running = { ...begun, session: startSession(webPage(), begun.marking, begun.end.signal) };
  };

  const apply = (settings: Settings): void => {
    if (orphaned()) return;
    const on = !isOff(settings, location.href);
    if (on && running) {
      running.session.update(settings);
    } else if (on) {
      start(marker.begin(settings));
    } else {
      stop();
    }
  };

  /** Once the extension was updated or removed under the page, nobody answers this reader: it cleans up, for another may have come. */
  const orphaned = (): boolean => {
    if (ownId() !== null) return false;
    stop();
    life.abort();
    return true;
  };

  const startAnew = (): void => {
    stop();
    if (!orphaned()) void readSettings().then(apply);
  };

  removeLeftovers(document);
  watchSettings(apply, life.signal);
  watchPacks(() => running?.session.packsChanged(), life.signal);
  world[MOVED] = () => void readSettings().then(apply);
  watchLife(
    {
      returned: startAnew,
      replaced: startAnew,
      used: () => {
        if (!orphaned()) running?.marking.painter.repaint();
      },
    },
    life.signal,
  );
  // The page is read while the settings are: where Interligne is off nobody injects the script unasked, and nothing is marked.
  const settings = readSettings();
  const taken = marker.take();
  start(taken ?? marker.begin(settings));
  // What changed before this script came, nobody has read.
  if (taken?.hasChanged) void taken.marking.again();
  // Whoever injected the script waits for this: once it is told so, the reader answers.
  return settings.then(apply);
});
