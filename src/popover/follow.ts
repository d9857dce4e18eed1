import { autoUpdate } from '@floating-ui/dom';
import { type Area, place, type Side } from './place.ts';

/** Pixels kept free between card and edge of the view. */
const MARGIN = 8;
/** Pixels; about 55 letters a line. */
const WIDTH = 384;
/** Pixels; what is longer scrolls. */
const MOST_HEIGHT = 520;
/** Pixels; a card that scrolling has squeezed below this looks for another side. */
const LEAST_KEPT_HEIGHT = 160;

interface FollowOptions {
  /** The card's own element, in the top layer: its coordinates are the viewport's, whatever the page does. */
  readonly card: HTMLElement;
  /** The part of it that scrolls. */
  scroller(): Element | null;
  lines(): readonly Area[];
  /** The marked lines were in the view and no longer are. */
  away(): void;
  /** Whether the card stays when its lines leave the view: then it waits where it is. */
  holds(): boolean;
}

/** Keeps a card beside its lines. */
export interface Follower {
  /** Places it anew now, on the side where it is. */
  settle(): void;
  stop(): void;
}

/**
 * Puts the card beside the marked lines and keeps it there while the page scrolls, zooms, resizes or shifts under it.
 * When to look anew is Floating UI's part; which place is free is `place`'s.
 */
export function follow({ card, scroller, lines, away, holds }: FollowOptions): Follower {
  let side: Side | null = null;
  let room = 0;
  let wasSeen = false;
  /** Where it was put last. */
  let at: { readonly x: number; readonly y: number } | null = null;

  const reference = { getBoundingClientRect: () => boundsOf(lines()) };

  function update(keepSide: boolean): void {
    const marked = lines();
    if (marked.length === 0) {
      if (wasSeen) away();
      return;
    }
    const view = viewAround(card.ownerDocument.defaultView ?? window);
    const bounds = boundsOf(marked);
    const seen =
      bounds.bottom > view.top &&
      bounds.top < view.bottom &&
      bounds.right > view.left &&
      bounds.left < view.right;
    const leaves = wasSeen && !seen;
    wasSeen = seen;
    if (!seen && at !== null && holds()) wait(view);
    else {
      const found = place({
        lines: marked,
        view,
        wish: { width: WIDTH, height: Math.min(naturalHeight(card, scroller()), MOST_HEIGHT) },
        keep: keepSide || room >= LEAST_KEPT_HEIGHT ? side : null,
      });
      side = found.side;
      room = found.height;
      at = { x: found.left, y: found.top };
      card.dataset.side = found.side;
      put(found.left, found.top, found.width, found.height);
    }
    if (leaves) away();
  }

  function put(x: number, y: number, width: number, height: number): void {
    Object.assign(card.style, {
      left: `${x}px`,
      top: `${y}px`,
      width: `${width}px`,
      maxHeight: `${height}px`,
    });
  }

  /** Leaves the card where it is, but never outside the view. */
  function wait(view: Area): void {
    if (at === null) return;
    const { width, height } = card.getBoundingClientRect();
    const x = Math.max(view.left, Math.min(at.x, view.right - width));
    const y = Math.max(view.top, Math.min(at.y, view.bottom - height));
    put(x, y, Math.min(WIDTH, view.right - view.left), Math.min(MOST_HEIGHT, view.bottom - y));
  }

  // Pages shift under an open card (late pictures, live blogs), which no event tells: so it looks once a frame.
  const stop = autoUpdate(reference, card, () => update(false), { animationFrame: true });
  return {
    settle: () => update(true),
    stop,
  };
}

/** What of the page the reader sees, pinched or not, less the margin. */
function viewAround(view: Window): Area {
  const { documentElement } = view.document;
  const { offsetLeft, offsetTop, width, height } = view.visualViewport ?? {
    offsetLeft: 0,
    offsetTop: 0,
    width: documentElement.clientWidth,
    height: documentElement.clientHeight,
  };
  return {
    left: offsetLeft + MARGIN,
    top: offsetTop + MARGIN,
    right: offsetLeft + width - MARGIN,
    bottom: offsetTop + height - MARGIN,
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
