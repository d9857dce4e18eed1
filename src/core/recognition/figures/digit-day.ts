import { isUnspacedToken, type Token } from './lexer.ts';
import { monthNameAt } from './month-name.ts';
import { isMark, match, type Reading } from './reading.ts';
import type { WrittenDay, WrittenMonth } from './written-day.ts';

const FIRST_YEAR = 1000;
const LAST_YEAR = 2999;
const SEPARATORS = ['-', '/', '.'] as const;
/** Years that days of three numbers between spaces may have: telephone numbers are written so as well. */
const SPACED_YEAR = /^(?:19|20)\d\d$/;
/** Years of two digits up to this one are of this century. */
export const PIVOT = 50;

/** 2025-07-07, 7/7/2025, 07.07.2025, 09-JAN-2017, 2019/sep/01: three parts joined by one mark. */
export function digitDay(reading: Reading, index: number, asked: boolean): WrittenDay | null {
  const first = reading.tokens[index];
  const mark = reading.tokens[index + 1];
  if (first === undefined || mark === undefined || !SEPARATORS.some((key) => key === mark.key) || !mark.glued)
    return null;
  if (first.glued && first.kind === 'digits' && isTied(reading, index)) return null;
  const [second, again, third] = [
    reading.tokens[index + 2],
    reading.tokens[index + 3],
    reading.tokens[index + 4],
  ];
  if (
    second?.glued !== true ||
    again === undefined ||
    (again.key !== mark.key && !isSlipped(mark, again, third)) ||
    !again.glued ||
    third?.kind !== 'digits' ||
    !third.glued
  )
    return null;
  const next = reading.tokens[index + 5];
  if (
    next?.glued === true &&
    (next.kind === 'digits' ||
      (isMark(reading, index + 5, '-', '/', '.') &&
        reading.tokens[index + 6]?.glued === true &&
        reading.tokens[index + 6]?.kind === 'digits'))
  )
    return null;
  const end = index + 5;
  const [a, c] = [Number(first.key), Number(third.key)];
  const named = second.kind === 'word' ? monthNameAt(reading, index + 2) : null;
  if (second.kind === 'word') {
    if (named === null || first.kind !== 'digits') return null;
    return first.key.length === 4
      ? { year: a, month: named.value, day: c, end }
      : { year: fullYear(third.key), month: named.value, day: a, end };
  }
  const b = Number(second.key);
  if (first.kind === 'word') {
    const month = monthNameAt(reading, index);
    return month === null || third.key.length !== 4 ? null : { year: c, month: month.value, day: b, end };
  }
  if (first.kind !== 'digits') return null;
  if (first.key.length === 4) return { year: a, month: b, day: c, end };
  // Two digits for the year only with slashes, or where a day is asked for: 3.12.18 is a version.
  if (third.key.length !== 4 && !(third.key.length === 2 && (mark.key === '/' || asked))) return null;
  if (first.key.length > 2 || second.key.length > 2) return null;
  const year = fullYear(third.key);
  const dayFirst = a > 12 || (reading.dayFirst && b <= 12);
  return dayFirst ? { year, month: b, day: a, end } : { year, month: a, day: b, end };
}

/** 08/12,2015: a comma in the second place of slashes, before a year of four digits. */
function isSlipped(mark: Token, again: Token, third: Token | undefined): boolean {
  return mark.key === '/' && again.key === ',' && third?.key.length === 4;
}

/** « 20 02 2014 »: two digits, two digits and four between spaces, in languages that write the day first; no run of more numbers. */
export function spacedDay(reading: Reading, index: number): WrittenDay | null {
  if (reading.tokens[index]?.kind !== 'digits') return null;
  const [day, month, year] = [0, 1, 2].map((offset) => reading.tokens[index + offset]);
  if (!reading.dayFirst || day?.kind !== 'digits' || month?.kind !== 'digits') return null;
  if (year?.kind !== 'digits' || month.glued || year.glued) return null;
  if (reading.tokens[index - 1]?.kind === 'digits' || (day.glued && isTied(reading, index))) return null;
  if (day.key.length !== 2 || month.key.length !== 2 || !SPACED_YEAR.test(year.key)) return null;
  const next = reading.tokens[index + 3];
  if (next !== undefined && (next.kind === 'digits' || (next.glued && !/^[.,;:!?)\]»”"]$/u.test(next.key))))
    return null;
  return { year: Number(year.key), month: Number(month.key), day: Number(day.key), end: index + 3 };
}

/** „am 14.10.“, „14.10. bis 15.10.2018“: day and month in digits, each with its point; in languages that write ordinals so. */
export function dottedDay(reading: Reading, index: number, asked: boolean): WrittenDay | null {
  const { lexicon } = reading;
  if (lexicon.words.dottedDays === undefined || reading.tokens[index]?.kind !== 'digits') return null;
  const [first, point, second, last, next] = [0, 1, 2, 3, 4].map((offset) => reading.tokens[index + offset]);
  if (first?.kind !== 'digits' || second?.kind !== 'digits') return null;
  if (point?.key !== '.' || !point.glued || !second.glued || last?.key !== '.' || !last.glued) return null;
  if (first.key.length > 2 || second.key.length > 2 || (first.glued && isTied(reading, index))) return null;
  if (next?.glued === true && next.kind !== 'mark') return null;
  const end = index + 4;
  if (!asked) {
    const link =
      match(reading, lexicon.spanLinks, end)?.end ?? (isMark(reading, end, '-', '–') ? end + 1 : null);
    if (link === null || digitDay(reading, link, false) === null) return null;
  }
  return { year: null, month: Number(second.key), day: Number(first.key), end };
}

function isTied(reading: Reading, index: number): boolean {
  const before = reading.tokens[index - 1];
  return (
    before?.kind === 'digits' ||
    (isTiedWord(before) && !isUnspacedToken(before?.raw ?? '')) ||
    (before?.glued === true && reading.tokens[index - 2]?.kind === 'digits' && /^[-/.:]$/.test(before.key))
  );
}

/** A word that digits glued to it belong to; an elided article (« l'8 luglio ») is none. */
export function isTiedWord(token: Token | undefined): boolean {
  return token?.kind === 'word' && !token.key.endsWith("'");
}

/** A year of two digits in full. */
export function fullYear(digits: string): number {
  const year = Number(digits);
  return digits.length === 2 ? year + (year <= PIVOT ? 2000 : 1900) : year;
}

/** 2016-11, 11/2016, „05.2016“. */
export function digitMonth(reading: Reading, index: number): WrittenMonth | null {
  const [first, mark, second, next] = [0, 1, 2, 3].map((offset) => reading.tokens[index + offset]);
  if (
    first?.kind !== 'digits' ||
    mark === undefined ||
    second?.kind !== 'digits' ||
    !/^[-/.]$/.test(mark.key)
  )
    return null;
  if (!mark.glued || !second.glued || (first.glued && isTied(reading, index))) return null;
  if (
    next?.glued === true &&
    (next.kind !== 'mark' ||
      (/^[-/.,:]$/.test(next.key) &&
        reading.tokens[index + 4]?.kind === 'digits' &&
        reading.tokens[index + 4]?.glued))
  )
    return null;
  const yearFirst = first.key.length === 4 && second.key.length <= 2 && mark.key !== '.';
  // „05.2016“ where days are written with points
  const pointed =
    mark.key === '.' && (reading.lexicon.words.dottedDays === undefined || first.key.length !== 2);
  const yearLast = second.key.length === 4 && first.key.length <= 2 && !pointed;
  if (!yearFirst && !yearLast) return null;
  const [year, month] = yearFirst
    ? [Number(first.key), Number(second.key)]
    : [Number(second.key), Number(first.key)];
  return month >= 1 && month <= 12 && year >= FIRST_YEAR && year <= LAST_YEAR
    ? { year, month, end: index + 3 }
    : null;
}
