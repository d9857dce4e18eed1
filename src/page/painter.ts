import type { PageMark } from './page-mark.ts';
import { canPaint, paint } from './paint.ts';

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
}

/**
 * Makes the painter of a page.
 * @param signal ends its watch; what is painted stays until `unpaint`
 */
export function createPainter(signal: AbortSignal): Painter {
  let shown: readonly PageMark[] = [];
  let watch: IntersectionObserver | null = null;
  const put = (marks: readonly PageMark[]): void => {
    shown = marks;
    if (canPaint()) paint(marks.map((mark) => ({ kind: mark.annotation.kind, range: mark.range })));
  };
  signal.addEventListener('abort', () => watch?.disconnect());
  return {
    show(marks) {
      watch?.disconnect();
      watch = null;
      if (marks.length <= MOST_EVERYWHERE) put(marks);
      // What was painted before stays for the one frame until it is known what is in view.
      else watch = paintNear(marks, put);
    },
    again: () => put(shown),
  };
}

/** Watches which marks are near the view, and has those painted. */
function paintNear(
  marks: readonly PageMark[],
  put: (marks: readonly PageMark[]) => void,
): IntersectionObserver {
  const groups = groupsOf(marks);
  const groupOf = new Map(groups.map(({ element }, at) => [element, at]));
  const near = new Set<number>();
  const watch = new IntersectionObserver(
    (changes) => {
      for (const { target, isIntersecting } of changes) {
        const group = groupOf.get(target);
        if (group === undefined) continue;
        if (isIntersecting) near.add(group);
        else near.delete(group);
      }
      // Only the first element of a group is watched: its last may be in view when the next group's first is not.
      const painted = new Set([...near].flatMap((group) => [group - 1, group, group + 1]));
      put([...painted].sort((a, b) => a - b).flatMap((group) => groups[group]?.marks ?? []));
    },
    { rootMargin: MARGIN },
  );
  for (const { element } of groups) watch.observe(element);
  return watch;
}

interface Group {
  readonly element: Element;
  readonly marks: PageMark[];
}

/** Marks by the elements that they stand in, those of neighbouring elements together where there are too many elements to watch each. */
function groupsOf(marks: readonly PageMark[]): Group[] {
  const byElement = new Map<Element, PageMark[]>();
  for (const mark of marks) {
    const element = mark.startNode.parentElement;
    if (!element) continue;
    const list = byElement.get(element);
    if (list) list.push(mark);
    else byElement.set(element, [mark]);
  }
  const together = Math.ceil(byElement.size / MOST_WATCHED);
  const groups: Group[] = [];
  for (const [at, [element, own]] of [...byElement].entries()) {
    const last = groups.at(-1);
    if (at % together === 0 || !last) groups.push({ element, marks: own });
    else for (const mark of own) last.marks.push(mark);
  }
  return groups;
}
