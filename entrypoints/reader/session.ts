import { annotatorWith } from '../../src/assembly.ts';
import type { Analysis } from '../../src/core/analysis.ts';
import { listen } from '../../src/messages/listen.ts';
import { send } from '../../src/messages/send.ts';
import type { PackIndex } from '../../src/packs/pack.ts';
import { watchGround } from '../../src/page/ground.ts';
import { createHitTest, type HitTest } from '../../src/page/hit-test.ts';
import { mentionsIn } from '../../src/page/mentions.ts';
import { liveRange, type PageMark, placeMarks } from '../../src/page/page-mark.ts';
import { canPaint, paint, paintCurrent, unpaint } from '../../src/page/paint.ts';
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
import type { Settings } from '../../src/settings/settings.ts';
import { changeSettings } from '../../src/settings/store.ts';
import { choiceOfMarks, preferencesOf } from './from-settings.ts';

/** Where a session reads: what a web page and a page of ours do each in its own way. */
export interface Place {
  /** Address that mutes of one page are kept under. */
  readonly address: string;
  /** Whose changes are watched: all that the article may stand in. */
  readonly watched: Node;
  /** Reads the article as it stands now. */
  read(): ReadArticle;
  /** The card, brought or made when the first one opens; `preferences` are those of that moment. */
  loadCard(preferences: CardPreferences): Promise<Card>;
  /** The marks are painted: the card may be fetched before it is asked for. */
  warmCard(signal: AbortSignal): void;
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
  packsChanged(packs: readonly PackIndex[]): void;
  /** What is known of the article has changed (its date, say), though its text may not: it is read anew. */
  articleChanged(): void;
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
  /** All mentions of an entry in reading order, painted or not. */
  readonly mentions: (entry: string) => readonly PageMark[];
}

/**
 * Reads, marks and watches the page until the signal aborts; then nothing of it is left.
 * @param where what differs between a web page and a page of ours
 * @param initial the settings of this moment
 * @param packs the reader's own packs that are switched on
 * @param signal ends the session
 */
export function startSession(
  where: Place,
  initial: Settings,
  packs: readonly PackIndex[],
  signal: AbortSignal,
): Session {
  let settings = initial;
  let annotate = annotatorWith(packs);
  /** Ids of the entries that are kept for review. */
  let kept: readonly string[] = [];
  /** Where the session began, and whether by the reader's wish, whatever the page is. */
  let home: { address: string | null; asked: boolean } | null = null;
  let reading = readPage(null);
  const wayBack = createWayBack(window);

  const popover = createPopover({
    signal,
    clock: window,
    target: document,
    marks: () => reading.marks,
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
    () => reading.hits,
    {
      over: (mark, place) => popover.pointer(mark, place),
      tap: (mark) => popover.tap(mark),
      focus: (mark) => popover.focus(mark),
    },
    signal,
  );
  watchChanges(
    where.watched,
    () => {
      if (ownId() === null) return;
      reading = readPage(reading);
      popover.refresh();
    },
    signal,
  );
  watchGround(document, () => paintMarks(reading.marks), signal);
  listen(
    {
      'reader/summary': () => ({
        title: titleOf(document),
        url: location.href,
        published: reading.read.article.published,
        analysis: reading.analysis,
        away: wayBack.isAway(),
      }),
      'reader/findings': () => ({ article: reading.read.article, analysis: reading.analysis }),
      'reader/article': () => plainArticle(document, reading.read, location.href),
      'reader/show': ({ start, end, open }) => show(start, end, open),
      'reader/back': () => wayBack.back(),
      'reader/step': ({ direction }) => popover.step(direction),
      'reader/list': () => popover.list(),
    },
    signal,
  );
  where.warmCard(signal);
  signal.addEventListener('abort', () => {
    if (canPaint()) unpaint();
    void send('background/badge', { annotations: 0 });
  });

  return {
    step: popover.step,
    update(next) {
      const marksChanged = choiceOfMarks(next) !== choiceOfMarks(settings);
      settings = next;
      popover.update(preferences());
      if (!marksChanged) return;
      reading = markPage(reading.read, reading.whole);
      popover.refresh();
    },
    packsChanged(next) {
      annotate = annotatorWith(next);
      readAnew();
    },
    articleChanged: readAnew,
  };

  function readAnew(): void {
    reading = readPage(null);
    popover.refresh();
  }

  /** Reads the page anew; a page whose text is the same keeps its marks while their nodes stand. */
  function readPage(before: Reading | null): Reading {
    const read = where.read();
    const same = before !== null && before.read.article.text === read.article.text;
    const whole = same ? before.whole : annotate(read.article);
    if (same && before.marks.every((mark) => mark.range.startContainer.isConnected)) return before;
    return markPage(read, whole);
  }

  /** Whether the page's scripts have gone from coverage on to what is none. */
  function isElsewhere({ detection }: Analysis): boolean {
    const address = pageOf(location.href);
    home ??= { address, asked: detection.verdict === 'other' };
    return !home.asked && address !== home.address && detection.verdict === 'other';
  }

  /** Marks what was found but for what the reader has muted. */
  function markPage(read: ReadArticle, whole: Analysis): Reading {
    const isMuted = mutedOn(settings, where.address);
    const here = isElsewhere(whole)
      ? { ...whole, annotations: [], moves: [], unrealized: [], notes: [] }
      : whole;
    const annotations = here.annotations.filter((annotation) => !isMuted(annotation));
    const analysis = annotations.length === here.annotations.length ? here : { ...here, annotations };
    const shown = where.found?.(analysis, read) ?? read;
    const marks = placeMarks(shown, worthMarking(analysis.annotations, settings));
    paintMarks(marks);
    void send('background/badge', { annotations: marks.length });
    const mentions = mentionsIn(shown, analysis.annotations, marks);
    return { read: shown, whole, analysis, marks, hits: createHitTest(marks), mentions };
  }

  function paintMarks(marks: readonly PageMark[]): void {
    if (canPaint()) paint(marks.map((mark) => ({ kind: mark.annotation.kind, range: mark.range })));
  }

  function subjectOf(mark: Mark): CardSubject {
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
    return annotation.entry === null ? [] : reading.mentions(annotation.entry);
  }

  function rangeOf(mark: Mark | null): StaticRange | null {
    if (mark === null) return null;
    const marks = [...reading.marks, ...mentionsOf(mark)];
    return marks.find((known) => known === mark)?.range ?? null;
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
    wayBack.leave();
    if (!reveal(start, end)) return false;
    wayBack.arrived();
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
    document.addEventListener('pointerdown', () => paintCurrent(rangeOf(popover.current)), {
      once: true,
      passive: true,
      signal,
    });
  }
}
