import type { CardContent, EntryContent } from './content.ts';

interface Step {
  readonly content: EntryContent;
  /** Id of the entry whose link was followed, and how far the card was scrolled then. */
  readonly from: { readonly entry: string; readonly scrolled: number };
}

/** Where the links of a card have led: a stack on top of the card of the mark itself. */
export interface Trail {
  /** What the card shows, given what the mark's own card shows. */
  top(own: CardContent): CardContent;
  /** What `back` leads to, or null on the mark's own card. */
  before(own: CardContent): CardContent | null;
  push(content: EntryContent, scrolled: number): void;
  /** Goes one step back and says where the card was left, or null where there is no step. */
  pop(): Step['from'] | null;
  clear(): void;
}

/** An empty trail. */
export function createTrail(): Trail {
  let steps: readonly Step[] = [];
  return {
    top: (own) => steps.at(-1)?.content ?? own,
    before: (own) => (steps.length === 0 ? null : (steps.at(-2)?.content ?? own)),
    push(content, scrolled) {
      steps = [...steps, { content, from: { entry: content.entry.id, scrolled } }];
    },
    pop() {
      const last = steps.at(-1);
      steps = steps.slice(0, -1);
      return last?.from ?? null;
    },
    clear() {
      steps = [];
    },
  };
}
