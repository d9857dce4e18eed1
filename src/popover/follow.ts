import { autoUpdate, computePosition, detectOverflow, type Middleware } from '@floating-ui/dom';
import { type Area, type Place, place, type Side } from './place.ts';

/** Pixels kept free between card and edge of the view. */
const MARGIN = 8;
/** Pixels; about 55 letters a line. */
const WIDTH = 384;
/** Pixels; what is longer scrolls. */
const MOST_HEIGHT = 520;
/** Pixels; a card that scrolling has squeezed below this looks for another side. */
const LEAST_KEPT_HEIGHT = 160;

interface FollowOptions {
  /** The card's own element, fixed or in the top layer. */
  readonly card: HTMLElement;
  /** The part of it that scrolls. */
  scroller(): Element | null;
  lines(): readonly Area[];
  /** The marked lines were in the view and no longer are. */
  away(): void;
}

/** Keeps a card beside its lines. */
export interface Follower {
  /** Places it anew now, on the side where it is. */
  settle(): void;
  stop(): void;
}

/**
 * Puts the card beside the marked lines and keeps it there while the page scrolls, zooms, resizes or shifts under it.
 * Viewport, zoom and coordinate systems are Floating UI's part; which place is free is `place`'s.
 */
export function follow({ card, scroller, lines, away }: FollowOptions): Follower {
  let side: Side | null = null;
  let room = 0;
  let wasSeen = false;
  let stopped = false;

  const reference = { getBoundingClientRect: () => boundsOf(lines()) };

  const besideLines = (keepSide: boolean): Middleware => ({
    name: 'besideLines',
    async fn(state) {
      const overflow = await detectOverflow(state, { padding: MARGIN });
      const { floating, reference: bounds } = state.rects;
      const view = {
        left: state.x + overflow.left,
        top: state.y + overflow.top,
        right: state.x + floating.width - overflow.right,
        bottom: state.y + floating.height - overflow.bottom,
      };
      // Lines come in viewport pixels; a card whose containing block is elsewhere is placed in that one's.
      const client = boundsOf(lines());
      const shift = { x: bounds.x - client.x, y: bounds.y - client.y };
      const found = place({
        lines: lines().map((line) => ({
          left: line.left + shift.x,
          top: line.top + shift.y,
          right: line.right + shift.x,
          bottom: line.bottom + shift.y,
        })),
        view,
        wish: { width: WIDTH, height: Math.min(naturalHeight(card, scroller()), MOST_HEIGHT) },
        keep: keepSide || room >= LEAST_KEPT_HEIGHT ? side : null,
      });
      const seen = client.bottom + shift.y > view.top && client.top + shift.y < view.bottom;
      return { x: found.left, y: found.top, data: { ...found, seen } };
    },
  });

  async function update(keepSide: boolean): Promise<void> {
    if (lines().length === 0) {
      if (wasSeen) away();
      return;
    }
    const { x, y, middlewareData } = await computePosition(reference, card, {
      strategy: 'fixed',
      middleware: [besideLines(keepSide)],
    });
    if (stopped) return;
    const found: Place & { seen: boolean } = middlewareData.besideLines;
    side = found.side;
    room = found.height;
    Object.assign(card.style, {
      left: `${x}px`,
      top: `${y}px`,
      width: `${found.width}px`,
      maxHeight: `${found.height}px`,
    });
    card.dataset.side = found.side;
    if (wasSeen && !found.seen) away();
    wasSeen = found.seen;
  }

  // Pages shift under an open card (late pictures, live blogs), which no event tells: so it looks once a frame.
  const stop = autoUpdate(reference, card, () => void update(false), { animationFrame: true });
  return {
    settle: () => void update(true),
    stop() {
      stopped = true;
      stop();
    },
  };
}

/** The card's height if nothing of it had to scroll. */
function naturalHeight(card: HTMLElement, scroller: Element | null): number {
  // In a low window the card scrolls as a whole, else only the part above its footer does.
  const unseen = [card, scroller].map((box) => (box === null ? 0 : box.scrollHeight - box.clientHeight));
  return Math.ceil(card.getBoundingClientRect().height) + Math.max(...unseen);
}

function boundsOf(lines: readonly Area[]) {
  if (lines.length === 0) return asRect({ left: 0, top: 0, right: 0, bottom: 0 });
  return asRect({
    left: Math.min(...lines.map((line) => line.left)),
    top: Math.min(...lines.map((line) => line.top)),
    right: Math.max(...lines.map((line) => line.right)),
    bottom: Math.max(...lines.map((line) => line.bottom)),
  });
}

function asRect({ left, top, right, bottom }: Area) {
  return { left, top, right, bottom, x: left, y: top, width: right - left, height: bottom - top };
}
