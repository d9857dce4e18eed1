import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  dueCards,
  mergeCards,
  nextDue,
  type ReviewCard,
  type Schedule,
  withKept,
} from '../../../src/review/review.ts';
import { GRADES, graded, intervals } from '../../../src/review/schedule.ts';

const NOW = new Date('2026-03-02T08:00:00.000Z');
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const fresh: ReviewCard = { entry: 'zoe-lefevre', kept: '2026-03-01T20:00:00.000Z', schedule: null };

describe('the schedule', () => {
  test('the same answers at the same moments give the same days, further and further apart', () => {
    const run = () => {
      let card = fresh;
      let now = NOW;
      const gaps: number[] = [];
      for (let review = 0; review < 5; review += 1) {
        card = graded(card, 'good', now);
        const due = Date.parse(card.schedule?.due ?? '');
        gaps.push((due - now.getTime()) / DAY);
        now = new Date(due);
      }
      return { card, gaps };
    };
    const { card, gaps } = run();
    expect(run().card).toEqual(card);
    expect(gaps).toEqual(gaps.toSorted((one, other) => one - other));
    expect(gaps[0]).toBeCloseTo(10 / (24 * 60));
    expect(gaps[1]).toBeGreaterThan(1);
  });

  test('a better grade never brings a card back sooner', () => {
    const { again, hard, good, easy } = intervals(
      graded(fresh, 'easy', NOW),
      new Date(NOW.getTime() + 9 * DAY),
    );
    expect([again, hard, good, easy]).toEqual(
      [again, hard, good, easy].toSorted((one, other) => one - other),
    );
    expect(again).toBeLessThan(DAY);
    expect(easy).toBeGreaterThan(good);
  });

  test('any sound card can be graded at any moment, also by a clock that was set back', () => {
    const schedules: fc.Arbitrary<Schedule> = fc.record({
      due: fc.constant('2026-03-05T00:00:00.000Z'),
      reviewed: fc.constant('2026-03-01T00:00:00.000Z'),
      stability: fc.double({ min: 0.001, max: 36_500, noNaN: true }),
      difficulty: fc.double({ min: 1, max: 10, noNaN: true }),
      scheduledDays: fc.nat(36_500),
      learningSteps: fc.nat(5),
      reps: fc.nat(1000),
      lapses: fc.nat(1000),
      state: fc.constantFrom('learning', 'review', 'relearning'),
    });
    fc.assert(
      fc.property(
        schedules,
        fc.constantFrom(...GRADES),
        fc.integer({ min: -400, max: 4000 }),
        (schedule, grade, days) => {
          const card = graded({ ...fresh, schedule }, grade, new Date(NOW.getTime() + days * DAY));
          const { due = '', reviewed = '', stability } = card.schedule ?? {};
          expect(Date.parse(due)).toBeGreaterThan(Date.parse(reviewed));
          expect(Number.isFinite(stability)).toBe(true);
        },
      ),
    );
  });
});

describe('what is due', () => {
  const later = graded(fresh, 'easy', NOW);
  const other: ReviewCard = { entry: 'meridian', kept: '2026-02-01T00:00:00.000Z', schedule: null };

  test('is what was kept or has waited longest, and not what was just graded', () => {
    expect(dueCards([fresh, other], NOW).map(({ entry }) => entry)).toEqual(['meridian', 'zoe-lefevre']);
    expect(dueCards([later, other], NOW)).toEqual([other]);
    expect(nextDue([later, other], NOW)).toBe(later.schedule?.due);
    expect(nextDue([other], NOW)).toBeNull();
  });

  test('keeping twice keeps the history; keeping no longer drops it', () => {
    expect(withKept([later], 'zoe-lefevre', true, NOW)).toEqual([later]);
    expect(withKept([], 'meridian', true, NOW)).toEqual([
      { entry: 'meridian', kept: NOW.toISOString(), schedule: null },
    ]);
    expect(withKept([later, other], 'zoe-lefevre', false, NOW)).toEqual([other]);
  });

  test('of two reviews of one card the later holds, whichever side it is on; nothing else is lost', () => {
    const latest = graded(later, 'good', new Date(NOW.getTime() + 9 * DAY));
    for (const [here, brought] of [
      [[later, other], [latest]],
      [[latest], [later, other]],
      [[fresh, other], [latest]],
    ] as const) {
      const merged = mergeCards(here, brought);
      expect(merged).toHaveLength(2);
      expect(merged).toEqual(expect.arrayContaining([latest, other]));
    }
  });
});
