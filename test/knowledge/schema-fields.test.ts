import { describe, expect, test } from 'vitest';
import { entry, FACT, lineOf, problemsOf, SOURCES } from './fixtures.ts';

const ADA = 'people/ada-example.yml';
const sound = entry('person', 'Ada Example');

describe('dates', () => {
  const MESSAGE =
    'is not a date: write YYYY, YYYY-MM or YYYY-MM-DD, a day that exists, or remove the line where it is unknown';
  const withDate = (date: string) => (sound + FACT + SOURCES).replace('- date: 2025-07', `- date: ${date}`);

  test.each(['2025', '2025-07', '2024-02-29', '2025-12-31'])('%s is one', (date) => {
    expect(problemsOf({ [ADA]: withDate(date) })).toEqual([]);
  });

  test.each([
    '2025-13',
    '2025-00',
    '2025-02-29',
    '2025-7',
    '7/2025',
    'July 2025',
    '2025-07-08T10:00',
    "''",
    '20250708',
  ])('%s is none', (date) => {
    const text = withDate(date);
    expect(problemsOf({ [ADA]: text })).toEqual([
      { file: ADA, line: lineOf(text, '- date:'), field: 'facts[0].date', message: MESSAGE },
    ]);
  });
});

describe('web addresses', () => {
  const withUrl = (url: string) => (sound + FACT + SOURCES).replace('https://paper.example/2025', url);

  test.each(['http://paper.example/a?b=c#d', 'https://paper.example/é'])('%s is one', (url) => {
    expect(problemsOf({ [ADA]: withUrl(url) })).toEqual([]);
  });

  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://paper.example',
    'paper.example/a',
    'https://',
    'https://user:word@paper.example/',
    '"https://paper.example/a b"',
  ])('%s is none', (url) => {
    const text = withUrl(url);
    expect(problemsOf({ [ADA]: text })).toEqual([
      {
        file: ADA,
        line: lineOf(text, 'url:'),
        field: 'sources.paper-2025.url',
        message: 'is not a web address: give the full http:// or https:// address of the page',
      },
    ]);
  });
});
