import type { Analysis, FoundMove } from '../../../src/core/analysis.ts';
import type { Annotation } from '../../../src/core/annotation.ts';
import type { Entry, Source } from '../../../src/core/knowledge.ts';
import type { ExportSource } from '../../../src/export/export-source.ts';
import { createTranslator } from '../../../src/i18n/create-translator.ts';

/* A made-up article of our own with its analysis, small enough to be known by heart. Some of its words are those of an attacker. */

const TITLE = 'Zoé quitte Northlight 🚀';
const FIRST = 'Zoé Lefèvre quitte Northlight pour Meridian, pour 1,5 million de dollars.';
const SECOND = 'Meridian ne dit rien, "=HYPERLINK" non plus ; Zoé Lefèvre sourit.';
export const TEXT = `${TITLE}\n${FIRST}\n${SECOND}`;

function at(text: string, occurrence = 0): { start: number; end: number; text: string } {
  let start = TEXT.indexOf(text);
  for (let passed = 0; passed < occurrence; passed += 1) start = TEXT.indexOf(text, start + 1);
  return { start, end: start + text.length, text };
}

const GAZETTE: Source = {
  publisher: 'The Gazette',
  title: 'One more [leaves] Northlight',
  url: 'https://gazette.example/north light',
  date: '2025-07-08',
  language: 'en',
};

function entry(id: string, kind: Entry['kind'], name: string, more: Partial<Entry> = {}): Entry {
  return {
    id,
    kind,
    name,
    gloss: { en: `${name} in a line`, fr: `${name} en une ligne` },
    background: { en: `More of ${name}.\nTwo lines.`, fr: `Plus sur ${name}.\r\nDeux lignes.` },
    roles: [],
    moves: [],
    facts: [],
    relations: [],
    sources: {},
    ...more,
  };
}

const ZOE = entry('zoe-lefevre', 'person', 'Zoé Lefèvre', {
  wikidata: 'Q42',
  sources: { gazette: GAZETTE },
  moves: [
    {
      from: 'northlight',
      to: 'meridian',
      role: { en: 'r', fr: 'r' },
      date: '2025-07',
      status: 'confirmed',
      sources: ['gazette'],
    },
  ],
});

const person = { kind: 'person', entry: 'zoe-lefevre', confidence: 1, reason: 'full-name' } as const;
const firm = { kind: 'organization', confidence: 1, reason: 'distinctive-alias' } as const;

const annotations: Annotation[] = [
  { ...at('Zoé Lefèvre'), ...person },
  { ...at('Northlight', 1), ...firm, entry: 'northlight' },
  { ...at('Meridian'), ...firm, entry: 'meridian' },
  {
    ...at('1,5 million de dollars'),
    kind: 'figure',
    entry: null,
    confidence: 1,
    reason: 'figure',
    figure: {
      sort: 'money',
      min: 1_500_000,
      max: 1_500_000,
      unit: 'USD',
      per: null,
      qualifier: null,
      range: false,
      purpose: 'pay',
    },
  },
  { ...at('Meridian', 1), ...firm, entry: 'meridian' },
  { ...at('Zoé Lefèvre', 1), ...person },
];

const { start, end } = at(FIRST);
const move: FoundMove = {
  person: 'zoe-lefevre',
  from: 'northlight',
  to: 'meridian',
  date: '2025-07',
  start,
  end,
  basis: 'text',
};

export const ANALYSIS: Analysis = {
  language: 'fr',
  detection: { verdict: 'coverage', article: null, score: 1, reasons: [] },
  annotations,
  moves: [move],
  unrealized: [
    {
      person: 'zoe-lefevre',
      from: null,
      to: 'northlight',
      status: 'denied',
      start: at(SECOND).start,
      end: at(SECOND).end,
    },
  ],
  speakers: [],
  notes: [],
};

export const SOURCE: ExportSource = {
  analysis: ANALYSIS,
  article: {
    text: TEXT,
    language: 'fr',
    published: '2025-07-09',
    blocks: [TITLE, FIRST, SECOND].map((text, index) => ({
      start: at(text).start,
      end: at(text).end,
      role: index === 0 ? ('title' as const) : ('paragraph' as const),
    })),
  },
  prose: {
    date: '2026-05-30',
    articles: {},
    entries: {
      'zoe-lefevre': ZOE,
      northlight: entry('northlight', 'organization', '=cmd|Northlight'),
      meridian: entry('meridian', 'organization', 'Meridian #1'),
    },
  },
  title: TITLE,
  url: 'https://journal.example/zoe',
  glosses: ['en', 'fr'],
  words: createTranslator('en'),
};
