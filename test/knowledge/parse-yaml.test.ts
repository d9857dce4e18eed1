import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../src/knowledge/build/parse-yaml.ts';
import { entry, lineOf, problemsOf } from './fixtures.ts';

const ADA = 'people/ada-example.yml';
const sound = entry('person', 'Ada Example');

describe('prose', () => {
  const MESSAGE = 'is not a `>-` block: write `>-` after the colon and the text on the next line, indented';
  test.each([
    ['plain', 'en: A short line.'],
    ['quoted', 'en: "A short line."'],
    ['literal', 'en: |-\n    A short line.'],
    ['keeping its line break', 'en: >\n    A short line.'],
    ['keeping all line breaks', 'en: >+\n    A short line.'],
  ])('%s is refused', (_style, prose) => {
    const text = sound.replace('en: >-\n    A short line.', prose);
    expect(problemsOf({ [ADA]: text })).toContainEqual({
      file: ADA,
      line: lineOf(text, prose.split('\n')[0] ?? ''),
      field: 'gloss.en',
      message: MESSAGE,
    });
  });

  test('`#`, colons and leading zeros stay text in a block', () => {
    const { data, problems } = parseYaml({ path: 'x.yml', text: 'fr: >-\n  012 # dièse :\n  suite\n' });
    expect(problems).toEqual([]);
    expect(data).toEqual({ fr: '012 # dièse : suite' });
  });
});

describe('every scalar is text', () => {
  test.each(['012', '1e3', 'no', 'null', '~', '2025-07-08', '0x1F', '.inf'])('%s', (scalar) => {
    expect(parseYaml({ path: 'x.yml', text: `a: ${scalar}\n` })).toMatchObject({
      data: { a: scalar },
      problems: [],
    });
  });
});

describe('YAML that is refused', () => {
  test.each([
    ['duplicate key', `${sound}name: Ada\n`, 'name: Ada\n', 'name', 'has the same key twice: keep one'],
    ['tab', sound.replace('name: Ada', 'name:\tAda'), 'name:', 'name', 'holds a tab (U+0009): use spaces'],
    [
      'anchor',
      `${sound}pronunciation: &a x\n`,
      'pron',
      'pronunciation',
      'bears a YAML anchor (&a): remove it',
    ],
    [
      'tag',
      `${sound}pronunciation: !!str x\n`,
      'pron',
      'pronunciation',
      'bears a YAML tag (tag:yaml.org,2002:str): remove it; every value is read as text',
    ],
    [
      'second document',
      `${sound}---\nkind: person\n`,
      '---',
      '',
      'has more than one document: remove the `---` line and what follows',
    ],
    [
      'colon in a plain value',
      `${sound}pronunciation: a : b\n`,
      'pron',
      'pronunciation.a',
      'has a second `: ` on its line: write prose as a `>-` block, or quote the value',
    ],
  ])('%s', (_fault, text, mark, field, message) => {
    expect(problemsOf({ [ADA]: text })).toContainEqual({
      file: ADA,
      line: lineOf(text, mark),
      field,
      message,
    });
  });

  test('alias', () => {
    const text = `${sound}pronunciation: &a x\nwikidata: *a\n`;
    expect(problemsOf({ [ADA]: text })).toContainEqual({
      file: ADA,
      line: lineOf(text, '*a'),
      field: 'wikidata',
      message: 'is a YAML alias (*a): write the value out',
    });
  });

  test('a file above 1 MB', () => {
    expect(problemsOf({ [ADA]: `${sound}# ${'x'.repeat(1_000_000)}` })).toEqual([
      {
        file: ADA,
        line: 1,
        field: '',
        message: 'is larger than 1000000 bytes: split it',
      },
    ]);
  });

  test('a text above 1 MB, before it is parsed', () => {
    const { data, problems } = parseYaml({ path: 'x.yml', text: `a: b\n# ${'x'.repeat(1_000_000)}` });
    expect(data).toBeUndefined();
    expect(problems).toEqual([
      { file: 'x.yml', line: 1, field: '', message: 'is larger than 1000000 characters: split it' },
    ]);
  });

  test('an empty file', () => {
    expect(problemsOf({ [ADA]: '# nothing yet\n' })).toEqual([
      { file: ADA, line: 1, field: '', message: 'is empty: fill it in or remove it' },
    ]);
  });

  test.each(['[', '{a: ', '- '])('nesting of %j without end is reported, not thrown', (opening) => {
    const { data, problems } = parseYaml({ path: 'x.yml', text: opening.repeat(100_000) });
    expect(data).toBeUndefined();
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.map(({ message }) => message)).toContainEqual(expect.stringContaining('nest'));
  });
});

describe('characters', () => {
  test.each([
    [
      'bidirectional override',
      '\u202E',
      'holds a bidirectional control (U+202E): remove it; scripts written right to left need none',
    ],
    [
      'right-to-left mark',
      '\u200F',
      'holds a bidirectional control (U+200F): remove it; scripts written right to left need none',
    ],
    ['zero-width space', '\u200B', 'holds an invisible character (U+200B): remove it'],
    ['tag character', '\u{E0041}', 'holds an invisible character (U+E0041): remove it'],
    ['control character', '\u0007', 'holds a control character (U+0007): remove it'],
    ['line separator', '\u2028', 'holds an unusual line break (U+2028): end lines with a line feed'],
    [
      'replacement character',
      '\uFFFD',
      'holds a broken or private character (U+FFFD): save the file as UTF-8 and write the character anew',
    ],
  ])('%s', (_name, character, message) => {
    const text = sound.replace('A short line.', `A ${character}short line.`);
    const found = problemsOf({ [ADA]: text }).filter(({ field }) => field === 'gloss.en');
    expect(found).toContainEqual({ file: ADA, line: lineOf(text, 'short line'), field: 'gloss.en', message });
  });

  test('an escape in quotes does not get round it', () => {
    const text = `${sound}pronunciation: "x\\u202Ey"\n`;
    expect(problemsOf({ [ADA]: text })).toEqual([
      {
        file: ADA,
        line: lineOf(text, 'pron'),
        field: 'pronunciation',
        message: 'holds a bidirectional control (U+202E): remove it; scripts written right to left need none',
      },
    ]);
  });

  test('nor does a comment', () => {
    const text = `${sound}# \u2066hidden\n`;
    expect(problemsOf({ [ADA]: text })).toMatchObject([{ file: ADA, line: lineOf(text, 'hidden') }]);
  });

  test('letters that are not composed', () => {
    const text = sound.replace('A short line.', 'Ame\u0301lie.');
    expect(problemsOf({ [ADA]: text })).toEqual([
      {
        file: ADA,
        line: lineOf(text, 'en: >-'),
        field: 'gloss.en',
        message: 'is not in Unicode NFC: write accented letters as single characters',
      },
    ]);
  });

  test('Arabic, Chinese and joiners of Persian are fine, as are CRLF and a byte-order mark', () => {
    const names = `${sound}aliases:\n  - form: أدا\n    language: ar\n  - form: 艾达\n    language: zh\n  - form: می\u200Cخواهم\n    language: fa\n`;
    expect(problemsOf({ [ADA]: `\uFEFF${names.replaceAll('\n', '\r\n')}` })).toEqual([]);
  });
});
