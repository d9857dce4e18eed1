import { describe, expect, test } from 'vitest';
import type { Annotation } from '../../../../src/core/annotation.ts';
import type { Article } from '../../../../src/core/article.ts';
import { articleFromText } from '../../../../src/core/article-from-text.ts';
import { matchKnownArticle } from '../../../../src/core/detection/known-article.ts';
import type { FigureAnchor, IndexedArticle } from '../../../../src/core/knowledge.ts';
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
  scope: 'article',
  lead: [],
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

/** As long as the offsets of the tests reach, published on the day given. */
function textOf(published: string | null): Article {
  const blocks = [0, 20, 40, 60, 80].map((start) => ({ start, end: start + 20, role: 'paragraph' as const }));
  return { text: ' '.repeat(100), blocks, language: 'en', published };
}
const text = textOf('2025-07-09');

describe('matchKnownArticle', () => {
  test('knows an article by what it says', () => {
    const match = matchKnownArticle(
      text,
      [entry('ada', 0), entry('karl', 9), figure(money(14_300_000_000), 20), figure(money(500_000_000), 30)],
      [known],
    );
    expect(match).toMatchObject({ article: { id: 'raid' }, entries: 2, figures: 2 });
    expect(match?.share).toBeCloseTo(11 / 12);
  });
  test('the same people without the figures are other coverage', () => {
    expect(
      matchKnownArticle(
        text,
        [entry('ada', 0), entry('karl', 9), entry('lumen', 20), figure(money(14_300_000_000), 30)],
        [known],
      ),
    ).toBeNull();
  });
  test('the same figures about other people are another story', () => {
    expect(
      matchKnownArticle(text, [figure(money(14_300_000_000), 20), figure(money(500_000_000), 30)], [known]),
    ).toBeNull();
  });
});

test('a part of an article is known by naming nobody else', () => {
  const part = [entry('ada', 0), figure(money(14_300_000_000), 20), figure(money(500_000_000), 30)];
  const large: IndexedArticle = { ...known, signature: [...known.signature, { entry: 'eve', weight: 5 }] };
  expect(matchKnownArticle(text, part, [large])).toMatchObject({ share: 8 / 17 });
  expect(matchKnownArticle(text, [...part, entry('bob', 40), entry('zoe', 50)], [large])).toBeNull();
});

describe('a story', () => {
  const story: IndexedArticle = {
    ...known,
    id: 'deal',
    scope: 'story',
    lead: ['karl'],
    signature: [
      { entry: 'karl', weight: 3 },
      { entry: 'lumen', weight: 2 },
      { figure: anchor(2_400_000_000), weight: 2 },
      { entry: 'ada', weight: 1 },
    ],
    notes: [],
  };
  const hedged: Figure = { ...money(2_400_000_000), max: null, qualifier: 'more-than' };

  test('is known by its few telling items, without its figures and however those are hedged', () => {
    expect(
      matchKnownArticle(text, [entry('karl', 0), entry('karl', 50), entry('lumen', 9)], [story]),
    ).toMatchObject({
      article: { id: 'deal' },
      figures: 0,
    });
    expect(
      matchKnownArticle(text, [entry('karl', 0), entry('karl', 50), figure(hedged, 9)], [story]),
    ).toMatchObject({ figures: 1 });
  });
  test('that is mentioned once, late, or beside others who are named more is not what the text is about', () => {
    const others = ['ada', 'eve', 'bob'].flatMap((id) => [entry(id, 1), entry(id, 6), entry(id, 11)]);
    const late = [entry('lumen', 80), entry('karl', 85)];
    expect(matchKnownArticle(text, [...others, ...late], [story])).toBeNull();
    expect(matchKnownArticle(text, [...others, ...late, entry('karl', 90)], [story])).toBeNull();
    expect(
      matchKnownArticle(text, [entry('karl', 20), entry('karl', 30), entry('lumen', 9)], [story]),
    ).toBeNull();
  });
  test('cannot be told before it broke', () => {
    const told = [entry('karl', 0), entry('karl', 50), entry('lumen', 9)];
    expect(matchKnownArticle(textOf('2025-07-05'), told, [story])).not.toBeNull();
    expect(matchKnownArticle(textOf('2025-06-05'), told, [story])).toBeNull();
    expect(matchKnownArticle(textOf(null), told, [story])).not.toBeNull();
  });
  test('yields to the very article', () => {
    const all = [
      ...[entry('karl', 0), entry('karl', 50), entry('lumen', 9), entry('ada', 20)],
      ...[figure(money(14_300_000_000), 30), figure(money(500_000_000), 40), figure(hedged, 60)],
    ];
    expect(matchKnownArticle(text, all, [story, known])).toMatchObject({ article: { id: 'raid' } });
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
  test('where a sum is given twice, a note goes to the one with its hedge', () => {
    const open: FigureAnchor = { ...anchor(500_000_000), max: null };
    const told: IndexedArticle = {
      ...known,
      notes: [
        { id: 'exact', figure: anchor(500_000_000) },
        { id: 'open', figure: open },
      ],
    };
    const annotations = [
      figure(money(500_000_000), 5),
      figure({ ...money(500_000_000), max: null, qualifier: 'more-than' }, 20),
    ];
    expect(placeNotes(article, told, annotations).map(({ id, start }) => [id, start])).toEqual([
      ['exact', 5],
      ['open', 20],
    ]);
  });
  test('a note on an entry stands on its first mention', () => {
    expect(placeNotes(article, known, [entry('ada', 3), entry('ada', 20)])).toEqual([
      { id: 'ada', start: 3, end: 7 },
    ]);
  });
});
