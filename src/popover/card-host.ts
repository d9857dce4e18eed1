/** The card's place in the page: one element outside `body`, its closed shadow root, and the dialog in that. */
export interface CardHost {
  /** The dialog; everything else of a card is rendered into it. */
  readonly dialog: HTMLElement;
  /** Shows the dialog above everything the page has on top at this moment. */
  raise(): void;
  lower(): void;
  /** What has the focus in the card, or null. */
  focused(): HTMLElement | null;
  contains(event: Event): boolean;
  destroy(): void;
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
  const dialog = document.createElement('div');
  dialog.className = 'card';
  dialog.dir = 'ltr';
  dialog.hidden = true;
  dialog.setAttribute('role', 'dialog');
  dialog.popover = 'manual';
  root.append(dialog);
  for (const type of OURS) host.addEventListener(type, (event) => event.stopPropagation());

  return {
    dialog,
    raise() {
      const parent = homeFor(document);
      if (host.parentNode !== parent) parent.append(host);
      dialog.hidden = false;
      // Shown anew, it comes to lie above whatever has entered the top layer since.
      if (dialog.matches(':popover-open')) dialog.hidePopover();
      dialog.showPopover();
    },
    lower() {
      if (dialog.matches(':popover-open')) dialog.hidePopover();
      dialog.hidden = true;
    },
    focused: () => root.activeElement as HTMLElement | null,
    contains: (event) => event.composedPath().includes(host),
    destroy() {
      host.remove();
    },
  };
}

/** Where the host has to stand to be usable: a modal dialog makes everything outside it inert. */
function homeFor(document: Document): Element {
  return [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.documentElement;
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
