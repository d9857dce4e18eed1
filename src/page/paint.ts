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

/**
 * Below 0, the priority that highlights have by themselves: a page's own (of its search, say) are painted over ours. Numbers that nobody
 * else will choose, so that ours can be told from a page's.
 */
const PRIORITY = { mark: -7302, current: -7301 } as const;

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

/** What we have put into the registry; what else stands there under our names is somebody else's. */
const ours = new Map<string, Highlight>();

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
  for (const name of NAMES) put(name, groups.get(name) ?? []);
}

/** Paints the one mark whose card is open, or none. */
export function paintCurrent(range: StaticRange | null): void {
  put(HIGHLIGHTS.current, range ? [range] : [], PRIORITY.current);
}

/** Puts back what the page has taken out of its registry or emptied. */
export function repaint(): void {
  for (const [name, highlight] of ours) {
    if (highlight.size > 0 && !CSS.highlights.has(name)) CSS.highlights.set(name, highlight);
  }
}

/** Takes every mark of ours away; what another reader, come after an update, has put in its place stays. */
export function unpaint(): void {
  for (const [name, highlight] of ours) {
    if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
  }
  ours.clear();
}

function put(name: string, ranges: readonly StaticRange[], priority: number = PRIORITY.mark): void {
  const there = CSS.highlights.get(name);
  if (there && there !== ours.get(name) && isOfThePage(there)) return;
  if (ranges.length === 0) {
    ours.delete(name);
    if (there) CSS.highlights.delete(name);
    return;
  }
  // Added one by one: as arguments, a hundred thousand of them are more than a call can have.
  const highlight = new Highlight();
  for (const range of ranges) highlight.add(range);
  highlight.priority = priority;
  ours.set(name, highlight);
  CSS.highlights.set(name, highlight);
}

/**
 * Whether the page itself uses this name, and is to keep it. A reader of an earlier version, left behind by an update, has painted with
 * our priorities. (What else a highlight holds Firefox does not let an extension look through.)
 */
function isOfThePage({ priority }: Highlight): boolean {
  return priority !== PRIORITY.mark && priority !== PRIORITY.current;
}
