import { describe, expect, test } from 'vitest';
import type { FoundMove } from '../../../src/core/analysis.ts';
import { flowGraph } from '../../../src/flow/flow-graph.ts';
import { flowLayout } from '../../../src/flow/flow-layout.ts';
import { articleSteps } from '../../../src/popup/article-steps.ts';
import { ribbonNames, sketchRoom, wrapped } from '../../../src/popup/flow-sketch.ts';
import { entryOf } from '../library/sample-entries.ts';

const move = (person: string, from: string | null, to: string | null, start: number): FoundMove => ({
  ...{ person, from, to, start, end: start + 9 },
  date: null,
  basis: 'text',
});
const MOVES = [
  move('ann', 'lab', 'rival', 0),
  move('bob', 'firm', 'rival', 10),
  move('cem', 'lab', 'firm', 20),
  move('dot', null, null, 30),
  move('eve', 'rival', null, 40),
];
const knowledge = {
  date: '2026-05-30',
  entries: {
    firm: entryOf('firm', 'organization'),
    lab: entryOf('lab', 'organization', { relations: [{ type: 'parent', entry: 'firm' }] }),
  },
  articles: {},
};

describe('the flow of an article', () => {
  test('labs count under their firm; what is no way between two firms stays with the table', () => {
    const steps = articleSteps(MOVES, knowledge);
    expect(steps.map(({ person, fromFirm, toFirm, start }) => [person, fromFirm, toFirm, start])).toEqual([
      ['ann', 'firm', 'rival', 0],
      ['bob', 'firm', 'rival', 10],
      ['eve', 'rival', null, 40],
    ]);
    const { links } = flowGraph(steps);
    expect(links.map(({ id, moves }) => [id, moves.length])).toEqual([
      ['from:firm to:rival', 2],
      ['from:rival to::unnamed', 1],
    ]);
    // A ribbon leads to the first sentence that tells it.
    expect(links[0]?.moves[0]?.start).toBe(0);
  });

  test('without the knowledge base each organization stands for itself', () => {
    expect(articleSteps(MOVES, null).map(({ fromFirm, toFirm }) => [fromFirm, toFirm])).toContainEqual([
      'lab',
      'firm',
    ]);
  });

  test.each([1, 3, 12, 40])('%i ribbons are high enough for a line of text each', (count) => {
    const steps = Array.from({ length: count }, (_, index) => ({
      ...{ person: `p${index}`, fromFirm: `f${index % 4}`, toFirm: `t${index % 3}` },
    }));
    const room = sketchRoom({ width: 340, line: 16, margin: 0 }, count);
    const { links, nodes } = flowLayout(flowGraph(steps), room);
    for (const { link, thickness } of links)
      expect(thickness).toBeGreaterThanOrEqual(room.line * link.moves.length - 0.01);
    for (const { x, width } of nodes) {
      expect(x).toBeGreaterThanOrEqual(room.margin - 0.01);
      expect(x + width).toBeLessThanOrEqual(room.width - room.margin + 0.01);
    }
  });

  test('a ribbon bears whole names, else surnames, else how many', () => {
    const names: Record<string, string> = { a: 'Ann Archer', b: 'Bob Baker', c: 'Cem Çelik' };
    const steps = Object.keys(names).map((person) => ({ person, fromFirm: 'x', toFirm: 'y' }));
    const on = (letters: number) => ribbonNames(steps, (person) => names[person] ?? '', letters);
    expect(on(40)).toBe('Ann Archer, Bob Baker, Cem Çelik');
    expect(on(20)).toBe('Archer, Baker, Çelik');
    expect(on(16)).toBe('Archer, Baker +1');
    expect(on(9)).toBe('Archer +2');
    expect(on(4)).toBe('+3');
  });

  test('a firm’s name takes two lines at most', () => {
    expect(wrapped('Meta', 12)).toEqual(['Meta']);
    expect(wrapped('Meta Platforms', 12)).toEqual(['Meta', 'Platforms']);
    expect(wrapped('Safe Superintelligence', 12)).toEqual(['Safe', 'Superintell…']);
    expect(wrapped('Thinking Machines Lab of it', 12)).toEqual(['Thinking', 'Machines La…']);
  });
});
