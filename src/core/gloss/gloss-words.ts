import type { Per, Qualifier, RelativeTime } from '../recognition/figures/figure.ts';

/*
 * What glosses of figures are put together from, in one language: pure data, one file a language in `words/`. Intl has no long form of a
 * compact sum (“US$14.3 billion”) and no preposition before a currency (« milliards de dollars »), so the words are ours; names of months,
 * units and currencies are those of CLDR 48, shortened where one country stands out.
 *
 * Singular and plural are `one|many`. Patterns hold `{n}` for digits and `{x}` for what is hedged, counted or told.
 */

export type Gender = 'm' | 'f' | 'n';
/** A unit of time, and the genders that a language has. */
export type TimeUnit = RelativeTime['unit'];
export type ByGender = Readonly<Partial<Record<Gender, string>>>;

export interface TimeUnitWords {
  readonly forms: string;
  readonly gender: Gender;
  /** Of a calendar, where that is another word: « année » beside « an ». */
  readonly calendar?: string;
  readonly calendarGender?: Gender;
  /** After a preposition: „vor drei Jahren“. */
  readonly oblique?: string;
}

/** How times are told. */
export interface TimeWords {
  readonly units: Readonly<Record<TimeUnit, TimeUnitWords>>;
  /** Decades are told as so many years. */
  readonly decadesInYears?: true;
  /** A number that the text does not give (« quelques »). */
  readonly few: ByGender;
  readonly fewOblique?: string;
  /** `{o}` is the unit after a preposition. */
  readonly ago: string;
  readonly ahead: string;
  readonly last: ByGender;
  readonly next: ByGender;
  /** The same of one unit, without its number. */
  readonly lastOne: ByGender;
  readonly nextOne: ByGender;
  readonly this: ByGender;
  readonly previous: ByGender;
  readonly following: ByGender;
  /** Where a unit has words of its own: `previous day` is “yesterday”. */
  readonly idioms: Readonly<Record<string, string>>;
  /** January first. */
  readonly months: readonly string[];
  /** The first of a month, where it is told as an ordinal: « 1er ». */
  readonly firstDay: string;
  /** `{d}` day, `{m}` month, `{y}` year; days of one month from `{d}` to `{e}`. */
  readonly day: string;
  readonly days: string;
  readonly month: string;
  readonly year: string;
  readonly dayAlone: string;
  readonly monthAlone: string;
  readonly quarters: readonly string[];
  readonly halves: readonly string[];
  readonly decade: string;
  /** Between two whole times. */
  readonly link: string;
  /** Parts of a year and of a month. */
  readonly yearParts: Readonly<Record<'early' | 'mid' | 'late', string>>;
  readonly monthParts: Readonly<Record<'early' | 'mid' | 'late', string>>;
  /** A relative time with what it comes to: “3 years ago (2022)”. */
  readonly both: string;
  /** A time that neither the text nor the article's date places. */
  readonly unknown: string;
}

/** Everything that a gloss in one language is made of. */
export interface GlossWords {
  readonly decimal: string;
  readonly group: string;
  /** Fewest digits that are put into groups. */
  readonly groupFrom: number;
  /** Which numbers take a plural. */
  readonly plural: 'all-but-one' | 'from-two' | 'never';
  /** Scale words, the greatest first. A leading `=` says that one of it goes without its digit (« mil milhões »). */
  readonly scales: readonly (readonly [power: number, one: string, many: string])[];
  /** Between digits, scale and noun. */
  readonly space: string;
  /** Between a scale word and its noun, before a consonant and before a vowel. */
  readonly of: readonly [string, string];
  /** The same after a vague quantity (“tens of millions *of* dollars”). */
  readonly vagueOf: readonly [string, string];
  /** Vague quantities by their power of ten; empty where there is no word. */
  readonly vague: readonly string[];
  /** The same told in dozens. */
  readonly dozens: readonly string[];
  /** Two ends that share a scale, and two that do not; `repeatsScale`: a shared one is told twice all the same. */
  readonly repeatsScale?: true;
  readonly range: string;
  readonly wideRange: string;
  /** Signs before digits, where sums are written so; without them names stand behind. */
  readonly signs?: Readonly<Record<string, string>>;
  /** By ISO 4217 code; one that is missing is written by its code. */
  readonly currencies: Readonly<Record<string, string>>;
  readonly percent: string;
  readonly points: string;
  readonly age: string;
  readonly times: string;
  /** Hedges; early, mid and late belong to times, `indefinite` says nothing of its own. */
  readonly hedges: Readonly<Partial<Record<Qualifier, string>>>;
  readonly pers: Readonly<Record<Per, string>>;
  /** What is counted: `Figure.noun`, or `Figure.unit` where a figure has no noun. A form may hold `{n}` for its number: hedges then follow its beginning. */
  readonly nouns: Readonly<Record<string, string>>;
  readonly time: TimeWords;
}

/** Vague quantities from tens, hundreds and scales: « des dizaines de millions ». The first scale is that of ones, and has no word. */
export function vagueWords(
  collectives: readonly [tens: string, hundreds: string],
  scales: readonly string[],
  of: string,
  lead = '',
): string[] {
  return ['', ...scales].flatMap((scale, at) =>
    ['', ...collectives].map((collective) => {
      if (collective === '' || scale === '')
        return at === 0 && collective === '' ? '' : lead + collective + scale;
      return `${lead}${collective}${of}${scale}`;
    }),
  );
}

/** Vague quantities in dozens; the word stands for itself whatever the rest of the power. */
export function dozenWords(dozens: string, scales: readonly string[], of: string, lead = ''): string[] {
  return ['', ...scales].flatMap((scale) => {
    const words = scale === '' ? lead + dozens : `${lead}${dozens}${of}${scale}`;
    return [words, words, words];
  });
}
