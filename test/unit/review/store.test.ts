import { beforeEach, describe, expect, test, vi } from 'vitest';
import { REVIEW_LIMIT, type ReviewCard, withKept } from '../../../src/review/review.ts';
import { changeReview, readKept, readReview, watchReview } from '../../../src/review/store.ts';
import { type FakeBrowser, fakeBrowser } from '../platform/fake-browser.ts';
import { standIn } from '../platform/polyfill.ts';

const NOW = new Date('2026-03-02T08:00:00.000Z');
const keep = (entry: string) => changeReview((cards) => withKept(cards, entry, true, NOW));
let browser: FakeBrowser;

beforeEach(() => {
  browser = standIn(fakeBrowser());
});

describe('the review in storage', () => {
  test('is empty at first, and keeps what is kept at once from several places', async () => {
    await expect(readReview()).resolves.toEqual({ cards: [], broken: false, later: false });
    await Promise.all(['a', 'b', 'c'].map(keep));
    await expect(readKept()).resolves.toEqual(['a', 'b', 'c']);
    expect(browser.stored.get('review')).toMatchObject({ version: 1 });
  });

  test('keeps sound cards of a damaged value, and sets the value aside before it writes over it', async () => {
    const sound: ReviewCard = { entry: 'a', kept: NOW.toISOString(), schedule: null };
    const damaged = { version: 1, cards: [sound, { entry: 'b' }, 'c'] };
    browser.stored.set('review', damaged);
    await expect(readReview()).resolves.toEqual({ cards: [sound], broken: true, later: false });
    expect(browser.stored.has('review.broken')).toBe(false);
    await keep('d');
    expect(browser.stored.get('review.broken')).toEqual(damaged);
    await expect(readKept()).resolves.toEqual(['a', 'd']);
  });

  test('leaves alone what a later version wrote', async () => {
    const later = { version: 2, cards: [], more: true };
    browser.stored.set('review', later);
    await expect(keep('a')).resolves.toBe('later');
    expect(browser.stored.get('review')).toEqual(later);
  });

  test('refuses what is too much, and drops nothing for it', async () => {
    const many = Array.from({ length: REVIEW_LIMIT }, (_, index) => ({
      entry: `e-${index}`,
      kept: NOW.toISOString(),
      schedule: null,
    }));
    browser.stored.set('review', { version: 1, cards: many });
    await expect(keep('one-more')).resolves.toBe('full');
    await expect(readKept()).resolves.toHaveLength(REVIEW_LIMIT);
  });

  test('a write that fails is said, and the next one goes through; readers never fail', async () => {
    browser.refuseWrites = new Error('quota');
    await expect(keep('a')).resolves.toBe('unsaved');
    browser.refuseWrites = null;
    await expect(keep('a')).resolves.toBe('done');
  });

  test('tells whoever watches', async () => {
    const changed = vi.fn();
    watchReview(changed, new AbortController().signal);
    await keep('a');
    await vi.waitFor(() => expect(changed).toHaveBeenCalled());
  });
});
