import { readFileSync } from 'node:fs';
import prose from 'virtual:interligne/knowledge-prose';
import { describe, expect, test } from 'vitest';
import { bytesOf, packFile, readBytes } from '../../../src/packs/pack-file.ts';
import { readPack } from '../../../src/packs/read-pack.ts';
import { entry, HEAD, lineOf, packOf, problemsOf, SOUND } from './sample-packs.ts';

const asJson = (text: string) =>
  JSON.stringify({
    pack: { id: 'birds', name: 'Sea birds' },
    entries: {
      tern: {
        kind: 'person',
        name: 'Grey Tern',
        aliases: [
          { form: 'Tern', gate: 'short' },
          { form: 'Grey Turn', misspelling: true },
        ],
        gloss: { en: text, fr: 'Une ligne.' },
        background: { en: 'A paragraph.', fr: 'Un paragraphe.' },
      },
    },
  });

describe('a sound pack', () => {
  test('bears ids of its own, and leans on its own entries before bundled ones', () => {
    const { head, index, prose: shown } = packOf(SOUND);
    expect(head).toEqual({ id: 'birds', name: 'Sea birds', description: null, version: '1' });
    expect(index.entries.map(({ id }) => id)).toEqual(['birds/colony', 'birds/grey-tern']);
    expect(index.entries[1]).toMatchObject({
      organization: 'birds/colony',
      related: ['birds/colony', 'globex'],
    });
    expect(shown.entries['birds/grey-tern']).toMatchObject({
      id: 'birds/grey-tern',
      roles: [{ organization: 'birds/colony' }],
      relations: [{ entry: 'globex' }],
    });
    // “See also” vouches one way only.
    expect(index.vouched).toEqual({});
  });

  test('may have an entry under the id of a bundled one; references inside mean its own', () => {
    const own = `${HEAD}${entry('globex', 'organization', 'Globex Birds')}${entry('tern', 'organization', 'Tern', '    relations:\n      - type: parent\n        entry: globex\n')}`;
    expect(packOf(own).index.entries.find(({ id }) => id === 'birds/tern')?.organization).toBe(
      'birds/globex',
    );
  });

  test('vouches for the bundled entries that it is tied to', () => {
    const tied = `${HEAD}${entry('tern', 'organization', 'Tern', '    relations:\n      - type: parent\n        entry: globex\n')}`;
    expect(packOf(tied).index.vouched).toEqual({ globex: ['birds/tern'] });
  });

  test('may bear a strong name that a bundled entry bears', () => {
    expect(problemsOf(`${HEAD}${entry('globex', 'organization', 'Globex')}`)).toEqual([]);
  });

  test('the sample that comes with the extension is one', () => {
    const file = readBytes(
      'chip-makers.yml',
      readFileSync(new URL('../../../src/packs/samples/chip-makers.yml', import.meta.url)),
    );
    if ('message' in file) throw new Error(file.message);
    const reading = readPack(file, prose);
    expect('problems' in reading ? reading.problems : []).toEqual([]);
  });

  test('in JSON is read like in YAML, prose as plain texts and `true` as it is', () => {
    const { index, prose: shown } = packOf(asJson('A short line.'), 'birds.json');
    expect(index.entries[0]?.aliases.map(({ form, gate }) => [form, gate])).toEqual([
      ['Grey Tern', 'strong'],
      ['Tern', 'short'],
      ['Grey Turn', 'strong'],
    ]);
    expect(shown.entries['birds/tern']?.gloss.en).toBe('A short line.');
  });
});

describe('the file', () => {
  test.each([
    ['a byte-order mark and CRLF', `\uFEFF${SOUND.replaceAll('\n', '\r\n')}`, 'birds.yml'],
    ['JSON with a byte-order mark, without a name that says so', `\uFEFF ${asJson('A line.')}`, 'birds'],
  ])('%s: read, and given back byte for byte', (_name, text, name) => {
    const bytes = new TextEncoder().encode(text);
    const file = readBytes(name, bytes);
    if ('message' in file) throw new Error(file.message);
    expect(problemsOf(file.text, name)).toEqual([]);
    expect(bytesOf(file.text)).toEqual(bytes);
  });

  test.each([
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x70, 0x00]), 'is not UTF-8: save it anew in that encoding'],
    ['more than 1 MB', new Uint8Array(1_000_001), 'is larger than 1 MB: split it into several packs'],
  ])('%s is refused', (_name, bytes, message) => {
    expect(readBytes('x.yml', bytes)).toEqual({ file: 'x.yml', line: 1, field: '', message });
  });
});

describe('problems name line, field and mend, all at once', () => {
  test('in YAML', () => {
    const text = `${SOUND.replace('name: Cape Colony', 'nane: Cape Colony')
      .replace('entry: globex', 'entry: nobody')
      .replace('id: birds', 'id: Sea Birds')
      .replace('        confirmed: 2024\n', '')}extra: x\n`;
    expect(problemsOf(text)).toEqual([
      {
        file: 'birds.yml',
        line: lineOf(text, 'id: Sea'),
        field: 'pack.id',
        message: 'is not an id: write lower-case ASCII letters and digits, joined by hyphens',
      },
      {
        file: 'birds.yml',
        line: lineOf(text, 'colony:'),
        field: 'entries.colony.name',
        message: 'is missing: give the name that a card shows',
      },
      {
        file: 'birds.yml',
        line: lineOf(text, 'nane:'),
        field: 'entries.colony.nane',
        message: expect.stringContaining('is not a field known here'),
      },
      {
        file: 'birds.yml',
        line: lineOf(text, '- organization: colony'),
        field: 'entries.grey-tern.roles[0]',
        message: expect.stringContaining('is open-ended'),
      },
      {
        file: 'birds.yml',
        line: lineOf(text, 'entry: nobody'),
        field: 'entries.grey-tern.relations[0].entry',
        message: 'names “nobody”, which no entry has as its id: mend it, or add that entry',
      },
      {
        file: 'birds.yml',
        line: lineOf(text, 'extra:'),
        field: 'extra',
        message: expect.stringContaining('is not a field known here'),
      },
    ]);
  });

  test('prose that is not a `>-` block, sources that are missing, names that two entries bear', () => {
    const twice = `${HEAD}${entry('a', 'organization', 'Twin Rocks')}${entry('b', 'organization', 'Twin Rocks', '    facts:\n      - date: 2020\n        text:\n          en: plain\n          fr: >-\n            Un.\n        sources: [nowhere]\n')}`;
    expect(problemsOf(twice).map(({ field, message }) => [field, message])).toEqual([
      ['entries.b.name', expect.stringContaining('is also a strong name of birds/a (entries.a)')],
      ['entries.b.facts[0].text.en', expect.stringContaining('is not a `>-` block')],
      ['entries.b.facts[0].sources[0]', expect.stringContaining('is not among the sources')],
    ]);
  });

  test('in JSON, with the line', () => {
    const text = JSON.stringify(
      {
        pack: { id: 'birds', name: 'Sea birds' },
        entries: { tern: { kind: 'bird', name: 'Tern', wikidata: 12 } },
      },
      null,
      2,
    );
    expect(problemsOf(text, 'birds.json').map(({ line, field, message }) => [line, field, message])).toEqual([
      [7, 'entries.tern.background', expect.stringContaining('is missing')],
      [7, 'entries.tern.gloss', expect.stringContaining('is missing')],
      [8, 'entries.tern.kind', expect.stringContaining('is none of the known values')],
      [10, 'entries.tern.wikidata', expect.stringContaining('is not a Wikidata id')],
      [10, 'entries.tern.wikidata', 'is not in quotes: write "12"'],
    ]);
  });

  test.each([
    ['{\n  "pack": {\n    "id": "a",\n  }\n}', 4, 'comma before the closing brace'],
    ['{\n  "pack": {}\n  "entries": {}\n}', 3, 'lacks a comma'],
    ['{\n  pack: {}\n}', 2, 'key without quotes'],
    ['{\n  "a": "x\n}', 2, 'close its quotes'],
    ['{\n  "a": "\\q"\n}', 2, 'backslash'],
    ['{\n  // note\n}', 2, 'key without quotes'],
    ['{"a": ["1", "2"}', 1, 'lacks a comma'],
    ['{"a": {}} more', 1, 'goes on after its end'],
    ['{"a": ', 1, 'ends too early'],
  ])('JSON that is none: %j', (text, line, message) => {
    expect(problemsOf(text, 'x.json')).toEqual([
      { file: 'x.json', line, field: '', message: expect.stringContaining(message) },
    ]);
  });

  test.each([
    ['nothing', ''],
    ['a comment', '# nothing yet\n'],
    ['no JSON', ' \n'],
  ])('an empty file: %s', (_name, text) => {
    const problems = problemsOf(text, text === ' \n' ? 'x.json' : 'x.yml');
    expect(problems.map(({ message }) => message)).toEqual(['is empty: begin it with `pack:`']);
  });

  test.each([
    ['a list', '- a\n'],
    ['a word', 'birds\n'],
    ['a bundled entry’s file', 'kind: person\nname: Ada\n'],
    ['no entries', 'pack:\n  id: a\n  name: B\nentries:\n'],
    ['a list of entries', 'pack:\n  id: a\n  name: B\nentries:\n  - kind: person\n'],
    ['entries of nothing', 'pack:\n  id: a\n  name: B\nentries: {}\n'],
    ['only a head', 'pack:\n  id: a\n  name: B\n'],
  ])('something else: %s', (_name, text) => {
    const problems = problemsOf(text);
    expect(problems.length).toBeGreaterThan(0);
    for (const { message } of problems) expect(message).toMatch(/: /u);
  });
});

test('a pack’s file that is given by name alone is read by its name', () => {
  expect(packFile('x.JSON', 'a: b').format).toBe('json');
  expect(packFile('x.yaml', '{}').format).toBe('yaml');
  expect(packFile('x.txt', ' {').format).toBe('json');
});
