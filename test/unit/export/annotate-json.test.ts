import { describe, expect, test } from 'vitest';
import type { Analysis } from '../../../src/core/analysis.ts';
import type { Article } from '../../../src/core/article.ts';
import type { Entry, KnowledgeProse } from '../../../src/core/knowledge.ts';
import type { Figure } from '../../../src/core/recognition/figures/figure.ts';
import { type AnnotateContext, annotateJson } from '../../../src/export/annotate-json.ts';

const TEXT = 'Meta a payé 2 millions de dollars.';

const entry: Entry = {
  id: 'meta-platforms',
  kind: 'organization',
  name: 'Meta Platforms',
  gloss: { en: 'Owner of Facebook', fr: 'Propriétaire de Facebook' },
  background: { en: 'A company.', fr: 'Une entreprise.' },
  roles: [],
  moves: [],
  facts: [],
  relations: [],
  sources: {},
};

const prose: KnowledgeProse = {
  date: '2026-11-23',
  entries: { 'meta-platforms': entry },
  articles: {
    'a-known-one': {
      id: 'a-known-one',
      name: 'A known article',
      published: '2025-07-08',
      scope: 'article',
      summary: { en: 'It tells.', fr: 'Il raconte.' },
      notes: [
        {
          id: 'the-sum',
          text: { en: 'Others say 3.', fr: 'D’autres disent 3.' },
          sources: ['daily', 'weekly'],
        },
      ],
      sources: {
        daily: {
          publisher: 'Daily',
          title: 'One',
          url: 'https://daily.example/1',
          date: '2025-07',
          language: 'en',
        },
        weekly: {
          publisher: 'Weekly',
          title: 'Two',
          url: 'https://weekly.example/2',
          date: null,
          language: 'fr',
        },
      },
    },
  },
};

const figure: Figure = {
  sort: 'money',
  min: 2_000_000,
  max: 2_000_000,
  unit: 'USD',
  per: null,
  qualifier: null,
  range: false,
};

const analysis: Analysis = {
  language: 'fr',
  detection: {
    verdict: 'known-article',
    article: 'a-known-one',
    score: 0.97345,
    reasons: [{ code: 'names', values: { count: 1 } }],
  },
  annotations: [
    {
      start: 0,
      end: 4,
      text: 'Meta',
      kind: 'organization',
      entry: 'meta-platforms',
      confidence: 0.981,
      reason: 'full-name',
    },
    {
      start: 12,
      end: 33,
      text: '2 millions de dollars',
      kind: 'figure',
      entry: null,
      confidence: 1,
      reason: 'figure',
      figure,
    },
  ],
  moves: [
    {
      person: 'ruoming-pang',
      from: 'apple',
      to: 'meta-platforms',
      date: null,
      start: 0,
      end: 34,
      basis: 'text',
    },
  ],
  unrealized: [{ person: 'ruoming-pang', from: null, to: 'openai', status: 'refused', start: 0, end: 34 }],
  speakers: [{ sort: 'medium', words: 'Bloomberg', entry: 'bloomberg', start: 0, end: 34 }],
  notes: [{ id: 'the-sum', start: 12, end: 33 }],
};

const article: Article = {
  text: TEXT,
  blocks: [{ start: 0, end: 34, role: 'paragraph' }],
  language: 'fr',
  published: null,
};

const context: AnnotateContext = {
  id: 'one.txt',
  article,
  fromHtml: false,
  prose,
  reasonText: (reason) => `${reason.code}: ${reason.values.count}`,
  figureGloss: ({ min }) => ({ en: `US$${min}`, fr: `${min} $ US` }),
};

describe('annotateJson', () => {
  test('writes every field of the public shape, in the documented order', () => {
    expect(JSON.stringify(annotateJson(analysis, context), null, 1)).toMatchInlineSnapshot(`
      "{
       "id": "one.txt",
       "language": "fr",
       "detection": {
        "verdict": "known-article",
        "article": "a-known-one",
        "score": 0.97,
        "reasons": [
         "names: 1"
        ]
       },
       "annotations": [
        {
         "start": 0,
         "end": 4,
         "text": "Meta",
         "kind": "organization",
         "entry": "meta-platforms",
         "confidence": 0.98,
         "figure": null,
         "gloss": {
          "en": "Owner of Facebook",
          "fr": "Propriétaire de Facebook"
         }
        },
        {
         "start": 12,
         "end": 33,
         "text": "2 millions de dollars",
         "kind": "figure",
         "entry": null,
         "confidence": 1,
         "figure": {
          "sort": "money",
          "min": 2000000,
          "max": 2000000,
          "unit": "USD",
          "per": null,
          "qualifier": null,
          "range": false
         },
         "gloss": {
          "en": "US$2000000",
          "fr": "2000000 $ US"
         }
        }
       ],
       "moves": [
        {
         "person": "ruoming-pang",
         "from": "apple",
         "to": "meta-platforms",
         "date": null,
         "start": 0,
         "end": 34,
         "basis": "text"
        }
       ],
       "unrealized": [
        {
         "person": "ruoming-pang",
         "from": null,
         "to": "openai",
         "status": "refused",
         "start": 0,
         "end": 34
        }
       ],
       "speakers": [
        {
         "sort": "medium",
         "words": "Bloomberg",
         "entry": "bloomberg",
         "start": 0,
         "end": 34
        }
       ],
       "notes": [
        {
         "id": "the-sum",
         "start": 12,
         "end": 33,
         "text": {
          "en": "Others say 3.",
          "fr": "D’autres disent 3."
         },
         "sources": [
          "https://daily.example/1",
          "https://weekly.example/2"
         ]
        }
       ]
      }"
    `);
  });

  test('gives the text of an HTML input, since only we know what offsets refer to', () => {
    expect(annotateJson(analysis, { ...context, fromHtml: true }).text).toBe(TEXT);
    expect(annotateJson(analysis, context)).not.toHaveProperty('text');
  });

  test('keeps fields of the core that are not public out of the shape', () => {
    const json = annotateJson(analysis, context);
    expect(json.annotations[0]).not.toHaveProperty('reason');
  });

  test('leaves notes empty where the article is not a known one', () => {
    const other: Analysis = {
      ...analysis,
      detection: { verdict: 'other', article: null, score: 0.1, reasons: [] },
      notes: [],
    };
    expect(annotateJson(other, context).notes).toEqual([]);
  });

  test('refuses an entry, a note or a source that the knowledge base lacks, naming it', () => {
    const stranger: Analysis = {
      ...analysis,
      annotations: analysis.annotations.map((annotation) => ({
        ...annotation,
        entry: annotation.entry && 'nobody',
      })),
    };
    expect(() => annotateJson(stranger, context)).toThrow(/nobody/);
    const strangeNote: Analysis = { ...analysis, notes: [{ id: 'no-note', start: 0, end: 1 }] };
    expect(() => annotateJson(strangeNote, context)).toThrow(/no-note/);
    const sourceless = structuredClone(prose) as { articles: Record<string, { sources: object }> };
    Object.assign(sourceless.articles['a-known-one'] ?? {}, { sources: {} });
    expect(() =>
      annotateJson(analysis, { ...context, prose: sourceless as unknown as KnowledgeProse }),
    ).toThrow(/daily/);
  });
});
