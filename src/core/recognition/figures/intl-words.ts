import { dateWords } from './intl-dates.ts';
import { addForm, clean, indexOf, textOf } from './intl-parts.ts';
import { NO_WORDS } from './no-words.ts';
import type { FigureWords, TimeUnit, WordTable } from './words.ts';

/*
 * Figure words of the languages without a table of their own, out of what Intl writes: marks, scale words, currencies, units of time,
 * months, percent. What Intl does not hold (number words, hedges, relative times) is left out: a missing mark is forgiven sooner than
 * a wrong one.
 */

/** Currencies whose names are asked for in any language, and those of one language; codes and signs of others are in `currency-signs.ts`. */
const CURRENCIES = 'USD EUR GBP JPY CNY CHF CAD AUD INR KRW SEK NOK DKK PLN TRY RUB BRL HKD'.split(' ');
const OWN_CURRENCIES: Readonly<Record<string, string>> = {
  bg: 'BGN',
  cs: 'CZK',
  he: 'ILS',
  hu: 'HUF',
  id: 'IDR',
  ms: 'MYR',
  ro: 'RON',
  th: 'THB',
  uk: 'UAH',
  vi: 'VND',
};
/** Dollars of which the one without a country is the American. */
const DOLLARS = ['CAD', 'AUD'];
const UNITS = [
  'year',
  'month',
  'week',
  'day',
  'hour',
  'minute',
  'second',
] as const satisfies readonly TimeUnit[];
/** Numbers among which each plural form of CLDR occurs; the million has one of its own in Romance languages. */
const PLURALS = [2, 1, 0, 3, 5, 11, 21, 1.5, 1_000_000];
/** Numbers before a scale word that call its plural forms. */
const SCALED = [1, 2, 3, 5, 11, 1.5];
/** Powers of ten of the scales: from the thousand to the hundred trillions. */
const POWERS = [3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14];
const made = new Map<string, FigureWords | null>();

/**
 * The figure words that Intl has for a language; made on first use (a few milliseconds) and kept.
 * @param language primary subtag, ISO 639
 * @returns null where Intl does not know the language, or writes its numbers by other marks or digits than ours
 */
export function intlWords(language: string): FigureWords | null {
  const known = made.get(language);
  if (known !== undefined) return known;
  const words = isKnown(language) ? build(language) : null;
  made.set(language, words);
  return words;
}

function isKnown(language: string): boolean {
  try {
    return Intl.NumberFormat.supportedLocalesOf([language]).length > 0;
  } catch {
    // What a page declares as its language need not be a language tag.
    return false;
  }
}

/** One number of each plural form that the language has. */
function pluralsOf(language: string): number[] {
  const rules = new Intl.PluralRules(language);
  const forms = new Map<string, number>();
  for (const number of PLURALS) {
    const form = rules.select(number);
    if (!forms.has(form)) forms.set(form, number);
  }
  return [...forms.values()];
}

function build(language: string): FigureWords | null {
  const plain = new Intl.NumberFormat(language).formatToParts(1234.5);
  const decimal = textOf(plain, 'decimal');
  if ((decimal !== ',' && decimal !== '.') || !/^[0-9]+$/.test(textOf(plain, 'fraction'))) return null;
  const { scales, moneyAbbreviations } = scaleWords(language);
  const plurals = pluralsOf(language);
  const money = currencyWords(language, plurals);
  const dates = dateWords(language);
  const { percent, percentBefore } = percentWords(language, plurals);
  return {
    ...NO_WORDS,
    decimal,
    scales,
    moneyAbbreviations,
    currencies: money.names,
    currencySigns: money.signs,
    of: money.of,
    percent,
    percentBefore,
    units: unitWords(language, plurals),
    ...dates,
  };
}

/** Scale words; scales of a letter or two stand beside a currency only: Danish „24t“ are hours. */
function scaleWords(language: string): {
  scales: WordTable<number>;
  moneyAbbreviations: WordTable<number>;
} {
  const scales: Record<string, number> = {};
  const moneyAbbreviations: Record<string, number> = {};
  for (const compactDisplay of ['long', 'short'] as const) {
    const format = new Intl.NumberFormat(language, {
      notation: 'compact',
      compactDisplay,
      maximumFractionDigits: 2,
      useGrouping: false,
    });
    for (const power of POWERS) {
      for (const factor of SCALED) {
        const parts = format.formatToParts(factor * 10 ** power);
        const word = textOf(parts, 'compact');
        const written = Number(`${textOf(parts, 'integer')}.${textOf(parts, 'fraction')}`);
        const scale = Math.log10((factor * 10 ** power) / written);
        const before = indexOf(parts, 'compact') < indexOf(parts, 'integer');
        if (word === '' || before || !Number.isInteger(scale)) continue;
        if (/^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]{1,2}$/u.test(word))
          moneyAbbreviations[word] ??= scale;
        else addForm(scales, word, scale);
      }
    }
  }
  return { scales, moneyAbbreviations };
}

function currencyWords(
  language: string,
  plurals: readonly number[],
): {
  names: WordTable<string>;
  signs: WordTable<string>;
  of: string;
} {
  const names: Record<string, string> = {};
  const signs: Record<string, string> = {};
  const taken = new Set<string>();
  const of = new Set<string>();
  const own = OWN_CURRENCIES[language];
  const forms = new Map<string, string[]>();
  for (const currency of own === undefined ? CURRENCIES : [...CURRENCIES, own]) {
    const options = {
      style: 'currency',
      currency,
      minimumFractionDigits: 0,
      maximumFractionDigits: 1,
    } as const;
    const named = new Intl.NumberFormat(language, { ...options, currencyDisplay: 'name' });
    for (const number of plurals) {
      const parts = named.formatToParts(number);
      const name = textOf(parts, 'currency').toLowerCase();
      if (name === '') continue;
      addForm(names, name, currency);
      forms.set(currency, [...(forms.get(currency) ?? []), name]);
      const between = parts[indexOf(parts, 'currency') - 1];
      const word = between?.type === 'literal' ? clean(between.value) : '';
      if (/^\p{L}+$/u.test(word)) of.add(word);
    }
    const sign = textOf(new Intl.NumberFormat(language, options).formatToParts(1), 'currency');
    // One sign for two currencies tells neither.
    if (sign === '' || sign === currency) continue;
    if (taken.has(sign)) delete signs[sign];
    else signs[sign] = currency;
    taken.add(sign);
  }
  for (const word of sharedWords(forms)) names[word] ??= 'USD';
  return { names, signs, of: [...of].join('|') };
}

/** The noun that the American dollar shares with others (Dutch “dollar”, Russian « долларов »): alone it means the American one. */
function sharedWords(forms: ReadonlyMap<string, readonly string[]>): string[] {
  const wordsOf = (currency: string) =>
    new Set((forms.get(currency) ?? []).flatMap((form) => form.split(/\s/)));
  const others = DOLLARS.map(wordsOf);
  return [...wordsOf('USD')].filter((word) => word.length > 1 && others.every((words) => words.has(word)));
}

function percentWords(
  language: string,
  plurals: readonly number[],
): Pick<FigureWords, 'percent'> & { percentBefore: string } {
  const percent: Record<string, 'percent'> = { '%': 'percent' };
  const parts = new Intl.NumberFormat(language, { style: 'percent' }).formatToParts(0.05);
  const sign = textOf(parts, 'percentSign');
  const before = indexOf(parts, 'percentSign') < indexOf(parts, 'integer');
  if (sign !== '' && !before) addForm(percent, sign, 'percent');
  const long = new Intl.NumberFormat(language, { style: 'unit', unit: 'percent', unitDisplay: 'long' });
  for (const number of plurals) {
    const spoken = long.formatToParts(number);
    const word = textOf(spoken, 'unit');
    if (word !== '' && indexOf(spoken, 'unit') > indexOf(spoken, 'integer'))
      addForm(percent, word, 'percent');
  }
  return { percent, percentBefore: before ? sign : '' };
}

function unitWords(language: string, plurals: readonly number[]): WordTable<TimeUnit> {
  const units: Record<string, TimeUnit> = {};
  for (const unit of UNITS) {
    const format = new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' });
    for (const number of plurals) {
      const parts = format.formatToParts(number);
      const word = textOf(parts, 'unit');
      if (word !== '' && indexOf(parts, 'unit') > indexOf(parts, 'integer')) addForm(units, word, unit);
    }
  }
  return units;
}
