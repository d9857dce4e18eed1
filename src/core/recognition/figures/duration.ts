import { add, type Decimal, decimal, fromInteger, multiply } from './decimal.ts';
import type { FoundFigure } from './figure.ts';
import { foundFigure } from './found.ts';
import { markedYearAt } from './marked-date.ts';
import { numeralAt } from './numeral.ts';
import { afterOf, figureOf, hedgeAfter, perAt, type Quantity, verbHedge } from './quantity.ts';
import { endsBefore, match, type Reading, skip } from './reading.ts';
import { isHyphen } from './word-trie.ts';
import type { TimeUnit } from './words.ts';

/** A unit that a figure carries, and how many of it make one of the word's. */
const CARRIED: Readonly<Record<TimeUnit, readonly [unit: string, times: number]>> = {
  century: ['year', 100],
  decade: ['year', 10],
  year: ['year', 1],
  half: ['month', 6],
  quarter: ['month', 3],
  month: ['month', 1],
  fortnight: ['day', 15],
  week: ['week', 1],
  weekend: ['day', 2],
  workday: ['day', 1],
  day: ['day', 1],
  hour: ['hour', 1],
  minute: ['minute', 1],
  second: ['second', 1],
};
/** How many of the smaller unit the greater holds, where both can stand in one length: « un an et trois mois ». */
const HOLDS: Readonly<Record<string, number>> = {
  'year month': 12,
  'week day': 7,
  'day hour': 24,
  'hour minute': 60,
  'minute second': 60,
};
/** Hours up to this one glued to `h` may be a time of day. */
const LAST_CLOCK_HOUR = 24n;

/** A unit of time after a quantity, and where it ends. */
export interface UnitMatch {
  readonly unit: string;
  readonly times: number;
  readonly end: number;
  readonly word: TimeUnit;
}

/** The unit of time after a number: « mois », “-year”, `h`. */
export function unitAfter(reading: Reading, index: number, quantity: Quantity): UnitMatch | null {
  const { lexicon } = reading;
  const token = reading.tokens[index];
  const at = isHyphen(token) ? index + 1 : index;
  const word = match(reading, lexicon.units, at) ?? unitOf(reading, afterOf(reading, at), quantity);
  if (word !== null) return carried(word.value, word.end);
  const sign = token?.kind === 'word' ? lexicon.unitSigns.get(token.raw) : undefined;
  if (
    sign === undefined ||
    quantity.low.form !== 'digits' ||
    (reading.tokens[index + 1]?.glued === true && reading.tokens[index + 1]?.kind === 'digits')
  )
    return null;
  const value = quantity.max;
  if (sign === 'hour' && value !== null && value.exponent >= 0 && value.digits <= LAST_CLOCK_HOUR)
    return null;
  return carried(sign, index + 1);
}

/** The unit in « une dizaine d'années »; « le tre di notte » is an hour. */
function unitOf(reading: Reading, index: number, { low }: Quantity): ReturnType<typeof match<TimeUnit>> {
  const { units, pluralUnits, myriad } = reading.lexicon;
  return low.composed || myriad !== null || match(reading, pluralUnits, index) !== null
    ? match(reading, units, index)
    : null;
}

function carried(unit: TimeUnit, end: number): UnitMatch {
  const [name, times] = CARRIED[unit];
  return { unit: name, times, end, word: unit };
}

/** Whether a longer unit stands where a unit that can also date does (10日間). */
function isLonger(reading: Reading, index: number): boolean {
  const dated = match(reading, reading.lexicon.datedUnits, index);
  const unit = match(reading, reading.lexicon.units, index);
  return dated !== null && unit !== null && unit.end > dated.end;
}

/** A length of time: « 12 à 18 mois », “a two-and-a-half-year contract”, « un an et demi ». */
export function durationFrom(reading: Reading, quantity: Quantity): FoundFigure | null {
  const { lexicon } = reading;
  if (quantity.currency !== null) return null;
  const late = hedgeAfter(reading, quantity.end);
  // 8日 is a day of the calendar.
  if (
    late === null &&
    !endsBefore(reading, lexicon.wholeBefore, quantity.start) &&
    match(reading, lexicon.datedUnits, quantity.end) !== null &&
    !isLonger(reading, quantity.end)
  )
    return null;
  const unit = unitAfter(reading, late?.end ?? quantity.end, quantity);
  if (unit === null || markedYearAt(reading, quantity.number)?.end === unit.end) return null;
  if (unit.word === 'hour' && isClock(reading, quantity, unit.end)) return null;
  let end = unit.end;
  let { min, max } = { min: times(quantity.min, unit.times), max: times(quantity.max, unit.times) };
  let name = unit.unit;
  // “a decade” is a length by itself; “a quarter” is more often a fourth.
  let several = unit.times >= 10 || unit.word === 'fortnight';
  const half = match(reading, lexicon.halfAfter, end);
  const part = half ?? match(reading, lexicon.quarterAfter, end);
  if (part !== null && min !== null && max !== null) {
    // « deux ans et demi », “an hour and a quarter”
    const rest = multiply(decimal('0', half === null ? '25' : '5'), fromInteger(unit.times));
    min = add(min, rest);
    max = add(max, rest);
    end = part.end;
    several = true;
  } else if (quantity.high === null && min !== null && max !== null) {
    const lower = lowerUnit(reading, end, name);
    if (lower !== null) {
      min = add(times(min, lower.holds) ?? min, lower.value);
      max = min;
      name = lower.unit;
      end = lower.end;
      several = true;
    }
  }
  const timeOnly =
    quantity.hedge > 0 &&
    match(reading, lexicon.notBeforeTime, quantity.start)?.end === quantity.start + quantity.hedge;
  const start = timeOnly ? quantity.start + quantity.hedge : quantity.start;
  if (quantity.low.one && !several && quantity.high === null && !oneCounts(reading, start, unit)) return null;
  const hedge = late ?? hedgeAfter(reading, end);
  if (late === null && hedge !== null) end = hedge.end;
  const qualifier = (timeOnly ? null : quantity.qualifier) ?? hedge?.qualifier ?? verbHedge(reading, start);
  const per = perAt(reading, end);
  return foundFigure(
    reading,
    start,
    per?.end ?? end,
    figureOf('duration', name, { ...quantity, min, max }, qualifier, per?.per ?? null),
  );
}

/** « à 20 heures » and « de 9 heures à 21 heures » are times of day. */
function isClock(reading: Reading, quantity: Quantity, end: number): boolean {
  const { lexicon } = reading;
  const { max } = quantity;
  if (
    quantity.hedge > 0 ||
    quantity.high !== null ||
    max === null ||
    max.exponent < 0 ||
    max.digits > LAST_CLOCK_HOUR
  )
    return false;
  if (endsBefore(reading, lexicon.clockBefore, quantity.start)) return true;
  const link = match(reading, lexicon.rangeLinks, end);
  const later = link === null ? null : numeralAt(reading, link.end);
  return later !== null && match(reading, lexicon.units, later.end)?.value === 'hour';
}

/** « une heure » may be a time of day and « un jour » some day: one of a unit counts after a preposition, or as year, month, week. */
function oneCounts(reading: Reading, start: number, unit: UnitMatch): boolean {
  const { lexicon } = reading;
  if (unit.word === 'quarter') return false;
  if (endsBefore(reading, lexicon.lengthPrepositions, start)) return true;
  if (match(reading, lexicon.before, start) !== null) return true;
  // « un an » counts, « une année » describes.
  if (match(reading, lexicon.describedUnits, unit.end - 1) !== null) return false;
  return match(reading, lexicon.ones, start) !== null && ['year', 'month', 'week'].includes(unit.word);
}

function times(value: Decimal | null, factor: number): Decimal | null {
  return value === null || factor === 1 ? value : multiply(value, fromInteger(factor));
}

/** A smaller unit after a greater one: « deux ans et trois mois », “1 hour 30 minutes”. */
function lowerUnit(
  reading: Reading,
  index: number,
  unit: string,
): { value: Decimal; unit: string; holds: number; end: number } | null {
  const { lexicon } = reading;
  const numeral = numeralAt(reading, skip(reading, lexicon.joiners, index));
  if (numeral?.value == null || numeral.scale > 0) return null;
  const lower = match(reading, lexicon.units, numeral.end);
  if (lower === null) return null;
  const [name, factor] = CARRIED[lower.value];
  const holds = HOLDS[`${unit} ${name}`];
  return holds === undefined
    ? null
    : { value: multiply(numeral.value, fromInteger(factor)), unit: name, holds, end: lower.end };
}

/** All of one unit, or a few: « toute la semaine », “all year”, « quelques mois ». */
export function wholeUnitAt(reading: Reading, index: number): FoundFigure | null {
  const { lexicon } = reading;
  const few = match(reading, lexicon.fews, index);
  const fewUnit = few === null ? null : match(reading, lexicon.units, few.end);
  if (few !== null && fewUnit !== null) {
    const [unit] = CARRIED[fewUnit.value];
    return foundFigure(reading, index, fewUnit.end, {
      sort: 'duration',
      min: null,
      max: null,
      unit,
      per: null,
      qualifier: 'indefinite',
      range: false,
    });
  }
  const before = match(reading, lexicon.wholeBefore, index);
  const unit = match(
    reading,
    lexicon.units,
    before === null ? index : isHyphen(reading.tokens[before.end]) ? before.end + 1 : before.end,
  );
  if (unit === null) return null;
  const after = before === null ? match(reading, lexicon.wholeAfter, unit.end) : null;
  if (before === null && after === null) return null;
  const { unit: name, times: count } = carried(unit.value, unit.end);
  return foundFigure(reading, index, after?.end ?? unit.end, {
    sort: 'duration',
    min: count,
    max: count,
    unit: name,
    per: null,
    qualifier: null,
    range: false,
  });
}
