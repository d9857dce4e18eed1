import { describe, expect, test } from 'vitest';
import { entry, expectOnly, FACT, lineOf, problemsOf, SOURCES, TITLE } from './fixtures.ts';

const ADA = 'people/ada-example.yml';
const sound = entry('person', 'Ada Example');

describe('sources', () => {
  test('a key that is not there', () => {
    const text = (sound + FACT + SOURCES).replace('[paper-2025]', '[paper-2025, letter]');
    expectOnly(
      ADA,
      text,
      '    sources:',
      'facts[0].sources[1]',
      'names “letter”, which is not among the sources of this file: add it there, or mend the key',
    );
  });

  test('a source that nothing uses', () => {
    const text = sound + SOURCES;
    expectOnly(
      ADA,
      text,
      '  paper-2025',
      'sources.paper-2025',
      'is used by no statement: cite it where it belongs, or remove it',
    );
  });

  test('a statement without a source that does not say so', () => {
    const text = sound + FACT.replace('[paper-2025]', '[]');
    expectOnly(
      ADA,
      text,
      '- date',
      'facts[0]',
      'has no source: list a source key in `sources`, or add `unverified: true`',
    );
    expect(problemsOf({ [ADA]: text.replace('sources: []', 'sources: []\n    unverified: true') })).toEqual(
      [],
    );
  });

  test('a statement with a source that says it has none', () => {
    const text = sound + FACT.replace('[paper-2025]', '[paper-2025]\n    unverified: true') + SOURCES;
    expectOnly(
      ADA,
      text,
      '- date',
      'facts[0]',
      'has a source and says that it has none: remove `unverified: true`, or empty `sources`',
    );
  });

  test('a role without any date', () => {
    const text = `${sound}roles:\n  - organization: acme\n${TITLE}    sources: [paper-2025]\n${SOURCES}`;
    expect(problemsOf({ [ADA]: text })).toContainEqual({
      file: ADA,
      line: lineOf(text, '- organization'),
      field: 'roles[0]',
      message: 'has no date: add `from`, `to` or `confirmed`, or `unverified: true`',
    });
  });

  test('a date of birth without a source', () => {
    const text = `${sound}birth: 1984-05-14\n`;
    expectOnly(
      ADA,
      text,
      'birth',
      'birth',
      'has no source: list its source keys in `birth_sources`, or remove it',
    );
  });
});
