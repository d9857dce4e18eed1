import { describe, expect, test } from 'vitest';
import { REVIEW_LIMIT, type ReviewCard } from '../../../src/review/review.ts';
import { readReviewFile, reviewFile, reviewFileName } from '../../../src/review/review-file.ts';
import { graded } from '../../../src/review/schedule.ts';

const NOW = new Date('2026-03-02T08:00:00.000Z');
const fresh: ReviewCard = { entry: 'zoe-lefevre', kept: '2026-03-01T20:00:00.000Z', schedule: null };
const seen = graded({ ...fresh, entry: 'chips/quill' }, 'good', NOW);
const file = (cards: readonly unknown[]) =>
  JSON.stringify({ format: 'interligne-review', version: 1, cards });

describe('the review as a file', () => {
  test('comes back as it went', () => {
    expect(readReviewFile(reviewFile([fresh, seen], NOW))).toEqual({ cards: [fresh, seen] });
    expect(reviewFileName(NOW)).toBe('interligne-review-2026-03-02.json');
  });

  test.each([
    ['no JSON', '{', null, 'json'],
    ['other JSON', '{"cards":[]}', null, 'format'],
    ['a later version’s', '{"format":"interligne-review","version":2,"cards":[]}', null, 'later'],
    ['without cards', '{"format":"interligne-review","version":1}', 'cards', 'shape'],
    ['too many', file(Array(REVIEW_LIMIT + 1).fill(fresh)), 'cards', 'many'],
    ['a card twice', file([fresh, fresh]), 'cards[1].entry', 'twice'],
    ['no card', file([fresh, 7]), 'cards[1]', 'shape'],
    ['a strange id', file([{ ...fresh, entry: '__proto__' }]), 'cards[0].entry', 'entry'],
    ['a strange time', file([{ ...fresh, kept: 'yesterday' }]), 'cards[0].kept', 'time'],
    [
      'a strange number',
      file([{ ...seen, schedule: { ...seen.schedule, stability: 0 } }]),
      'cards[0].schedule.stability',
      'number',
    ],
  ])('is refused whole, with place and mend: %s', (_name, text, place, code) => {
    expect(readReviewFile(text)).toEqual({ problems: [{ place, code }] });
  });
});
