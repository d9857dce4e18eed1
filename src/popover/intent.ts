/*
 * When the card opens and closes, as a pure state machine over marks of any type (compared by identity). Timers are
 * effects: the caller starts and stops them and reports that one has run out.
 */

/** The two timers; delays in `DELAYS`. */
export type Timer = 'rest' | 'grace';

/** Milliseconds. */
export const DELAYS: Readonly<Record<Timer, number>> = {
  /** A pointer must stay on a mark this long: passing over a line of text opens nothing, and waiting is not felt yet. */
  rest: 200,
  /** A pointer that left may come back this long: enough for a hand that slips off a word or overshoots the card. */
  grace: 300,
};

/** Pixels a millisecond. A pointer above this is on its way somewhere else (500 px a second crosses a column in one). */
export const TRAVEL_SPEED = 0.5;

interface OpenCard<M> {
  readonly mark: M;
  /** It was asked for (focus, tap, command) or is being used, and never goes by a pointer alone. */
  readonly pinned: boolean;
  /** The reader pinned it: it goes by Escape and its close button alone. */
  readonly held: boolean;
}

export interface IntentState<M> {
  /** The mark whose card is open. */
  readonly open: OpenCard<M> | null;
  /** The mark whose card opens when `rest` runs out. */
  readonly candidate: M | null;
  /** Whether `grace` is running. */
  readonly leaving: boolean;
  readonly inCard: boolean;
  /** The mark under the pointer. */
  readonly under: M | null;
  /** The mark whose card was dismissed while the pointer stood on it: it stays shut until the pointer has left it. */
  readonly dismissed: M | null;
}

export type IntentEvent<M> =
  /** The pointer moved: onto which mark, how fast (px/ms), and whether it heads for the open card. */
  | {
      readonly type: 'pointer';
      readonly mark: M | null;
      readonly speed: number;
      readonly towardsCard: boolean;
    }
  | { readonly type: 'enter-card' }
  | { readonly type: 'leave-card' }
  | { readonly type: 'use-card' }
  | { readonly type: 'elapsed'; readonly timer: Timer }
  /** Asked for: opens at once. */
  | { readonly type: 'open'; readonly mark: M; readonly sheet: boolean; readonly focus: boolean }
  /** The page was read anew: the open card's mark is this one now. */
  | { readonly type: 'renew'; readonly mark: M }
  /** The reader pins the card, or lets it go again. */
  | { readonly type: 'hold'; readonly held: boolean }
  /** A press elsewhere, or the marked lines have left the view. */
  | { readonly type: 'stray' }
  /** Escape, the close button, or the mark is gone. */
  | { readonly type: 'dismiss' };

export type IntentEffect<M> =
  | { readonly type: 'start'; readonly timer: Timer }
  | { readonly type: 'stop'; readonly timer: Timer }
  | { readonly type: 'show'; readonly mark: M; readonly sheet: boolean; readonly focus: boolean }
  | { readonly type: 'hide' };

export interface IntentStep<M> {
  readonly state: IntentState<M>;
  readonly effects: readonly IntentEffect<M>[];
}

/** Nothing open, nothing pending. */
export function closedIntent<M>(): IntentState<M> {
  return { open: null, candidate: null, leaving: false, inCard: false, under: null, dismissed: null };
}

/** The next state, and what is to be done on the way to it, in order. */
export function stepIntent<M>(state: IntentState<M>, event: IntentEvent<M>): IntentStep<M> {
  switch (event.type) {
    case 'pointer':
      return pointed(state, event.mark, event.speed, event.towardsCard);
    case 'enter-card':
      if (state.open === null) return { state, effects: [] };
      return settle(state, {
        ...state,
        inCard: true,
        under: null,
        dismissed: null,
        candidate: null,
        leaving: false,
      });
    case 'leave-card':
      return settle(state, { ...state, inCard: false, leaving: isHovered(state) });
    case 'use-card':
      if (state.open === null) return { state, effects: [] };
      return settle(state, {
        ...state,
        open: { ...state.open, pinned: true },
        candidate: null,
        leaving: false,
      });
    case 'hold':
      if (state.open === null) return { state, effects: [] };
      return settle(state, { ...state, open: { ...state.open, pinned: true, held: event.held } });
    case 'renew':
      if (state.open === null) return { state, effects: [] };
      return settle(state, { ...state, open: { ...state.open, mark: event.mark } });
    case 'stray':
      return state.open?.held ? { state, effects: [] } : stepIntent(state, { type: 'dismiss' });
    case 'elapsed':
      return elapsed(state, event.timer);
    case 'open':
      return opened(state, event);
    case 'dismiss':
      return settle(state, { ...closedIntent<M>(), under: state.under, dismissed: state.under });
  }
}

function pointed<M>(
  state: IntentState<M>,
  mark: M | null,
  speed: number,
  towardsCard: boolean,
): IntentStep<M> {
  // The card lies over the text, so what the pointer has under the card is no mark of the reader's choosing.
  if (state.inCard) return { state, effects: [] };
  const dismissed = mark === state.dismissed ? state.dismissed : null;
  const moved = { ...state, under: mark, dismissed };
  const isOpenMark = state.open !== null && mark === state.open.mark;
  const mayOpen = mark !== null && mark !== dismissed && !isOpenMark && !state.open?.pinned;
  const leaving = isHovered(state) && !isOpenMark && !towardsCard;
  const next = { ...moved, candidate: mayOpen ? mark : null, leaving };
  // A fast pointer starts its rest anew: it may stop dead, and then no further event would come.
  return settle(state, next, speed > TRAVEL_SPEED);
}

function elapsed<M>(state: IntentState<M>, timer: Timer): IntentStep<M> {
  if (timer === 'rest' && state.candidate !== null) {
    const mark = state.candidate;
    const next = { ...state, open: { mark, pinned: false, held: false }, candidate: null, leaving: false };
    // The timer has run out by itself, so only the other one may need stopping.
    const effects: IntentEffect<M>[] = state.leaving ? [{ type: 'stop', timer: 'grace' }] : [];
    return { state: next, effects: [...effects, { type: 'show', mark, sheet: false, focus: false }] };
  }
  if (timer === 'grace' && state.leaving) {
    // Another mark's rest goes on: its card still opens in its own time.
    return { state: { ...state, open: null, leaving: false }, effects: [{ type: 'hide' }] };
  }
  return { state, effects: [] };
}

function opened<M>(state: IntentState<M>, event: { mark: M; sheet: boolean; focus: boolean }): IntentStep<M> {
  const { mark, sheet, focus } = event;
  const next = {
    ...state,
    // A pinned card stays pinned when it goes on to another mark.
    open: { mark, pinned: true, held: state.open?.held ?? false },
    candidate: null,
    leaving: false,
    dismissed: null,
  };
  const step = settle(state, next);
  return { state: step.state, effects: [...step.effects, { type: 'show', mark, sheet, focus }] };
}

/** Whether a card is open that a leaving pointer closes. */
function isHovered<M>(state: IntentState<M>): boolean {
  return state.open !== null && !state.open.pinned;
}

/** The effects that lead from one state to another, apart from showing. */
function settle<M>(from: IntentState<M>, to: IntentState<M>, restart = false): IntentStep<M> {
  const effects: IntentEffect<M>[] = [];
  if (from.candidate !== null && to.candidate === null) effects.push({ type: 'stop', timer: 'rest' });
  if (to.candidate !== null && (to.candidate !== from.candidate || restart)) {
    effects.push({ type: 'start', timer: 'rest' });
  }
  if (from.leaving && !to.leaving) effects.push({ type: 'stop', timer: 'grace' });
  if (!from.leaving && to.leaving) effects.push({ type: 'start', timer: 'grace' });
  if (from.open !== null && to.open === null) effects.push({ type: 'hide' });
  return { state: to, effects };
}
