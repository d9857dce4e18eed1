// long because it names every table of a language twice: as a type, and as it is made ready
import { type DayLexicon, dayLexicon } from './day-lexicon.ts';
import type { Per, Qualifier } from './figure.ts';
import { type DateMarkLexicon, dateMarkLexicon, type MyriadLexicon, myriadLexicon } from './marks-lexicon.ts';
import { ordinaryPattern } from './ordinary-words.ts';
import { compilePhrases, type PhraseIndex } from './phrases.ts';
import { exactMap, type SignForm, signMap } from './sign-lexicon.ts';
import { type SolidLexicon, solidLexicon } from './solid-number.ts';
import { trieOf, trieOfList, type WordTrie } from './word-trie.ts';
import type { CountedNoun, FigureWords, PercentSign, TimeUnit } from './words.ts';

/** A language's table of figure words, ready to be matched. */
export interface Lexicon {
  readonly words: FigureWords;
  readonly numerals: WordTrie<number>;
  readonly hundreds: WordTrie<true>;
  readonly solid: SolidLexicon | null;
  readonly myriad: MyriadLexicon | null;
  readonly dateMarks: DateMarkLexicon | null;
  readonly ordinary: RegExp;
  readonly scales: WordTrie<number>;
  readonly loneScales: WordTrie<true>;
  readonly singleScales: WordTrie<true>;
  readonly abbreviations: ReadonlyMap<string, number>;
  readonly moneyAbbreviations: ReadonlyMap<string, number>;
  readonly joiners: WordTrie<true>;
  readonly points: WordTrie<true>;
  readonly articles: WordTrie<true>;
  readonly ones: WordTrie<true>;
  readonly fractions: WordTrie<number>;
  readonly denominators: WordTrie<number>;
  readonly halfAfter: WordTrie<true>;
  readonly quarterAfter: WordTrie<true>;
  readonly collectives: WordTrie<number>;
  readonly pluralCollectives: WordTrie<number>;
  readonly exactCollectives: WordTrie<true>;
  readonly bareScales: WordTrie<number>;
  readonly indefinites: WordTrie<true>;
  readonly fews: WordTrie<true>;
  readonly pairs: WordTrie<number>;
  readonly before: WordTrie<Qualifier>;
  readonly after: WordTrie<Qualifier>;
  readonly additions: WordTrie<true>;
  readonly notBeforeTime: WordTrie<true>;
  readonly verbs: WordTrie<Qualifier>;
  readonly verbsAfter: WordTrie<Qualifier>;
  readonly definite: WordTrie<true>;
  readonly notHedges: readonly (readonly [nouns: WordTrie<true>, preposition: WordTrie<true>])[];
  readonly rangeFrames: readonly (readonly [open: WordTrie<true>, between: WordTrie<true>])[];
  readonly rangeCloses: readonly (readonly [between: WordTrie<true>, close: WordTrie<true>])[];
  readonly rangeLinks: WordTrie<true>;
  readonly alternatives: WordTrie<true>;
  readonly of: WordTrie<true>;
  readonly minus: WordTrie<true>;
  readonly currencies: WordTrie<string>;
  readonly currencyUnits: WordTrie<true>;
  /** Signs by their first token as written, longest first. */
  readonly signs: ReadonlyMap<string, readonly SignForm[]>;
  readonly millionsOf: WordTrie<string>;
  readonly cents: WordTrie<true>;
  readonly tenths: WordTrie<true>;
  readonly looseCurrencies: WordTrie<string>;
  readonly per: WordTrie<Per>;
  readonly perBefore: WordTrie<Per>;
  readonly percent: WordTrie<PercentSign>;
  readonly tenthRest: WordTrie<true>;
  readonly percentBefore: WordTrie<true>;
  readonly counted: WordTrie<CountedNoun>;
  readonly adjectives: WordTrie<true>;
  readonly persons: WordTrie<true>;
  readonly honorifics: readonly string[];
  readonly ageBefore: WordTrie<true>;
  readonly ageBeforeBare: WordTrie<true>;
  readonly ageAfter: WordTrie<true>;
  readonly ageNotAfter: WordTrie<true>;
  readonly agedWords: WordTrie<true>;
  readonly times: WordTrie<true>;
  readonly timesAfter: WordTrie<true>;
  readonly fold: WordTrie<true>;
  readonly outOf: WordTrie<true>;
  readonly digitNouns: WordTrie<true>;
  readonly units: WordTrie<TimeUnit>;
  readonly unitSigns: ReadonlyMap<string, TimeUnit>;
  readonly pluralUnits: WordTrie<true>;
  readonly toldDays: WordTrie<number>;
  readonly seasons: WordTrie<number>;
  readonly fiscal: WordTrie<true>;
  readonly notPhrases: readonly (readonly [before: WordTrie<true>, first: WordTrie<true>])[];
  readonly datedUnits: WordTrie<true>;
  readonly decades: WordTrie<true>;
  readonly lengthPrepositions: WordTrie<true>;
  readonly describedUnits: WordTrie<true>;
  readonly wholeBefore: WordTrie<true>;
  readonly wholeAfter: WordTrie<true>;
  readonly months: WordTrie<number>;
  readonly properMonths: WordTrie<true>;
  readonly shortMonths: WordTrie<true>;
  readonly clockBefore: WordTrie<true>;
  readonly clockAfter: WordTrie<true>;
  readonly weekdays: WordTrie<number>;
  readonly ordinals: WordTrie<number>;
  readonly ordinalEndings: WordTrie<true>;
  readonly parts: WordTrie<'early' | 'mid' | 'late'>;
  readonly quarterLetters: ReadonlySet<string>;
  readonly halfLetters: ReadonlySet<string>;
  readonly yearPrepositions: WordTrie<true>;
  readonly weakYearPrepositions: WordTrie<true>;
  readonly afterYears: WordTrie<true>;
  readonly dottedDays: WordTrie<true>;
  readonly monthPrepositions: WordTrie<true>;
  readonly dateOf: WordTrie<true>;
  readonly dateThe: WordTrie<true>;
  readonly spanOpen: WordTrie<true>;
  readonly spanLinks: WordTrie<true>;
  readonly days: DayLexicon;
  readonly phrases: PhraseIndex;
  /** First words of everything that a figure can begin with, other than digits and signs. */
  readonly starts: ReadonlySet<string>;
  /** First words of what no figure is without, beside digits: number words, scales, units of time, months. */
  readonly cores: ReadonlySet<string>;
}

const compiled = new WeakMap<FigureWords, Lexicon>();

/** The lexicon of a table; made on first use and kept as long as the table. */
export function lexiconOf(words: FigureWords): Lexicon {
  let lexicon = compiled.get(words);
  if (lexicon === undefined) {
    lexicon = compile(words);
    compiled.set(words, lexicon);
  }
  return lexicon;
}

function compile(words: FigureWords): Lexicon {
  const tries = {
    numerals: trieOf(words.numerals),
    hundreds: trieOfList(words.hundreds),
    scales: trieOf(words.scales),
    loneScales: trieOfList(words.loneScales),
    singleScales: trieOfList(words.singleScales ?? ''),
    joiners: trieOfList(words.joiners),
    points: trieOfList(words.points),
    articles: trieOfList(words.articles),
    ones: trieOfList(words.ones),
    fractions: trieOf(words.fractions),
    denominators: trieOf(words.denominators ?? {}),
    halfAfter: trieOfList(words.halfAfter),
    quarterAfter: trieOfList(words.quarterAfter ?? ''),
    collectives: trieOf(words.collectives),
    pluralCollectives: trieOf(words.pluralCollectives),
    exactCollectives: trieOfList(words.exactCollectives),
    bareScales: trieOf(words.bareScales),
    indefinites: trieOfList(words.indefinites),
    fews: trieOfList(words.fews),
    pairs: trieOf(words.pairs),
    before: trieOf(words.before),
    after: trieOf(words.after),
    additions: trieOfList(words.additions ?? ''),
    notBeforeTime: trieOfList(words.notBeforeTime),
    verbs: trieOf(words.verbs),
    verbsAfter: trieOf(words.verbsAfter ?? {}),
    definite: trieOfList(words.definite ?? ''),
    notHedges: (words.notHedges ?? []).map(
      ([nouns, preposition]) => [trieOfList(nouns), trieOfList(preposition)] as const,
    ),
    rangeFrames: words.rangeFrames.map(([open, between]) => [trieOfList(open), trieOfList(between)] as const),
    rangeCloses: (words.rangeCloses ?? []).map(
      ([between, close]) => [trieOfList(between), trieOfList(close)] as const,
    ),
    rangeLinks: trieOfList(words.rangeLinks),
    alternatives: trieOfList(words.alternatives),
    of: trieOfList(words.of),
    minus: trieOfList(words.minus),
    currencies: trieOf(words.currencies),
    currencyUnits: trieOfList(words.currencyUnits ?? ''),
    millionsOf: trieOf(words.millionsOf ?? {}),
    cents: trieOfList(words.cents),
    tenths: trieOfList(words.tenths ?? ''),
    looseCurrencies: trieOf(words.looseCurrencies ?? {}),
    per: trieOf(words.per),
    perBefore: trieOf(words.perBefore ?? {}),
    percent: trieOf(words.percent),
    tenthRest: trieOfList(words.tenthRest ?? ''),
    percentBefore: trieOfList(words.percentBefore ?? ''),
    counted: trieOf(words.counted),
    adjectives: trieOfList(words.adjectives),
    persons: trieOfList(words.persons),
    honorifics: (words.honorifics ?? '').split('|').filter((title) => title !== ''),
    ageBefore: trieOfList(words.ageBefore),
    ageBeforeBare: trieOfList(words.ageBeforeBare),
    ageAfter: trieOfList(words.ageAfter),
    ageNotAfter: trieOfList(words.ageNotAfter ?? ''),
    agedWords: trieOfList(words.agedWords ?? ''),
    times: trieOfList(words.times),
    timesAfter: trieOfList(words.timesAfter),
    fold: trieOfList(words.fold),
    outOf: trieOfList(words.outOf ?? ''),
    digitNouns: trieOfList(words.digitNouns),
    units: trieOf(words.units),
    pluralUnits: trieOfList(words.pluralUnits ?? ''),
    toldDays: trieOf(words.toldDays ?? {}),
    seasons: trieOf(words.seasons ?? {}),
    fiscal: trieOfList(words.fiscal ?? ''),
    notPhrases: (words.notPhrases ?? []).map(
      ([before, first]) => [trieOfList(before), trieOfList(first)] as const,
    ),
    datedUnits: trieOfList(words.datedUnits ?? ''),
    decades: trieOfList(words.dateMarks?.decade ?? ''),
    lengthPrepositions: trieOfList(words.lengthPrepositions),
    describedUnits: trieOfList(words.describedUnits),
    wholeBefore: trieOfList(words.wholeBefore),
    wholeAfter: trieOfList(words.wholeAfter),
    months: trieOf(words.months),
    properMonths: trieOfList(words.properMonths),
    shortMonths: trieOfList(words.shortMonths ?? ''),
    clockBefore: trieOfList(words.clockBefore),
    clockAfter: trieOfList(words.clockAfter ?? ''),
    weekdays: trieOf(words.weekdays),
    ordinals: trieOf(words.ordinals),
    ordinalEndings: trieOfList(words.ordinalEndings),
    parts: trieOf(words.parts),
    yearPrepositions: trieOfList(words.yearPrepositions),
    weakYearPrepositions: trieOfList(words.weakYearPrepositions),
    afterYears: trieOfList(words.afterYears ?? ''),
    dottedDays: trieOfList(words.dottedDays ?? ''),
    monthPrepositions: trieOfList(words.monthPrepositions),
    dateOf: trieOfList(words.dateOf),
    dateThe: trieOfList(words.dateThe),
    spanOpen: trieOfList(words.spanOpen),
    spanLinks: trieOfList(words.spanLinks),
  };
  const myriad = myriadLexicon(words.myriad);
  const dateMarks = dateMarkLexicon(words.dateMarks);
  const days = dayLexicon(words.days);
  const phrases = compilePhrases(words.phrases);
  const starts = new Set<string>(phrases.words.keys());
  const beginners: readonly WordTrie<unknown>[] = [
    tries.numerals,
    tries.hundreds,
    tries.scales,
    tries.articles,
    tries.fractions,
    tries.collectives,
    tries.pluralCollectives,
    tries.bareScales,
    tries.indefinites,
    tries.fews,
    tries.pairs,
    tries.before,
    tries.minus,
    tries.ageBefore,
    tries.ageBeforeBare,
    tries.wholeBefore,
    tries.months,
    tries.weekdays,
    tries.ordinals,
    tries.seasons,
    tries.parts,
    tries.spanOpen,
    tries.fold,
    tries.units,
    tries.perBefore,
    tries.percentBefore,
    days.near,
    days.turnBefore,
    days.ordinals,
    days.holidays,
    ...(myriad === null ? [] : [myriad.digits, myriad.powers, myriad.scales, myriad.some, myriad.over]),
    ...(dateMarks === null ? [] : [dateMarks.eras, dateMarks.years]),
    ...tries.rangeFrames.map(([open]) => open),
  ];
  for (const trie of beginners) for (const key of trie.next.keys()) starts.add(key);
  const cores = new Set<string>();
  for (const trie of [
    tries.numerals,
    tries.hundreds,
    tries.scales,
    tries.collectives,
    tries.pluralCollectives,
    tries.bareScales,
    tries.fractions,
    tries.pairs,
    tries.percent,
    tries.units,
    tries.months,
    tries.weekdays,
    days.near,
    days.holidays,
    tries.seasons,
    ...(myriad === null ? [] : [myriad.digits, myriad.powers, myriad.scales]),
  ]) {
    for (const key of trie.next.keys())
      if (!tries.ones.next.has(key) && !tries.articles.next.has(key)) cores.add(key);
  }
  const signs = signMap(words.currencySigns);
  for (const sign of signs.keys()) starts.add(sign.toLowerCase());
  const letters = [...words.quarterLetters.split('|'), ...words.halfLetters.split('|')];
  for (const letter of letters) starts.add(letter.toLowerCase());
  return {
    words,
    ...tries,
    solid: solidLexicon(words.solid),
    myriad,
    dateMarks,
    days,
    ordinary: ordinaryPattern(words.ordinary),
    abbreviations: exactMap(words.abbreviations),
    moneyAbbreviations: exactMap(words.moneyAbbreviations),
    unitSigns: exactMap(words.unitSigns),
    signs,
    quarterLetters: new Set(words.quarterLetters.split('|')),
    halfLetters: new Set(words.halfLetters.split('|')),
    phrases,
    starts,
    cores,
  };
}
