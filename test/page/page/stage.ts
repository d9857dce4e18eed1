import type { Annotation } from '../../../src/core/annotation.ts';
import { finish } from '../../../src/core/steps.ts';
import { watchGround } from '../../../src/page/ground.ts';
import { createHitTest, type HitTest, NO_HITS } from '../../../src/page/hit-test.ts';
import { type PageMark, placeMarks } from '../../../src/page/page-mark.ts';
import { canPaint, HIGHLIGHTS, paint, paintCurrent, unpaint } from '../../../src/page/paint.ts';
import { createPainter } from '../../../src/page/painter.ts';
import { quickText } from '../../../src/page/quick-text.ts';
import { readArticle } from '../../../src/page/read-article.ts';
import { isRendered } from '../../../src/page/visibility.ts';
import { watchChanges } from '../../../src/page/watch-changes.ts';
import '../../../entrypoints/marks.css';

/** What the tests ask of the page's side, by plain values. */
export interface Stage {
  canPaint(): boolean;
  text(): string;
  /** Marks every occurrence of these words as people; says how many there are. */
  mark(words: readonly string[]): number;
  /** The texts painted under the name for people. */
  painted(): string[];
  paintCurrent(index: number | null): number;
  unpaint(): number;
  /** Boxes of a mark, rounded: one a line. */
  boxes(index: number): { left: number; top: number; right: number; bottom: number }[];
  /** The index of the mark at a point, as the pointer would find it; null for none. */
  at(x: number, y: number): number | null;
  /** Asks for points all over the view but its scroll bar's edge: how many hit a mark, hit one that is not there, or miss one that they are well in. */
  look(): { hits: number; wrong: number; missed: number };
  /** Marks as `mark` does, and paints as the reader does: of very many marks those near the view alone. */
  markAndFollow(words: readonly string[]): number;
  /** As `page/quick-text.ts` tells it. */
  quickText(least: number): string | null;
  watch(): void;
  changes(): number;
  stopWatching(): void;
  /** The names under which something is painted, with what. */
  names(): Record<string, string[]>;
  /** Paints anew whenever the page turns light or dark. */
  followGround(): void;
}

let marks: PageMark[] = [];
let hits: HitTest = NO_HITS;
let changes = 0;
const watching = new AbortController();

const stage: Stage = {
  canPaint,
  text: () => readArticle(document, isRendered).article.text,
  mark(words) {
    const read = readArticle(document, isRendered);
    const annotations = words
      .flatMap((word) => occurrences(read.article.text, word))
      .sort((a, b) => a.start - b.start);
    marks = finish(placeMarks(read, annotations));
    hits = finish(createHitTest(marks));
    paintMarks();
    return marks.length;
  },
  painted: () => textsOf(CSS.highlights.get(HIGHLIGHTS.person)),
  names: () => Object.fromEntries([...CSS.highlights].map(([name, highlight]) => [name, textsOf(highlight)])),
  followGround: () => watchGround(document, paintMarks, watching.signal),
  paintCurrent(index) {
    paintCurrent(index === null ? null : (marks[index]?.range ?? null));
    return CSS.highlights.get(HIGHLIGHTS.current)?.size ?? 0;
  },
  unpaint() {
    unpaint();
    return CSS.highlights.size;
  },
  boxes: (index) =>
    (marks[index]?.lineBoxes() ?? []).map(({ left, top, right, bottom }) => ({ left, top, right, bottom })),
  at: (x, y) => hits.at(document.elementFromPoint(x, y), x, y)?.index ?? null,
  look() {
    const boxes = marks.map((mark) => mark.lineBoxes());
    const holds = (index: number, x: number, y: number, around: number) =>
      (boxes[index] ?? []).some(
        ({ left, right, top, bottom }) =>
          x >= left - around && x <= right + around && y >= top - around && y <= bottom + around,
      );
    const seen = marks.filter(({ index }) =>
      boxes[index]?.some(({ top, bottom }) => bottom > 0 && top < innerHeight),
    );
    const counts = { hits: 0, wrong: 0, missed: 0 };
    for (let y = 1; y < innerHeight; y += 5) {
      for (let x = 1 + (y % 17); x < innerWidth - 20; x += 17) {
        const hit = stage.at(x, y);
        if (hit !== null) counts.hits += 1;
        if (hit !== null && !holds(hit, x, y, 2)) counts.wrong += 1;
        if (hit === null && seen.some(({ index }) => holds(index, x, y, -1))) counts.missed += 1;
      }
    }
    return counts;
  },
  markAndFollow(words) {
    const count = stage.mark(words);
    unpaint();
    createPainter(watching.signal).show(marks);
    return count;
  },
  quickText: (least) => quickText(document, least),
  watch: () =>
    watchChanges(
      document.body,
      () => {
        changes += 1;
        return Promise.resolve(0);
      },
      watching.signal,
    ),
  changes: () => changes,
  stopWatching: () => watching.abort(),
};

function paintMarks(): void {
  paint(marks.map((mark) => ({ kind: mark.annotation.kind, range: mark.range })));
}

function textsOf(highlight: Highlight | undefined): string[] {
  return [...(highlight ?? [])].map((range) => {
    const live = new Range();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    return live.toString();
  });
}

function occurrences(text: string, word: string): Annotation[] {
  const found: Annotation[] = [];
  for (let start = text.indexOf(word); start >= 0; start = text.indexOf(word, start + 1)) {
    found.push({
      start,
      end: start + word.length,
      text: word,
      kind: 'person',
      entry: word,
      confidence: 1,
      reason: 'full-name',
    });
  }
  return found;
}

Object.assign(globalThis, { stage });
