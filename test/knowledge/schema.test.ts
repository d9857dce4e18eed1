import { describe, expect, test } from 'vitest';
import { article, entry, expectOnly, FACT, problemsOf, ROLE_OF_MOVE, SOURCES, TITLE } from './fixtures.ts';

const ADA = 'people/ada-example.yml';
const sound = entry('person', 'Ada Example');

/** What is wrong in Ada's file: `mark` is on the line of the problem. */
interface Case {
  readonly fault: string;
  readonly text: string;
  readonly mark: string;
  readonly field: string;
  readonly message: string;
}

function only(file: string, { text, mark, field, message }: Case) {
  expectOnly(file, text, mark, field, message);
}

test('sound files have no problem', () => {
  expect(problemsOf({})).toEqual([]);
  expect(problemsOf({ [ADA]: sound + FACT + SOURCES })).toEqual([]);
  expect(problemsOf({ 'articles/raid.yml': article() })).toEqual([]);
});

describe('a field of an entry', () => {
  const cases: Case[] = [
    {
      fault: 'missing language',
      text: sound.replace('  fr: >-\n    Une ligne courte : voilà.\n', ''),
      mark: 'gloss:',
      field: 'gloss.fr',
      message: 'is missing: add a French gloss of at most 160 characters',
    },
    {
      fault: 'missing block',
      text: sound.replace(/background:[\s\S]*/u, ''),
      mark: 'kind:',
      field: 'background',
      message: 'is missing: add a background with `en:` and `fr:`, each at most 600 characters',
    },
    {
      fault: 'long gloss',
      text: sound.replace('A short line.', 'é'.repeat(161)),
      mark: 'en: >-\n    é',
      field: 'gloss.en',
      message: 'has 161 characters: shorten it to 160',
    },
    {
      fault: 'long background',
      text: sound.replace('Un paragraphe.', 'a'.repeat(601)),
      mark: 'fr: >-\n    aaa',
      field: 'background.fr',
      message: 'has 601 characters: shorten it to 600',
    },
    {
      fault: 'empty prose',
      text: sound.replace('    A short line.\n', ''),
      mark: 'en: >-',
      field: 'gloss.en',
      message: 'is empty: write an English gloss of at most 160 characters',
    },
    {
      fault: 'prose still to be written',
      text: sound.replace('A short line.', 'TODO: write'),
      mark: 'en: >-\n    TODO',
      field: 'gloss.en',
      message: 'is still to be written: write an English gloss of at most 160 characters',
    },
    {
      fault: 'two paragraphs',
      text: sound.replace('A short line.', 'One.\n\n    Two.'),
      mark: 'en: >-',
      field: 'gloss.en',
      message: 'has more than one paragraph: remove the empty line, and indent all lines alike',
    },
    {
      fault: 'unknown kind',
      text: sound.replace('person', 'robot'),
      mark: 'robot',
      field: 'kind',
      message: 'is none of the known values: write one of person, organization, model, product, place, term',
    },
    {
      fault: 'alias without letters',
      text: `${sound}aliases:\n  - form: "?!"\n`,
      mark: '?!',
      field: 'aliases[0].form',
      message: 'has no letter or digit: such a form would match everywhere; remove it',
    },
    {
      fault: 'alias with form and forms',
      text: `${sound}aliases:\n  - form: A. Example\n    forms: [Ada E.]\n`,
      mark: '- form:',
      field: 'aliases[0]',
      message: 'must have either `form` or `forms`: give one of them',
    },
    {
      fault: 'list that is a text',
      text: `${sound}aliases: A. Example\n`,
      mark: 'aliases:',
      field: 'aliases',
      message: 'must be a list: begin each alias with `- form:`',
    },
    {
      fault: 'flag that is not true',
      text: `${sound}aliases:\n  - form: A. Example\n    metonym: no\n`,
      mark: 'metonym',
      field: 'aliases[0].metonym',
      message: 'must be true: remove the line where it does not hold',
    },
    {
      fault: 'language that is a name',
      text: `${sound}aliases:\n  - form: A. Example\n    language: French\n`,
      mark: 'language',
      field: 'aliases[0].language',
      message: 'is not a language code: write two letters, such as fr',
    },
    {
      fault: 'Wikidata address',
      text: `${sound}wikidata: https://wikidata.example/Q1\n`,
      mark: 'wikidata:',
      field: 'wikidata',
      message: 'is not a Wikidata id: write Q and digits, or remove the line',
    },
    {
      fault: 'move from nowhere to nowhere',
      text: `${sound}moves:\n  - date: 2025\n    status: reported\n${ROLE_OF_MOVE}    sources: []\n    unverified: true\n`,
      mark: '- date',
      field: 'moves[0]',
      message: 'names no organization: give `from`, `to` or both',
    },
    {
      fault: 'move within an organization',
      text: `${sound}moves:\n  - from: acme\n    to: acme\n    date: 2025\n    status: reported\n${ROLE_OF_MOVE}    sources: []\n    unverified: true\n`,
      mark: '- from',
      field: 'moves[0]',
      message: 'goes from an organization to the same one: a change of role within it belongs in `roles`',
    },
    {
      fault: 'role without organization',
      text: `${sound}roles:\n  - from: 2020\n    to: 2021\n${TITLE}    sources: []\n    unverified: true\n`,
      mark: '- from',
      field: 'roles[0]',
      message:
        'must have either `organization` or `organization_name`: give the id of an entry, or a name where there is none',
    },
    {
      fault: 'statement without a sources line',
      text: sound + FACT.replace('    sources: [paper-2025]\n', ''),
      mark: '- date',
      field: 'facts[0].sources',
      message: 'is missing: list its source keys, or write `sources: []` with `unverified: true`',
    },
    {
      fault: 'undated fact',
      text: (sound + FACT + SOURCES).replace('- date: 2025-07\n    text', '- text'),
      mark: '- text',
      field: 'facts[0].date',
      message: 'is missing: add the year, month or day that the statement speaks of',
    },
  ];
  test.each(cases)('$fault', (given) => only(ADA, given));

  test('every unknown field is named, not the first one alone', () => {
    const fields = problemsOf({ [ADA]: `${sound}nickname: Ada\nsalary: much\n` }).map(({ field }) => field);
    expect(fields).toEqual(['nickname', 'salary']);
  });
});

describe('a field of an article', () => {
  const cases: Case[] = [
    {
      fault: 'long summary',
      text: article().replace('A summary.', 'a'.repeat(901)),
      mark: 'en: >-\n    aaa',
      field: 'summary.en',
      message: 'has 901 characters: shorten it to 900',
    },
    {
      fault: 'amount that is no number',
      text: article('  - figure: { sort: money, unit: USD, min: 14 billion }\n    weight: 2\n'),
      mark: 'figure',
      field: 'signature[1].figure.min',
      message: 'is not a number: write plain digits, or remove the line where that end is open',
    },
    {
      fault: 'date that is a number of dollars',
      text: article('  - figure: { sort: period, min: 20 }\n    weight: 2\n'),
      mark: 'figure',
      field: 'signature[1].figure.min',
      message: 'is neither a date nor a length: write YYYY, YYYY-MM, YYYY-MM-DD, or a length such as P12M',
    },
    {
      fault: 'weight out of range',
      text: article().replace('weight: 3', 'weight: 9'),
      mark: 'weight',
      field: 'signature[0].weight',
      message: 'is none of the known values: write one of 1, 2, 3, 4, 5',
    },
    {
      fault: 'note without anchor',
      text: article(
        `notes:\n  - id: a\n    text:\n      en: >-\n        A.\n      fr: >-\n        B.\n    sources: [paper-2025]\n${SOURCES}`,
      ),
      mark: '- id',
      field: 'notes[0]',
      message: 'is anchored to nothing: give `figure`, `entry` or both',
    },
    {
      fault: 'note without source',
      text: article(
        'notes:\n  - id: a\n    entry: acme\n    text:\n      en: >-\n        A.\n      fr: >-\n        B.\n    sources: []\n',
      ),
      mark: 'sources',
      field: 'notes[0].sources',
      message: 'is empty: a note needs a source; list its key',
    },
  ];
  test.each(cases)('$fault', (given) => only('articles/raid.yml', given));
});
