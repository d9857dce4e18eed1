import { describe, expect, test } from 'vitest';
import { PROBLEM_LIMIT } from '../../../src/knowledge/build/parse-yaml.ts';
import { ENTRY_LIMIT } from '../../../src/packs/pack-schema.ts';
import { entry, HEAD, problemsOf, SOUND } from './sample-packs.ts';

/* Packs come from anywhere. Whatever is in a file, there is an answer, and soon. */

/** Characters: whatever takes more time than in proportion to them would be noticed. A pack may have five times as many. */
const MUCH = 200_000;

/** A piece over and over. */
const full = (piece: string) => piece.repeat(Math.floor(MUCH / piece.length));
const numbered = (piece: (index: number) => string) => {
  let text = '';
  for (let index = 0; text.length < MUCH; index += 1) text += piece(index);
  return text;
};

describe('is refused with a reason', () => {
  test.each([
    ['nested lists', full('[')],
    ['nested maps', full('{a: ')],
    ['nested blocks', full('- ')],
    ['anchors', `${HEAD}${numbered((index) => `  k${index}: &a${index} x\n`)}`],
    [
      'an alias bomb',
      `a0: &a0 [x, x]\n${numbered((index) => `a${index + 1}: &a${index + 1} [*a${index}, *a${index}]\n`)}`,
    ],
    ['tags', full('! ')],
    ['tabs', numbered((index) => `k${index}:\tx\n`)],
    ['one enormous text', `${HEAD}  tern: ${'x'.repeat(990_000)}`],
    ['one enormous name', `${HEAD}${entry('tern', 'person', 'x'.repeat(900_000))}`],
    ['one enormous id', `${HEAD}${entry('a-'.repeat(1000), 'person', 'Tern')}`],
    ['more keys than entries may be', `${HEAD}${numbered((index) => `  k${index}: x\n`)}`],
    ['the same key without end', `${HEAD}${full('  k: x\n')}`],
    [
      'one entry of nothing but aliases',
      `${HEAD}${entry('tern', 'person', 'Tern')}    aliases:\n${numbered((index) => `      - form: Tern ${index}\n`)}`,
    ],
    ['nothing but errors', full('a: b: c\n')],
    ['zeros', full('\0')],
    ['more than a megabyte', 'x'.repeat(1_000_001)],
  ])('YAML: %s', (_name, text) => {
    const problems = problemsOf(text);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.length).toBeLessThanOrEqual(PROBLEM_LIMIT);
    for (const { line, field, message } of problems) {
      expect(line).toBeGreaterThan(0);
      expect(field.length + message.length).toBeLessThan(700);
      expect(message).toMatch(/: /u);
    }
  });

  test.each([
    ['nested lists', full('[')],
    ['nested maps', full('{"a":')],
    ['one enormous text', `{"a": "${'x'.repeat(990_000)}"}`],
    ['one text without end', `{"a": "${'x'.repeat(990_000)}`],
    ['numbers', `[${full('1,')}1]`],
    [
      'escaped controls',
      JSON.stringify({ pack: { id: 'a', name: 'a\u202Eb' }, entries: {} }).replace('\u202E', '\\u202E'),
    ],
    ['the same key without end', `{${full('"a":"b",')}"a":"b"}`],
  ])('JSON: %s', (_name, text) => {
    const problems = problemsOf(text, 'x.json');
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.length).toBeLessThanOrEqual(PROBLEM_LIMIT);
  });

  test('more entries than a pack may have', () => {
    const many = Array.from({ length: ENTRY_LIMIT + 1 }, (_, index) => `  e${index}: {}\n`).join('');
    expect(problemsOf(HEAD + many)).toMatchObject([
      { field: 'entries', message: `has ${ENTRY_LIMIT + 1} entries: keep ${ENTRY_LIMIT}, or split the pack` },
    ]);
  });

  test.each(['__proto__', 'constructor', 'prototype'])('the key %s, wherever it stands', (key) => {
    const within = SOUND.replace('    kind: organization\n', `    kind: organization\n    ${key}: x\n`);
    expect(problemsOf(within).map(({ message }) => message)).toContain(
      'is a key that cannot be used: name it otherwise',
    );
    const json = `{"pack":{"id":"a","name":"B","${key}":{"x":"y"}},"entries":{"t":{"kind":"person"}}}`;
    expect(problemsOf(json, 'x.json').map(({ message }) => message)).toContain(
      'is a key that cannot be used: name it otherwise',
    );
    expect(Object.hasOwn(Object.prototype, 'x')).toBe(false);
  });

  test.each(['\u202E', '\u2066', '\u200F', '\u200B'])(
    'an invisible or turning character: %j',
    (character) => {
      const text = SOUND.replace('Cape Colony', `Cape ${character}Colony`);
      expect(problemsOf(text)).toMatchObject([{ field: 'entries.colony.name' }]);
    },
  );

  test('addresses that are none of the web', () => {
    const source = (url: string) =>
      `${HEAD}${entry(
        'tern',
        'person',
        'Grey Tern',
        `    facts:\n      - date: 2020\n        text:\n          en: >-\n            A.\n          fr: >-\n            B.\n        sources: [a]\n    sources:\n      a:\n        publisher: P\n        title: T\n        url: ${url}\n        language: en\n`,
      )}`;
    expect(problemsOf(source('https://bird.example/'))).toEqual([]);
    for (const url of [
      'javascript:alert(1)',
      'data:text/html,x',
      'https://a:b@bird.example/',
      '//bird.example',
    ])
      expect(problemsOf(source(url))).toMatchObject([{ field: 'entries.tern.sources.a.url' }]);
  });
});
