import type { Per, Qualifier } from './figure.ts';

/**
 * A table of the forms of a language. A key holds the forms of one meaning, separated by `|`, in lower case and with their
 * accents; a form may be several words (« pour cent »), written with spaces even where a text hyphenates it. Forms match
 * whatever the case of the text, and accents are optional in words of three letters or more, because headlines drop them.
 */
export type WordTable<Value> = Readonly<Record<string, Value>>;

/** Several forms of one meaning, separated by `|`. */
export type WordList = string;

/** Units of time that words can name; those that no figure carries are turned into ones that it does. */
export type TimeUnit =
  | 'century'
  | 'decade'
  | 'year'
  | 'half'
  | 'quarter'
  | 'month'
  | 'fortnight'
  | 'week'
  | 'weekend'
  | 'workday'
  | 'day'
  | 'hour'
  | 'minute'
  | 'second';

/** What is counted: the class that `Figure.unit` carries, and the finer noun that a gloss can repeat. */
export interface CountedNoun {
  readonly unit: string;
  readonly noun: string;
}

/**
 * What a time phrase means, with the slots it needs.
 * - `ago`, `ahead` {n} {u}: a point so far from the article's date; `last`, `next` {n} {u}: a stretch ending or beginning there;
 * - `this`, `previous`, `following` {u}: the calendar unit around the article's date, before it, after it; with {p}, a part of
 *   it; with {w}, that day of its week; with {o} {w}, its n-th such weekday; with {d}, that day of the month;
 * - `part` {p} {span}: early, mid or late in a year or month; `rest` {u}, `to-date` {u};
 * - `quarter` and `half` {o} {span}?, `decade` and `year` {y}, `month` {span}, `nth-week` {o} {span};
 * - `week-of` {date}: the week that holds a day; `week-number` {n}; `nth-weekday` {o} {w} {span};
 * - `after`, `before` {n} {u} {date}: so far from a day.
 */
export type PhraseMeaning =
  | 'ago'
  | 'ahead'
  | 'last'
  | 'next'
  | 'this'
  | 'previous'
  | 'following'
  | 'part'
  | 'rest'
  | 'to-date'
  | 'quarter'
  | 'half'
  | 'decade'
  | 'year'
  | 'month'
  | 'nth-week'
  | 'week-of'
  | 'week-number'
  | 'nth-weekday'
  | 'after'
  | 'before';

/**
 * Phrases with slots, as `les? {n} (prochains|prochaines) {u}`. A `?` after a word, group or slot makes it optional and
 * `(a|b)` is a choice. Slots: {n} a quantity, {u} a unit of time, {y} a year, {m} a month, {d} a day of the month, {w} a
 * weekday, {o} an ordinal, {p} a part (early, mid, late), {date} a day, {span} a year, a month, or a month of a year.
 */
export type PhraseTable = WordTable<PhraseMeaning>;

/** All that the grammar of figures needs to know of one language: pure data, read by one lexer and one parser. */
export interface FigureWords {
  /** Decimal mark; the other one of comma and point groups thousands when three digits follow. */
  readonly decimal: ',' | '.';
  /** Number words below 100; those composed of two of them by adding need not be listed. */
  readonly numerals: WordTable<number>;
  /** Tens after which ten to nineteen may follow (French 60 and 80). */
  readonly tensBeforeTeens: readonly number[];
  /** The words for 100: they multiply what stands before them and add what stands after. */
  readonly hundreds: WordList;
  /** Scale words with their power of ten. */
  readonly scales: WordTable<number>;
  /** Scales that mean one of themselves when no number stands before them (« mille », “hundred thousand”). */
  readonly loneScales: WordList;
  /** Abbreviated scales, case kept, glued to the number or beside a currency; and those that only money takes. */
  readonly abbreviations: WordTable<number>;
  readonly moneyAbbreviations: WordTable<number>;
  /** Words that join the parts of a number (« et », “and”). */
  readonly joiners: WordList;
  /** Words for the decimal mark in spoken numbers (« virgule », “point”). */
  readonly points: WordList;
  /** Articles that count as one before a scale, a collective or a unit (“a”). */
  readonly articles: WordList;
  /** Forms of the number one that by themselves count nothing (« un », « une », “one”). */
  readonly ones: WordList;
  /** Fractions before a scale, collective or unit, in hundredths (« demi », “a quarter of a”). */
  readonly fractions: WordTable<number>;
  /** Half, after a number, scale or unit (« et demi »). */
  readonly halfAfter: WordList;
  /** Nouns for a round quantity in the singular (« dizaine ») and in the plural. */
  readonly collectives: WordTable<number>;
  readonly pluralCollectives: WordTable<number>;
  /** Singular collectives that are exact (“dozen”, « douzaine »). */
  readonly exactCollectives: WordList;
  /** Plurals of scale words that can stand without a number (« milliards »), with their power of ten. */
  readonly bareScales: WordTable<number>;
  /** Determiners of an unknown quantity (« des », “many”), and of a small one (« quelques », “several”). */
  readonly indefinites: WordList;
  readonly fews: WordList;
  /** True where a bare plural needs no determiner (“spent billions”). */
  readonly bareAlone: boolean;
  /** Rough small numbers (“a couple of”). */
  readonly pairs: WordTable<number>;

  /** Hedges before a figure and after it; they belong to its span. */
  readonly before: WordTable<Qualifier>;
  readonly after: WordTable<Qualifier>;
  /** Hedges that are plain prepositions before a length of time (“over four years”). */
  readonly notBeforeTime: WordList;
  /** Verbs that hedge what follows (« dépasser », “exceed”); they stay outside the span. */
  readonly verbs: WordTable<Qualifier>;
  /** The two words around the ends of a range (« entre … et »); the first belongs to the span. */
  readonly rangeFrames: readonly (readonly [open: WordList, between: WordList])[];
  /** Words between the ends of any range. */
  readonly rangeLinks: WordList;
  /** Words between two numbers in a row (« deux ou trois »). */
  readonly alternatives: WordList;
  /** The preposition between a quantity and its noun (« de », “of”). */
  readonly of: WordList;
  readonly minus: WordList;

  /** Currency names with their ISO 4217 code. */
  readonly currencies: WordTable<string>;
  /** Signs that only this language writes so (« $ CA »), case kept; the universal ones are in `currency-signs.ts`. */
  readonly currencySigns: WordTable<string>;
  readonly cents: WordList;
  readonly per: WordTable<Per>;
  readonly percent: WordTable<'percent' | 'point'>;

  readonly counted: WordTable<CountedNoun>;
  /** Adjectives that may stand between a number and its noun (« nouveaux », “new”). */
  readonly adjectives: WordList;
  /** Nouns for persons beside the counted ones: « PDG de 40 ans » is an age, « contrat de 4 ans » is not. */
  readonly persons: WordList;
  /** Words before a number of years that make it an age (« âgé de », “aged”), with and without a unit after the number. */
  readonly ageBefore: WordList;
  readonly ageBeforeBare: WordList;
  /** Words after a number of years that make it an age (“old”). */
  readonly ageAfter: WordList;
  /** True where a bare number between commas after a name is an age (“Wang, 28,”). */
  readonly bareAges: boolean;
  /** Words after « trois fois », “three times” that make it a ratio, and the word for times. */
  readonly times: WordList;
  readonly timesAfter: WordList;
  /** Words that multiply (“tenfold” is `fold` glued to a number). */
  readonly fold: WordList;
  /** The noun for the digits of an amount (« à neuf chiffres », “nine-figure”). */
  readonly digitNouns: WordList;

  readonly units: WordTable<TimeUnit>;
  /** One-letter and short units, case kept, glued to the number (`h`). */
  readonly unitSigns: WordTable<TimeUnit>;
  /** Prepositions after which a single unit is a length (“for a year”). */
  readonly lengthPrepositions: WordList;
  /** Units that, after “one”, describe rather than count (« une année faste »). */
  readonly describedUnits: WordList;
  /** Words around a unit that say all of it (« toute la semaine », “all year”), or one more of it. */
  readonly wholeBefore: WordList;
  readonly wholeAfter: WordList;

  readonly months: WordTable<number>;
  /** Months whose name is an ordinary word as well, so that it must be capitalised (“may”, “march”). */
  readonly properMonths: WordList;
  /** Words before a time of day (« à 20 heures », “at 9 hours”). */
  readonly clockBefore: WordList;
  /** Monday is 1. */
  readonly weekdays: WordTable<number>;
  /** -1 is the last, -2 the one before. */
  readonly ordinals: WordTable<number>;
  /** Endings that make digits an ordinal (« 1er », “4th”). */
  readonly ordinalEndings: WordList;
  readonly parts: WordTable<'early' | 'mid' | 'late'>;
  /** Letters glued to a number for quarters (T4, Q4) and half-years (S2, H2), upper case. */
  readonly quarterLetters: WordList;
  readonly halfLetters: WordList;
  /** Words after which four digits are a year, and a month's name a month (« en », “since”). */
  readonly yearPrepositions: WordList;
  /** Those of them after which four digits may also be an amount (« de », “of”). */
  readonly weakYearPrepositions: WordList;
  /** Words after which a month's name by itself is that month (« en », “since”). */
  readonly monthPrepositions: WordList;
  /** Words between day, month and year (« de », “of”), and before the day (« le », “the”). */
  readonly dateOf: WordList;
  readonly dateThe: WordList;
  /** Words around the ends of a range of dates: opening words and linking words. */
  readonly spanOpen: WordList;
  readonly spanLinks: WordList;
  /** Day before month in dates all of digits. */
  readonly dayFirst: boolean;
  readonly phrases: PhraseTable;
}
