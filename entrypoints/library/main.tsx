import index from 'virtual:interligne/knowledge-index';
import { render } from 'preact';
import { version } from '../../package.json';
import { pageTranslator } from '../../src/i18n/page-translator.ts';
import type { LibraryData } from '../../src/library/controller.ts';
import { createController } from '../../src/library/controller.ts';
import { Library } from '../../src/library/Library.tsx';
import { libraryKnowledge } from '../../src/library/library-knowledge.ts';
import { PacksView } from '../../src/library/packs/PacksView.tsx';
import { createPacksController } from '../../src/library/packs/packs-controller.ts';
import { NO_PACKS } from '../../src/library/packs/packs-data.ts';
import { ReviewView } from '../../src/library/review/ReviewView.tsx';
import { createReviewController } from '../../src/library/review/review-controller.ts';
import type { ReviewData } from '../../src/library/review/review-data.ts';
import { routeOf } from '../../src/library/route.ts';
import { titleOf } from '../../src/library/title.ts';
import { mergeIndex, mergeProse } from '../../src/packs/merge.ts';
import { bytesOf, packFile } from '../../src/packs/pack-file.ts';
import {
  keepPack,
  readPacks,
  removePack,
  renewPack,
  restorePack,
  switchPack,
  watchPacks,
} from '../../src/packs/store.ts';
import { uiLanguages } from '../../src/platform/browser.ts';
import { loadProse } from '../../src/prose.ts';
import { changeReview, readReview, watchReview } from '../../src/review/store.ts';
import { changeSettings, readSettings, watchSettings } from '../../src/settings/store.ts';

/** How long, in ms, a file that is handed to the browser stays there for it: long enough for the slowest dialog to begin. */
const SAVING_MS = 60_000;

const closing = new AbortController();
addEventListener('pagehide', () => closing.abort());

function translatorFor(setting: string) {
  return pageTranslator(setting, uiLanguages());
}

const root = document.querySelector('#library');
const [settings, prose] = await Promise.all([readSettings(), loadProse()]);

let shown: LibraryData | null = null;
let packs = NO_PACKS;
let review: ReviewData | null = null;

function draw() {
  if (!root || !shown) return;
  document.documentElement.lang = shown.translator.language;
  document.title = titleOf(shown);
  render(
    <Library
      data={shown}
      actions={controller.actions}
      packs={<PacksView data={packs} actions={packsController.actions} />}
      review={review && <ReviewView data={review} actions={reviewController.actions} />}
    />,
    root,
  );
}

/** Hands a file to the browser, as a download. */
function saveFile(fileName: string, text: string): void {
  const address = URL.createObjectURL(new Blob([bytesOf(text)], { type: 'application/octet-stream' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: fileName });
  link.click();
  // The browser has taken hold of it by the next turn, and needs it no longer than the page.
  setTimeout(() => URL.revokeObjectURL(address), SAVING_MS);
}

const controller = createController(
  {
    change: changeSettings,
    copy: (text) => navigator.clipboard.writeText(text),
    go: (hash) => {
      location.hash = hash;
    },
    translator: translatorFor,
    draw: (data) => {
      shown = data;
      draw();
    },
  },
  {
    knowledge: libraryKnowledge(index, prose, version),
    today: new Date().toISOString().slice(0, 'yyyy-mm-dd'.length),
    settings,
    translator: await translatorFor(settings.interfaceLanguage),
    route: routeOf(location.hash),
    query: '',
    group: null,
    period: { from: null, to: null },
    notice: null,
  },
);

const now = () => new Date().toISOString();

const packsController = createPacksController({
  stored: readPacks,
  // The YAML parser and the checks are larger than the library itself, and only an import needs them.
  read: async (file) => (await import('../../src/packs/read-pack.ts')).readPack(file, prose),
  keep: (pack, file, options) => keepPack(pack, file, now(), options),
  renew: (pack, file) => renewPack(pack, file, now()),
  switch: switchPack,
  remove: removePack,
  restore: restorePack,
  sample: async () => {
    const { default: text } = await import('../../src/packs/samples/chip-makers.yml?raw');
    return packFile('chip-makers.yml', text);
  },
  save: saveFile,
  copy: (text) => navigator.clipboard.writeText(text),
  changed: ({ packs: stored }) => {
    const inUse = stored.filter(({ item, index: own, prose: shows }) => item?.enabled && own && shows);
    const indexes = inUse.flatMap(({ index: own }) => own ?? []);
    const shows = inUse.flatMap(({ prose: own }) => own ?? []);
    controller.knowledgeChanged(
      libraryKnowledge(mergeIndex(index, indexes), mergeProse(prose, shows), version),
    );
  },
  draw: (data) => {
    packs = data;
    draw();
  },
});

const reviewController = createReviewController({
  now: () => new Date(),
  stored: readReview,
  change: changeReview,
  knows: (entry) => shown !== null && Object.hasOwn(shown.knowledge.entries, entry),
  save: saveFile,
  draw: (data) => {
    review = data;
    draw();
  },
});

// Where a view was left is the page's own affair: it is drawn anew before the browser could go there.
history.scrollRestoration = 'manual';
addEventListener('hashchange', () => controller.wentTo(location.hash), { signal: closing.signal });
watchReview(() => void reviewController.load(), closing.signal);
// Cards fall due while the page is out of sight.
addEventListener('visibilitychange', () => void reviewController.load(), { signal: closing.signal });
watchSettings(controller.settingsChanged, closing.signal);
watchPacks(() => void packsController.packsChanged(), closing.signal);
controller.start();
void packsController.start();
void reviewController.load();
