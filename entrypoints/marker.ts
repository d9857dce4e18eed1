import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askPlainly } from '../src/messages/ask-plainly.ts';
import { noteChanges } from '../src/page/note-changes.ts';
import { isBacked } from '../src/platform/bare-port.ts';
import { DEFAULT_SETTINGS, type Settings } from '../src/settings/settings.ts';
import { askBackground } from './reader/ask-background.ts';
import { type Begun, offeredMarker, offerMarker } from './reader/marker-link.ts';
import { startMarking } from './reader/marking.ts';
import { webArticle } from './reader/web-article.ts';

/**
 * Injected into pages that are coverage, or where the reader of the page asked for it: reads the page, has it recognised and paints. All
 * else that there is to do with a page's marks comes with the reader's script, for which it asks once they are shown.
 */
export default defineUnlistedScript(() => {
  if (offeredMarker()?.lives()) return;

  const begin = (settings: Settings | Promise<Settings>): Begun => {
    const end = new AbortController();
    return { marking: startMarking(webArticle(), settings, askBackground(), end.signal), end };
  };
  let begun: Begun | null = begin(
    askPlainly('background/settings', null).then((settings) => settings ?? DEFAULT_SETTINGS),
  );
  const hasChanged = noteChanges(document);
  offerMarker({
    lives: isBacked,
    take() {
      const taken = begun && { ...begun, hasChanged: hasChanged() };
      begun = null;
      return taken;
    },
    begin,
  });

  const { marking } = begun;
  let isAsked = false;
  const askForReader = (): void => {
    if (isAsked) return;
    isAsked = true;
    void askPlainly('background/load-reader', null);
  };
  marking.watch(askForReader);
  // A page that could not be read may be another time.
  marking.ready.catch(askForReader);
});
