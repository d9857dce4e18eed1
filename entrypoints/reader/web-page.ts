import { answerOr } from '../../src/messages/outcome.ts';
import { send } from '../../src/messages/send.ts';
import { createProseSource } from '../../src/popover/prose-source.ts';
import { wantedFor } from '../../src/popover/wanted.ts';
import { withMute } from '../../src/settings/mutes.ts';
import { changeSettings } from '../../src/settings/store.ts';
import { offeredCard } from './card-link.ts';
import type { Place } from './session.ts';

/** The card's script is fetched this long, in ms, after the marks at the latest, even on a page that is never idle. */
const WARM_TIMEOUT_MS = 2000;

/** A worker that has not answered after so many ms will not: it was ended, or the extension is gone. */
const PROSE_PATIENCE_MS = 10_000;

/** A page of the web: the card's script is injected beside the reader, the prose it shows comes from the background, and mutes are kept in the settings. */
export function webPage(): Place {
  const source = createProseSource(async (wanted) =>
    answerOr(await send('background/prose', wanted, PROSE_PATIENCE_MS), null),
  );
  return {
    get address() {
      return location.href;
    },
    watched: document,
    async loadCard(preferences) {
      if (!offeredCard()) await send('background/load-card', null);
      const make = offeredCard();
      if (!make) throw new Error('The card could not be brought into the page.');
      return make(preferences, source);
    },
    warmCard({ marks, analysis }, signal) {
      const marked = marks.map(({ annotation }) => annotation);
      const wanted = wantedFor(marked, analysis.notes.length > 0 ? analysis.detection.article : null);
      const warm = async (): Promise<void> => {
        if (!signal.aborted && !offeredCard()) await send('background/load-card', null);
        if (!signal.aborted) await source.bring(wanted);
      };
      return new Promise((resolve) => {
        const start = () => void warm().then(resolve);
        if ('requestIdleCallback' in window) requestIdleCallback(start, { timeout: WARM_TIMEOUT_MS });
        else setTimeout(start, WARM_TIMEOUT_MS);
      });
    },
    packsChanged: source.forgetPacks,
    mute: (mute) => void changeSettings((now) => withMute(now, mute, true)).catch(() => undefined),
  };
}
