import { render } from 'preact';
import { pageTranslator } from '../../src/i18n/page-translator.ts';
import { whenTranslated } from '../../src/i18n/translator.ts';
import { readPlainArticle } from '../../src/messages/shapes.ts';
import { mergeProse } from '../../src/packs/merge.ts';
import { readEnabledProse, watchPacks } from '../../src/packs/store.ts';
import { uiLanguages } from '../../src/platform/browser.ts';
import { createCard } from '../../src/popover/create-card.ts';
import { loadProse } from '../../src/prose.ts';
import { createController } from '../../src/reading/controller.ts';
import { keepPassing, readingAddress, takePassing } from '../../src/reading/passing.ts';
import { problem } from '../../src/reading/problem.ts';
import { Reading } from '../../src/reading/Reading.tsx';
import { LARGEST_FILE, readFile, readPasted } from '../../src/reading/read-input.ts';
import { type Mute, muteKey, withMute } from '../../src/settings/mutes.ts';
import { pageOf } from '../../src/settings/off.ts';
import type { Settings } from '../../src/settings/settings.ts';
import { changeSettings, readSettings, watchSettings } from '../../src/settings/store.ts';
import { askBackground } from '../reader/ask-background.ts';
import { startMarking } from '../reader/marking.ts';
import { type Session, startSession } from '../reader/session.ts';
import { NOWHERE, ownPage } from './own-page.ts';
import { loadPdfLibrary } from './pdf-library.ts';

const closing = new AbortController();
addEventListener('pagehide', (event) => {
  if (!event.persisted) closing.abort();
});

function translatorFor(setting: string) {
  return pageTranslator(setting, uiLanguages());
}

const root = document.querySelector('#reading');
let settings = await readSettings();
let translator = await translatorFor(settings.interfaceLanguage);
const [prose, ownProse] = await Promise.all([loadProse(), readEnabledProse()]);
let known = mergeProse(prose, ownProse);
let running: { session: Session; end: AbortController } | null = null;
/** Mutes of a text without an address: they go with it. */
let passingMutes: readonly string[] = [];

const controller = createController(
  {
    readPasted,
    async readFile(file) {
      // Not even read: the browser would hold all of it.
      if (file.size > LARGEST_FILE) return problem('too-large');
      const bytes = new Uint8Array(await file.arrayBuffer());
      return readFile(file.name, bytes, { parseHtml, pdf: loadPdfLibrary });
    },
    // An article too large to be kept is gone with a reload, and stands until then.
    keep: (article) =>
      void keepPassing(article)
        .then((id) => history.replaceState(null, '', readingAddress(id)))
        .catch(() => undefined),
    chooseGloss: (gloss) => void changeSettings({ gloss }).catch(() => undefined),
    print: () => print(),
    knowledge: () => known,
    draw(data) {
      document.documentElement.lang = data.translator.language;
      const title = data.standing?.article.title ?? '';
      document.title = title === '' ? `Interligne – ${data.translator.t('reading.title')}` : title;
      if (root) render(<Reading data={data} actions={controller.actions} />, root);
    },
    arrived() {
      passingMutes = [];
      restart();
      scrollTo(0, 0);
      document.querySelector<HTMLElement>('#headline')?.focus({ preventScroll: true });
    },
    dated: () => running?.session.articleChanged(),
  },
  {
    standing: null,
    opening: true,
    busy: null,
    trouble: null,
    off: !settings.enabled,
    gloss: settings.gloss,
    translator,
  },
);

/** A file's HTML, inert. Its styles are left out first, or the browser complains aloud that this page allows none. */
function parseHtml(text: string): Document {
  return new DOMParser().parseFromString(text.replace(/<style\b[\s\S]*?<\/style\s*>/giu, ''), 'text/html');
}

function makeCard(preferences: Parameters<typeof createCard>[0]['preferences']) {
  return createCard({ document, prose: () => known, preferences, translatorFor: () => translator });
}

function mute(muted: Mute): void {
  if (muted.page === pageOf(NOWHERE)) {
    passingMutes = [...passingMutes, muteKey(muted)];
    running?.session.update(withPassing(settings));
  } else void changeSettings((now) => withMute(now, muted, true)).catch(() => undefined);
}

function withPassing(now: Settings): Settings {
  return passingMutes.length === 0 ? now : { ...now, muted: [...now.muted, ...passingMutes] };
}

/** Reads the article that stands there, unless Interligne is off. */
function restart(): void {
  running?.end.abort();
  running = null;
  if (!controller.data.standing) return;
  if (!settings.enabled) {
    controller.found(null, []);
    return;
  }
  const end = new AbortController();
  const place = ownPage({ controller, makeCard, mute });
  const marking = startMarking(place, withPassing(settings), askBackground(), end.signal);
  running = { session: startSession(place, marking, end.signal), end };
}

function settingsChanged(next: Settings): void {
  const wasOn = settings.enabled;
  settings = next;
  controller.update({
    gloss: next.gloss,
    off: !next.enabled,
    translator,
  });
  if (next.enabled === wasOn) running?.session.update(withPassing(next));
  else restart();
}

async function packsChanged(): Promise<void> {
  known = mergeProse(prose, await readEnabledProse());
  running?.session.packsChanged();
}

/** The article that the address names, where one does. */
async function arrive(): Promise<void> {
  const id = location.hash.slice(1);
  const sent = id === '' ? null : readPlainArticle(await takePassing(id).catch(() => null));
  if (sent) controller.take(sent);
  else controller.update(id === '' ? {} : { trouble: { code: 'lost', name: '' } });
}

let latest = settings;
watchSettings((next) => {
  latest = next;
  whenTranslated(translatorFor(next.interfaceLanguage), (words) => {
    if (latest !== next) return;
    translator = words;
    settingsChanged(next);
  });
}, closing.signal);
watchPacks(() => void packsChanged(), closing.signal);
addEventListener('hashchange', () => void arrive(), { signal: closing.signal });
await arrive();
