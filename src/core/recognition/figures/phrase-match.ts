import { dayAt, dayNumberAt, monthAt } from './date.ts';
import { toNumber } from './decimal.ts';
import { markedYearAt, toldYearAt } from './marked-date.ts';
import { numeralAt } from './numeral.ts';
import type { Phrase, PhraseElement, Slot } from './phrases.ts';
import { isMark, match, pastHyphen, type Reading, skip } from './reading.ts';
import { anchorDayAt } from './told-day.ts';
import type { TimeUnit } from './words.ts';
import type { WrittenDay } from './written-day.ts';
import { yearAt } from './written-year.ts';

/** What the slots of a phrase were filled with. */
export interface Captures {
  /** Null where the text gives no number (« quelques mois »); absent where the phrase has no such slot. */
  n?: number | null;
  u?: TimeUnit;
  /** Smaller units after {n} {u}: « un an et deux mois ». */
  more?: readonly { readonly n: number; readonly u: TimeUnit }[];
  y?: number;
  m?: number;
  d?: number;
  w?: number;
  o?: number;
  p?: 'early' | 'mid' | 'late';
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
const WORD_SLOTS: readonly Slot[] = ['n', 'd', 'o', 'p', 'u', 'w', 'm', 'date', 'span'];

/** The longest phrase at a token; of equals, the one with more slots filled. */
export function phraseAt(reading: Reading, index: number): PhraseMatch | null {
  const token = reading.tokens[index];
  if (token === undefined || token.kind === 'mark') return null;
  const { phrases } = reading.lexicon;
  let best: PhraseMatch | null = null;
  const consider = (phrase: Phrase) => {
    const captures: Captures = {};
    const end = run(reading, phrase.elements, 0, index, captures);
    if (end !== null && end > index && (best === null || end > best.end))
      best = { phrase, captures: { ...phrase.given, ...captures }, end };
  };
  if (token.kind === 'word') for (const phrase of phrases.words.get(token.key) ?? []) consider(phrase);
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
      return numeral.form === 'digits' ? numeral.end : skip(reading, lexicon.of, numeral.end);
    }
    case 'u': {
      const unit = match(reading, lexicon.units, index);
      if (unit === null) return null;
      captures.u = unit.value;
      return captures.n == null ? unit.end : moreUnits(reading, unit.end, captures);
    }
    case 'm':
      return take(match(reading, lexicon.months, index), (value) => {
        captures.m = value;
      });
    case 'w':
      return take(match(reading, lexicon.weekdays, index), (value) => {
        captures.w = value;
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
      if (year?.year == null) return null;
      captures.span = { year: year.year, month: null };
      return year.end;
    }
  }
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
