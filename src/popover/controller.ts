// long because all that opens, moves and closes the one card meets here
import type { GlossChoice } from '../core/localized.ts';
import type {
  Card,
  CardPreferences,
  CardSubject,
  DisownScope,
  KeepRefusal,
  Mark,
  StepAmong,
  StepDirection,
} from './contract.ts';
import {
  closedIntent,
  DELAYS,
  type IntentEffect,
  type IntentEvent,
  stepIntent,
  type Timer,
} from './intent.ts';
import { type PointerSample, pointerSpeed } from './pointer-speed.ts';
import { headsFor, type Point } from './safe-path.ts';

/** Timers, as `window` has them; a test brings its own. Delays in milliseconds. */
export interface Clock {
  setTimeout(run: () => void, delay: number): number;
  clearTimeout(timer: number): void;
}

export interface PopoverOptions {
  /** Aborting takes the card and every listener away. */
  readonly signal: AbortSignal;
  readonly clock: Clock;
  /** Where keys and presses are heard: the document. */
  readonly target: EventTarget;
  /** Every mark of the page in reading order. */
  marks(): readonly Mark[];
  /** All mentions of a mark's entry in reading order, it among them; those that are not painted too. */
  mentions(mark: Mark): readonly Mark[];
  subjectOf(mark: Mark): CardSubject;
  /** Brings the card's script into the page; asked for once, and again after a failure. */
  loadCard(): Promise<Card>;
  preferences(): CardPreferences;
  /** Scrolls a mark to the middle of the view, at once and not smoothly: before a step, and from under a sheet. */
  reveal(mark: Mark): void;
  /** The reader chose a gloss for every card; an open card shows it already. */
  chooseGloss(gloss: GlossChoice): void;
  /** The reader wants to see an entry (its id) in the library. */
  openLibrary(entry: string): void;
  /** The words of a mark are not what they were taken for. */
  disown(mark: Mark, scope: DisownScope): void;
  /** An entry (its id) is to be kept for review, or no longer; a refusal is said in the card. */
  keep?(entry: string, on: boolean): Promise<'done' | KeepRefusal>;
  /** The reader knows an entry (its id). */
  know?(entry: string): void;
  /** Whose card is open has changed (to paint the mark, say). */
  changed?(mark: Mark | null): void;
  /** The card could not be loaded. */
  failed?(error: unknown): void;
}

export interface Popover {
  /** The mark whose card is open, or about to show while the card's script is still on its way. */
  readonly current: Mark | null;
  /** Has the card ready before it is asked for; quiet where it cannot be had. */
  warm(): void;
  /** The pointer moved onto a mark or off every mark. While a button is held down, say null: text is being selected. */
  pointer(mark: Mark | null, sample: PointerSample): void;
  /** A tap: opens as a sheet at once; on no mark, closes. */
  tap(mark: Mark | null): void;
  /** The keyboard came to a mark: opens at once, the focus stays where it is. */
  focus(mark: Mark): void;
  open(mark: Mark, options: { readonly focus: boolean; readonly sheet?: boolean }): void;
  close(): void;
  /** Opens the next or previous mark's card with the focus in it; from the ends it goes round. False without marks. */
  step(direction: StepDirection): boolean;
  /** Opens the list of all marks with the focus in it; false without marks. */
  list(): boolean;
  /** Settings have changed. */
  update(preferences: CardPreferences): void;
  /** The marks have been made anew: a pinned card goes on with the same words where they still stand; another whose mark is gone closes. */
  refresh(): void;
}

/** Joins pointer, touch, keys and timers to the one card of a page. */
export function createPopover(options: PopoverOptions): Popover {
  const { signal, clock } = options;
  let state = closedIntent<Mark>();
  let loading: Promise<Card> | null = null;
  let card: Card | null = null;
  /** Where stepping goes on from once the card has closed. */
  let last: Mark | null = null;
  /** What the card shows: not yet the open mark while the prose of that is on its way. */
  let shows: Mark | null = null;
  let exit: Point | null = null;
  /** The marks of the open list, or null while it is shut. */
  let listed: readonly Mark[] | null = null;
  const timers = new Map<Timer, number>();
  const speedOf = pointerSpeed();

  function send(event: IntentEvent<Mark>): void {
    if (signal.aborted) return;
    const before = state.open?.mark ?? null;
    const { candidate } = state;
    const step = stepIntent(state, event);
    state = step.state;
    for (const effect of step.effects) carryOut(effect);
    const after = state.open?.mark ?? null;
    if (after !== before) options.changed?.(after);
    // By the time its rest runs out, what the card shows has come.
    const next = state.candidate;
    if (next !== null && next !== candidate) void card?.prepare(options.subjectOf(next));
  }

  function carryOut(effect: IntentEffect<Mark>): void {
    switch (effect.type) {
      case 'start':
        stop(effect.timer);
        timers.set(
          effect.timer,
          clock.setTimeout(() => {
            timers.delete(effect.timer);
            send({ type: 'elapsed', timer: effect.timer });
          }, DELAYS[effect.timer]),
        );
        return;
      case 'stop':
        stop(effect.timer);
        return;
      case 'show':
        last = effect.mark;
        void show(effect.mark, { sheet: effect.sheet, focus: effect.focus });
        return;
      case 'hide':
        card?.hide();
    }
  }

  function stop(timer: Timer): void {
    const running = timers.get(timer);
    if (running === undefined) return;
    clock.clearTimeout(running);
    timers.delete(timer);
  }

  async function show(mark: Mark, how: { sheet: boolean; focus: boolean }): Promise<void> {
    // A card that is there shows at once.
    if (card === null && !(await cardIsThere())) return;
    // While the script was on its way the reader may have gone on.
    if (signal.aborted || card === null || state.open?.mark !== mark) return;
    const coming = card.prepare(options.subjectOf(mark));
    if (coming !== null) {
      await coming;
      if (signal.aborted || state.open?.mark !== mark) return;
    }
    shows = mark;
    card.update(options.preferences());
    card.show(options.subjectOf(mark), mark, how);
    const box = how.sheet ? card.box() : null;
    if (box !== null && mark.lineBoxes().some((line) => line.bottom > box.top)) options.reveal(mark);
  }

  async function cardIsThere(): Promise<boolean> {
    if (card !== null) return true;
    try {
      await load();
      return true;
    } catch (error) {
      listed = null;
      send({ type: 'dismiss' });
      options.failed?.(error);
      return false;
    }
  }

  async function load(): Promise<void> {
    try {
      loading ??= options.loadCard();
      const loaded = await loading;
      if (card === null) adopt(loaded);
    } catch (error) {
      loading = null;
      throw error;
    }
  }

  function adopt(loaded: Card): void {
    if (signal.aborted) {
      loaded.destroy();
      return;
    }
    card = loaded;
    loaded.listen({
      entered: () => send({ type: 'enter-card' }),
      left: () => send({ type: 'leave-card' }),
      used: () => send({ type: 'use-card' }),
      away: () => send({ type: 'stray' }),
      closed: () => send({ type: 'dismiss' }),
      held: (held) => send({ type: 'hold', held }),
      stepped: (direction, among) => step(direction, among),
      wantedList: () => list(),
      listClosed: shutList,
      picked: (index) => {
        const mark = listed?.[index];
        shutList();
        if (mark === undefined) return;
        options.reveal(mark);
        open(mark, { focus: true });
      },
      chose: (gloss) => options.chooseGloss(gloss),
      wantedLibrary: (entry) => options.openLibrary(entry),
      disowned: (scope) => {
        const mark = shows;
        send({ type: 'dismiss' });
        if (mark) options.disown(mark, scope);
      },
      kept: (entry, on) =>
        void options.keep?.(entry, on).then((answer) => {
          if (answer !== 'done' && !signal.aborted) card?.refuse(answer);
        }),
      knew: (entry) => {
        send({ type: 'dismiss' });
        options.know?.(entry);
      },
    });
  }

  function pointer(mark: Mark | null, sample: PointerSample): void {
    const speed = speedOf(sample);
    const open = state.open?.mark ?? null;
    if (open === null || mark === open) exit = { x: sample.x, y: sample.y };
    const box = open === null || mark === open ? null : (card?.box() ?? null);
    const towardsCard = box !== null && exit !== null && headsFor(exit, sample, box);
    send({ type: 'pointer', mark, speed, towardsCard });
  }

  function open(mark: Mark, how: { readonly focus: boolean; readonly sheet?: boolean }): void {
    send({ type: 'open', mark, sheet: how.sheet ?? false, focus: how.focus });
  }

  function step(direction: StepDirection, among: StepAmong = 'all'): boolean {
    const from = state.open?.mark ?? last;
    const painted = options.marks();
    // A mention that is not painted stands behind the mark that comes before it.
    const standsAt = from === null || painted.includes(from) ? from : (painted[from.index] ?? null);
    const marks = among === 'mentions' && from !== null ? options.mentions(from) : painted;
    return stepIn(marks, among === 'mentions' ? from : standsAt, direction);
  }

  function stepIn(marks: readonly Mark[], from: Mark | null, direction: StepDirection): boolean {
    const at = from === null ? -1 : marks.indexOf(from);
    const forward = direction === 'next';
    // From nowhere, next is the first mark and previous the last.
    const to = at === -1 ? (forward ? 0 : marks.length - 1) : at + (forward ? 1 : -1);
    const mark = marks.at(to >= marks.length ? 0 : to);
    if (mark === undefined) return false;
    options.reveal(mark);
    open(mark, { focus: true });
    return true;
  }

  function refresh(): void {
    // A list of marks that are gone would lead nowhere.
    if (listed !== options.marks()) shutList();
    const mark = state.open?.mark;
    if (mark === undefined) return;
    const marks = [...options.marks(), ...options.mentions(mark)];
    if (marks.includes(mark)) {
      // What the article tells may have come since, with its notes.
      if (shows === mark) card?.renew(options.subjectOf(mark), mark);
      return;
    }
    const again = state.open?.held ? sameMark(mark, marks) : null;
    if (again === null) {
      send({ type: 'dismiss' });
      return;
    }
    last = again;
    send({ type: 'renew', mark: again });
    shows = again;
    card?.renew(options.subjectOf(again), again);
  }

  function list(): boolean {
    const marks = options.marks();
    if (marks.length === 0) return false;
    const from = state.open?.mark ?? last;
    send({ type: 'dismiss' });
    listed = marks;
    void cardIsThere().then((isThere) => {
      if (!isThere || signal.aborted || listed !== marks) return;
      card?.update(options.preferences());
      card?.showList(marks, Math.max(0, from === null ? 0 : marks.indexOf(from)));
    });
    return true;
  }

  function shutList(): void {
    if (listed === null) return;
    listed = null;
    card?.hideList();
  }

  function onKey(event: Event): void {
    const isOpen = state.open !== null || listed !== null;
    if (!event.isTrusted || !isOpen || (event as KeyboardEvent).key !== 'Escape') return;
    // One Escape, one layer: the page's own dialog below stays open.
    event.preventDefault();
    event.stopPropagation();
    if (listed !== null) shutList();
    else send({ type: 'dismiss' });
  }

  function onPress(event: Event): void {
    // A finger that comes down may be about to scroll: touch closes by a tap.
    if (!event.isTrusted || (event as PointerEvent).pointerType === 'touch' || card?.contains(event)) return;
    shutList();
    if (state.open === null || state.under === state.open.mark) return;
    send({ type: 'stray' });
  }

  options.target.addEventListener('keydown', onKey, { capture: true, signal });
  options.target.addEventListener('pointerdown', onPress, { capture: true, signal, passive: true });
  signal.addEventListener('abort', () => {
    for (const timer of timers.keys()) stop(timer);
    card?.destroy();
    state = closedIntent();
  });

  return {
    get current() {
      return state.open?.mark ?? null;
    },
    warm() {
      if (!signal.aborted) load().catch(() => undefined);
    },
    pointer,
    tap(mark) {
      shutList();
      if (mark === null) send({ type: 'stray' });
      else open(mark, { focus: false, sheet: true });
    },
    focus: (mark) => open(mark, { focus: false }),
    open,
    close: () => send({ type: 'dismiss' }),
    step,
    list,
    update: (preferences) => card?.update(preferences),
    refresh,
  };
}

/** Of marks made anew, the one with the same words for the same thing that stands nearest to where the old one stood; null without any. */
function sameMark({ annotation: { text, kind, entry, start } }: Mark, marks: readonly Mark[]): Mark | null {
  const far = (mark: Mark) => Math.abs(mark.annotation.start - start);
  return marks
    .filter(({ annotation: one }) => one.text === text && one.kind === kind && one.entry === entry)
    .reduce<Mark | null>((best, mark) => (best === null || far(mark) < far(best) ? mark : best), null);
}
