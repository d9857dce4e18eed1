import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { headsFor } from '../../../src/popover/safe-path.ts';

const CARD = { left: 100, top: 200, right: 500, bottom: 600 };
const EXIT = { x: 120, y: 180 };

describe('headsFor', () => {
  test.each([
    ['straight down', { x: 120, y: 190 }, true],
    ['aslant to the far corner', { x: 300, y: 189 }, true],
    ['on the card', { x: 300, y: 400 }, true],
    ['along the line of text', { x: 300, y: 180 }, false],
    ['up and away', { x: 120, y: 150 }, false],
    ['to the side', { x: 20, y: 185 }, false],
    ['beyond the card', { x: 120, y: 700 }, false],
  ])('%s', (_, at, expected) => {
    expect(headsFor(EXIT, at, CARD)).toBe(expected);
  });

  test('a card above is reached as well', () => {
    expect(headsFor({ x: 120, y: 640 }, { x: 140, y: 620 }, CARD)).toBe(true);
    expect(headsFor({ x: 120, y: 640 }, { x: 140, y: 660 }, CARD)).toBe(false);
  });

  test('every point of every straight way into the card is on the way', () => {
    const place = fc.record({
      x: fc.integer({ min: -500, max: 1500 }),
      y: fc.integer({ min: -500, max: 1500 }),
    });
    const inside = fc.record({
      x: fc.integer({ min: 100, max: 500 }),
      y: fc.integer({ min: 200, max: 600 }),
    });
    fc.assert(
      fc.property(place, inside, fc.double({ min: 0.01, max: 1, noNaN: true }), (exit, goal, part) => {
        const at = { x: exit.x + part * (goal.x - exit.x), y: exit.y + part * (goal.y - exit.y) };
        expect(headsFor(exit, at, CARD)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
