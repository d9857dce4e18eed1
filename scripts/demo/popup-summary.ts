import type { Page } from 'puppeteer-core';

/** One list or table of the popup. */
export interface PopupSection {
  readonly title: string;
  /** A row's cells. */
  readonly rows: readonly (readonly string[])[];
}

/** What the popup says of a page. */
export interface PopupSummary {
  /** Verdict, title and reason, a line each. */
  readonly verdict: readonly string[];
  readonly sections: readonly PopupSection[];
}

/** Waits until the popup knows what the page is and has its knowledge base. */
export async function popupReady(popup: Page, patienceMs: number): Promise<void> {
  const ready = `document.querySelector('main[aria-busy="false"] .verdict') && document.querySelector('footer .hint')`;
  // By interval: a popup in a tab behind another one has no animation frames.
  await popup.waitForFunction(ready, { timeout: patienceMs, polling: 100 });
}

/** Reads the popup as a person would, with every list unfolded. */
export async function readPopup(popup: Page): Promise<PopupSummary> {
  const text = await popup.evaluate(async () => {
    for (const closed of ['button.fold', 'button.more']) {
      const buttons = document.querySelectorAll<HTMLButtonElement>(`${closed}[aria-expanded="false"]`);
      for (const button of buttons) button.click();
      // Preact draws in a microtask of its own.
      await new Promise((resolve) => setTimeout(resolve));
    }
    const unseen = '.unseen, .mentions, button.more';
    const words = (element: Element | null) => {
      const copy = element?.cloneNode(true) as Element | undefined;
      for (const hidden of copy?.querySelectorAll(unseen) ?? []) hidden.remove();
      for (const child of copy?.children ?? []) child.before(' ');
      return (copy?.textContent ?? '').replace(/\s+/gu, ' ').trim();
    };
    const rowsOf = (section: Element) => [
      ...[...section.querySelectorAll('tbody tr')].map((row) => [...row.children].map(words)),
      ...[...section.querySelectorAll('ul.rows > li > button')].map((row) => [...row.children].map(words)),
    ];
    // As one text: Firefox's driver takes long over many objects.
    return JSON.stringify({
      verdict: [...document.querySelectorAll('.stamp, .verdict > *')].map(words),
      sections: [...document.querySelectorAll('section')].map((section) => ({
        title: words(section.querySelector('h2')),
        rows: rowsOf(section),
      })),
    });
  });
  return JSON.parse(text) as PopupSummary;
}

/** Widest column, in characters; a gloss is longer than a terminal is wide. */
const WIDEST = 64;

/** The summary for a terminal. */
export function summaryText({ verdict, sections }: PopupSummary): string {
  const lines = [...verdict];
  for (const { title, rows } of sections) {
    if (rows.length === 0) continue;
    const widths = rows.reduce<number[]>(
      (widest, row) =>
        row.map((cell, column) => Math.max(widest[column] ?? 0, Math.min(cell.length, WIDEST))),
      [],
    );
    lines.push('', title);
    for (const row of rows) {
      const cells = row.map((cell, column) => cut(cell).padEnd(widths[column] ?? 0));
      lines.push(`  ${cells.join('  ').trimEnd()}`);
    }
  }
  return lines.join('\n');
}

function cut(cell: string): string {
  return cell.length > WIDEST ? `${cell.slice(0, WIDEST - 1)}…` : cell;
}
