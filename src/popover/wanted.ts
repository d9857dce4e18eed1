import type { Annotation } from '../core/annotation.ts';
import type { WantedProse } from '../core/prose-part.ts';
import type { CardSubject } from './contract.ts';

/** Entries fetched before anybody points at a mark: more than articles name, and no page holds hundreds for marks far below. */
const MOST_AHEAD = 96;

/** What a card on this subject shows. */
export function wantedBy({ annotation, article, notes }: CardSubject): WantedProse {
  return wantedFor([annotation], notes.length > 0 ? article : null);
}

/**
 * What the cards of a page's marks show.
 * @param annotations in reading order; the entries of the first ones are taken
 * @param article the known article whose notes stand on some of them, or null
 */
export function wantedFor(annotations: readonly Annotation[], article: string | null): WantedProse {
  const entries = new Set<string>();
  for (const { entry, person = null } of annotations) {
    for (const id of [entry, person]) if (id !== null && entries.size < MOST_AHEAD) entries.add(id);
  }
  return { entries: [...entries], article, figures: annotations.some(({ figure }) => figure !== undefined) };
}
