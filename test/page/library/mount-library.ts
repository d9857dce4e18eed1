import { h, render } from 'preact';
import { createTranslator } from '../../../src/i18n/create-translator.ts';
import { createController, type LibraryData } from '../../../src/library/controller.ts';
import { Library } from '../../../src/library/Library.tsx';
import type { LibraryKnowledge } from '../../../src/library/library-knowledge.ts';
import { PacksView } from '../../../src/library/packs/PacksView.tsx';
import { createPacksController } from '../../../src/library/packs/packs-controller.ts';
import { NO_PACKS } from '../../../src/library/packs/packs-data.ts';
import { ReviewView } from '../../../src/library/review/ReviewView.tsx';
import { createReviewController } from '../../../src/library/review/review-controller.ts';
import type { ReviewData } from '../../../src/library/review/review-data.ts';
import { routeOf } from '../../../src/library/route.ts';
import { titleOf } from '../../../src/library/title.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/settings/settings.ts';
import { packsWorld } from './packs-world.ts';
import { reviewWorld } from './review-world.ts';
import '../../../entrypoints/library/style.css';

/**
 * The library as its entrypoint mounts it, in the state that the address asks for (`?language=fr&gloss=both&today=2027-08-01`), with the
 * real controller; what it copies and saves stands in `calls`, and `?refuse` makes both fail.
 */
export function mountLibrary(knowledge: LibraryKnowledge): void {
  const asked = new URLSearchParams(location.search);
  const calls: string[] = [];
  Object.assign(globalThis, { calls });
  const gloss = asked.get('gloss');
  let stored: Settings = {
    ...DEFAULT_SETTINGS,
    interfaceLanguage: asked.get('language') ?? 'en',
    gloss: gloss === 'both' || gloss === 'fr' ? gloss : 'en',
  };
  const refuse = () => {
    if (asked.has('refuse')) throw new Error('refused');
  };
  let shown: LibraryData | null = null;
  let packs = NO_PACKS;
  let review: ReviewData | null = null;
  const draw = () => {
    const root = document.querySelector('#library');
    if (!root || !shown) return;
    document.documentElement.lang = shown.translator.language;
    document.title = titleOf(shown);
    const screen = h(PacksView, { data: packs, actions: packsController.actions });
    const cards = review && h(ReviewView, { data: review, actions: reviewController.actions });
    render(h(Library, { data: shown, actions: controller.actions, packs: screen, review: cards }), root);
  };
  const controller = createController(
    {
      change: async (change) => {
        refuse();
        stored = change(stored);
        calls.push(`saved ${stored.gloss}`);
        return stored;
      },
      copy: async (text) => {
        refuse();
        calls.push(text);
      },
      go: (hash) => {
        location.hash = hash;
      },
      translator: createTranslator,
      draw: (data) => {
        shown = data;
        draw();
      },
    },
    {
      knowledge,
      today: asked.get('today') ?? '2026-08-01',
      settings: stored,
      translator: createTranslator(stored.interfaceLanguage),
      route: routeOf(location.hash),
      query: '',
      group: null,
      period: { from: null, to: null },
      notice: null,
    },
  );
  const packsController = createPacksController({
    ...packsWorld(asked, knowledge, calls),
    changed: () => undefined,
    draw: (data) => {
      packs = data;
      draw();
    },
  });
  const reviewController = createReviewController({
    ...reviewWorld(asked, knowledge, calls),
    draw: (data) => {
      review = data;
      draw();
    },
  });
  history.scrollRestoration = 'manual';
  addEventListener('hashchange', () => controller.wentTo(location.hash));
  controller.start();
  void packsController.start();
  void reviewController.load();
}
