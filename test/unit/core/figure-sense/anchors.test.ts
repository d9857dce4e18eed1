import { describe, expect, test } from 'vitest';
import { measuresOf } from '../../../../src/core/figure-sense/anchors.ts';
import { anchorAmount, measureWords } from '../../../../src/core/gloss/measure-gloss.ts';
import type { Anchor } from '../../../../src/core/knowledge.ts';
import type { Figure } from '../../../../src/core/recognition/figures/figure.ts';

const SOURCE = {
  publisher: 'The Paper',
  title: 'T',
  url: 'https://paper.example',
  date: '2025',
  language: 'en',
};

const BUDGET: Anchor = {
  id: 'budget',
  sort: 'money',
  amount: 5_000_000_000,
  unit: 'USD',
  per: 'year',
  date: '2024',
  purposes: ['investment', 'fund-raising'],
  general: true,
  times: { en: '{n} the budget', fr: '{n} le budget' },
  length: { en: '{n} of the budget', fr: '{n} du budget' },
  source: SOURCE,
};
const WAGE: Anchor = {
  ...BUDGET,
  id: 'wage',
  amount: 1000,
  per: 'week',
  purposes: ['pay'],
  general: false,
  times: { en: '{n} the median wage', fr: '{n} le salaire médian' },
  length: { en: '{n} of the median wage', fr: '{n} du salaire médian' },
};
const { per: _per, length: _length, ...ONCE } = BUDGET;
const TELESCOPE: Anchor = {
  ...ONCE,
  id: 'telescope',
  amount: 10_000_000_000,
  purposes: ['valuation'],
  general: false,
  times: { en: '{n} the cost of the telescope', fr: '{n} le prix du télescope' },
};
const STAFF: Anchor = {
  ...TELESCOPE,
  id: 'staff',
  sort: 'count',
  amount: 70,
  unit: 'people',
  purposes: ['job-cuts'],
};
const ANCHORS = [BUDGET, WAGE, TELESCOPE, STAFF];

function sum(amount: number, rest: Partial<Figure> = {}): Figure {
  return {
    sort: 'money',
    min: amount,
    max: amount,
    unit: 'USD',
    per: null,
    qualifier: null,
    range: false,
    ...rest,
  };
}

/** What is said of a figure, in English. */
function said(figure: Figure): string[] {
  return measuresOf(figure, ANCHORS).map((measure) => measureWords(measure, figure, 'en'));
}

describe('a figure is measured', () => {
  test.each([
    ['so long at that rate', sum(1_000_000_000, { purpose: 'investment' }), 'about 73 days of the budget'],
    ['in months', sum(8_000_000_000, { purpose: 'investment' }), 'about 19 months of the budget'],
    ['in years', sum(30_000_000, { purpose: 'pay' }), 'about 580 years of the median wage'],
    ['year by year', sum(300_000, { purpose: 'pay', per: 'year' }), 'about 5.8 times the median wage'],
    [
      'by one sum',
      sum(32_000_000_000, { purpose: 'valuation' }),
      'about 3.2 times the cost of the telescope',
    ],
    [
      'at both ends',
      sum(0, { min: 10_000_000, max: 20_000_000, range: true, purpose: 'pay' }),
      'about 190–380 years of the median wage',
    ],
    // 75.2 times: more than 75, up to 76.
    [
      'from below',
      sum(0, { min: 752_000_000_000, max: null, qualifier: 'more-than', purpose: 'valuation' }),
      'more than 75 times the cost of the telescope',
    ],
    [
      'from above',
      sum(0, { min: null, max: 752_000_000_000, qualifier: 'up-to', purpose: 'valuation' }),
      'up to 76 times the cost of the telescope',
    ],
    [
      'in people',
      sum(600, { sort: 'count', unit: 'people', purpose: 'job-cuts' }),
      'about 8.6 times the cost of the telescope',
    ],
    ['in general, its purpose unknown', sum(1_000_000_000), 'about 73 days of the budget'],
  ] as const)('%s', (_, figure, words) => expect(said(figure)).toEqual([words]));

  test('in French', () => {
    const figure = sum(1_000_000_000, { purpose: 'investment' });
    const [measure] = measuresOf(figure, ANCHORS);
    if (measure === undefined) return expect.unreachable();
    expect(measureWords(measure, figure, 'fr')).toBe('environ 73 jours du budget');
    expect(anchorAmount(measure, 'fr')).toBe('5 milliards de dollars');
  });
});

test.each([
  ['another currency', sum(1_000_000_000, { unit: 'EUR', purpose: 'investment' })],
  ['another purpose', sum(1_000_000_000, { purpose: 'fine' })],
  ['too little', sum(10_000_000_000, { purpose: 'valuation' })],
  ['too much', sum(900_000_000, { purpose: 'pay' })],
  ['the anchor itself', sum(5_100_000_000, { purpose: 'investment' })],
  ['no value', sum(0, { min: null, max: null, qualifier: 'indefinite', purpose: 'pay' })],
  ['per head', sum(1_000_000_000, { per: 'head', purpose: 'investment' })],
  ['no sum', sum(40, { sort: 'percent', unit: 'percent', purpose: 'stake' })],
] as const)('nothing measures %s', (_, figure) => expect(said(figure)).toEqual([]));
