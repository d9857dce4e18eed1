import { type Stretch, unitAround } from './calendar.ts';
import { dayAt, dayNumberAt, monthAt } from './date.ts';
import { toNumber } from './decimal.ts';
import { markedYearAt, toldYearAt } from './marked-date.ts';
import { numeralAt } from './numeral.ts';
import type { Phrase, PhraseElement, PhraseIndex, Slot } from './phrases.ts';
import { beginsNothing, endsBefore, isMark, match, pastHyphen, type Reading, skip } from './reading.ts';
import { anchorDayAt } from './told-day.ts';
import type { PhraseMeaning, TimeUnit } from './words.ts';
import type { WrittenDay } from './written-day.ts';
import { yearAt } from './written-year.ts';

/** What the slots of a phrase were filled with. */
export interface Captures {
  /** Null where the text gives no number (« quelques mois »); absent where the phrase has no such slot. */
  n?: number | null;
  u?: TimeUnit;
  /** True where the unit stands in a form that is only plural. */
  plural?: boolean;
  /** Smaller units after {n} {u}: « un an et deux mois ». */
  more?: readonly { readonly n: number; readonly u: TimeUnit }[];
  y?: number;
  m?: number;
  d?: number;
  w?: number;
  o?: number;
  p?: 'early' | 'mid' | 'late';
  /** Spring is 1. */
  s?: number;
  date?: WrittenDay;
  span?: { readonly year: number | null; readonly month: number | null };
}

/** A phrase that stands at a token, and where it ends. */
export interface PhraseMatch {
  readonly phrase: Phrase;
  readonly captures: Captures;
  readonly end: number;
}

const DIGIT_SLOTS: readonly Slot[] = ['n', 'd', 'o', 'y', 'date', 'span'];
const WORD_SLOTS: readonly Slot[] = ['n', 'd', 'o', 'p', 'u', 'w', 'm', 's', 'date', 'span'];

/** Phrases by the paragraph and the index of their first token: several readers ask for the same. */
const known = new WeakMap<Reading, Map<number, PhraseMatch | null>>();

/** The longest phrase at a token; of equals, the one with more slots filled. */
export function phraseAt(reading: Reading, index: number): PhraseMatch | null {
  let memory = known.get(reading);
  if (memory === undefined) {
    memory = new Map();
    known.set(reading, memory);
  }
  const before = memory.get(index);
  if (before !== undefined) return before;
  const found = seek(reading, index);
  memory.set(index, found);
  return found;
}

function seek(reading: Reading, index: number): PhraseMatch | null {
  const found = longest(reading, index, reading.lexicon.phrases);
  return found?.captures.n !== undefined && isNoPhrase(reading, index) ? null : found;
}

/** “will last two years”: the word that would begin a phrase is a verb there. */
function isNoPhrase(reading: Reading, index: number): boolean {
  return reading.lexicon.notPhrases.some(
    ([before, first]) => match(reading, first, index) !== null && endsBefore(reading, before, index),
  );
}

/** A unit told from the article's date, and nothing more: « l'année dernière », “this month”, 下周. */
export interface ToldUnit {
  readonly unit: TimeUnit;
  /** Null in an article without a date. */
  readonly stretch: Stretch | null;
  readonly end: number;
}

const OFFSETS: Partial<Record<PhraseMeaning, number>> = {
  this: 0,
  previous: -1,
  'previous-but-one': -2,
  following: 1,
  'following-but-one': 2,
};

/** The unit that is told at a token, or null. */
export function toldUnitAt(reading: Reading, index: number): ToldUnit | null {
  const found = longest(reading, index, reading.lexicon.phrases.told);
  const unit = found?.captures.u;
  if (found === null || unit === undefined || found.captures.plural === true) return null;
  const offset = OFFSETS[found.phrase.meaning] ?? 0;
  const stretch = reading.today === null ? null : unitAround(reading.today, unit, offset);
  return reading.today !== null && stretch === null ? null : { unit, stretch, end: found.end };
}

function longest(
  reading: Reading,
  index: number,
  phrases: Pick<PhraseIndex, 'words' | 'slots'>,
): PhraseMatch | null {
  const token = reading.tokens[index];
  if (token === undefined || token.kind === 'mark') return null;
  let best: PhraseMatch | null = null;
  const consider = (phrase: Phrase) => {
    const captures: Captures = {};
    const end = run(reading, phrase.elements, 0, index, captures);
    if (end !== null && end > index && (best === null || end > best.end))
      best = { phrase, captures: { ...phrase.given, ...captures }, end };
  };
  if (token.kind === 'word') for (const phrase of phrases.words.get(token.key) ?? []) consider(phrase);
  if (beginsNothing(reading, index)) return best;
  for (const slot of token.kind === 'digits' ? DIGIT_SLOTS : WORD_SLOTS) {
    const waiting = phrases.slots.get(slot);
    if (waiting === undefined || fill(reading, slot, index, {}) === null) continue;
    for (const phrase of waiting) consider(phrase);
  }
  return best;
}

function run(
  reading: Reading,
  elements: readonly PhraseElement[],
  from: number,
  index: number,
  captures: Captures,
): number | null {
  const element = elements[from];
  if (element === undefined) return index;
  // Tables write spaces where texts may hyphenate: “mid-2026”.
  const at = from === 0 ? index : pastHyphen(reading, index);
  const next =
    'slot' in element
      ? fill(reading, element.slot, at, captures)
      : (match(reading, element.words, at)?.end ?? null);
  if (next !== null) {
    const end = run(reading, elements, from + 1, next, captures);
    if (end !== null) return end;
    if ('slot' in element) delete captures[element.slot];
  }
  return element.optional ? run(reading, elements, from + 1, index, captures) : null;
}

/** Fills a slot and gives the index after it, or null. */
function fill(reading: Reading, slot: Slot, index: number, captures: Captures): number | null {
  const { lexicon } = reading;
  switch (slot) {
    case 'n': {
      const at = skip(reading, lexicon.before, index);
      // 07年以前 and 2007年前 name a year.
      if (markedYearAt(reading, at) !== null) return null;
      const few = match(reading, lexicon.fews, at);
      const numeral = numeralAt(reading, at);
      if (few !== null && (numeral === null || numeral.form === 'indefinite' || numeral.end <= few.end)) {
        captures.n = null;
        return few.end;
      }
      if (numeral === null) return null;
      captures.n = numeral.value === null ? null : toNumber(numeral.value);
      // « les 0,5 prochaines semaines »: nobody tells a time so.
      if (numeral.form === 'digits' && captures.n !== null && captures.n < 1) return null;
      return numeral.form === 'digits' ? numeral.end : skip(reading, lexicon.of, numeral.end);
    }
    case 'u': {
      const unit = match(reading, lexicon.units, index);
      if (unit === null) return null;
      captures.u = unit.value;
      if (match(reading, lexicon.pluralUnits, index)?.end === unit.end) captures.plural = true;
      else delete captures.plural;
      if (captures.n == null) return unit.end;
      const half = halfAfterUnit(reading, unit.end);
      if (half === null) return moreUnits(reading, unit.end, captures);
      captures.n = Math.trunc(captures.n) + 0.5;
      return half;
    }
    case 'm': {
      // “next May 2026” and “this March 15” name their year or day.
      const month = monthAt(reading, index, true);
      if (month === null || month.year !== null || dayAt(reading, index) !== null) return null;
      captures.m = month.month;
      return month.end;
    }
    case 'w':
      return take(match(reading, lexicon.weekdays, index), (value) => {
        captures.w = value;
      });
    case 's':
      return take(match(reading, lexicon.seasons, index), (value) => {
        captures.s = value;
      });
    case 'p':
      // « fin de semana » is the weekend, no end of the week.
      if (isLongerUnit(reading, index)) return null;
      return take(match(reading, lexicon.parts, index), (value) => {
        captures.p = value;
      });
    case 'o': {
      const day = dayNumberAt(reading, index);
      if (reading.tokens[index]?.kind === 'digits') {
        if (day?.ordinal !== true) return null;
        captures.o = day.day;
        return day.end;
      }
      return take(match(reading, lexicon.ordinals, index), (value) => {
        captures.o = value;
      });
    }
    case 'd': {
      const day = dayNumberAt(reading, index);
      // « no dia 20 de junho » names its month.
      if (day === null || dayAt(reading, index) !== null) return null;
      captures.d = day.day;
      return day.end;
    }
    case 'y': {
      const year = yearAt(reading, index);
      if (year === null) return null;
      captures.y = year.year;
      return year.end;
    }
    case 'date': {
      const day = dayAt(reading, index) ?? anchorDayAt(reading, index);
      if (day === null) return null;
      captures.date = day;
      return day.end;
    }
    case 'span': {
      const month = monthAt(reading, index, true);
      if (month !== null) {
        captures.span = { year: month.year, month: month.month };
        return month.end;
      }
      const year = yearAt(reading, index) ?? toldYearAt(reading, index);
      if (year?.year != null) {
        captures.span = { year: year.year, month: null };
        return year.end;
      }
      return toldSpan(reading, index, captures);
    }
  }
}

/** The index after « et demi »; 半 only where the time goes on after it, for it begins nouns as well (两年半导体). */
function halfAfterUnit(reading: Reading, index: number): number | null {
  const half = match(reading, reading.lexicon.halfAfter, index);
  if (half === null) return null;
  return reading.lexicon.dateMarks === null || /^[前后後之以]/u.test(reading.tokens[half.end]?.key ?? '')
    ? half.end
    : null;
}

/** “last year”, “this month” in the place of a year or a month. */
function toldSpan(reading: Reading, index: number, captures: Captures): number | null {
  const told = toldUnitAt(reading, index);
  if (told === null || (told.unit !== 'year' && told.unit !== 'month')) return null;
  const from = told.stretch?.from ?? null;
  captures.span = { year: from?.year ?? null, month: told.unit === 'month' ? (from?.month ?? null) : null };
  return told.end;
}

/** Two smaller units at most: « un an, deux mois et trois jours ». */
const MAX_MORE_UNITS = 2;

function moreUnits(reading: Reading, index: number, captures: Captures): number {
  const { lexicon } = reading;
  const more: { n: number; u: TimeUnit }[] = [];
  let end = index;
  while (more.length < MAX_MORE_UNITS) {
    const at = skip(reading, lexicon.joiners, isMark(reading, end, ',') ? end + 1 : end);
    const numeral = numeralAt(reading, at);
    const unit = numeral?.value == null ? null : match(reading, lexicon.units, numeral.end);
    if (numeral?.value == null || unit === null) break;
    more.push({ n: toNumber(numeral.value), u: unit.value });
    end = unit.end;
  }
  captures.more = more;
  return end;
}

function isLongerUnit(reading: Reading, index: number): boolean {
  const unit = match(reading, reading.lexicon.units, index);
  const part = match(reading, reading.lexicon.parts, index);
  return unit !== null && part !== null && unit.end > part.end;
}

function take<Value>(
  found: { value: Value; end: number } | null,
  keep: (value: Value) => void,
): number | null {
  if (found === null) return null;
  keep(found.value);
  return found.end;
}
