import { defineBackground } from 'wxt/utils/define-background';
import type { Detection } from '../src/core/analysis.ts';
import type { GlossChoice } from '../src/core/localized.ts';
import type { PlainArticle } from '../src/core/plain-article.ts';
import { hashOfEntry } from '../src/library/route.ts';
import { listen } from '../src/messages/listen.ts';
import { sendToTab } from '../src/messages/send.ts';
import { readPlainArticle } from '../src/messages/shapes.ts';
import { readEnabledIndexes, watchPacks } from '../src/packs/store.ts';
import { followMoves } from '../src/page/follow-moves.ts';
import { hasReader, lookAgain } from '../src/page/look-again.ts';
import { nextTurn } from '../src/page/next-turn.ts';
import { noteAddress } from '../src/page/note-address.ts';
import {
  activeTab,
  insertStyles,
  manifestMessage,
  onCommand,
  onInstalled,
  onMenu,
  onStartup,
  onTabAddress,
  openTab,
  ownUrl,
  queryTabs,
  runFiles,
  runNow,
  type Sender,
  setMenu,
} from '../src/platform/browser.ts';
import { setBadge, setIcon } from '../src/platform/toolbar.ts';
import { proseParts } from '../src/prose.ts';
import { keepPassing, readingAddress } from '../src/reading/passing.ts';
import { createRecognizerService } from '../src/recognizer/service.ts';
import { isOff } from '../src/settings/off.ts';
import type { Settings } from '../src/settings/settings.ts';
import { changeSettings, followSettings, readSettings, watchSettings } from '../src/settings/store.ts';

const MENU_ANNOTATE = 'annotate-page';
/** How marks look; the manifest brings it into every page that is opened from now on. */
const MARKS = '/assets/marks.css';
/** The scripts that pages with marks get, one after the other. */
const MARKER = '/marker.js';
const READER = '/reader.js';
const CARD = '/card.js';
/** The accent of `theme/tokens.css`; the toolbar knows no custom properties. */
const BADGE_COLOR = '#0f625c';
/** Addresses of pages that the detector looks at. */
const WEB_PAGE = /^https?:/u;
/** The toolbar button where Interligne is off; the manifest names the others. */
const ICON_OFF = { 16: '/icon/off-16.png', 32: '/icon/off-32.png' };
/** The order in which the shortcut goes round. */
const NEXT_GLOSS: Readonly<Record<GlossChoice, GlossChoice>> = { en: 'fr', fr: 'both', both: 'en' };

/** Brings the reader into pages that are coverage or that the reader of the page asked for; what it keeps in memory is of use for seconds. */
export default defineBackground(() => {
  /** Lives as long as the worker does; nothing aborts it. */
  const { signal } = new AbortController();

  const recognizer = createRecognizerService({
    // Taken up when a page first asks: the browser starts this worker for much less.
    annotator: async () => {
      const packs = readEnabledIndexes();
      const { stepsWith } = await import('../src/assembly.ts');
      return stepsWith(await packs);
    },
    pause: nextTurn,
    now: () => performance.now(),
  });
  watchPacks(recognizer.renew, signal);
  const settingsNow = followSettings(signal);

  listen(
    {
      'background/coverage': async (_ask, sender) => {
        if (sender.tabId === null) return false;
        if (!isOff(await settingsNow(), sender.url ?? '')) {
          recognizer.wake();
          return inject({ tabId: sender.tabId }, MARKER);
        }
        await setIcon(sender.tabId, ICON_OFF);
        return false;
      },
      'background/settings': () => settingsNow(),
      'background/load-reader': (_ask, sender) => injectBeside(sender, READER),
      'background/take': (ask, sender) => recognizer.take(ask, frameOf(sender)),
      'background/find': (ask, sender) => recognizer.find(ask, frameOf(sender)),
      'background/find-more': (ask, sender) => recognizer.more(ask, frameOf(sender)),
      'background/tell': (ask, sender) => recognizer.tell(ask, frameOf(sender)),
      'background/load-card': (_ask, sender) => injectBeside(sender, CARD),
      'background/prose': proseParts(),
      'background/badge': async ({ annotations }, sender) => {
        if (sender.tabId !== null) await setBadge(sender.tabId, badgeText(annotations), BADGE_COLOR);
        return null;
      },
      'background/annotate': ({ tabId }) => annotateAsAsked(tabId),
      'background/assess': async ({ tabId }) => assess(tabId),
      'background/open-library': async ({ entry }) => {
        await openTab(ownUrl(`library.html${entry === null ? '' : hashOfEntry(entry)}`));
        return null;
      },
      'background/open-reading': async ({ tabId }) => {
        const article = tabId === null ? null : await articleOf(tabId);
        const id = article === null ? null : await keepPassing(article).catch(() => null);
        await openTab(ownUrl(readingAddress(id)));
        return id !== null;
      },
    },
    signal,
  );

  onCommand((command, tab) => void carryOut(command, tab?.id ?? null), signal);
  onMenu((item, tab) => {
    if (item === MENU_ANNOTATE && tab) void annotateAsAsked(tab.id);
  }, signal);
  onInstalled((reason) => {
    void setMenu([
      { id: MENU_ANNOTATE, title: manifestMessage('menu_annotate'), contexts: ['page', 'selection'] },
    ]);
    // First the page in view, then the tab that takes its place.
    void reachOpenPages().finally(() => {
      if (reason === 'install') void openTab(ownUrl('welcome.html'));
    });
  }, signal);

  // A page that goes to another article without loading it. Nothing in it listens for that where no reader is.
  const came = followMoves({
    note: (tabId) => runNow(tabId, noteAddress),
    look: (tabId) => void look(tabId),
  });
  onTabAddress((tabId, url) => {
    if (WEB_PAGE.test(url)) came(tabId);
  }, signal);
  onStartup(() => void readSettings().then(showWhereOff), signal);
  watchSettings((settings) => void showWhereOff(settings), signal);

  // Switched on again, the page in view gets its marks back without a reload.
  watchSettings((settings) => {
    void queryTabs({ active: true }).then((tabs) => {
      for (const tab of tabs) {
        if (!isOff(settings, tab.url ?? '')) void look(tab.id);
      }
    });
  }, signal);
});

/** Whose readings these are: a page may ask about its own alone. */
function frameOf({ tabId, frameId }: Sender): string {
  return `${tabId}/${frameId}`;
}

/**
 * The toolbar button says where Interligne is off: in every open tab now, and later where an article would have been marked. Nothing
 * wakes the worker for the pages in between.
 */
async function showWhereOff(settings: Settings): Promise<void> {
  await setIcon(null, settings.enabled ? null : ICON_OFF);
  for (const { id, url } of await queryTabs({})) {
    await setIcon(id, isOff(settings, url ?? '') ? ICON_OFF : null);
  }
}

/** After an installation or update the pages in view need no reload: theirs were opened before these scripts and styles were there. */
async function reachOpenPages(): Promise<void> {
  const [settings, tabs] = await Promise.all([readSettings(), queryTabs({ active: true })]);
  for (const { id, url } of tabs) {
    if (isOff(settings, url ?? '')) continue;
    await insertStyles(id, MARKS);
    await look(id);
  }
}

/** Has the detector look at a tab's page where no reader is. */
function look(tabId: number): Promise<void> {
  return lookAgain(tabId, {
    hasReader: (id) => runNow(id, hasReader),
    detect: (id) => runFiles({ tabId: id }, ['/detector.js']),
  });
}

/** The page may have been opened before the extension was there, without the manifest's styles. */
async function annotateAsAsked(tabId: number): Promise<boolean> {
  await insertStyles(tabId, MARKS);
  return inject({ tabId }, MARKER, READER);
}

/** True once the scripts run in the tab, in its top frame if none is named; false where extensions cannot run. */
async function inject(target: Parameters<typeof runFiles>[0], ...scripts: string[]): Promise<boolean> {
  try {
    await runFiles(target, scripts);
    return true;
  } catch {
    return false;
  }
}

/** Brings a script to where another one of ours asks for it. */
async function injectBeside({ tabId, frameId }: Sender, script: string): Promise<boolean> {
  return tabId !== null && inject({ tabId, frameIds: [frameId ?? 0] }, script);
}

async function assess(tabId: number): Promise<Detection | null> {
  try {
    const [detection] = await runFiles({ tabId }, ['/assess.js']);
    // The script is ours; the popup's side checks the shape again on arrival.
    return (detection as Detection | undefined) ?? null;
  } catch {
    return null;
  }
}

/** The article of a tab, from the reader in it or by a look of our own; null where there is none or extensions cannot run. */
async function articleOf(tabId: number): Promise<PlainArticle | null> {
  const told = await sendToTab(tabId, 'reader/article', null);
  const article = told.ok ? told.answer : readPlainArticle(await articleRead(tabId));
  return article !== null && article.blocks.length > 0 ? article : null;
}

async function articleRead(tabId: number): Promise<unknown> {
  try {
    const [article] = await runFiles({ tabId }, ['/article.js']);
    return article;
  } catch {
    return null;
  }
}

async function carryOut(command: string, commandTab: number | null): Promise<void> {
  if (command === 'switch-gloss') {
    await changeSettings((settings) => ({ ...settings, gloss: NEXT_GLOSS[settings.gloss] }));
    return;
  }
  const tabId = commandTab ?? (await activeTab())?.id;
  if (tabId === undefined) return;
  if (command === 'annotate-page') {
    await annotateAsAsked(tabId);
    return;
  }
  if (command === 'list-annotations') {
    await sendToTab(tabId, 'reader/list', null);
    return;
  }
  const direction = command === 'previous-annotation' ? 'previous' : 'next';
  await sendToTab(tabId, 'reader/step', { direction });
}

/** A badge holds four characters. */
function badgeText(annotations: number): string {
  if (annotations === 0) return '';
  return annotations > 999 ? '999+' : String(annotations);
}
