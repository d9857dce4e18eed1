import { describe, expect, test } from 'vitest';
import { isOutOfDate } from '../../../src/library/age.ts';
import { hashOf, type Route, routeOf } from '../../../src/library/route.ts';

const ROUTES: readonly [string, Route][] = [
  ['#', { view: 'list' }],
  ['#flow', { view: 'flow', organization: null }],
  ['#flow/openai', { view: 'flow', organization: 'openai' }],
  ['#packs', { view: 'packs' }],
  // An entry of a pack that is called `flow`.
  ['#flow%2Ftern', { view: 'entry', entry: 'flow/tern' }],
  ['#ilya-sutskever', { view: 'entry', entry: 'ilya-sutskever' }],
  ['#caf%C3%A9%2Fb', { view: 'entry', entry: 'café/b' }],
];

describe('routes', () => {
  test.each(ROUTES)('%s leads there and back', (hash, route) => {
    expect(routeOf(hash)).toEqual(route);
    expect(hashOf(route)).toBe(hash);
  });

  test('what was typed askew leads somewhere', () => {
    expect(routeOf('')).toEqual({ view: 'list' });
    expect(routeOf('#flow/')).toEqual({ view: 'flow', organization: null });
    expect(routeOf('#%E0%A4%A')).toEqual({ view: 'entry', entry: '%E0%A4%A' });
  });
});

test.each([
  ['2025-07-02', '2026-07-02', false],
  ['2025-07-02', '2026-07-03', true],
  ['2025-07-02', '2026-12-01T10:00:00Z', true],
  ['2026-07-02', '2026-07-03', false],
  ['2024-02-29', '2025-03-01', true],
  ['', '2026-07-03', false],
])('a base of %s is out of date on %s: %s', (date, today, expected) => {
  expect(isOutOfDate(date, today)).toBe(expected);
});
