import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Claim, settleOverlaps } from '../../../../src/core/recognition/overlaps.ts';

function claim(start: number, end: number, kind: Claim['kind'], confidence = 0.9): Claim {
  return {
    start,
    end,
    kind,
    entry: kind === 'figure' ? null : `${kind}-${start}`,
    confidence,
    reason: kind === 'figure' ? 'figure' : 'full-name',
  };
}

describe('settleOverlaps', () => {
  test('the longest wins', () => {
    expect(settleOverlaps([claim(0, 5, 'organization'), claim(0, 18, 'product')])).toEqual([
      claim(0, 18, 'product'),
    ]);
  });
  test('of equal length the name wins over the figure, the figure over the term', () => {
    expect(settleOverlaps([claim(0, 5, 'term'), claim(0, 5, 'figure'), claim(0, 5, 'model')])).toEqual([
      claim(0, 5, 'model'),
    ]);
    expect(settleOverlaps([claim(0, 5, 'term'), claim(0, 5, 'figure')])).toEqual([claim(0, 5, 'figure')]);
  });
  test('neighbours that touch both stay', () => {
    expect(settleOverlaps([claim(5, 9, 'place'), claim(0, 5, 'person')])).toEqual([
      claim(0, 5, 'person'),
      claim(5, 9, 'place'),
    ]);
  });
  test('whatever the order of arrival, the same claims win, none overlaps, and each loser overlaps a winner', () => {
    const claims = fc.array(
      fc
        .record({
          start: fc.nat(300),
          length: fc.integer({ min: 1, max: 150 }),
          kind: fc.constantFrom<Claim['kind']>('person', 'figure', 'term'),
        })
        .map(({ start, length, kind }) => claim(start, start + length, kind)),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(claims, (list) => {
        const winners = settleOverlaps(list);
        expect(settleOverlaps([...list].reverse()).map(({ start, end }) => [start, end])).toEqual(
          winners.map(({ start, end }) => [start, end]),
        );
        winners.slice(1).forEach((winner, index) => {
          expect(winner.start).toBeGreaterThanOrEqual(winners[index]?.end ?? 0);
        });
        for (const loser of list)
          expect(winners.some((winner) => loser.start < winner.end && winner.start < loser.end)).toBe(true);
      }),
    );
  });
});
