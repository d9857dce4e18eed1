// long because it is the contract of all tables of figure words
import type { DayWords } from './day-words.ts';
import type { Per, Qualifier } from './figure.ts';
import type { WordList, WordTable } from './word-table.ts';

export type { WordList, WordTable } from './word-table.ts';

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

/** Parts of a whole: `tenth` is 三成, 3割; `basis` a hundredth of a percentage point. */
export type PercentSign = 'percent' | 'point' | 'tenth' | 'permille' | 'basis';

/** What is counted: the class that `Figure.unit` carries, and the finer noun that a gloss can repeat. */
export interface CountedNoun {
  readonly unit: string;
  readonly noun: string;
}

/**
 * What a time phrase means, with the slots it needs.
 * - `ago`, `ahead` {n} {u}: a point so far from the article's date; `last`, `next` {n} {u}: a stretch ending there, or beginning on the
 *   day after; `within` {n} {u}: one beginning there;
 * - `this`, `previous`, `following` {u}: the calendar unit around the article's date, before it, after it (`-but-one`: the one
 *   beyond that); with {p}, a part of it; with {w}, that day of its week; with {o} {w}, its n-th such weekday; with {d}, that day of the month;
 * - `part` {p} {span}: early, mid or late in a year or month; `rest` {u} or {span}, `to-date` {u};
 * - `season` {s} {span}, and those told from the article's date;
 * - `quarter` {o} {span}?, `half` {o} {span}? (of a year or a month), `decade` {y} (of the {n}-th century; {n} alone: its two digits) or a {p} of it, `year` {y}, `month` {span} or
 *   {o} {y}, `nth-week` {o} {span} or {o} {u} (`nth-week:weekend`: its weekend); `first-of`, `last-of` {n} {u} {span};
 * - `week-of` {date} or {d}: the week that holds a day; `week-number` {n} {span}?; `nth-weekday` {o} {w} {span};
 * - `after`, `before` {n} {u} {date}: so far from a day.
 */
export type PhraseMeaning =
  | 'ago'
  | 'ahead'
  | 'last'
  | 'next'
  | 'within'
  | 'this'
  | 'previous'
  | 'previous-but-one'
  | 'following'
  | 'following-but-one'
  | 'part'
  | 'rest'
  | 'to-date'
  | 'quarter'
  | 'half'
  | 'decade'
  | 'year'
  | 'month'
  | 'nth-week'
  | 'first-of'
  | 'last-of'
  | 'season'
  | 'this-season'
  | 'previous-season'
  | 'following-season'
  | 'week-of'
  | 'week-number'
  | 'nth-weekday'
  | 'after'
  | 'before';

/**
 * Phrases with slots, as `les? {n} (prochains|prochaines) {u}`. A `?` after a word, group or slot makes it optional and
 * `(a|b)` is a choice. Slots: {n} a quantity, {u} a unit of time, {y} a year, {m} a month, {d} a day of the month, {w} a
 * weekday, {o} an ordinal, {p} a part (early, mid, late), {s} a season, {date} a day, {span} a year, a month, a month of a year, or a year or month that
 * another phrase tells from the article's date (“last year”). Where the words
 * themselves say {u} or {o}, the meaning carries it: `previous:year` (去年), `half:1` (上半年).
 */
export type PhraseTable = WordTable<PhraseMeaning | `${PhraseMeaning}:${TimeUnit | number}`>;

/** What number words below a million that are written as one are made of (« duemilacinquecento », „zweiundzwanzigtausend“). */
export interface SolidWords {
  /** Parts below 100 with their value, elided forms too (« vent » of « ventuno »). */
  readonly parts: WordTable<number>;
  readonly hundreds: WordList;
  /** Powers of ten. */
  readonly scales: WordTable<number>;
  /** Between units and tens („und“); after it tens may follow units. */
  readonly joiners: WordList;
  /** What may end a word that begins with a number word („zwölfjährig“, „neunstellig“): read as a word of its own, glued to it. */
  readonly tails?: WordList;
}

/** Numerals of Chinese and Japanese: digits, powers within a myriad, and myriads. A language that has them needs no other number words. */
export interface MyriadWords {
  /** 〇 to 九, with 两 and the forms of cheques. */
  readonly digits: WordTable<number>;
  /** 十, 百, 千, as powers of ten. */
  readonly powers: WordTable<number>;
  /** 万, 億, 兆, as powers of ten. */
  readonly scales: WordTable<number>;
  /** What fills a gap (一百零五). */
  readonly zeros: WordList;
  readonly points: WordList;
  /** True where the word for the point may stand between digits (10点233); in Chinese that is a time. */
  readonly pointAfterDigits: boolean;
  /** Between the parts of a fraction, the lower first (三分之一), and between a whole number and its fraction. */
  readonly parts: WordList;
  readonly and: WordList;
  /** Inside or after a round number: more than it (一千多万), … */
  readonly more: WordList;
  /** … about it (二十来万), … */
  readonly around?: WordList;
  /** … up to the next of its last power (十几); before a power, several of it (数千万). */
  readonly some: WordList;
  /** Before a power or a myriad without a number: at least one of it (上亿). */
  readonly over: WordList;
  /** True where a last digit without its power counts the next lower one (一万三 is 13,000). */
  readonly elliptic: boolean;
  /** Before a number that tells an order (第三): it is no amount. */
  readonly ordinalBefore: WordList;
  /** After digits that belong to a date or a time, not to the number before them. */
  readonly notAfterDigits: WordList;
}

/** Marks behind the parts of a date, in languages that write them so: 2025年7月8日. */
export interface DateMarks {
  readonly year: WordList;
  readonly day: WordList;
  /** Eras by the year before their first. */
  readonly eras: WordTable<number>;
  /** After the mark of a year: ten years of it (90年代). */
  readonly decade: WordList;
  /** The first year of an era (元年). */
  readonly firstYear: WordList;
  /** Years told from the article's, before a month or a day (去年5月). */
  readonly years: WordTable<number>;
}

/** All that the grammar of figures needs to know of one language: pure data, read by one lexer and one parser. */
export interface FigureWords {
  /** Decimal mark; the other one of comma and point groups thousands when three digits follow. */
  readonly decimal: ',' | '.';
  /**
   * True where countries of the language differ on the marks: three digits that end in 0, after the decimal mark and before a scale word
   * or a noun, or in a price, are then a group (Mexican « 14,300 millones »), for nobody writes the zeros of a decimal fraction there.
   */
  readonly mixedMarks?: boolean;
  /** Numerals of a language that counts in myriads. */
  readonly myriad?: MyriadWords;
  readonly dateMarks?: DateMarks;
  /**
   * Everyday words that hold a numeral or a unit and are no part of a figure (成立, 人工, 二人三脚, « mille et une nuits »): regular
   * expressions without their slashes, read as one word each.
   */
  readonly ordinary?: readonly string[];
  /** Number words below 100; those composed of two of them by adding need not be listed. */
  readonly numerals: WordTable<number>;
  /** Parts of number words that are written as one; left out where a language writes them apart. */
  readonly solid?: SolidWords;
  /** Tens after which ten to nineteen may follow (French 60 and 80). */
  readonly tensBeforeTeens: readonly number[];
  /** The words for 100: they multiply what stands before them and add what stands after. */
  readonly hundreds: WordList;
  /** Scale words with their power of ten. */
  readonly scales: WordTable<number>;
  /** Scales that mean one of themselves when no number stands before them (« mille », “hundred thousand”). */
  readonly loneScales: WordList;
  /** Scales that with a definite article before them and a currency after them are one of themselves (« frôle le milliard d'euros »). */
  readonly singleScales?: WordList;
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
  /** Plural names of parts after a small number (“two thirds”, « deux tiers »): of a whole they are no figure, of a scale they are. */
  readonly denominators?: WordTable<number>;
  /** Half, after a number, scale or unit (« et demi »). */
  readonly halfAfter: WordList;
  /** A quarter of it, after a unit of time (« et quart »). */
  readonly quarterAfter?: WordList;
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
  /** Verbs that hedge what follows (« dépasser », “exceed”), or what stands before them („übersteigen“); they stay outside the span. */
  readonly verbs: WordTable<Qualifier>;
  readonly verbsAfter?: WordTable<Qualifier>;
  /** What may stand between a hedge or a verb and its number: articles, and words for a mark (« dépasse la barre des », « supera los »). */
  readonly definite?: WordList;
  /** Nouns and a preposition that hedges elsewhere: after them it only names the amount („eine Runde über 3 Millionen“). */
  readonly notHedges?: readonly (readonly [nouns: WordList, preposition: WordList])[];
  /** Forms of `after` that add where more follows: “$10m plus a bonus”. */
  readonly additions?: WordList;
  /** The two words around the ends of a range (« entre … et »); the first belongs to the span. */
  readonly rangeFrames: readonly (readonly [open: WordList, between: WordList])[];
  /** Words between two ends and after them that only together make a range (20和30之间). */
  readonly rangeCloses?: readonly (readonly [between: WordList, close: WordList])[];
  /** Words between the ends of any range. */
  readonly rangeLinks: WordList;
  /** Words between two numbers in a row (« deux ou trois »). */
  readonly alternatives: WordList;
  /** The preposition between a quantity and its noun (« de », “of”). */
  readonly of: WordList;
  readonly minus: WordList;

  /** Currency names with their ISO 4217 code. */
  readonly currencies: WordTable<string>;
  /** Units that follow an amount whose currency stands before it, whatever it is (新台幣58億元). */
  readonly currencyUnits?: WordList;
  /** Signs that only this language writes so (« $ CA »), case kept; the universal ones are in `currency-signs.ts`. */
  readonly currencySigns: WordTable<string>;
  /** Abbreviations of millions of a currency (« 500 mdp », MEUR). */
  readonly millionsOf?: WordTable<string>;
  readonly cents: WordList;
  /** Tenths of a currency (角), and everyday names of one that count other things as well, unless tenths or a fraction go with them (3块5). */
  readonly tenths?: WordList;
  readonly looseCurrencies?: WordTable<string>;
  readonly per: WordTable<Per>;
  /** The same before the amount (年間5億ドル); part of the figure. */
  readonly perBefore?: WordTable<Per>;
  readonly percent: WordTable<PercentSign>;
  /** After a tenth and a digit: hundredths (3割5分); left out where the digit needs no word (七成五). */
  readonly tenthRest?: WordList;
  /** Percent before its number (百分之五). */
  readonly percentBefore?: WordList;

  readonly counted: WordTable<CountedNoun>;
  /** Adjectives that may stand between a number and its noun (« nouveaux », “new”). */
  readonly adjectives: WordList;
  /** Nouns for persons beside the counted ones: « PDG de 40 ans » is an age, « contrat de 4 ans » is not. */
  readonly persons: WordList;
  /** Titles that stand after a name, and after which a number in brackets is an age (山田氏（28）). */
  readonly honorifics?: WordList;
  /** Words before a number of years that make it an age (« âgé de », “aged”), with and without a unit after the number. */
  readonly ageBefore: WordList;
  readonly ageBeforeBare: WordList;
  /** Words after a number of years that make it an age (“old”). */
  readonly ageAfter: WordList;
  /** Words after a number of years that make it a length whatever stands before it (« con 28 años de experiencia »). */
  readonly ageNotAfter?: WordList;
  /** Adjectives of an age, glued to the number or hyphenated (« 28enne », „40-jährige“). */
  readonly agedWords?: WordList;
  /** True where a bare number between commas after a name is an age (“Wang, 28,”). */
  readonly bareAges: boolean;
  /** True where such an age needs a word in small letters after it: after a capital it would be the number of a house. */
  readonly bareAgesBeforeSmall?: boolean;
  /** Words after « trois fois », “three times” that make it a ratio, and the word for times. */
  readonly times: WordList;
  readonly timesAfter: WordList;
  /** Words that multiply (“tenfold” is `fold` glued to a number). */
  readonly fold: WordList;
  /** Between two small numbers that tell a share: “two in three researchers” counts nobody. */
  readonly outOf?: WordList;
  /** The noun for the digits of an amount (« à neuf chiffres », “nine-figure”). */
  readonly digitNouns: WordList;

  readonly units: WordTable<TimeUnit>;
  /** Forms of units that are plural: “the coming weeks” are not the coming week. */
  readonly pluralUnits?: WordList;
  /**
   * Seasons, spring first: three whole months each, as the north of the earth counts them. Left out where a language is at home in the south
   * as well.
   */
  readonly seasons?: WordTable<number>;
  /** Words of a business year, whose quarters are not those of the calendar. */
  readonly fiscal?: WordList;
  /** Days by their distance from the article's, as ends of a stretch (« jusqu'à aujourd'hui », “and now”). */
  readonly toldDays?: WordTable<number>;
  /** Words after which a quantity behind the second is told by a verb, not by a phrase: “will last two years”. */
  readonly notPhrases?: readonly (readonly [before: WordList, first: WordList])[];
  /** Units that after a plain number name a day of the calendar, not a length (8日). */
  readonly datedUnits?: WordList;
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
  /** Short forms of months that are other words as well (« mar » is the sea): months only beside a day or a year. */
  readonly shortMonths?: WordList;
  /** Words before a time of day (« à 20 heures », “at 9 hours”). */
  readonly clockBefore: WordList;
  /** Words after a time of day („20 Uhr“). */
  readonly clockAfter?: WordList;
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
  /** Words that no amount stands before: four digits there are a year whatever stands before them („2013 hatte“, „2021 zu Apple“). */
  readonly afterYears?: WordList;
  /** Words after which a day may be written in digits and points alone („am 14.10.“, „vom 3.2.25“). */
  readonly dottedDays?: WordList;
  /** Words after which a month's name by itself is that month (« en », “since”). */
  readonly monthPrepositions: WordList;
  /** Words between day, month and year (« de », “of”), and before the day (« le », “the”). */
  readonly dateOf: WordList;
  readonly dateThe: WordList;
  /** Words around the ends of a range of dates: opening words and linking words. */
  readonly spanOpen: WordList;
  readonly spanLinks: WordList;
  /** Day before month in dates all of digits; and the countries (ISO 3166) where it is so although elsewhere it is not. */
  readonly dayFirst: boolean;
  readonly dayFirstIn?: readonly string[];
  /** Words for single days. */
  readonly days?: DayWords;
  readonly phrases: PhraseTable;
}
