import { expect, test } from 'vitest';
import { table } from '../../../scripts/annotate/table.ts';
import type { AnnotateJson } from '../../../src/export/annotate-json.ts';

const gloss = (en: string) => ({ en, fr: `(fr) ${en}` });

const result: AnnotateJson = {
  id: 'a.txt',
  language: 'fr',
  detection: { verdict: 'coverage', article: null, score: 0.9, reasons: ['One reason.'] },
  annotations: [
    {
      start: 0,
      end: 4,
      text: 'Meta',
      kind: 'organization',
      entry: 'meta-platforms',
      confidence: 0.9,
      figure: null,
      gloss: gloss('Owner of Facebook'),
    },
    {
      start: 10,
      end: 40,
      text: 'plus\u00a0de 10 à\n20\u202fmillions',
      kind: 'figure',
      entry: null,
      confidence: 1,
      figure: {
        sort: 'money',
        min: 1e7,
        max: null,
        unit: 'USD',
        per: 'year',
        qualifier: 'more-than',
        range: true,
      },
      gloss: gloss('x'.repeat(100)),
    },
  ],
  moves: [{ person: 'p', from: null, to: 'q', date: null, start: 0, end: 9, basis: 'text' }],
  unrealized: [{ person: 'ruoming-pang', from: 'apple', to: 'openai', status: 'refused', start: 0, end: 9 }],
  speakers: [],
  notes: [],
};

test('a table has the verdict, then aligned columns, and leaves empty sections out', () => {
  expect(table(result)).toBe(
    [
      'a.txt: coverage (0.90), language fr',
      '  One reason.',
      '',
      'Moves',
      '  p  ? → q    text  0–9',
      '',
      'Not moves',
      '  ruoming-pang  apple → openai  refused  0–9',
      '',
      'Annotations',
      '  0–4    Meta                      organization  meta-platforms                     0.90  Owner of Facebook',
      `  10–40  plus de 10 à 20 millions  money         more-than 10000000–… USD per year  1.00  ${'x'.repeat(59)}…`,
      '',
    ].join('\n'),
  );
});
