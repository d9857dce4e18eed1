import { describe, expect, test } from 'vitest';
import type { Annotation, AnnotationKind } from '../../../src/core/annotation.ts';
import type { Figure } from '../../../src/core/recognition/figures/figure.ts';
import { type MarkChoice, worthMarking } from '../../../src/page/which-marks.ts';

const STANDARD: MarkChoice = { density: 'standard', firstMentionOnly: false, kindsOff: [], known: [] };

function annotation(kind: AnnotationKind, entry: string | null, sort?: Figure['sort']): Annotation {
  const figure: Figure | undefined = sort && {
    sort,
    min: 1,
    max: 1,
    unit: null,
    per: null,
    qualifier: null,
    range: false,
  };
  return {
    start: 0,
    end: 1,
    text: entry ?? 'figure',
    kind,
    entry,
    confidence: 1,
    reason: kind === 'figure' ? 'figure' : 'full-name',
    ...(figure && { figure }),
  };
}

const PAGE = [
  annotation('person', 'pang'),
  annotation('organization', 'apple'),
  annotation('term', 'ia'),
  annotation('figure', null, 'money'),
  annotation('figure', null, 'date'),
  annotation('person', 'pang'),
  annotation('place', 'menlo-park'),
  annotation('term', 'ia'),
  annotation('model', 'llama'),
  annotation('model', 'llama'),
];

function marked(choice: Partial<MarkChoice>): string[] {
  return worthMarking(PAGE, { ...STANDARD, ...choice }).map(
    ({ entry, figure }) => entry ?? figure?.sort ?? '?',
  );
}

describe('density', () => {
  test('standard: all names and figures, each term once', () => {
    expect(marked({})).toEqual([
      'pang',
      'apple',
      'ia',
      'money',
      'date',
      'pang',
      'menlo-park',
      'llama',
      'llama',
    ]);
  });

  test('essential: people and organizations once, and sums', () => {
    expect(marked({ density: 'essential' })).toEqual(['pang', 'apple', 'money']);
  });

  test('everything: all', () => {
    expect(marked({ density: 'everything' })).toHaveLength(PAGE.length);
  });
});

test('first mention only holds at every density, and leaves figures alone', () => {
  const once = ['pang', 'apple', 'ia', 'money', 'date', 'menlo-park', 'llama'];
  expect(marked({ firstMentionOnly: true })).toEqual(once);
  expect(marked({ firstMentionOnly: true, density: 'everything' })).toEqual(once);
});

test('kinds that are off are not marked', () => {
  expect(marked({ kindsOff: ['figure', 'term', 'model'] })).toEqual(['pang', 'apple', 'pang', 'menlo-park']);
});

test('known entries are not marked', () => {
  expect(marked({ known: ['pang', 'llama'] })).toEqual(['apple', 'ia', 'money', 'date', 'menlo-park']);
});
