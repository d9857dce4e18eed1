import type { Annotation } from '../core/annotation.ts';
import type { Figure } from '../core/recognition/figures/figure.ts';

/** A figure that the page gives. */
export interface FigureRow {
  /** As the article writes it. */
  readonly text: string;
  readonly figure: Figure;
  readonly mentions: number;
  /** Where it stands first; UTF-16 code units into the article's text, `end` exclusive. */
  readonly start: number;
  readonly end: number;
}

/** The figures of a page in its order; one written in the same words with the same value twice is one row. */
export function figureRows(annotations: readonly Annotation[]): readonly FigureRow[] {
  const rows = new Map<string, FigureRow>();
  for (const { text, figure, start, end } of annotations) {
    if (!figure) continue;
    const key = JSON.stringify([
      text,
      figure.sort,
      figure.min,
      figure.max,
      figure.unit,
      figure.per,
      figure.qualifier,
      figure.range,
      figure.purpose,
    ]);
    const before = rows.get(key);
    rows.set(
      key,
      before ? { ...before, mentions: before.mentions + 1 } : { text, figure, mentions: 1, start, end },
    );
  }
  return [...rows.values()];
}
