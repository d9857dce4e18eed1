import { describe, test } from 'vitest';
import { article, entry, expectOnly, move, role, SOURCES } from './fixtures.ts';

const ADA = 'people/ada-example.yml';
const ACME = 'organizations/acme.yml';
const RAID = 'articles/raid.yml';
const sound = entry('person', 'Ada Example');

describe('references', () => {
  const nobody = 'names “nobody”, which no entry has as its id: mend it, or add that entry';

  test.each([
    [
      'a relation',
      `${sound}relations:\n  - type: employer\n    entry: nobody\n`,
      'entry:',
      'relations[0].entry',
    ],
    [
      'a role',
      `${sound}roles:\n${role('nobody', '    to: 2020\n')}`,
      '- organization',
      'roles[0].organization',
    ],
    ['a move’s origin', `${sound}moves:\n${move('nobody', 'acme', '2020')}`, '- from', 'moves[0].from'],
    ['a move’s goal', `${sound}moves:\n${move('acme', 'nobody', '2020')}`, 'to:', 'moves[0].to'],
  ])('%s to nobody', (_what, text, mark, field) => expectOnly(ADA, text, mark, field, nobody));

  test('a signature to nobody', () => {
    const text = article().replace('entry: acme', 'entry: nobody');
    expectOnly(RAID, text, '- entry', 'signature[0].entry', nobody);
  });

  test('a note to nobody', () => {
    const text = article(
      `notes:\n  - id: a\n    entry: nobody\n    text:\n      en: >-\n        A.\n      fr: >-\n        B.\n    sources: [paper-2025]\n${SOURCES}`,
    );
    expectOnly(RAID, text, 'entry: nobody', 'notes[0].entry', nobody);
  });

  test('an entry to itself', () => {
    const text = entry('organization', 'Acme Robotics', 'relations:\n  - type: parent\n    entry: acme\n');
    expectOnly(
      ACME,
      text,
      'entry:',
      'relations[0].entry',
      'names the entry itself: name another, or remove it',
    );
  });

  test('an employer that is a person', () => {
    const bob = entry('person', 'Bob Other', `roles:\n${role('ada-example', '    to: 2020\n')}`);
    expectOnly(
      'people/bob-other.yml',
      bob,
      '- organization',
      'roles[0].organization',
      'names “ada-example”, which is a person: name an entry of kind organization',
    );
  });

  const story = (lead: string) => article().replace('published', `scope: story\n${lead}published`);

  test('a story that is about nothing', () => {
    const missing = 'is missing: name the entries that every text on this story is about';
    expectOnly(RAID, story(''), 'kind: article', 'lead', missing);
  });

  test('a story about nobody we know', () => {
    expectOnly(RAID, story('lead: [nobody]\n'), 'lead:', 'lead[0]', nobody);
  });

  test('one entry twice in a signature', () => {
    const text = article('  - entry: acme\n    weight: 1\n');
    expectOnly(
      RAID,
      text,
      '- entry: acme\n    weight: 1',
      'signature[1].entry',
      'is in the signature twice: keep one',
    );
  });

  test('fields of another kind', () => {
    const firm = entry('organization', 'Acme Robotics', `roles:\n${role('globex', '    to: 2020\n')}`);
    expectOnly(ACME, firm, 'roles:', 'roles', 'is for persons only: write a fact or a relation');
    const term = entry('term', 'raid');
    expectOnly(
      'terms/raid.yml',
      term,
      'kind',
      'term',
      'is missing: add the block with lemma, language, part_of_speech and equivalent',
    );
  });
});
