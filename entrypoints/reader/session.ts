import { annotatorWith } from '../../src/assembly.ts';
import type { Analysis } from '../../src/core/analysis.ts';
import { listen } from '../../src/messages/listen.ts';
import { send } from '../../src/messages/send.ts';
import type { PackIndex } from '../../src/packs/pack.ts';
import { watchGround } from '../../src/page/ground.ts';
import { createHitTest, type HitTest } from '../../src/page/hit-test.ts';
import { liveRange, type PageMark, placeMarks } from '../../src/page/page-mark.ts';
import { canPaint, paint, paintCurrent, unpaint } from '../../src/page/paint.ts';
import { type ReadArticle, readArticle } from '../../src/page/read-article.ts';
import { revealRange } from '../../src/page/reveal.ts';
import { locate } from '../../src/page/text-position.ts';
import { isRendered } from '../../src/page/visibility.ts';
import { watchChanges } from '../../src/page/watch-changes.ts';
import { watchPointer } from '../../src/page/watch-pointer.ts';
import { worthMarking } from '../../src/page/which-marks.ts';
import { uiLanguages } from '../../src/platform/browser.ts';
import type { Card, CardPreferences, CardSubject, Mark, StepDirection } from '../../src/popover/contract.ts';
import { createPopover } from '../../src/popover/controller.ts';
import { mutedOn, muteOf, withMute } from '../../src/settings/mutes.ts';
import type { Settings } from '../../src/settings/settings.ts';
import { changeSettings } from '../../src/settings/store.ts';
import { offeredCard } from './card-link.ts';

/** The card's script is fetched this long, in ms, after the marks at the latest, even on a page that is never idle. */
const WARM_TIMEOUT_MS = 2000;

/** A page being read. */
export interface Session {
  /** Settings have changed; the page stays on. */
  update(settings: Settings): void;
  /** The reader's own packs have changed: the page is read anew. */
  packsChanged(packs: readonly PackIndex[]): void;
  /** Opens the next or previous mark's card with the focus in it; false without marks. */
  step(direction: StepDirection): boolean;
}

interface Reading {
  readonly read: ReadArticle;
  /** All that was found. */
  readonly whole: Analysis;
  /** The same without what the reader has muted. */
  readonly analysis: Analysis;
  readonly marks: readonly PageMark[];
  readonly hits: HitTest;
}

/**
 * Reads, marks and watches the page until the signal aborts; then nothing of it is left.
 * @param initial the settings of this moment
 * @param packs the reader's own packs that are switched on
 * @param signal ends the session
 */
export function startSession(initial: Settings, packs: readonly PackIndex[], signal: AbortSignal): Session {
  let settings = initial;
  let annotate = annotatorWith(packs);
  let reading = readPage(null);

  const popover = createPopover({
    signal,
    clock: window,
    target: document,
    marks: () => reading.marks,
    subjectOf,
    loadCard,
    preferences: () => preferencesOf(settings),
    reveal: (mark) => reveal(mark.annotation.start, mark.annotation.end),
    chooseGloss: (gloss) => void changeSettings({ gloss }).catch(() => undefined),
    openLibrary: (entry) => void send('background/open-library', { entry }),
    disown: (mark, scope) => {
      const mute = muteOf(mark.annotation, location.href, scope);
      if (mute) void changeSettings((now) => withMute(now, mute, true)).catch(() => undefined);
    },
    changed: (mark) => paintCurrent(pageMark(mark)?.range ?? null),
  });

  watchPointer(
    () => reading.hits,
    {
      over: (mark, place) => popover.pointer(mark, place),
      tap: (mark) => popover.tap(mark),
      focus: (mark) => popover.focus(mark),
    },
    signal,
  );
  watchChanges(
    document.body ?? document.documentElement,
    () => {
      reading = readPage(reading);
      popover.refresh();
    },
    signal,
  );
  watchGround(document, () => paintMarks(reading.marks), signal);
  listen(
    {
      'reader/summary': () => ({
        title: document.title,
        url: location.href,
        published: reading.read.article.published,
        analysis: reading.analysis,
      }),
      'reader/show': ({ start, end, open }) => show(start, end, open),
      'reader/step': ({ direction }) => popover.step(direction),
    },
    signal,
  );
  warmCard();
  signal.addEventListener('abort', () => {
    if (canPaint()) unpaint();
    void send('background/badge', { annotations: 0 });
  });

  return {
    step: popover.step,
    update(next) {
      const marksChanged = choiceOfMarks(next) !== choiceOfMarks(settings);
      settings = next;
      popover.update(preferencesOf(next));
      if (!marksChanged) return;
      reading = markPage(reading.read, reading.whole);
      popover.refresh();
    },
    packsChanged(next) {
      annotate = annotatorWith(next);
      reading = readPage(null);
      popover.refresh();
    },
  };

  /** Reads the page anew; a page whose text is the same keeps its marks while their nodes stand. */
  function readPage(before: Reading | null): Reading {
    const read = readArticle(document, isRendered);
    const same = before !== null && before.read.article.text === read.article.text;
    const whole = same ? before.whole : annotate(read.article);
    if (same && before.marks.every((mark) => mark.range.startContainer.isConnected)) return before;
    return markPage(read, whole);
  }

  /** Marks what was found but for what the reader has muted. */
  function markPage(read: ReadArticle, whole: Analysis): Reading {
    const isMuted = mutedOn(settings, location.href);
    const annotations = whole.annotations.filter((annotation) => !isMuted(annotation));
    const analysis = annotations.length === whole.annotations.length ? whole : { ...whole, annotations };
    const marks = placeMarks(read, worthMarking(analysis.annotations, settings));
    paintMarks(marks);
    void send('background/badge', { annotations: marks.length });
    return { read, whole, analysis, marks, hits: createHitTest(marks) };
  }

  function paintMarks(marks: readonly PageMark[]): void {
    if (canPaint()) paint(marks.map((mark) => ({ kind: mark.annotation.kind, range: mark.range })));
  }

  function subjectOf(mark: Mark): CardSubject {
    const { analysis, read, marks } = reading;
    const { annotation } = mark;
    return {
      annotation,
      article: analysis.detection.article,
      notes: analysis.notes
        .filter((note) => note.start < annotation.end && annotation.start < note.end)
        .map((note) => note.id),
      published: read.article.published,
      language: analysis.language,
      position: { number: mark.index + 1, of: marks.length },
    };
  }

  function pageMark(mark: Mark | null): PageMark | null {
    return mark === null ? null : (reading.marks[mark.index] ?? null);
  }

  function reveal(start: number, end: number): boolean {
    const place = locate(reading.read.pieces, start, end);
    if (!place) return false;
    const range = new Range();
    range.setStart(place.start.node, place.start.offset);
    range.setEnd(place.end.node, place.end.offset);
    revealRange(range);
    return true;
  }

  function show(start: number, end: number, open: boolean): boolean {
    if (!reveal(start, end)) return false;
    const mark = reading.marks.find(({ annotation }) => annotation.start < end && start < annotation.end);
    if (open && mark) popover.open(mark, { focus: true });
    else if (canPaint()) paintSentence(start, end);
    return true;
  }

  /** The sentence the popup pointed to, lit until a card opens or the page is clicked. */
  function paintSentence(start: number, end: number): void {
    const place = locate(reading.read.pieces, start, end);
    if (!place) return;
    const { node: startContainer, offset: startOffset } = place.start;
    const { node: endContainer, offset: endOffset } = place.end;
    const range = new StaticRange({ startContainer, startOffset, endContainer, endOffset });
    if (!liveRange(range)) return;
    paintCurrent(range);
    document.addEventListener('pointerdown', () => paintCurrent(pageMark(popover.current)?.range ?? null), {
      once: true,
      passive: true,
      signal,
    });
  }

  async function loadCard(): Promise<Card> {
    if (!offeredCard()) await send('background/load-card', null);
    const make = offeredCard();
    if (!make) throw new Error('The card could not be brought into the page.');
    return make(preferencesOf(settings));
  }

  function warmCard(): void {
    const warm = (): void => {
      if (!signal.aborted && !offeredCard()) void send('background/load-card', null);
    };
    if ('requestIdleCallback' in window) requestIdleCallback(warm, { timeout: WARM_TIMEOUT_MS });
    else setTimeout(warm, WARM_TIMEOUT_MS);
  }
}

/** What of the settings decides which marks there are, as one text to compare. */
function choiceOfMarks({ muted, density, firstMentionOnly, kindsOff, known }: Settings): string {
  return JSON.stringify([muted, density, firstMentionOnly, kindsOff, known]);
}

/** The card's script, which holds the words, takes the nearest language it has words for. */
function preferencesOf(settings: Settings): CardPreferences {
  const [browserLanguage = 'en'] = uiLanguages();
  const interfaceLanguage =
    settings.interfaceLanguage === 'auto' ? browserLanguage : settings.interfaceLanguage;
  return { gloss: settings.gloss, interfaceLanguage };
}
