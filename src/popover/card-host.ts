import { type Sight, sightOf } from './in-sight.ts';

/** The card's place in the page: one element outside `body`, its closed shadow root, and the dialog in that. */
export interface CardHost {
  /** The dialog; everything else of a card is rendered into it. */
  readonly dialog: HTMLElement;
  /** Shows the dialog above everything the page has on top at this moment. */
  raise(): void;
  lower(): void;
  /** Makes another dialog beside the card's, hidden at first. */
  addPanel(className: string): Panel;
  /** What has the focus in the card, or null. */
  focused(): HTMLElement | null;
  contains(event: Event): boolean;
  /** Whether the reader can see the card; what lies over it comes to lie under it. `shownFor` is in ms. */
  look(shownFor: number): Sight;
  destroy(): void;
}

/** A dialog in the host. */
export interface Panel {
  readonly element: HTMLElement;
  /** Shows it above everything the page has on top at this moment; what has the focus in it keeps it. */
  raise(): void;
  lower(): void;
}

/** What keys and presses in the card must not set off in the page (single-key shortcuts, “click outside” closers). */
const OURS = [
  'keydown',
  'keypress',
  'keyup',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
] as const;

/** Makes the host; it is put into the page by the first `raise`. */
export function createCardHost(document: Document, styles: string, mode: ShadowRootMode): CardHost {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode });
  addStyles(root, styles);
  const life = new AbortController();
  const panels: Panel[] = [];
  const card = addPanel('card');
  for (const type of OURS) host.addEventListener(type, (event) => event.stopPropagation());

  // What goes full screen comes to lie above an open card; a modal dialog that closes takes along what stands in it.
  for (const type of ['fullscreenchange', 'close']) {
    document.addEventListener(
      type,
      () => {
        for (const panel of panels) if (!panel.element.hidden) panel.raise();
      },
      { capture: true, signal: life.signal },
    );
  }

  function addPanel(className: string): Panel {
    const element = document.createElement('div');
    element.className = className;
    element.dir = 'ltr';
    element.hidden = true;
    element.setAttribute('role', 'dialog');
    element.popover = 'manual';
    root.append(element);
    const panel: Panel = {
      element,
      raise() {
        const focused = element.contains(root.activeElement) ? (root.activeElement as HTMLElement) : null;
        const parent = homeFor(document);
        if (host.parentNode !== parent) parent.append(host);
        element.hidden = false;
        // Shown anew, it comes to lie above whatever has entered the top layer since.
        if (element.matches(':popover-open')) element.hidePopover();
        element.showPopover();
        focused?.focus({ preventScroll: true });
      },
      lower() {
        if (element.matches(':popover-open')) element.hidePopover();
        element.hidden = true;
      },
    };
    panels.push(panel);
    return panel;
  }

  return {
    dialog: card.element,
    raise: card.raise,
    lower: card.lower,
    addPanel,
    focused: () => root.activeElement as HTMLElement | null,
    contains: (event) => event.composedPath().includes(host),
    look(shownFor) {
      const sight = sightOf(card.element, host, shownFor);
      if (sight === 'covered') card.raise();
      return sight;
    },
    destroy() {
      life.abort();
      host.remove();
    },
  };
}

/** Elements that show no children of theirs. */
const CHILDLESS = 'video, iframe, img, canvas, object, embed';

/** Where the host has to stand to be usable: a modal dialog makes everything outside it inert, what is full screen covers it. */
function homeFor(document: Document): Element {
  const dialog = [...document.querySelectorAll('dialog:modal')].at(-1);
  const { fullscreenElement } = document;
  const full = fullscreenElement?.matches(CHILDLESS) ? null : fullscreenElement;
  return dialog ?? full ?? document.documentElement;
}

/**
 * Neither way is stopped by a page's Content Security Policy: a constructed sheet is no inline style, and Firefox, whose
 * content scripts cannot give a page's root a sheet of theirs, lets an extension's text into a style element (only when it
 * is set as `textContent`).
 */
function addStyles(root: ShadowRoot, styles: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    root.adoptedStyleSheets = [sheet];
    if (root.adoptedStyleSheets.length === 1) return;
  } catch {
    // Firefox: the element below.
  }
  const element = root.ownerDocument.createElement('style');
  root.append(element);
  element.textContent = styles;
}
