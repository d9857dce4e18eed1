import type { Analysis } from '../../src/core/analysis.ts';
import type { Steps } from '../../src/core/steps.ts';
import { listen } from '../../src/messages/listen.ts';
import { send } from '../../src/messages/send.ts';
import { watchGround } from '../../src/page/ground.ts';
import { createHitTest, NO_HITS } from '../../src/page/hit-test.ts';
import { mentionsIn } from '../../src/page/mentions.ts';
import { liveRange, type PageMark, placeMarks } from '../../src/page/page-mark.ts';
import { canPaint, paintCurrent, unpaint } from '../../src/page/paint.ts';
import { createPainter } from '../../src/page/painter.ts';
import { plainArticle } from '../../src/page/plain-article.ts';
import { titleOf } from '../../src/page/pristine.ts';
import type { ReadArticle } from '../../src/page/read-article.ts';
import { revealRange } from '../../src/page/reveal.ts';
import { locate } from '../../src/page/text-position.ts';
import { watchChanges } from '../../src/page/watch-changes.ts';
import { watchPointer } from '../../src/page/watch-pointer.ts';
import { createWayBack } from '../../src/page/way-back.ts';
import { worthMarking } from '../../src/page/which-marks.ts';
import { ownId } from '../../src/platform/browser.ts';
import type { Card, CardPreferences, CardSubject, Mark, StepDirection } from '../../src/popover/contract.ts';
import { createPopover } from '../../src/popover/controller.ts';
import { withKept } from '../../src/review/review.ts';
import { changeReview, readKept, watchReview } from '../../src/review/store.ts';
import { withKnown } from '../../src/settings/known.ts';
import { type Mute, mutedOn, muteOf } from '../../src/settings/mutes.ts';
import { pageOf } from '../../src/settings/off.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/settings/settings.ts';
import { changeSettings } from '../../src/settings/store.ts';
import { askBackground } from './ask-background.ts';
import { choiceOfMarks, preferencesOf } from './from-settings.ts';
import { keepReading, type Reading } from './keep-reading.ts';

/** Where a session reads: what a web page and a page of ours do each in its own way. */
export interface Place {
  /** Address that mutes of one page are kept under. */
  readonly address: string;
  /** Whose changes are watched: all that the article may stand in. */
  readonly watched: Node;
  /** Reads the article as it stands now. */
  read(): Steps<ReadArticle>;
  /** The card, brought or made when the first one opens; `preferences` are those of that moment. */
  loadCard(preferences: CardPreferences): Promise<Card>;
  /** The marks are painted, for the first time or anew: fetches the card, and what those of the marks show, when there is time. */
  warmCard(reading: Reading, signal: AbortSignal): Promise<void>;
  /** The reader's own packs have changed: what was fetched of them no longer holds. */
  packsChanged?(): void;
  /** Keeps a mute; whoever keeps it tells the session by `update`. */
  mute(mute: Mute): void;
  /** The place shows what was found itself: it draws, and gives back the article as it then stands; null where it draws nothing. */
  found?(analysis: Analysis, read: ReadArticle): ReadArticle | null;
}

/** A page being read. */
export interface Session {
  /** Settings have changed; the page stays on. */
  update(settings: Settings): void;
  /** The reader's own packs have changed: the page is read anew. */
  packsChanged(): void;
  /** What is known of the article has changed (its date, say), though its text may not: it is read anew. */
  articleChanged(): void;
  /** Opens the next or previous mark's card with the focus in it; false without marks. */
  step(direction: StepDirection): boolean;
}

const NO_MARKS: readonly PageMark[] = [];

/**
 * Reads, marks and watches the page until the signal aborts; then nothing of it is left.
 * @param where what differs between a web page and a page of ours
 * @param initial the settings of this moment; while they are being read, so is the page, but nothing is marked
 * @param signal ends the session
 */
export function startSession(
  where: Place,
  initial: Settings | Promise<Settings>,
  signal: AbortSignal,
): Session {
  let settings = DEFAULT_SETTINGS;
  let isUpdated = false;
  /** Ids of the entries that are kept for review. */
  let kept: readonly string[] = [];
  /** Where the session began; marks are there before it is known what the page is, and by then it may have moved on. */
  const home = pageOf(location.href);
  /** Whether it began by the reader's wish, whatever the page is; null as long as that is not known. */
  let asked: boolean | null = null;
  let reading: Reading | null = null;
  const painter = createPainter(signal);
  const readings = keepReading(
    {
      read: () => where.read(),
      recognizer: askBackground(),
      mark,
      settled: Promise.resolve(initial).then((read) => {
        if (!isUpdated) settings = read;
      }),
      early: where.found === undefined,
      show: shown,
    },
    signal,
  );
  const wayBack = createWayBack(window);
  const popover = createPopover({
    signal,
    clock: window,
    target: document,
    marks: () => reading?.marks ?? NO_MARKS,
    mentions: (mark) => mentionsOf(mark),
    subjectOf,
    loadCard: () => where.loadCard(preferences()),
    preferences,
    reveal: (mark) => reveal(mark.annotation.start, mark.annotation.end),
    chooseGloss: (gloss) => void changeSettings({ gloss }).catch(() => undefined),
    openLibrary: (entry) => void send('background/open-library', { entry }),
    disown: (mark, scope) => {
      const mute = muteOf(mark.annotation, where.address, scope);
      if (mute) where.mute(mute);
    },
    keep: (entry, on) => changeReview((cards) => withKept(cards, entry, on, new Date())),
    know: (entry) => void changeSettings((now) => withKnown(now, entry, true)).catch(() => undefined),
    changed: (mark) => paintCurrent(rangeOf(mark)),
  });
  const takeKept = () =>
    readKept().then((entries) => {
      kept = entries;
      popover.update(preferences());
    });
  watchReview(() => void takeKept(), signal);
  void takeKept();

  watchPointer(
    () => reading?.hits ?? NO_HITS,
    {
      over: (mark, place) => popover.pointer(mark, place),
      tap: (mark) => popover.tap(mark),
      focus: (mark) => popover.focus(mark),
    },
    signal,
  );
  watchChanges(where.watched, () => (ownId() === null ? Promise.resolve(0) : readings.again()), signal);
  watchGround(document, painter.again, signal);
  listen(
    {
      'reader/summary': async () => {
        const { read, analysis } = await current();
        return {
          title: titleOf(document),
          url: location.href,
          published: read.article.published,
          analysis,
          away: wayBack.isAway(),
        };
      },
      'reader/findings': async () => {
        const { read, analysis } = await current();
        return { article: read.article, analysis };
      },
      'reader/article': async () => plainArticle(document, (await current()).read, location.href),
      'reader/show': async ({ start, end, open }) => show(await current(), start, end, open),
      'reader/back': () => wayBack.back(),
      'reader/step': async ({ direction }) => {
        await current();
        return popover.step(direction);
      },
      'reader/list': async () => {
        await current();
        return popover.list();
      },
    },
    signal,
  );
  signal.addEventListener('abort', () => {
    if (canPaint()) unpaint();
    void send('background/badge', { annotations: 0 });
  });

  return {
    step: popover.step,
    update(next) {
      isUpdated = true;
      const marksChanged = choiceOfMarks(next) !== choiceOfMarks(settings);
      settings = next;
      popover.update(preferences());
      if (marksChanged) readings.markAgain();
    },
    packsChanged() {
      where.packsChanged?.();
      readings.anew();
    },
    articleChanged: readings.anew,
  };

  /** The reading of the whole page, once there is one. */
  async function current(): Promise<Reading> {
    await readings.ready;
    if (!reading) throw new Error('The page was not read.');
    return reading;
  }

  /** Whether the page's scripts have gone from coverage on to what is none. */
  function isElsewhere({ detection }: Analysis): boolean {
    return asked === false && detection.verdict === 'other' && pageOf(location.href) !== home;
  }

  /** Places what was found but for what the reader has muted. */
  function* mark(read: ReadArticle, whole: Analysis): Steps<Reading> {
    const isMuted = mutedOn(settings, where.address);
    const here = isElsewhere(whole)
      ? { ...whole, annotations: [], moves: [], unrealized: [], notes: [] }
      : whole;
    const annotations = here.annotations.filter((annotation) => !isMuted(annotation));
    const analysis = annotations.length === here.annotations.length ? here : { ...here, annotations };
    yield;
    const shown = where.found?.(analysis, read) ?? read;
    const marks = yield* placeMarks(shown, worthMarking(analysis.annotations, settings));
    const hits = yield* createHitTest(marks);
    const mentions = mentionsIn(shown, analysis.annotations, marks);
    return { read: shown, whole, analysis, marks, hits, mentions };
  }

  function shown(next: Reading, whole: boolean): void {
    reading = next;
    painter.show(next.marks);
    popover.refresh();
    if (!whole) return;
    asked ??= next.whole.detection.verdict === 'other';
    void send('background/badge', { annotations: next.marks.length });
    void where.warmCard(next, signal).then(popover.warm);
  }

  function subjectOf(mark: Mark): CardSubject {
    if (!reading) throw new Error('A mark stands on a page that was not read.');
    const { analysis, read, marks } = reading;
    const { annotation } = mark;
    const mentions: readonly Mark[] = mentionsOf(mark);
    const at = mentions.indexOf(mark);
    return {
      annotation,
      article: analysis.detection.article,
      notes: analysis.notes
        .filter((note) => note.start < annotation.end && annotation.start < note.end)
        .map((note) => note.id),
      published: read.article.published,
      language: analysis.language,
      position: { number: mark.index + 1, of: marks.length },
      mention: mentions.length > 1 ? { number: at + 1, of: mentions.length } : null,
    };
  }

  function preferences(): CardPreferences {
    return { ...preferencesOf(settings), kept };
  }

  function mentionsOf({ annotation }: Mark): readonly PageMark[] {
    return annotation.entry === null ? [] : (reading?.mentions(annotation.entry) ?? []);
  }

  function rangeOf(mark: Mark | null): StaticRange | null {
    if (mark === null) return null;
    const marks = [...(reading?.marks ?? []), ...mentionsOf(mark)];
    return marks.find((known) => known === mark)?.range ?? null;
  }

  function reveal(start: number, end: number): boolean {
    const place = reading && locate(reading.read.pieces, start, end);
    if (!place) return false;
    const range = new Range();
    range.setStart(place.start.node, place.start.offset);
    range.setEnd(place.end.node, place.end.offset);
    revealRange(range);
    return true;
  }

  function show({ marks }: Reading, start: number, end: number, open: boolean): boolean {
    wayBack.leave();
    if (!reveal(start, end)) return false;
    wayBack.arrived();
    const mark = marks.find(({ annotation }) => annotation.start < end && start < annotation.end);
    if (open && mark) popover.open(mark, { focus: true });
    else if (canPaint()) paintSentence(start, end);
    return true;
  }

  /** The sentence the popup pointed to, lit until a card opens or the page is clicked. */
  function paintSentence(start: number, end: number): void {
    const place = reading && locate(reading.read.pieces, start, end);
    if (!place) return;
    const { node: startContainer, offset: startOffset } = place.start;
    const { node: endContainer, offset: endOffset } = place.end;
    const range = new StaticRange({ startContainer, startOffset, endContainer, endOffset });
    if (!liveRange(range)) return;
    paintCurrent(range);
    document.addEventListener('pointerdown', () => paintCurrent(rangeOf(popover.current)), {
      once: true,
      passive: true,
      signal,
    });
  }
}
