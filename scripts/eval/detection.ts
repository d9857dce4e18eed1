import type { Answer } from './answer.ts';

/** A page of the development corpus, as one reader labelled it. */
export interface PageLabel {
  readonly id: string;
  readonly lang: string;
  readonly label: 'talent' | 'ai-other' | 'negative';
  readonly note: string;
}

/** How many pages of coverage were found, and how many others were taken for it. */
export interface Confusion {
  readonly found: number;
  readonly coverage: number;
  readonly taken: number;
  readonly others: number;
}

/** Adds two counts; nothing counts as zero. */
export function addConfusion(...counts: readonly (Confusion | undefined)[]): Confusion {
  const total = (key: keyof Confusion): number => counts.reduce((all, one) => all + (one?.[key] ?? 0), 0);
  return {
    found: total('found'),
    coverage: total('coverage'),
    taken: total('taken'),
    others: total('others'),
  };
}

/** One page's part in the count, and what is wrong with it. A known article or story is coverage as well. */
export function scoreDetection(
  { detection }: Answer,
  { id, lang, label, note }: PageLabel,
): { readonly counts: Confusion; readonly problem: string | null } {
  const is = label === 'talent';
  const told = detection.verdict !== 'other';
  const counts = {
    found: is && told ? 1 : 0,
    coverage: is ? 1 : 0,
    taken: !is && told ? 1 : 0,
    others: is ? 0 : 1,
  };
  const problem =
    is === told
      ? null
      : `${id} (${lang}, ${label}: ${note}) is ${detection.verdict}, score ${detection.score}`;
  return { counts, problem };
}
