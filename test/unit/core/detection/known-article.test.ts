import { describe, expect, test } from 'vitest';
import type { Annotation } from '../../../../src/core/annotation.ts';
import { articleFromText } from '../../../../src/core/article-from-text.ts';
import { matchKnownArticle } from '../../../../src/core/detection/known-article.ts';
import type { IndexedArticle } from '../../../../src/core/knowledge.ts';
import type { Figure } from '../../../../src/core/recognition/figures/figure.ts';
import { placeNotes } from '../../../../src/core/summary/place-notes.ts';

const money = (amount: number): Figure => ({
  sort: 'money',
  min: amount,
  max: amount,
  unit: 'USD',
  per: null,
  qualifier: null,
  range: false,
});
const anchor = (amount: number) => ({ sort: 'money' as const, unit: 'USD', min: amount, max: amount });

const known: IndexedArticle = {
  id: 'raid',
  published: '2025-07-08',
  signature: [
    { entry: 'ada', weight: 3 },
    { entry: 'karl', weight: 3 },
    { entry: 'lumen', weight: 1 },
    { figure: anchor(14_300_000_000), weight: 3 },
    { figure: anchor(500_000_000), weight: 2 },
  ],
  notes: [
    { id: 'amount', figure: anchor(14_300_000_000), entry: 'lumen' },
    { id: 'ada', entry: 'ada' },
  ],
};

function entry(id: string, start: number): Annotation {
  return { start, end: start + 4, text: id, kind: 'person', entry: id, confidence: 1, reason: 'full-name' };
}

function figure(value: Figure, start: number): Annotation {
  return {
    start,
    end: start + 4,
    text: '',
    kind: 'figure',
    entry: null,
    confidence: 1,
    reason: 'figure',
    figure: value,
  };
}

describe('matchKnownArticle', () => {
  test('knows an article by what it says', () => {
    const match = matchKnownArticle(
      [entry('ada', 0), entry('karl', 9), figure(money(14_300_000_000), 20), figure(money(500_000_000), 30)],
      [known],
    );
    expect(match).toMatchObject({ article: { id: 'raid' }, entries: 2, figures: 2 });
    expect(match?.share).toBeCloseTo(11 / 12);
  });
  test('the same people without the figures are other coverage', () => {
    expect(
      matchKnownArticle(
        [entry('ada', 0), entry('karl', 9), entry('lumen', 20), figure(money(14_300_000_000), 30)],
        [known],
      ),
    ).toBeNull();
  });
  test('the same figures about other people are another story', () => {
    expect(
      matchKnownArticle([figure(money(14_300_000_000), 20), figure(money(500_000_000), 30)], [known]),
    ).toBeNull();
  });
});

describe('placeNotes', () => {
  const article = articleFromText('0123456789012345678901234567890123456789\nabcdefghijklmnopqrstuvwxyz.', {
    language: 'fr',
    published: null,
  });
  test('a note stands on its figure where its entry is named in the same paragraph', () => {
    const annotations = [
      figure(money(14_300_000_000), 5),
      figure(money(14_300_000_000), 45),
      entry('lumen', 55),
    ];
    expect(placeNotes(article, known, annotations)).toEqual([{ id: 'amount', start: 45, end: 49 }]);
  });
  test('a note on an entry stands on its first mention', () => {
    expect(placeNotes(article, known, [entry('ada', 3), entry('ada', 20)])).toEqual([
      { id: 'ada', start: 3, end: 7 },
    ]);
  });
});
