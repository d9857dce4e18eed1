import { describe, expect, test } from 'vitest';
import { dateWords, isLater, splitByDate } from '../../../src/popover/iso-date.ts';

describe('isLater', () => {
  test.each([
    ['2025-07-09', '2025-07-08', true],
    ['2025-07-08', '2025-07-08', false],
    ['2025-07-07', '2025-07-08', false],
    ['2025-08', '2025-07-08', true],
    ['2025-07', '2025-07-08', false],
    ['2025-06', '2025-07-08', false],
    ['2026', '2025-07-08', true],
    ['2025', '2025-07-08', false],
    ['2025-07-09', '2025-07', false],
    ['2025-07-09', '2025', false],
    ['2026-01-01', '2025', true],
    ['2025-12', '2025-07', true],
    ['2025-07-09', '2025-07-08T23:59:00+02:00', true],
    ['2025-07-08', '2025-07-08T06:00:00Z', false],
  ])('%s after %s: %s', (date, than, expected) => {
    expect(isLater(date, than)).toBe(expected);
  });
});

describe('splitByDate', () => {
  const dates = ['2024', '2025-07', '2025-07-09', null, '2026'];
  const self = (date: string | null) => date;

  test('what is later beyond doubt comes apart, in its order', () => {
    expect(splitByDate(dates, self, '2025-07-08')).toEqual({
      known: ['2024', '2025-07', null],
      since: ['2025-07-09', '2026'],
    });
  });

  test('nothing is later than an article without a date', () => {
    expect(splitByDate(dates, self, null)).toEqual({ known: dates, since: [] });
  });
});

describe('dateWords', () => {
  test.each([
    ['2025', 'en', '2025'],
    ['2025-07', 'en', 'Jul 2025'],
    ['2025-07', 'fr', 'juil. 2025'],
    ['2025-01-01', 'fr', '1 janv. 2025'],
    ['2025-12-31', 'en', 'Dec 31, 2025'],
    ['2025-12-31T23:30:00-05:00', 'en', 'Dec 31, 2025'],
    ['mid-2025', 'en', 'mid-2025'],
  ])('%s in %s is %s', (date, language, expected) => {
    expect(dateWords(date, language)).toBe(expected);
  });
});
