import type { Card, CardPreferences } from '../../src/popover/contract.ts';
import type { ProseSource } from '../../src/popover/prose-source.ts';

/*
 * Reader and card are two scripts in one isolated world, so that a page pays for Preact and words only once a card is near. The
 * card's script leaves its maker under this symbol, where no script of the page can see it; prose it gets from the reader.
 */

export type CardMaker = (preferences: CardPreferences, source: ProseSource) => Card;

const KEY = Symbol.for('interligne.card-maker');

type World = { [KEY]?: CardMaker };

/** Called by the card's script. */
export function offerCard(maker: CardMaker): void {
  (globalThis as World)[KEY] = maker;
}

/** The card's maker, once its script has run in this world. */
export function offeredCard(): CardMaker | null {
  return (globalThis as World)[KEY] ?? null;
}
