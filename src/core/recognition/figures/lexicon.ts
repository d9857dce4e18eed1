import { type DayLexicon, dayLexicon } from './day-lexicon.ts';
import { type DateMarkLexicon, dateMarkLexicon, type MyriadLexicon, myriadLexicon } from './marks-lexicon.ts';
import { ordinaryPattern } from './ordinary-words.ts';
import { compilePhrases, type PhraseIndex } from './phrases.ts';
import { exactMap, type SignForm, signMap } from './sign-lexicon.ts';
import { type SolidLexicon, solidLexicon } from './solid-number.ts';
import { FirstWords, meet, type TableSet, tableSet, trieOf, trieOfList, type WordTrie } from './word-trie.ts';
import type { FigureWords, TimeUnit } from './words.ts';

/** Lists and tables of a language that are not matched word by word. */
type Apart =
  | 'decimal'
  | 'quarterLetters'
  | 'halfLetters'
  | 'honorifics'
  | 'abbreviations'
  | 'moneyAbbreviations'
  | 'unitSigns'
  | 'currencySigns'
  | 'phrases';

/** Every list and table that is matched word by word, made ready. */
type Tries = {
  readonly [Name in Exclude<keyof FigureWords, Apart> as NonNullable<FigureWords[Name]> extends
    | string
    | Readonly<Record<string, unknown>>
    ? Name
    : never]-?: WordTrie<
    NonNullable<FigureWords[Name]> extends Readonly<Record<string, infer Value>> ? Value : true
  >;
};

/** Two lists, made ready. */
type Pair = readonly [WordTrie<true>, WordTrie<true>];

/** A language's table of figure words, ready to be matched. */
export interface Lexicon extends Tries {
  readonly words: FigureWords;
  readonly solid: SolidLexicon | null;
  readonly myriad: MyriadLexicon | null;
  readonly dateMarks: DateMarkLexicon | null;
  readonly ordinary: RegExp;
  readonly abbreviations: ReadonlyMap<string, number>;
  readonly moneyAbbreviations: ReadonlyMap<string, number>;
  readonly unitSigns: ReadonlyMap<string, TimeUnit>;
  readonly notHedges: readonly Pair[];
  readonly rangeFrames: readonly Pair[];
  readonly rangeCloses: readonly Pair[];
  readonly notPhrases: readonly Pair[];
  /** Signs by their first token as written, longest first. */
  readonly signs: ReadonlyMap<string, readonly SignForm[]>;
  readonly honorifics: readonly string[];
  readonly decades: WordTrie<true>;
  readonly quarterLetters: ReadonlySet<string>;
  readonly halfLetters: ReadonlySet<string>;
  readonly days: DayLexicon;
  readonly phrases: PhraseIndex;
  /** Which of the tables have forms that begin with a word. */
  readonly first: FirstWords;
  /** First words of what a figure can begin with, other than digits and signs, in no table of `Tries`. */
  readonly starts: ReadonlySet<string>;
  /** Tables that a figure can begin with. */
  readonly beginners: TableSet;
  /** The same, one by one. */
  readonly coreTries: readonly WordTrie<unknown>[];
  /** Tables of what no figure is without, beside digits: number words, scales, units of time, months. */
  readonly cores: TableSet;
  /** Tables of what even one of is an amount. */
  readonly amounts: TableSet;
  /** Tables of words for one, which by themselves are no core. */
  readonly notCores: TableSet;
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

/** Lists and tables that a language may leave out. */
const OPTIONAL =
  'singleScales denominators quarterAfter additions verbsAfter definite currencyUnits millionsOf tenths looseCurrencies perBefore tenthRest percentBefore ageNotAfter agedWords outOf pluralUnits toldDays seasons fiscal datedUnits shortMonths clockAfter afterYears dottedDays';

/** What `Tries` leaves out, by its name. */
const APART: ReadonlySet<string> = new Set([
  'decimal',
  'quarterLetters',
  'halfLetters',
  'honorifics',
  'abbreviations',
  'moneyAbbreviations',
  'unitSigns',
  'currencySigns',
  'phrases',
  'solid',
  'myriad',
  'dateMarks',
  'days',
]);

function compile(words: FigureWords): Lexicon {
  const made: Record<string, WordTrie<unknown>> = {};
  for (const name of OPTIONAL.split(' ')) made[name] = trieOfList('');
  for (const [name, value] of Object.entries(words)) {
    if (APART.has(name) || Array.isArray(value)) continue;
    if (typeof value === 'string') made[name] = trieOfList(value);
    else if (typeof value === 'object') made[name] = trieOf(value as Readonly<Record<string, unknown>>);
  }
  const tries = made as unknown as Tries;
  const pairs = (lists: readonly (readonly [string, string])[] = []): Pair[] =>
    lists.map(([one, other]) => [trieOfList(one), trieOfList(other)]);
  const myriad = myriadLexicon(words.myriad);
  const dateMarks = dateMarkLexicon(words.dateMarks);
  const days = dayLexicon(words.days);
  const rangeFrames = pairs(words.rangeFrames);
  const rangeCloses = pairs(words.rangeCloses);
  const notHedges = pairs(words.notHedges);
  const notPhrases = pairs(words.notPhrases);
  const decades = trieOfList(words.dateMarks?.decade ?? '');
  const first = new FirstWords();
  for (const trie of [
    ...Object.values(made),
    ...[myriad, dateMarks, days].flatMap((lexicon) =>
      Object.values(lexicon ?? {}).filter((value): value is WordTrie<unknown> => isTrie(value)),
    ),
    ...[rangeFrames, rangeCloses, notHedges, notPhrases].flat(2),
    decades,
  ])
    first.add(trie);
  const phrases = compilePhrases(words.phrases);
  const signs = signMap(words.currencySigns);
  for (const forms of signs.values())
    for (const { tokens } of forms) for (const { raw } of tokens) first.know(raw.toLowerCase());
  const letters = [...words.quarterLetters.split('|'), ...words.halfLetters.split('|')];
  const amounts = [
    tries.numerals,
    tries.hundreds,
    tries.scales,
    tries.collectives,
    tries.pluralCollectives,
    tries.bareScales,
    tries.fractions,
    tries.pairs,
    tries.units,
    tries.months,
    tries.weekdays,
    tries.seasons,
    days.near,
    days.holidays,
    ...(myriad === null ? [] : [myriad.digits, myriad.powers, myriad.scales]),
  ];
  for (const letter of letters) first.know(letter.toLowerCase());
  for (const list of phrases.lists) first.add(list, false);
  return {
    words,
    ...tries,
    solid: solidLexicon(words.solid),
    myriad,
    dateMarks,
    days,
    notHedges,
    rangeFrames,
    rangeCloses,
    notPhrases,
    decades,
    honorifics: (words.honorifics ?? '').split('|').filter((title) => title !== ''),
    ordinary: ordinaryPattern(words.ordinary),
    abbreviations: exactMap(words.abbreviations),
    moneyAbbreviations: exactMap(words.moneyAbbreviations),
    unitSigns: exactMap(words.unitSigns),
    signs,
    quarterLetters: new Set(words.quarterLetters.split('|')),
    halfLetters: new Set(words.halfLetters.split('|')),
    phrases,
    first,
    starts: new Set(
      [...phrases.words.keys()].concat([...signs.keys(), ...letters].map((sign) => sign.toLowerCase())),
    ),
    beginners: tableSet([
      ...amounts,
      tries.articles,
      tries.indefinites,
      tries.fews,
      tries.before,
      tries.minus,
      tries.ageBefore,
      tries.ageBeforeBare,
      tries.wholeBefore,
      tries.ordinals,
      tries.parts,
      tries.spanOpen,
      tries.fold,
      tries.perBefore,
      tries.percentBefore,
      days.turnBefore,
      days.ordinals,
      ...(myriad === null ? [] : [myriad.some, myriad.over]),
      ...(dateMarks === null ? [] : [dateMarks.eras, dateMarks.years]),
      ...rangeFrames.map(([open]) => open),
    ]),
    coreTries: [...amounts, tries.percent],
    cores: tableSet([...amounts, tries.percent]),
    amounts: tableSet([
      tries.currencies,
      tries.currencyUnits,
      tries.looseCurrencies,
      tries.millionsOf,
      tries.percent,
    ]),
    notCores: tableSet([tries.ones, tries.articles]),
  };
}

function isTrie(value: unknown): value is WordTrie<unknown> {
  return typeof value === 'object' && value !== null && 'table' in value;
}

/** True for a word that a figure can begin with. */
export function canBeginWith({ first, starts, beginners }: Lexicon, key: string): boolean {
  return starts.has(key) || meet(first.at(key), beginners);
}

/** True for a word that no figure is without, beside digits. */
export function isCoreWord({ first, cores, notCores }: Lexicon, key: string): boolean {
  const set = first.at(key);
  return meet(set, cores) && !meet(set, notCores);
}
