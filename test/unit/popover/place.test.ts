import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Area, type Place, type PlaceRequest, place, type Side } from '../../../src/popover/place.ts';

const RUNS = 4000;

const area = (left: number, top: number, width: number, height: number): Area => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

const DESK = area(8, 8, 1264, 784);
const LINE = area(300, 200, 120, 20);
const WISH = { width: 384, height: 400 };

function ask(request: Partial<PlaceRequest> = {}): Place {
  return place({ lines: [LINE], view: DESK, wish: WISH, keep: null, ...request });
}

function boxOf({ left, top, width, height }: Place): Area {
  return area(left, top, width, height);
}

function meets(one: Area, other: Area): boolean {
  return one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top;
}

describe('choice of side', () => {
  test('below, in line with the words', () => {
    expect(ask()).toEqual({ side: 'below', left: 288, top: 226, width: 384, height: 400 });
  });

  test('above where below is cramped, with its foot at the line', () => {
    const found = ask({ lines: [area(300, 700, 120, 20)] });
    expect(found).toMatchObject({ side: 'above', height: 400 });
    expect(boxOf(found).bottom).toBe(694);
  });

  test('below, made smaller, while that is comfortable', () => {
    expect(ask({ lines: [area(300, 450, 120, 20)] })).toMatchObject({ side: 'below', height: 316 });
  });

  test('beside a mark that leaves nothing above and below', () => {
    expect(ask({ lines: [area(300, 20, 120, 760)] }).side).toBe('right');
    expect(ask({ lines: [area(900, 20, 300, 760)] }).side).toBe('left');
  });

  test('between the ends of a mark that wraps from one column into the next', () => {
    const lines = [area(20, 740, 600, 30), area(640, 20, 600, 30)];
    const found = ask({ lines });
    expect(found.side).toBe('between');
    expect(lines.some((line) => meets(line, boxOf(found)))).toBe(false);
  });

  test('over a mark that fills the view, at its foot', () => {
    const found = ask({ lines: [DESK] });
    expect(found.side).toBe('over');
    expect(boxOf(found).bottom).toBe(DESK.bottom);
  });

  test('keeps its side though another has more room, and leaves it once there is none', () => {
    const line = area(300, 600, 120, 20);
    expect(ask({ lines: [line] }).side).toBe('above');
    expect(ask({ lines: [line], keep: 'below' })).toMatchObject({ side: 'below', top: 626, height: 166 });
    expect(ask({ lines: [area(300, 740, 120, 20)], keep: 'below' }).side).toBe('above');
  });

  test('a longer text in the other language grows away from the line', () => {
    const below = ask({ wish: { width: 384, height: 200 } });
    const longer = ask({ wish: { width: 384, height: 350 }, keep: below.side });
    expect([longer.left, longer.top]).toEqual([below.left, below.top]);
    const line = [area(300, 500, 120, 20)];
    const above = ask({ lines: line, wish: { width: 384, height: 200 }, keep: 'above' });
    const higher = ask({ lines: line, wish: { width: 384, height: 350 }, keep: 'above' });
    expect(boxOf(higher).bottom).toBe(boxOf(above).bottom);
    expect(higher.left).toBe(above.left);
  });

  test('lines that are scrolled away do not count', () => {
    expect(ask({ lines: [area(300, -200, 120, 20), LINE] })).toEqual(ask());
  });
});

const box = (view: Area) =>
  fc
    .tuple(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.nat(900),
      fc.nat(80),
    )
    .map(([x, y, width, height]) =>
      area(
        view.left - 200 + x * (view.right - view.left + 400),
        view.top - 100 + y * (view.bottom - view.top + 200),
        width + 1,
        height + 1,
      ),
    );

/** The lines of one wrapped name: from left to right or right to left, or in columns from top to bottom. */
const wrapped = (view: Area) =>
  fc
    .record({
      size: fc.integer({ min: 10, max: 64 }),
      measure: fc.integer({ min: 60, max: 900 }),
      length: fc.integer({ min: 20, max: 1800 }),
      start: fc.double({ min: 0, max: 1, noNaN: true }),
      x: fc.double({ min: -0.1, max: 1, noNaN: true }),
      y: fc.double({ min: -0.1, max: 1, noNaN: true }),
      mode: fc.constantFrom('ltr', 'rtl', 'vertical'),
    })
    .map(({ size, measure, length, start, x, y, mode }) => {
      const origin = {
        x: view.left + x * (view.right - view.left),
        y: view.top + y * (view.bottom - view.top),
      };
      const lines: Area[] = [];
      let from = start * measure;
      for (let left = length; left > 0 && lines.length < 5; from = 0) {
        const along = Math.min(left, measure - from);
        const across = lines.length * size * 1.4;
        const offset = mode === 'rtl' ? measure - from - along : from;
        if (along >= 1) {
          lines.push(
            mode === 'vertical'
              ? area(origin.x - across, origin.y + offset, size, along)
              : area(origin.x + offset, origin.y + across, along, size),
          );
        }
        left -= Math.max(along, 1);
      }
      return lines;
    })
    .filter((lines) => lines.length > 0);

const request = fc
  .tuple(fc.integer({ min: 240, max: 2600 }), fc.integer({ min: 180, max: 1600 }))
  .map(([width, height]) => area(8, 8, width, height))
  .chain((view) =>
    fc.record({
      view: fc.constant(view),
      lines: fc.oneof(fc.array(box(view), { minLength: 1, maxLength: 5 }), wrapped(view)),
      wish: fc.record({
        width: fc.integer({ min: 200, max: 420 }),
        height: fc.integer({ min: 60, max: 700 }),
      }),
      keep: fc.constantFrom<Side | null>(null, 'below', 'above', 'left', 'right', 'between', 'over'),
    }),
  );

/** Whether a card of the least useful size (64 × 220 px) has a free stripe, with 6 px of air, written down independently. */
function hasRoom({ lines, view }: PlaceRequest): boolean {
  const seen = lines.filter((line) => meets(line, view));
  const free = (
    start: number,
    end: number,
    from: number,
    to: number,
    spans: [number, number][],
    least: number,
  ) => {
    let edge = start;
    for (const [low, high] of [...spans].sort((one, other) => one[0] - other[0])) {
      if (Math.min(low - from, end) - edge >= least) return true;
      edge = Math.max(edge, high + to);
    }
    return end - edge >= least;
  };
  const rows = seen.map((line): [number, number] => [line.top, line.bottom]);
  const wide = view.right - view.left >= 220;
  const tall = view.bottom - view.top >= 64;
  if (wide && free(view.top, view.bottom, 6, 6, rows, 64)) return true;
  if (seen.length === 0) return true;
  const left = Math.min(...seen.map((line) => line.left)) - 6 - view.left;
  const right = view.right - Math.max(...seen.map((line) => line.right)) - 6;
  return tall && Math.max(left, right) >= 220;
}

describe('any lines in any view', () => {
  test('the card is inside the view, and off every line wherever there is room for one', () => {
    let free = 0;
    fc.assert(
      fc.property(request, (asked) => {
        const found = boxOf(place(asked));
        const { view } = asked;
        expect(found.left).toBeGreaterThanOrEqual(view.left - 0.001);
        expect(found.top).toBeGreaterThanOrEqual(view.top - 0.001);
        expect(found.right).toBeLessThanOrEqual(view.right + 0.001);
        expect(found.bottom).toBeLessThanOrEqual(view.bottom + 0.001);
        if (!hasRoom(asked)) return;
        free += 1;
        expect(asked.lines.filter((line) => meets(line, found))).toEqual([]);
      }),
      { numRuns: RUNS },
    );
    // Else the property above would hold of nothing.
    expect(free).toBeGreaterThan(RUNS / 2);
  });

  test('it is never larger than its wish, and keeps its side while that has room', () => {
    fc.assert(
      fc.property(request, (asked) => {
        const first = place({ ...asked, keep: null });
        expect(first.width).toBeLessThanOrEqual(asked.wish.width);
        expect(first.height).toBeLessThanOrEqual(asked.wish.height);
        const longer = { ...asked.wish, height: asked.wish.height + 150 };
        expect(place({ ...asked, wish: longer, keep: first.side }).side).toBe(first.side);
      }),
      { numRuns: RUNS },
    );
  });
});
