import type { Purpose } from '../recognition/figures/figure.ts';

/**
 * Cues by what they tell. Forms are parted by `|`, in small letters; a trailing `*` stands for any ending. `other` names what an amount
 * can be besides (a debt, a price, a forecast), and speaks against any purpose. `open` are verbs that go with every purpose (“paid”,
 * “offered”): they part the figure from what stands before them, and leave it to what follows (“offered $5 million bonuses”).
 */
export type PurposeCues = Readonly<Partial<Record<CuePurpose, string>>>;

/** What a cue can tell. */
export type CuePurpose = Purpose | 'other' | 'open';

/** What a language has to say of what a figure is for. One file a language, beside its words of figures. */
export interface PurposeWords {
  /** In front of the figure (« une prime de », “raised”). */
  readonly before: PurposeCues;
  /** Small words that tie a cue to the figure right behind it (« une prime *de* … », “a valuation *of* …”). Parted by `|`. */
  readonly ties: string;
  /** Behind it (« investis dans », “signing bonus”). */
  readonly after: PurposeCues;
  /** Words that begin another clause (« tandis que », “while”): a cue beyond one of them is another figure's. Parted by `|`. */
  readonly breaks: string;
  /** How many words may stand between a cue and its figure, on either side; in scripts without spaces a word is two signs. */
  readonly reach: { readonly before: number; readonly after: number };
}
