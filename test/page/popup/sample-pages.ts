import type { Detection } from '../../../src/core/analysis.ts';
import type { Annotation } from '../../../src/core/annotation.ts';
import type { Figure } from '../../../src/core/recognition/figures/figure.ts';
import type { PageSummary } from '../../../src/messages/protocol.ts';
import { ROWS } from './sample-knowledge.ts';

const FIGURE: Figure = {
  sort: 'money',
  min: null,
  max: null,
  unit: 'USD',
  per: null,
  qualifier: null,
  range: false,
};

const FIGURES: readonly (readonly [text: string, figure: Figure])[] = [
  ['14,3 milliards de dollars', { ...FIGURE, min: 14_300_000_000, max: 14_300_000_000 }],
  [
    'plus d’un demi-milliard de dollars annuels',
    { ...FIGURE, min: 500_000_000, per: 'year', qualifier: 'more-than' },
  ],
  [
    'des dizaines de millions de dollars',
    { ...FIGURE, min: 20_000_000, max: 99_000_000, qualifier: 'indefinite' },
  ],
  ['12 à 18 mois', { ...FIGURE, sort: 'duration', min: 12, max: 18, unit: 'month', range: true }],
  ['40 ans', { ...FIGURE, sort: 'age', min: 40, max: 40, unit: 'year' }],
  [
    'mi-2026',
    { ...FIGURE, sort: 'period', min: '2026-05-01', max: '2026-09-01', unit: null, qualifier: 'mid' },
  ],
  ['49 %', { ...FIGURE, sort: 'percent', min: 49, max: 49, unit: 'percent' }],
  ['14,3 milliards de dollars', { ...FIGURE, min: 14_300_000_000, max: 14_300_000_000 }],
  ['une centaine', { ...FIGURE, sort: 'number', min: 100, max: 100, unit: null, qualifier: 'about' }],
  ['3 000 salariés', { ...FIGURE, sort: 'count', min: 3000, max: 3000, unit: 'people' }],
];

/** Code units between two made-up mentions. */
const STEP = 100;

const ANNOTATIONS: readonly Annotation[] = [
  ...ROWS.flatMap(([id, kind, name, mentions]) =>
    Array.from({ length: mentions }, () => ({
      text: name,
      kind,
      entry: id,
      confidence: 1,
      reason: 'full-name' as const,
    })),
  ),
  ...FIGURES.map(([text, figure]) => ({
    text,
    kind: 'figure' as const,
    entry: null,
    confidence: 1,
    reason: 'figure' as const,
    figure,
  })),
].map((annotation, index) => ({
  ...annotation,
  start: index * STEP,
  end: index * STEP + annotation.text.length,
}));

const KNOWN: Detection = {
  verdict: 'known-article',
  article: 'summer-raid',
  score: 0.97,
  reasons: [
    { code: 'signature', values: { share: 97, entries: 14, figures: 6 } },
    { code: 'talent-words', values: { count: 9, examples: 'débauche, recrutement, départ' } },
  ],
};

export const SAMPLE_COVERAGE: Detection = {
  verdict: 'coverage',
  article: null,
  score: 0.71,
  reasons: [
    { code: 'talent-words', values: { count: 9, examples: 'débauche, recrutement, départ' } },
    { code: 'names', values: { count: 4, examples: 'Northlight, Tern, Meridian' } },
  ],
};

export const SAMPLE_OTHER: Detection = {
  verdict: 'other',
  article: null,
  score: 0.1,
  reasons: [{ code: 'no-evidence', values: {} }],
};

export const SAMPLE_KNOWN_PAGE: PageSummary = {
  title: 'Une semaine agitée chez Northlight',
  url: 'https://www.gazette.example/2025/07/northlight',
  published: '2025-07-08',
  away: false,
  analysis: {
    language: 'fr',
    detection: KNOWN,
    annotations: ANNOTATIONS,
    moves: [
      {
        person: 'mei-tanaka',
        from: 'northlight',
        to: 'meridian',
        date: '2025-07-07',
        start: 10,
        end: 90,
        basis: 'text',
      },
      {
        person: 'jonas-lindqvist',
        from: 'tern',
        to: 'meridian',
        date: '2025-06',
        start: 110,
        end: 190,
        basis: 'text',
      },
      {
        person: 'adaeze-obi',
        from: 'tern',
        to: null,
        date: '2025',
        start: 210,
        end: 290,
        basis: 'knowledge',
      },
      { person: 'wei-zhao', from: null, to: 'meridian', date: null, start: 310, end: 390, basis: 'text' },
    ],
    unrealized: [
      { person: 'mei-tanaka', from: null, to: 'northlight', status: 'refused', start: 100, end: 180 },
    ],
    speakers: [
      { sort: 'named', words: 'Paul Verne', entry: 'paul-verne', start: 10, end: 90 },
      {
        sort: 'anonymous',
        words: 'un ancien dirigeant de Northlight ayant requis l’anonymat',
        entry: null,
        start: 110,
        end: 190,
      },
      { sort: 'medium', words: 'La Gazette', entry: null, start: 210, end: 290 },
      { sort: 'named', words: 'Verne', entry: 'paul-verne', start: 310, end: 390 },
    ],
    notes: [{ id: 'valuation', start: 7000, end: 7025 }],
  },
};

export const SAMPLE_AWAY_PAGE: PageSummary = { ...SAMPLE_KNOWN_PAGE, away: true };

export const SAMPLE_COVERAGE_PAGE: PageSummary = {
  ...SAMPLE_KNOWN_PAGE,
  analysis: { ...SAMPLE_KNOWN_PAGE.analysis, detection: SAMPLE_COVERAGE, notes: [] },
};

export const SAMPLE_EMPTY_PAGE: PageSummary = {
  ...SAMPLE_KNOWN_PAGE,
  analysis: {
    ...SAMPLE_KNOWN_PAGE.analysis,
    detection: SAMPLE_OTHER,
    annotations: [],
    moves: [],
    unrealized: [],
    speakers: [],
    notes: [],
  },
};
