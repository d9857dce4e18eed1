import type { AnnotationKind } from '../core/annotation.ts';

/** A mark to paint: what kind it is of, and where it stands. */
export interface PaintedRange {
  readonly kind: AnnotationKind;
  readonly range: StaticRange;
}

/**
 * Names in the page's highlight registry. The page can see them, so they say nothing of the reader or of us.
 * `entrypoints/marks.css` styles the same names.
 */
export const HIGHLIGHTS: Readonly<Record<AnnotationKind | 'current', string>> = {
  person: 'reference-person',
  organization: 'reference-organization',
  model: 'reference-work',
  product: 'reference-work',
  place: 'reference-place',
  term: 'reference-term',
  figure: 'reference-figure',
  current: 'reference-current',
};

/** Whether the browser can paint without writing to the page. */
export function canPaint(): boolean {
  return typeof CSS !== 'undefined' && 'highlights' in CSS && typeof Highlight === 'function';
}

/**
 * Paints marks, in place of those painted before, by the CSS Custom Highlight API: no node of the page is touched.
 * `StaticRange`s cost nothing while the page changes; whoever paints reads the page again when it does.
 * @param marks all marks of the page
 */
export function paint(marks: readonly PaintedRange[]): void {
  const groups = new Map<string, StaticRange[]>();
  for (const { kind, range } of marks) {
    const name = HIGHLIGHTS[kind];
    const group = groups.get(name);
    if (group) group.push(range);
    else groups.set(name, [range]);
  }
  for (const name of new Set(Object.values(HIGHLIGHTS))) {
    if (name === HIGHLIGHTS.current) continue;
    const group = groups.get(name);
    if (group) CSS.highlights.set(name, new Highlight(...group));
    else CSS.highlights.delete(name);
  }
}

/** Paints the one mark whose card is open, or none. */
export function paintCurrent(range: StaticRange | null): void {
  if (!range) {
    CSS.highlights.delete(HIGHLIGHTS.current);
    return;
  }
  const highlight = new Highlight(range);
  highlight.priority = 1;
  CSS.highlights.set(HIGHLIGHTS.current, highlight);
}

/** Takes every mark away. */
export function unpaint(): void {
  for (const name of new Set(Object.values(HIGHLIGHTS))) CSS.highlights.delete(name);
}
