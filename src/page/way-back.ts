/** Where the reader of a page was before the popup led elsewhere. */
export interface WayBack {
  /** Before a jump: the place is kept, unless the page still stands where the last jump led. */
  leave(): void;
  /** After a jump. */
  arrived(): void;
  /** Whether the page stands elsewhere than where its reader was. */
  isAway(): boolean;
  /** Goes back, at once; false where there is nowhere to go. */
  back(): boolean;
}

/** The part of a window that scrolls. */
export interface Scroller {
  readonly scrollX: number;
  readonly scrollY: number;
  scrollTo(options: ScrollToOptions): void;
}

/** Remembers one place of a page; several jumps in a row lead back to where the first began. */
export function createWayBack(view: Scroller): WayBack {
  let left: { readonly x: number; readonly y: number } | null = null;
  let led: number | null = null;
  return {
    leave() {
      if (left === null || view.scrollY !== led) left = { x: view.scrollX, y: view.scrollY };
    },
    arrived() {
      led = view.scrollY;
    },
    isAway: () => left !== null && (left.y !== view.scrollY || left.x !== view.scrollX),
    back() {
      if (left === null) return false;
      view.scrollTo({ left: left.x, top: left.y, behavior: 'instant' });
      left = null;
      return true;
    },
  };
}
