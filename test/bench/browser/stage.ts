import { finish } from '../../../src/core/steps.ts';
import { CARD_LOCALES } from '../../../src/i18n/card-locales.ts';
import { translatorFrom } from '../../../src/i18n/translator-from.ts';
import { createHitTest } from '../../../src/page/hit-test.ts';
import { type PageMark, placeMarks } from '../../../src/page/page-mark.ts';
import { paint } from '../../../src/page/paint.ts';
import { readElementAs } from '../../../src/page/read-article.ts';
import type { CardPreferences } from '../../../src/popover/contract.ts';
import { createCard } from '../../../src/popover/create-card.ts';
import { DELAYS } from '../../../src/popover/intent.ts';
import { SAMPLE_ANNOTATIONS, SAMPLE_PROSE } from '../../page/popover/sample-prose.ts';

/*
 * The page's script: marks names by our own parts, without an extension, so that one question to them can be timed.
 */

/** What the bench asks of its page. */
export interface BrowserStage {
  /** Marks these names wherever they stand; the number of marks. */
  mark(names: readonly string[]): number;
  /** Looks up points of the viewport, and asks the browser the same. Microseconds a look-up, and how many hit. */
  hover(points: number): { ours: number; browser: number; hits: number; browserHits: number };
  /**
   * Opens a card for the first time, once it was prepared as it is while the pointer rests on the mark, then again, then switches its language.
   * Milliseconds from the call until it is laid out.
   */
  card(): Promise<{ first: number; later: number; language: number }>;
}

let marks: PageMark[] = [];

const stage: BrowserStage = {
  mark(names) {
    const root = document.querySelector('article') ?? document.body;
    const read = finish(readElementAs(root, { language: 'fr', region: null, published: null }, () => true));
    const pattern = new RegExp(names.join('|'), 'gu');
    const [sample] = SAMPLE_ANNOTATIONS;
    if (!sample) return 0;
    const annotations = [...read.article.text.matchAll(pattern)].map(({ index, 0: text }) => ({
      ...sample,
      text,
      start: index,
      end: index + text.length,
    }));
    marks = finish(placeMarks(read, annotations));
    paint(marks.map(({ annotation: { kind }, range }) => ({ kind, range })));
    return marks.length;
  },

  hover(points) {
    const hitTest = finish(createHitTest(marks));
    const places = Array.from({ length: points }, (_, point) => {
      const x = (point * 97) % innerWidth;
      const y = (point * 61) % innerHeight;
      return { x, y, target: document.elementFromPoint(x, y) };
    });
    const timed = (look: (place: (typeof places)[number]) => boolean) => {
      const start = performance.now();
      const hits = places.filter(look).length;
      return { each: ((performance.now() - start) * 1000) / points, hits };
    };
    const ours = timed(({ target, x, y }) => hitTest.at(target, x, y) !== null);
    const { highlights } = CSS as unknown as {
      highlights: { highlightsFromPoint(x: number, y: number): readonly unknown[] };
    };
    const browser = timed(({ x, y }) => highlights.highlightsFromPoint(x, y).length > 0);
    return { ours: ours.each, browser: browser.each, hits: ours.hits, browserHits: browser.hits };
  },

  async card() {
    const [mark] = marks;
    const [annotation] = SAMPLE_ANNOTATIONS;
    if (!mark || !annotation) throw new Error('Nothing is marked.');
    const preferences: CardPreferences = { gloss: 'en', interfaceLanguage: 'en' };
    const timed = (work: () => void) => {
      const start = performance.now();
      work();
      void document.body.offsetHeight;
      return performance.now() - start;
    };
    const card = createCard({
      document,
      prose: () => SAMPLE_PROSE,
      preferences,
      translatorFor: (language) => translatorFrom(CARD_LOCALES, language),
    });
    const subject = {
      annotation,
      article: null,
      notes: [],
      published: '2025-07-08',
      language: 'fr',
      position: { number: 1, of: marks.length },
      mention: null,
    };
    const show = () => card.show(subject, mark, { sheet: false, focus: false });
    card.prepare(subject);
    await new Promise((resolve) => setTimeout(resolve, DELAYS.rest));
    const first = timed(show);
    card.hide();
    const later = timed(show);
    const language = timed(() => card.update({ ...preferences, gloss: 'fr' }));
    card.destroy();
    return { first, later, language };
  },
};

Object.assign(globalThis, { browserStage: stage });
