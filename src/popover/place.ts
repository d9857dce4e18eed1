/** A rectangle in viewport pixels. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where a card stands to the marked lines; `over` where they leave no room for it. */
export type Side = 'below' | 'above' | 'right' | 'left' | 'between' | 'over';

export interface PlaceRequest {
  /** One a marked line. */
  readonly lines: readonly Area[];
  /** What the card may cover: the visible viewport, less a margin. */
  readonly view: Area;
  /** The card as large as it would like to be. */
  readonly wish: { readonly width: number; readonly height: number };
  /** The side it is on already: kept while there is room, so that a card never jumps while it is read. */
  readonly keep: Side | null;
}

export interface Place {
  readonly side: Side;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  /** The most it may have; it is as high as this, or as high as its wish. */
  readonly height: number;
}

/** Pixels between line and card: clear of underlines, near enough to cross without a thought. */
const GAP = 6;
/** Pixels of height with which a card reads well: title, gloss and footer; below this the other side is tried. */
const COMFORTABLE_HEIGHT = 280;
/** Pixels of height below which a card (which then scrolls as a whole) shows no more than its kind. */
const LEAST_HEIGHT = 64;
/** Pixels of width below which lines break after every other word. */
const LEAST_WIDTH = 220;
/** Pixels by which the card stands left of the marked words, so that its text, not its edge, is about in line with them. */
const INDENT = 12;

interface Room {
  readonly side: Side;
  readonly area: Area;
}

/**
 * Finds the card's place: below the marked lines, else above, else beside, else between them, wherever it is comfortable;
 * else in the largest of these, made smaller. Never on a marked line unless they fill the view, never out of the view.
 */
export function place({ lines, view, wish, keep }: PlaceRequest): Place {
  const seen = lines.filter((line) => meets(line, view));
  const rooms = roomsAround(seen, view);
  const comfortable = Math.min(wish.height, COMFORTABLE_HEIGHT);
  const room =
    rooms.find(({ side }) => side === keep) ??
    rooms.find(({ area }) => area.bottom - area.top >= comfortable) ??
    largest(rooms);
  return room === null ? placeOver(view, wish) : placeIn(room, seen, wish);
}

/** Every part of the view beside the lines that can hold a card, the best liked first. */
function roomsAround(lines: readonly Area[], view: Area): Room[] {
  if (lines.length === 0) return [{ side: 'below', area: view }];
  const first = Math.min(...lines.map((line) => line.top)) - GAP;
  const last = Math.max(...lines.map((line) => line.bottom)) + GAP;
  const start = Math.min(...lines.map((line) => line.left)) - GAP;
  const end = Math.max(...lines.map((line) => line.right)) + GAP;
  const rooms: Room[] = [
    { side: 'below', area: { ...view, top: last } },
    { side: 'above', area: { ...view, bottom: first } },
    { side: 'right', area: { ...view, left: end } },
    { side: 'left', area: { ...view, right: start } },
    { side: 'between', area: { ...view, ...widestGap(lines) } },
  ];
  return rooms.filter(holdsCard);
}

/** The highest free stripe between lines, as a wrapped mark in two columns leaves it. */
function widestGap(lines: readonly Area[]): { top: number; bottom: number } {
  let best = { top: 0, bottom: 0 };
  let covered = Number.POSITIVE_INFINITY;
  for (const line of [...lines].sort((one, other) => one.top - other.top)) {
    const gap = { top: covered + GAP, bottom: line.top - GAP };
    if (gap.bottom - gap.top > best.bottom - best.top) best = gap;
    covered = covered === Number.POSITIVE_INFINITY ? line.bottom : Math.max(covered, line.bottom);
  }
  return best;
}

function holdsCard({ area }: Room): boolean {
  return area.bottom - area.top >= LEAST_HEIGHT && area.right - area.left >= LEAST_WIDTH;
}

function largest(rooms: readonly Room[]): Room | null {
  let best: Room | null = null;
  for (const room of rooms) {
    if (best === null || room.area.bottom - room.area.top > best.area.bottom - best.area.top) best = room;
  }
  return best;
}

function placeIn({ side, area }: Room, lines: readonly Area[], wish: PlaceRequest['wish']): Place {
  const width = Math.min(wish.width, area.right - area.left);
  const height = Math.min(wish.height, area.bottom - area.top);
  const sorted = [...lines].sort((one, other) => one.top - other.top);
  const near = side === 'above' ? sorted[0] : sorted.at(-1);
  const fromLeft = side === 'left' ? area.right - width : (near?.left ?? area.left) - INDENT;
  const fromTop =
    side === 'above' ? area.bottom - height : side === 'below' ? area.top : (near?.top ?? area.top);
  return {
    side,
    width,
    height,
    left: clamp(fromLeft, area.left, area.right - width),
    top: clamp(fromTop, area.top, area.bottom - height),
  };
}

/** No room beside the lines: at the foot of the view, over as little as can be. */
function placeOver(view: Area, wish: PlaceRequest['wish']): Place {
  const width = Math.min(wish.width, view.right - view.left);
  const height = Math.min(
    wish.height,
    Math.max((view.bottom - view.top) / 2, LEAST_HEIGHT),
    view.bottom - view.top,
  );
  return { side: 'over', width, height, left: view.left, top: view.bottom - height };
}

function meets(one: Area, other: Area): boolean {
  return one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top;
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
