import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firmOf } from '../../../src/flow/firm-of.ts';
import { flowGraph } from '../../../src/flow/flow-graph.ts';
import { flowLayout } from '../../../src/flow/flow-layout.ts';
import {
  chosenMoves,
  type FlowMove,
  flowFirms,
  flowMoves,
  flowYears,
  WHOLE_FLOW,
} from '../../../src/library/flow/flow-moves.ts';
import { entryOf, knowledgeOf, moveOf } from './sample-entries.ts';

const { entries } = knowledgeOf([
  entryOf('holding', 'organization'),
  entryOf('firm', 'organization', { relations: [{ type: 'parent', entry: 'holding' }] }),
  entryOf('lab', 'organization', { relations: [{ type: 'parent', entry: 'firm' }] }),
  entryOf('ring-a', 'organization', { relations: [{ type: 'parent', entry: 'ring-b' }] }),
  entryOf('ring-b', 'organization', { relations: [{ type: 'parent', entry: 'ring-a' }] }),
  entryOf('rival', 'organization', { moves: [moveOf('a', 'b', '2025')] }),
  entryOf('ann', 'person', {
    moves: [
      moveOf('lab', 'rival', '2024-05'),
      moveOf('rival', 'lab', '2025-01-02'),
      moveOf('lab', 'firm', '2026'),
    ],
  }),
  entryOf('bob', 'person', { moves: [moveOf(null, 'rival', '2025'), moveOf('rival', null, '2026-03')] }),
]);
const MOVES = flowMoves(entries);

describe('moves', () => {
  test('labs count under their firm; moves inside one are left out; the newest come first', () => {
    expect(MOVES.map(({ person, fromFirm, toFirm, date }) => [person, fromFirm, toFirm, date])).toEqual([
      ['bob', 'rival', null, '2026-03'],
      ['ann', 'rival', 'holding', '2025-01-02'],
      ['bob', null, 'rival', '2025'],
      ['ann', 'holding', 'rival', '2024-05'],
    ]);
    expect(MOVES[1]).toMatchObject({ from: 'rival', to: 'lab', year: 2025, unverified: false });
  });

  test('a ring of parents ends', () => {
    expect(['ring-a', 'ring-b']).toContain(firmOf(entries, 'ring-a'));
    expect(firmOf(entries, 'nobody')).toBe('nobody');
  });

  test('a choice narrows them by firm and by years, both included', () => {
    expect(chosenMoves(MOVES, WHOLE_FLOW)).toEqual(MOVES);
    expect(chosenMoves(MOVES, { organization: 'holding', from: null, to: null })).toHaveLength(2);
    expect(chosenMoves(MOVES, { organization: null, from: 2025, to: 2025 })).toHaveLength(2);
    expect(chosenMoves(MOVES, { organization: 'holding', from: 2025, to: null })).toHaveLength(1);
    expect(chosenMoves(MOVES, { organization: null, from: 2026, to: 2025 })).toEqual([]);
  });

  test('firms are counted on both sides, and no year is missing between first and last', () => {
    expect(flowFirms(MOVES)).toEqual([
      { firm: 'rival', moves: 4 },
      { firm: 'holding', moves: 2 },
    ]);
    expect(flowYears(chosenMoves(MOVES, { organization: null, from: null, to: null }))).toEqual([
      { year: 2024, moves: 1 },
      { year: 2025, moves: 2 },
      { year: 2026, moves: 1 },
    ]);
    expect(flowYears([])).toEqual([]);
  });
});

const firm = fc.option(fc.integer({ min: 0, max: 25 }).map((number) => `f${number}`));
const anyMoves: fc.Arbitrary<FlowMove[]> = fc
  .array(fc.record({ from: firm, to: firm, person: fc.integer({ max: 40 }).map(String) }), { maxLength: 80 })
  .map((all) =>
    all
      .filter(({ from, to }) => from !== to)
      .map(({ from, to, person }) => ({
        ...{ person, from, to, fromFirm: from, toFirm: to, date: '2025', year: 2025 },
        status: 'confirmed' as const,
        unverified: false,
      })),
  );
const total = (moves: readonly { moves: number }[]) => moves.reduce((sum, one) => sum + one.moves, 0);

describe('graph', () => {
  test('each move is in one link, and nodes count what goes through them', () => {
    fc.assert(
      fc.property(anyMoves, firm, fc.integer({ min: 1, max: 12 }), (moves, kept, most) => {
        const { nodes, links } = flowGraph(moves, kept, most);
        expect(links.flatMap((link) => link.moves).length).toBe(moves.length);
        expect(new Set(links.flatMap((link) => link.moves)).size).toBe(moves.length);
        for (const side of ['from', 'to'] as const) {
          const column = nodes.filter((node) => node.side === side);
          expect(total(column)).toBe(moves.length);
          expect(column.filter(({ kind }) => kind === 'firm').length).toBeLessThanOrEqual(most + 1);
        }
        for (const { id, side, moves: count } of nodes) {
          const through = links.filter((link) => (side === 'from' ? link.source : link.target) === id);
          expect(through.reduce((sum, link) => sum + link.moves.length, 0)).toBe(count);
          expect(count).toBeGreaterThan(0);
        }
      }),
    );
  });

  test('who goes and comes back makes no ring', () => {
    const { links } = flowGraph(MOVES);
    expect(links.every(({ source, target }) => source.startsWith('from:') && target.startsWith('to:'))).toBe(
      true,
    );
    expect(links).toHaveLength(4);
  });

  test('the lesser firms stand together, those without a name last, and the chosen one by itself', () => {
    const move = (from: string | null): FlowMove => ({
      ...(MOVES[0] as FlowMove),
      from,
      fromFirm: from,
      to: 'x',
      toFirm: 'x',
    });
    const moves = ['a', 'a', 'b', 'b', 'c', 'd', 'e', null].map(move);
    const column = (kept: string | null) =>
      flowGraph(moves, kept, 2)
        .nodes.filter(({ side }) => side === 'from')
        .map(({ firm, kind, firms, moves: count }) => `${firm ?? kind} ${firms} ${count}`);
    expect(column(null)).toEqual(['a 1 2', 'b 1 2', 'others 3 3', 'unnamed 0 1']);
    expect(column('d')).toEqual(['a 1 2', 'd 1 1', 'others 3 4', 'unnamed 0 1']);
    // One more firm than there is room for takes no more room by itself than as “1 other”.
    expect(flowGraph(moves, null, 4).nodes.some(({ kind }) => kind === 'others')).toBe(false);
  });
});

describe('layout', () => {
  const room = { width: 900, line: 18, margin: 150 };

  test('stays in its room, keeps the order of its nodes apart, and draws moves in proportion', () => {
    fc.assert(
      fc.property(anyMoves, (moves) => {
        const graph = flowGraph(moves);
        const { nodes, links, height } = flowLayout(graph, room);
        expect(nodes).toHaveLength(graph.nodes.length);
        for (const { x, y, width, height: tall } of nodes) {
          expect(x).toBeGreaterThanOrEqual(room.margin - 0.01);
          expect(x + width).toBeLessThanOrEqual(room.width - room.margin + 0.01);
          expect(y).toBeGreaterThanOrEqual(-0.01);
          expect(y + tall).toBeLessThanOrEqual(height + 0.01);
        }
        for (const side of ['from', 'to'] as const) {
          const column = nodes.filter(({ node }) => node.side === side);
          for (const [index, placed] of column.entries()) {
            const above = column[index - 1];
            // Names need the space: two nodes next to each other are a line apart from middle to middle.
            if (above) {
              const middle = (one: typeof placed) => one.y + one.height / 2;
              expect(middle(placed) - middle(above)).toBeGreaterThanOrEqual(room.line * 0.85);
            }
          }
        }
        const one = links.map(({ link, thickness }) => thickness / link.moves.length);
        for (const unit of one) expect(unit).toBeCloseTo(one[0] ?? 0, 5);
        if (one[0] !== undefined) expect(one[0]).toBeGreaterThanOrEqual(2.9);
        expect(links.every(({ path }) => /^M[\d.,-]+C[\d.,-]+$/u.test(path))).toBe(true);
      }),
    );
  });

  test('nothing is drawn of nothing, and the same twice of the same', () => {
    expect(flowLayout(flowGraph([]), room)).toEqual({ width: 900, height: 0, nodes: [], links: [] });
    expect(flowLayout(flowGraph(MOVES), room)).toEqual(flowLayout(flowGraph(MOVES), room));
  });
});
