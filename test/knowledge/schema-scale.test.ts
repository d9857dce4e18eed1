import { describe, expect, test } from 'vitest';
import { checkFiles } from '../../src/knowledge/build/check.ts';
import { compile } from '../../src/knowledge/build/compile.ts';
import { packProse } from '../../src/knowledge/build/pack-prose.ts';
import { formatProblem } from '../../src/knowledge/build/problem.ts';
import { unpackProse } from '../../src/knowledge/packed-prose.ts';

const SOURCE = `source:
  publisher: The Paper
  title: "[Budgets]"
  url: https://paper.example/2025
  date: 2025-07-01
  language: en
`;
const ANCHOR = `kind: anchor
name: A budget
sort: money
amount: 5000000000
unit: USD
per: year
date: 2024
purposes: [investment]
times:
  en: >-
    {n} the budget
  fr: >-
    {n} le budget
length:
  en: >-
    {n} of the budget
  fr: >-
    {n} du budget
${SOURCE}`;
const RATES = `kind: rates
base: EUR
date: 2025-12-31
rates:
  USD: 1.1750
${SOURCE}`;

function problemsOf(path: string, text: string): string[] {
  return checkFiles([{ path, text }]).problems.map(formatProblem);
}

test('anchors and rates reach the prose as they ship', () => {
  const checked = checkFiles([
    { path: 'anchors/budget.yml', text: ANCHOR },
    { path: 'rates/bank-2025.yml', text: RATES },
  ]);
  expect(checked.problems).toEqual([]);
  const { prose } = compile(checked);
  expect(prose.anchors).toMatchObject([
    { id: 'budget', amount: 5e9, general: false, source: { date: '2025-07-01' } },
  ]);
  expect(prose.rates).toMatchObject([{ base: 'EUR', rates: { USD: 1.175 } }]);
  const shipped = unpackProse(packProse(prose));
  expect(shipped.anchors).toEqual(prose.anchors);
  expect(shipped.rates).toEqual(prose.rates);
});

describe('refuses', () => {
  test.each([
    [
      'a phrase without the count',
      ANCHOR.replace('{n} du budget', 'du budget'),
      'lacks the place of the count',
    ],
    ['an anchor without a source', ANCHOR.replace(SOURCE, ''), 'an anchor needs a source'],
    ['a rate of time without its phrase', ANCHOR.replace('per: year\n', ''), 'both `per` and `length`'],
    ['a sum without a currency', ANCHOR.replace('unit: USD', 'unit: dollars'), 'without a currency'],
    ['an unknown purpose', ANCHOR.replace('[investment]', '[lottery]'), 'none of the known values'],
  ] as const)('%s', (_, text, message) =>
    expect(problemsOf('anchors/budget.yml', text).join('\n')).toContain(message),
  );

  test.each([
    ['what is no currency', RATES.replace('USD', 'Dollar'), 'is not a currency'],
    ['what is no number', RATES.replace('1.1750', '1,1750'), 'is not a number'],
  ] as const)('%s', (_, text, message) =>
    expect(problemsOf('rates/bank-2025.yml', text).join('\n')).toContain(message),
  );
});
