import { createElement, render } from 'preact';
import type { Translator } from '../i18n/translator.ts';
import type { CardHost, Panel } from './card-host.ts';
import type { Mark } from './contract.ts';
import { LIST_TITLE_ID, MarkList } from './MarkList.tsx';

/** The list of all annotations, in the card's host. */
export interface ListPanel {
  /** Opens it with the focus on one row. */
  show(marks: readonly Mark[], current: number, translator: Translator): void;
  /** Takes it away and gives the focus back to where it was. */
  hide(): void;
}

/**
 * Makes the list; nothing is shown yet.
 * @param host the card's place in the page
 * @param events a row was chosen; the list's close button was pressed
 */
export function createList(
  host: CardHost,
  events: { picked(index: number): void; closed(): void },
): ListPanel {
  let panel: Panel | null = null;
  let focusBefore: Element | null = null;

  return {
    show(marks, current, translator) {
      panel ??= host.addPanel('list');
      if (host.focused() === null) focusBefore = host.dialog.ownerDocument.activeElement;
      const { element } = panel;
      element.setAttribute('aria-labelledby', LIST_TITLE_ID);
      element.lang = translator.language;
      // Drawn anew, so that it begins at the row it is asked to.
      render(null, element);
      render(
        createElement(MarkList, { marks, current, translator, pick: events.picked, close: events.closed }),
        element,
      );
      panel.raise();
      const row = element.querySelectorAll<HTMLElement>('[role="option"]')[current];
      row?.scrollIntoView({ block: 'center' });
      row?.focus({ preventScroll: true });
    },
    hide() {
      if (panel === null) return;
      const hadFocus = panel.element.contains(host.focused());
      panel.lower();
      render(null, panel.element);
      if (hadFocus && focusBefore?.isConnected) (focusBefore as HTMLElement).focus({ preventScroll: true });
      focusBefore = null;
    },
  };
}
