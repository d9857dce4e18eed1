/** The sorts of figures; each has a recogniser file of its own beside this one. */
export type FigureSort =
  | 'money'
  | 'number'
  | 'count'
  | 'percent'
  | 'ratio'
  | 'duration'
  | 'period'
  | 'date'
  | 'age';

/** How the text hedges a figure. `early`, `mid` and `late` qualify dates and periods. */
export type Qualifier =
  | 'about'
  | 'more-than'
  | 'less-than'
  | 'up-to'
  | 'at-least'
  | 'indefinite'
  | 'early'
  | 'mid'
  | 'late';

/** What a figure is counted by (« par an », “per head”). */
export type Per = 'year' | 'month' | 'week' | 'day' | 'hour' | 'head' | 'share';

/** Every `Purpose`. */
export const PURPOSES = [
  'pay',
  'bonus',
  'investment',
  'acquisition',
  'stake',
  'valuation',
  'fund-raising',
  'revenue',
  'profit',
  'loss',
  'capital-expenditure',
  'fine',
  'headcount',
  'hiring',
  'job-cuts',
  'compute',
] as const;

/**
 * What a figure is for, where its sentence tells: what somebody is paid, what is invested or bought, what a firm is worth, earns, loses or
 * spends; of counts, who is employed, hired or let go, and chips and power.
 */
export type Purpose = (typeof PURPOSES)[number];

/**
 * The value of a figure. Amounts are exact: they are parsed from digits and powers of ten, never from a product of floats.
 *
 * - money: `min`/`max` in whole currency, `unit` an ISO 4217 code;
 * - number, count, ratio: `min`/`max` numbers; a count's `unit` names what is counted (`people`, `gpu`, `parameter`, `model`, …);
 * - percent: `min`/`max` in percent, `unit` `percent` (or `point`);
 * - duration: `min`/`max` in `unit` (`year`, `month`, `week`, `day`, `hour`, `minute`, `second`);
 * - age: years, `unit` `year`;
 * - date: one day as an ISO date, both ends the same;
 * - period: ISO dates, `max` exclusive; or an ISO 8601 length (`P12M`) in `max`, with `min` null, for a length counted
 *   from the article's date when that date is unknown.
 *
 * null leaves an end open, or says that the text gives no value (« des milliards »).
 */
export interface Figure {
  readonly sort: FigureSort;
  readonly min: number | string | null;
  readonly max: number | string | null;
  readonly unit: string | null;
  readonly per: Per | null;
  readonly qualifier: Qualifier | null;
  /** True where the text itself gives two ends (« 12 à 18 mois »). */
  readonly range: boolean;
  /** Counts only: what is counted, finer than `unit` (`engineer` where the unit is `people`). */
  readonly noun?: string;
  /** Only where both ends are null: the power of ten that the text names (« des milliards »: 9). */
  readonly magnitude?: number;
  /** Dates and periods told from the article's date, as the text tells them; given whether or not that date is known. */
  readonly relative?: RelativeTime;
  /** Only on a day or month without a year in an article without a date: `--07-15` or `--07`. */
  readonly yearless?: string;
  /** Only where the sentence tells it beyond doubt. */
  readonly purpose?: Purpose;
}

/**
 * A time told from the article's date: `ago` and `ahead` are points (« il y a trois ans »), `last` and `next` stretches that
 * end or begin there (« les 12 prochains mois »), `this` is the calendar unit around it, `previous` and `following` the ones
 * beside it (« l'année dernière »). `count` is null where the text gives no number (« il y a quelques mois »).
 */
export interface RelativeTime {
  readonly sense: 'ago' | 'ahead' | 'last' | 'next' | 'this' | 'previous' | 'following';
  readonly count: number | null;
  readonly unit: 'decade' | 'year' | 'quarter' | 'month' | 'week' | 'day' | 'hour' | 'minute' | 'second';
}

/** A figure found in a stretch of text; offsets are UTF-16 code units into that stretch, `end` exclusive. */
export interface FoundFigure {
  readonly start: number;
  readonly end: number;
  readonly figure: Figure;
}
