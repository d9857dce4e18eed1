/** What `annotate` answers for one text, as far as it is scored; docs/annotate.md has all of it. */
export interface Answer {
  readonly id: string;
  readonly language: string | null;
  readonly text?: string;
  readonly detection: { readonly verdict: string; readonly article: string | null; readonly score: number };
  readonly annotations: readonly {
    readonly start: number;
    readonly end: number;
    readonly text: string;
    readonly kind: string;
    readonly entry: string | null;
    readonly figure?: Readonly<Record<string, unknown>>;
  }[];
  readonly moves: readonly {
    readonly person: string;
    readonly from: string | null;
    readonly to: string | null;
  }[];
}
