import { describe, expect, test } from 'vitest';
import { checkFiles } from '../../src/knowledge/build/check.ts';
import { compile } from '../../src/knowledge/build/compile.ts';
import { statisticsOf } from '../../src/knowledge/build/statistics.ts';
import { article, entry, FACT, ROLE_OF_MOVE, SOUND, SOURCES, TITLE } from './fixtures.ts';

const ADA = entry(
  'person',
  'Ada Example',
  `aliases:
  - form: Example
    gate: short
  - forms: [Ada Exemple, Ada Example]
    misspelling: true
roles:
  - organization_name: Elsewhere
    from: 2015
    to: 2018
${TITLE}    sources: [paper-2025]
  - organization: acme
    from: 2018
    to: 2025
${TITLE}    sources: []
    unverified: true
  - organization: globex-lab
    confirmed: 2025-07-09
${TITLE}    sources: [paper-2025]
moves:
  - from: acme
    to: globex
    date: 2025-07
    status: reported
${ROLE_OF_MOVE}    sources: [paper-2025]
${FACT}birth: 1984
birth_sources: [paper-2025]
${SOURCES}`,
);

const FILES = {
  ...SOUND,
  'organizations/acme.yml': entry(
    'organization',
    'Acme',
    `gate: weak
context: [Robot, 'L’Usine', robot]
aliases:
  - form: Acme Robotics
  - form: ACM
    gate: weak
    context: [chip]
  - form: The Robot Firm
    metonym: true
  - forms: [la firme au robot]
    language: fr
    metonym: true
`,
  ),
  'people/ada-example.yml': ADA,
  'models/acme-one.yml': entry('model', 'Acme One', 'relations:\n  - type: maker\n    entry: acme\n'),
  'models/acme-two.yml': entry(
    'product',
    'Acme Two',
    'relations:\n  - type: maker\n    entry: acme\n  - type: see-also\n    entry: globex\n',
  ),
  'terms/raid.yml': entry(
    'term',
    'raid',
    'aliases:\n  - forms: [raid, raids]\n    language: fr\nterm:\n  lemma: raid\n  language: fr\n  part_of_speech: noun\n  equivalent: raid\n',
  ),
  'articles/raid-2025.yml':
    article(`  - figure: { sort: money, unit: USD, min: 14300000000, max: 14300000000 }
    weight: 5
  - figure: { sort: period, max: P12M }
    weight: 2
notes:
  - id: price
    figure: { sort: percent, unit: percent, min: 12.5 }
    entry: acme
    text:
      en: >-
        A.
      fr: >-
        B.
    sources: [paper-2025]
${SOURCES}`),
};

const texts = Object.entries(FILES).map(([path, text]) => ({ path, text }));
const checked = checkFiles(texts);
const { index, prose, cues } = compile(checked);

function indexed(id: string) {
  const found = index.entries.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`${id} is not in the index`);
  return found;
}

test('the fixture is sound', () => expect(checked.problems).toEqual([]));

describe('index', () => {
  test('entries are sorted by id', () => {
    expect(index.entries.map(({ id }) => id)).toEqual([
      'acme',
      'acme-one',
      'acme-two',
      'ada-example',
      'globex',
      'globex-lab',
      'raid',
    ]);
  });

  test('aliases: the name first, context folded and on weak forms alone', () => {
    expect(indexed('acme').aliases).toEqual([
      { form: 'Acme', gate: 'weak', context: ["l'usine", 'robot'] },
      { form: 'Acme Robotics', gate: 'strong' },
      { form: 'ACM', gate: 'weak', context: ['chip'] },
      { form: 'The Robot Firm', gate: 'strong', metonym: true },
      { form: 'la firme au robot', gate: 'strong', language: 'fr', metonym: true },
    ]);
  });

  test('a form given twice is there once; a term’s name is of its language', () => {
    expect(indexed('ada-example').aliases).toEqual([
      { form: 'Ada Example', gate: 'strong' },
      { form: 'Example', gate: 'short' },
      { form: 'Ada Exemple', gate: 'strong' },
    ]);
    expect(indexed('raid').aliases).toEqual([
      { form: 'raid', gate: 'strong', language: 'fr' },
      { form: 'raids', gate: 'strong', language: 'fr' },
    ]);
  });

  test('relations, roles and moves vouch both ways, see-also one way', () => {
    expect(indexed('acme').related).toEqual(['acme-one', 'acme-two', 'ada-example']);
    expect(indexed('ada-example').related).toEqual(['acme', 'globex', 'globex-lab']);
    expect(indexed('acme-two').related).toEqual(['acme', 'globex']);
    expect(indexed('globex').related).toEqual(['ada-example', 'globex-lab']);
  });

  test('organization: maker, parent, last open role', () => {
    expect(indexed('acme-one').organization).toBe('acme');
    expect(indexed('globex-lab').organization).toBe('globex');
    expect(indexed('ada-example').organization).toBe('globex-lab');
    expect(indexed('acme')).not.toHaveProperty('organization');
  });

  test('organization: a newer move to where no role is known, unless the roles know that firm', () => {
    const move = (to: string) =>
      `moves:\n  - from: acme\n    to: ${to}\n    date: 2025\n    status: reported\n${ROLE_OF_MOVE}    sources: []\n    unverified: true\n`;
    const roles = `roles:\n  - organization: acme\n    to: 2025\n${TITLE}    sources: []\n    unverified: true\n`;
    const employer = (more: string) => {
      const files = { ...FILES, 'people/ada-example.yml': entry('person', 'Ada Example', more) };
      const ada = compile(checkFiles(Object.entries(files).map(([path, text]) => ({ path, text }))));
      return ada.index.entries.find(({ id }) => id === 'ada-example')?.organization;
    };
    expect(employer(roles)).toBe('acme');
    expect(employer(roles + move('globex'))).toBe('globex');
    expect(employer(move('globex'))).toBe('globex');
    expect(employer('relations:\n  - type: employer\n    entry: acme\n')).toBe('acme');
  });

  test('moves', () => {
    expect(indexed('ada-example').moves).toEqual([{ from: 'acme', to: 'globex', date: '2025-07' }]);
    expect(indexed('acme')).not.toHaveProperty('moves');
  });

  test('articles: figures are numbers, dates stay text, open ends are null', () => {
    expect(index.articles).toEqual([
      {
        id: 'raid-2025',
        published: '2025-07-08',
        scope: 'article',
        lead: [],
        signature: [
          { entry: 'acme', weight: 3 },
          { figure: { sort: 'money', unit: 'USD', min: 14_300_000_000, max: 14_300_000_000 }, weight: 5 },
          { figure: { sort: 'period', unit: null, min: null, max: 'P12M' }, weight: 2 },
        ],
        notes: [
          { id: 'price', figure: { sort: 'percent', unit: 'percent', min: 12.5, max: null }, entry: 'acme' },
        ],
      },
    ]);
  });
});

describe('prose', () => {
  test('an entry, without what only the index needs', () => {
    const ada = prose.entries['ada-example'];
    expect(Object.keys(ada ?? {})).toEqual([
      'id',
      'kind',
      'name',
      'gloss',
      'background',
      'birth',
      'roles',
      'moves',
      'facts',
      'relations',
      'sources',
    ]);
    expect(ada?.gloss.fr).toBe('Une ligne courte : voilà.');
    expect(ada?.roles).toMatchObject([
      { organization: null, organizationName: 'Elsewhere', from: '2015', to: '2018' },
      { organization: 'acme', unverified: true, sources: [] },
      { organization: 'globex-lab', from: null, to: null, confirmed: '2025-07-09' },
    ]);
    expect(ada?.sources['paper-2025']).toEqual({
      publisher: 'The Paper',
      title: '[Staff changes]',
      url: 'https://paper.example/2025',
      date: '2025-07-01',
      language: 'en',
    });
  });

  test('an article has its notes’ texts', () => {
    expect(prose.articles['raid-2025']).toMatchObject({
      published: '2025-07-08',
      notes: [{ id: 'price', text: { en: 'A.', fr: 'B.' }, sources: ['paper-2025'] }],
    });
  });

  test('date is that of the newest check', () => expect(prose.date).toBe('2025-07-09'));
});

test('cues: distinctive names of the field, no weak, foreign or metonymic ones, none within another', () => {
  expect(cues).toEqual({ organizations: ['Acme Robotics', 'Globex'], people: ['Ada Example'] });
});

test('the order of the files makes no difference', () => {
  const bytes = JSON.stringify(compile(checkFiles(texts)));
  expect(JSON.stringify(compile(checkFiles([...texts].reverse())))).toBe(bytes);
  expect(JSON.stringify({ index, prose, cues })).toBe(bytes);
});

test('what has problems is not compiled', () => {
  expect(() => compile(checkFiles([{ path: 'people/x.yml', text: 'kind: person' }]))).toThrow('problems');
});

test('statistics', () => {
  expect(statisticsOf(checked, { index, prose, cues })).toEqual({
    kinds: { model: 1, organization: 3, person: 1, product: 1, term: 1 },
    articles: 1,
    aliases: [
      ['any', 11],
      ['fr', 3],
    ],
    sources: 2,
    addresses: 1,
    statements: 5,
    unverified: 1,
    oldestConfirmed: { date: '2025-07-09', entry: 'ada-example' },
    unreachable: [],
  });
});

test('an entry of short names alone is reported as unreachable', () => {
  const short = checkFiles([{ path: 'people/bob.yml', text: entry('person', 'Bob', 'gate: short\n') }]);
  expect(statisticsOf(short, compile(short)).unreachable).toEqual(['bob']);
});
