import { describe, expect, test } from 'vitest';
import { readArguments } from '../../../scripts/annotate/arguments.ts';
import { InputError, readLanguage, readPublished } from '../../../scripts/annotate/facts.ts';

describe('readArguments', () => {
  test('reads every option, and files in their order', () => {
    const args = ['--lang', 'fr-CA', '--published', '2025-07-08', '--format', 'table', 'b.txt', 'a.html'];
    args.push('--pack', 'one.yml', '--pack', 'two.json');
    expect(readArguments(args)).toEqual({
      files: ['b.txt', 'a.html'],
      batch: false,
      format: 'table',
      language: 'fr',
      published: '2025-07-08',
      packs: ['one.yml', 'two.json'],
      help: false,
    });
  });

  test('answers in JSON and knows neither language nor day unless told', () => {
    expect(readArguments(['--batch'])).toMatchObject({
      format: 'json',
      batch: true,
      language: null,
      published: null,
    });
  });

  test.each([
    [['--bogus', 'a.txt'], '--bogus'],
    [['--lang'], '--lang'],
    [['--batch=1'], '--batch'],
    [['--format', 'xml', 'a.txt'], 'xml'],
    [['--format', 'csv', 'a.txt', 'b.txt'], 'one FILE'],
    [['--format', 'anki', '--batch'], 'one FILE'],
    [[], 'No file'],
    [['--published', 'yesterday', 'a.txt'], 'yesterday'],
    [['--lang', 'français', 'a.txt'], 'français'],
  ])('refuses %j in one line that names %s', (args, named) => {
    const refusal = () => readArguments(args);
    expect(refusal).toThrow(InputError);
    expect(refusal).toThrow(named);
    expect(refusal).not.toThrow('\n');
  });
});

describe('readLanguage', () => {
  test.each([
    ['fr', 'fr'],
    ['EN-gb', 'en'],
    ['pt_BR', 'pt'],
    [' gsw ', 'gsw'],
  ])('takes the primary subtag of %s', (given, expected) => {
    expect(readLanguage(given)).toBe(expected);
  });

  test.each(['', 'f', 'french', '12', 'fr;q=1'])('refuses %j', (given) => {
    expect(() => readLanguage(given)).toThrow(InputError);
  });
});

describe('readPublished', () => {
  test('drops a time after the day', () => {
    expect(readPublished('2025-07-08T08:00:00Z')).toBe('2025-07-08');
  });

  test.each(['2025-02-30', '2025-13-01', '2025-7-8', '8 juillet 2025', ''])('refuses %j', (given) => {
    expect(() => readPublished(given)).toThrow(InputError);
  });
});
