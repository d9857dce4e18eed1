import type { AnnotationKind } from '../core/annotation.ts';
import type { Ground } from './contrast.ts';
import { groundFinder } from './ground.ts';

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

/** What follows a name on each ground: the same pattern in inks that can be read there. */
export const GROUND_NAMES: Readonly<Record<Ground, string>> = {
  light: '',
  dark: '-on-dark',
  deep: '-on-deep',
  mid: '-on-mid',
};

/** Every name under which marks are painted. */
const NAMES: readonly string[] = [
  ...new Set(
    Object.entries(HIGHLIGHTS).flatMap(([kind, name]) =>
      kind === 'current' ? [] : Object.values(GROUND_NAMES).map((ground) => name + ground),
    ),
  ),
];

/** Whether the browser can paint without writing to the page. */
export function canPaint(): boolean {
  return typeof CSS !== 'undefined' && 'highlights' in CSS && typeof Highlight === 'function';
}

/**
 * Paints marks, in place of those painted before, by the CSS Custom Highlight API: no node of the page is touched. Each is painted in inks
 * that can be read on what stands behind it.
 * `StaticRange`s cost nothing while the page changes; whoever paints reads the page again when it does.
 * @param marks all marks of the page
 */
export function paint(marks: readonly PaintedRange[]): void {
  const groups = new Map<string, StaticRange[]>();
  const ground = groundFinder();
  for (const { kind, range } of marks) {
    const name = HIGHLIGHTS[kind] + GROUND_NAMES[ground(range.startContainer.parentElement)];
    const group = groups.get(name);
    if (group) group.push(range);
    else groups.set(name, [range]);
  }
  for (const name of NAMES) {
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
  for (const name of [...NAMES, HIGHLIGHTS.current]) CSS.highlights.delete(name);
}
