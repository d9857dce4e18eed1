import * as v from 'valibot';
import type { Anchor } from '../core/knowledge.ts';
import { PURPOSES } from '../core/recognition/figures/figure.ts';
import { date, fields, flag, form, list, localized, oneOf, source, value } from './schema-fields.ts';

/* The shape of the files that figures are measured by: quantities to compare with, and exchange rates of a day. */

/** Longest phrase of an anchor, in characters: two lines of a card. README.md states it. */
const PHRASE_LIMIT = 160;
/** Where the count goes in an anchor's phrase. */
const COUNT = '{n}';

const SORTS = ['money', 'count'] as const satisfies readonly Anchor['sort'][];
const PERIODS = ['year', 'month', 'week'] as const satisfies readonly NonNullable<Anchor['per']>[];

const currency = v.pipe(
  value,
  v.regex(/^[A-Z]{3}$/u, 'is not a currency: write its three letters, such as EUR'),
);
const amount = v.pipe(
  value,
  v.regex(/^\d+(?:\.\d+)?$/u, 'is not a number: write plain digits'),
  v.transform(Number),
  v.check((given) => given > 0, 'must be more than nothing'),
);
const phrase = v.pipe(
  localized('phrase', PHRASE_LIMIT),
  v.check(
    ({ en, fr }) => en.includes(COUNT) && fr.includes(COUNT),
    `lacks the place of the count: write ${COUNT} in both languages`,
  ),
);

/** A quantity to measure figures by: everything in `entries/anchors/`. */
export const anchorSchema = v.pipe(
  fields(
    {
      kind: v.literal('anchor', 'must be anchor: write `kind: anchor` in this folder'),
      name: form,
      sort: oneOf(SORTS),
      amount,
      unit: value,
      per: v.optional(oneOf(PERIODS)),
      date,
      purposes: v.pipe(
        list(oneOf(PURPOSES), 'write the purposes as [one, two]'),
        v.minLength(1, 'is empty: name what figures it measures'),
      ),
      general: v.optional(flag),
      times: phrase,
      length: v.optional(phrase),
      source,
    },
    {
      amount: 'give the amount in digits',
      unit: 'give the currency, or what is counted',
      date: 'add the year, month or day that the amount is of',
      purposes: 'name what figures it measures',
      times: 'say it with {n} for “3 times”',
      source: 'an anchor needs a source: add `source:` with its fields',
    },
  ),
  v.check(
    ({ per, length }) => (per === undefined) === (length === undefined),
    'must have both `per` and `length` or neither: what comes in for a stretch of time is told as a length of time',
  ),
  v.check(
    ({ sort, unit }) => sort !== 'money' || v.is(currency, unit),
    'is a sum without a currency: write its three letters in `unit`, such as EUR',
  ),
);

/** Reference rates of one day: everything in `entries/rates/`. */
export const ratesSchema = fields(
  {
    kind: v.literal('rates', 'must be rates: write `kind: rates` in this folder'),
    base: currency,
    date,
    rates: v.record(currency, amount, 'must be a block of rates: write `USD: 1.1750` and so on'),
    source,
  },
  {
    base: 'give the currency of which one unit is meant',
    date: 'add the day of the rates',
    rates: 'give what one unit of the base costs in each currency',
    source: 'rates need a source: add `source:` with its fields',
  },
);

/** An anchor as its file gives it. */
export type AnchorSource = v.InferOutput<typeof anchorSchema>;
/** Rates as their file gives them. */
export type RatesSource = v.InferOutput<typeof ratesSchema>;
