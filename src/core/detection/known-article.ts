import type { Annotation } from '../annotation.ts';
import type { FigureAnchor, IndexedArticle, SignatureItem } from '../knowledge.ts';
import type { Figure } from '../recognition/figures/figure.ts';

/** Share of a signature's weight that a text must bear to be that article: a re-post or a translation keeps nearly all of it. */
const LEAST_SHARE = 0.6;
/** At least so many of its figures must be among them: other coverage names the same people, not the same sums. */
const LEAST_FIGURES = 2;

/** A known article found by what the text says. */
export interface SignatureMatch {
  readonly article: IndexedArticle;
  /** 0 … 1: share of the signature's weight. */
  readonly share: number;
  readonly entries: number;
  readonly figures: number;
}

/**
 * The known article that a text is, whatever its address or language: its signature of entries and figures is met.
 * @param annotations what recognition found
 * @param articles the known articles
 * @returns the best match, or null
 */
export function matchKnownArticle(
  annotations: readonly Annotation[],
  articles: readonly IndexedArticle[],
): SignatureMatch | null {
  const entries = new Set(annotations.flatMap((annotation) => annotation.entry ?? []));
  const figures = annotations.flatMap((annotation) => annotation.figure ?? []);
  const matches = articles
    .map((article) => match(article, entries, figures))
    .filter((found) => found.share >= LEAST_SHARE && found.figures >= LEAST_FIGURES)
    .sort((a, b) => b.share - a.share);
  return matches[0] ?? null;
}

function match(
  article: IndexedArticle,
  entries: ReadonlySet<string>,
  figures: readonly Figure[],
): SignatureMatch {
  const met = (item: SignatureItem): boolean =>
    'entry' in item ? entries.has(item.entry) : figures.some((figure) => isAnchored(figure, item.figure));
  const items = article.signature.filter(met);
  const weight = (list: readonly SignatureItem[]): number => list.reduce((sum, item) => sum + item.weight, 0);
  return {
    article,
    share: weight(items) / Math.max(1, weight(article.signature)),
    entries: items.filter((item) => 'entry' in item).length,
    figures: items.filter((item) => 'figure' in item).length,
  };
}

/** Whether a figure is the one that an anchor names: same sort, unit and value. */
export function isAnchored(figure: Figure, anchor: FigureAnchor): boolean {
  return (
    figure.sort === anchor.sort &&
    (anchor.unit === null || figure.unit === anchor.unit) &&
    figure.min === anchor.min &&
    figure.max === anchor.max
  );
}
