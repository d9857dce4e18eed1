import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { PackIndex } from '../../src/packs/pack.ts';
import { readEnabledIndexes, watchPacks } from '../../src/packs/store.ts';
import { isOff } from '../../src/settings/off.ts';
import type { Settings } from '../../src/settings/settings.ts';
import { readSettings, watchSettings } from '../../src/settings/store.ts';
import { type Session, startSession } from './session.ts';
import { webPage } from './web-page.ts';

/** Under this symbol of the isolated world a reader says that it is there, so that a second injection does nothing. */
const RUNNING = Symbol.for('interligne.reader');

/** Injected into pages that are coverage, or where the reader of the page asked for it. */
export default defineUnlistedScript(() => {
  const world = globalThis as { [RUNNING]?: true };
  if (world[RUNNING]) return undefined;
  world[RUNNING] = true;

  /** The life of the script: as long as the document. */
  const life = new AbortController();
  let running: { session: Session; end: AbortController } | null = null;
  let packs: readonly PackIndex[] = [];

  const apply = (settings: Settings): void => {
    const on = !isOff(settings, location.href);
    if (on && running) {
      running.session.update(settings);
    } else if (on) {
      const end = new AbortController();
      running = { session: startSession(webPage(), settings, packs, end.signal), end };
    } else if (running) {
      running.end.abort();
      running = null;
    }
  };

  const takePacks = (read: readonly PackIndex[]): void => {
    packs = read;
    running?.session.packsChanged(packs);
  };

  watchSettings(apply, life.signal);
  watchPacks(() => void readEnabledIndexes().then(takePacks), life.signal);
  // Whoever injected the script waits for this: once it is told so, the reader answers.
  return Promise.all([readSettings(), readEnabledIndexes()]).then(([settings, read]) => {
    takePacks(read);
    apply(settings);
  });
});
