import type { Mark } from './contract.ts';

/** Rows by which a page key moves. */
const PAGE = 10;

/** The words of a mark on one line. */
export function labelOf({ annotation }: Mark): string {
  return annotation.text.replace(/\s+/gu, ' ').trim();
}

/**
 * Where a key leads in a list.
 * @param key as `KeyboardEvent.key` has it
 * @param typed the letters typed without a pause, this key among them; empty for other keys
 * @param active the row that has the focus
 * @param labels of all rows
 * @returns the row to go to, or null where the key does nothing
 */
export function listTarget(
  key: string,
  typed: string,
  active: number,
  labels: readonly string[],
): number | null {
  const last = labels.length - 1;
  switch (key) {
    case 'ArrowDown':
      return Math.min(active + 1, last);
    case 'ArrowUp':
      return Math.max(active - 1, 0);
    case 'PageDown':
      return Math.min(active + PAGE, last);
    case 'PageUp':
      return Math.max(active - PAGE, 0);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return typed === '' ? null : byLetters(plain(typed), active, labels);
  }
}

/** One letter, typed again or not, goes from row to row that begins with it; several stay on the row as long as it fits. */
function byLetters(typed: string, active: number, labels: readonly string[]): number | null {
  const letters = [...typed];
  const isOneLetter = letters.every((letter) => letter === letters[0]);
  const wanted = isOneLetter ? (letters[0] ?? '') : typed;
  const from = isOneLetter ? active + 1 : active;
  for (let step = 0; step < labels.length; step += 1) {
    const at = (from + step) % labels.length;
    if (plain(labels[at] ?? '').startsWith(wanted)) return at;
  }
  return null;
}

/** Without case and accents: « E » finds « Évry ». */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
