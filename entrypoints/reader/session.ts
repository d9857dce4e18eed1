import { listen } from '../../src/messages/listen.ts';
import { send } from '../../src/messages/send.ts';
import { watchGround } from '../../src/page/ground.ts';
import { NO_HITS } from '../../src/page/hit-test.ts';
import { liveRange, type PageMark } from '../../src/page/page-mark.ts';
import { plainArticle } from '../../src/page/plain-article.ts';
import { titleOf } from '../../src/page/pristine.ts';
import { revealRange } from '../../src/page/reveal.ts';
import { locate, type TextPlace } from '../../src/page/text-position.ts';
import { watchChanges } from '../../src/page/watch-changes.ts';
import { watchPointer } from '../../src/page/watch-pointer.ts';
import { createWayBack } from '../../src/page/way-back.ts';
import { ownId } from '../../src/platform/browser.ts';
import type { Card, CardPreferences, CardSubject, Mark, StepDirection } from '../../src/popover/contract.ts';
import { createPopover } from '../../src/popover/controller.ts';
import { withKept } from '../../src/review/review.ts';
import { changeReview, readKept, watchReview } from '../../src/review/store.ts';
import { withKnown } from '../../src/settings/known.ts';
import { type Mute, muteOf } from '../../src/settings/mutes.ts';
import type { Settings } from '../../src/settings/settings.ts';
import { changeSettings } from '../../src/settings/store.ts';
import { preferencesOf } from './from-settings.ts';
import type { Reading } from './keep-reading.ts';
import type { Marking } from './marking.ts';

/** What of a session a web page and a page of ours do each in its own way. */
export interface Place {
  /** Address that mutes of one page are kept under. */
  readonly address: string;
  /** Whose changes are watched: all that the article may stand in. */
  readonly watched: Node;
  /** The card, brought or made when the first one opens; `preferences` are those of that moment. */
  loadCard(preferences: CardPreferences): Promise<Card>;
  /** The marks are painted, for the first time or anew: fetches the card, and what those of the marks show, when there is time. */
  warmCard(reading: Reading, signal: AbortSignal): Promise<void>;
  /** The reader's own packs have changed: what was fetched of them no longer holds. */
  packsChanged?(): void;
  /** Keeps a mute; whoever keeps it tells the session by `update`. */
  mute(mute: Mute): void;
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
 * Does what there is to do with a page's marks, and keeps them true while the page changes, until the signal aborts.
 * @param where what differs between a web page and a page of ours
 * @param marking the page's marks
 * @param signal ends the session; it ends the marking as well
 */
export function startSession(where: Place, marking: Marking, signal: AbortSignal): Session {
  const { painter } = marking;
  /** Ids of the entries that are kept for review. */
  let kept: readonly string[] = [];
  const wayBack = createWayBack(window);
  const popover = createPopover({
    signal,
    clock: window,
    target: document,
    marks: () => marking.reading?.marks ?? NO_MARKS,
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
    changed: (mark) => painter.current(rangeOf(mark)),
  });
  const takeKept = () =>
    readKept().then((entries) => {
      kept = entries;
      popover.update(preferences());
    });
  watchReview(() => void takeKept(), signal);
  void takeKept();

  watchPointer(
    () => marking.reading?.hits ?? NO_HITS,
    {
      over: (mark, place) => popover.pointer(mark, place),
      tap: (mark) => popover.tap(mark),
      focus: (mark) => popover.focus(mark),
    },
    signal,
  );
  watchChanges(where.watched, () => (ownId() === null ? Promise.resolve(0) : marking.again()), signal);
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
  signal.addEventListener('abort', () => void send('background/badge', { annotations: 0 }));
  marking.watch(shown);

  return {
    step: popover.step,
    update(next) {
      marking.update(next);
      popover.update(preferences());
    },
    packsChanged() {
      where.packsChanged?.();
      marking.anew();
    },
    articleChanged: marking.anew,
  };

  /** The reading of the whole page, once there is one. */
  async function current(): Promise<Reading> {
    await marking.ready;
    const { reading } = marking;
    if (!reading) throw new Error('The page was not read.');
    return reading;
  }

  function shown(next: Reading, whole: boolean): void {
    popover.refresh();
    if (!whole) return;
    void send('background/badge', { annotations: next.marks.length });
    void where.warmCard(next, signal).then(popover.warm);
  }

  function subjectOf(mark: Mark): CardSubject {
    const { reading } = marking;
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
    return { ...preferencesOf(marking.settings), kept };
  }

  function mentionsOf({ annotation }: Mark): readonly PageMark[] {
    return annotation.entry === null ? [] : (marking.reading?.mentions(annotation.entry) ?? []);
  }

  function rangeOf(mark: Mark | null): StaticRange | null {
    if (mark === null) return null;
    const marks = [...(marking.reading?.marks ?? []), ...mentionsOf(mark)];
    return marks.find((known) => known === mark)?.range ?? null;
  }

  function placeOf(start: number, end: number): TextPlace | null {
    return marking.reading && locate(marking.reading.read.pieces, start, end);
  }

  function reveal(start: number, end: number): boolean {
    const place = placeOf(start, end);
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
    else paintSentence(start, end);
    return true;
  }

  /** The sentence the popup pointed to, lit until a card opens or the page is clicked. */
  function paintSentence(start: number, end: number): void {
    const place = placeOf(start, end);
    if (!place) return;
    const { node: startContainer, offset: startOffset } = place.start;
    const { node: endContainer, offset: endOffset } = place.end;
    const range = new StaticRange({ startContainer, startOffset, endContainer, endOffset });
    if (!liveRange(range)) return;
    painter.current(range);
    document.addEventListener('pointerdown', () => painter.current(rangeOf(popover.current)), {
      once: true,
      passive: true,
      signal,
    });
  }
}
