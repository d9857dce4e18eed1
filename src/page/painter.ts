import type { PageMark } from './page-mark.ts';
import { canPaint, paint, paintCurrent, repaint, unpaint } from './paint.ts';

/** So many marks are painted at once, wherever they stand. Of more only those near the view are: each costs whenever the page repaints. */
const MOST_EVERYWHERE = 1500;
/** So many elements are watched for coming into view at most: of many thousands, the watch itself makes scrolling slow. */
const MOST_WATCHED = 1000;
/** How far, in heights of the view, around it marks are painted: so far that scrolling shows no text before its marks. */
const MARGIN = '150%';

/** Paints the marks of a page. */
export interface Painter {
  /** These are the marks now. */
  show(marks: readonly PageMark[]): void;
  /** What stands behind the text may have changed: paints what is painted anew. */
  again(): void;
  /** Paints the one mark whose card is open, or none. */
  current(range: StaticRange | null): void;
  /** Puts back what the page has taken out of its registry or emptied. */
  repaint(): void;
}

/**
 * Makes the painter of a page.
 * @param signal ends it; then nothing of what it painted is left
 */
export function createPainter(signal: AbortSignal): Painter {
  let shown: readonly PageMark[] = [];
  let watch: IntersectionObserver | null = null;
  const put = (marks: readonly PageMark[]): void => {
    shown = marks;
    if (canPaint()) paint(marks.map((mark) => ({ kind: mark.annotation.kind, range: mark.range })));
  };
  signal.addEventListener('abort', () => {
    watch?.disconnect();
    if (canPaint()) unpaint();
  });
  return {
    show(marks) {
      watch?.disconnect();
      watch = null;
      if (marks.length <= MOST_EVERYWHERE) put(marks);
      // What was painted before stays for the one frame until it is known what is in view.
      else watch = paintNear(marks, put);
    },
    again: () => put(shown),
    current(range) {
      if (canPaint()) paintCurrent(range);
    },
    repaint() {
      if (canPaint()) repaint();
    },
  };
}

/** Watches which marks are near the view, and has those painted. */
function paintNear(
  marks: readonly PageMark[],
  put: (marks: readonly PageMark[]) => void,
): IntersectionObserver {
  const groups = groupsOf(marks);
  const groupsAt = new Map<Element, number[]>();
  for (const [at, [first]] of groups.entries()) {
    const element = first?.startNode.parentElement;
    if (!element) continue;
    const others = groupsAt.get(element);
    if (others) others.push(at);
    else groupsAt.set(element, [at]);
  }
  const near = new Set<number>();
  const watch = new IntersectionObserver(
    (changes) => {
      for (const { target, isIntersecting } of changes) {
        for (const group of groupsAt.get(target) ?? []) {
          if (isIntersecting) near.add(group);
          else near.delete(group);
        }
      }
      // Only where a group begins is watched: its end may be in view when the next one's beginning is not.
      const painted = new Set([...near].flatMap((group) => [group - 1, group, group + 1]));
      put([...painted].sort((a, b) => a - b).flatMap((group) => groups[group] ?? []));
    },
    { rootMargin: MARGIN },
  );
  for (const element of groupsAt.keys()) watch.observe(element);
  return watch;
}

/** Marks in reading order by the texts that they stand in, those of neighbouring texts together where there are too many to watch each. */
function groupsOf(marks: readonly PageMark[]): readonly (readonly PageMark[])[] {
  const byText: PageMark[][] = [];
  let last: Text | null = null;
  for (const mark of marks) {
    if (mark.startNode === last) byText.at(-1)?.push(mark);
    else byText.push([mark]);
    last = mark.startNode;
  }
  const together = Math.ceil(byText.length / MOST_WATCHED);
  if (together === 1) return byText;
  return Array.from({ length: Math.ceil(byText.length / together) }, (_, at) =>
    byText.slice(at * together, (at + 1) * together).flat(),
  );
}
