import { addDays, type CalendarDay, compareDays, dayOf, type Stretch } from './calendar.ts';
import { isUnspacedToken } from './lexer.ts';
import { isCounted, isMark, match, type Reading, skip } from './reading.ts';
import type { WrittenMonth } from './written-day.ts';

const SEPARATORS = ['/', '.', '-'] as const;
const LINKS = ['-', '–', '—', '~'] as const;
/** A year in digits that is not written first or last with four of them is none. */
const YEAR_DIGITS = 4;
/** Years beyond these are more often parts of a number. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2099;

/** Numbers joined by one mark: 11/2/2017, 10/1, „14.“. */
interface Parts {
  readonly numbers: readonly number[];
  /** Digits of the first and of the last number. */
  readonly widths: readonly number[];
  readonly mark: string | null;
  readonly end: number;
}

/**
 * The stretch between two days in digits of which one leaves out its year or month, or that a bare hyphen joins: « 10/1-11/2/2017 »,
 * « du 01/05 au 07/05, 2020 », 2021/03/25～03/30, „14./15.10.2018“. A year of four digits must be told, and both days must exist.
 */
export function digitRangeAt(reading: Reading, index: number): { stretch: Stretch; end: number } | null {
  const { lexicon } = reading;
  const opened = match(reading, lexicon.spanOpen, index);
  const start = skip(reading, lexicon.dateThe, opened?.end ?? index);
  const first = partsAt(reading, start);
  if (first === null || isTied(reading, start)) return null;
  const link = linkAt(reading, first, opened !== null);
  const second = link === null ? null : partsAt(reading, skip(reading, lexicon.dateThe, link));
  if (second === null || second.numbers.length < 2 || goesOn(reading, second.end)) return null;
  const later = second.numbers.length === 2 ? yearBehind(reading, second.end) : null;
  const end = later?.end ?? second.end;
  for (const dayFirst of [lexicon.words.dayFirst, !lexicon.words.dayFirst]) {
    const from = dayIn(first, dayFirst, null);
    const to = dayIn(second, dayFirst, later?.year ?? (yearFirst(first) ? (from?.year ?? null) : null));
    const begin = from ?? (to === null ? null : dayIn(first, dayFirst, to.year, to.month));
    if (begin !== null && to !== null && compareDays(begin, to) < 0)
      return { stretch: { from: begin, to: addDays(to, 1) }, end };
  }
  return null;
}

/** One to three numbers joined by the same mark, none of them apart. */
function partsAt(reading: Reading, index: number): Parts | null {
  const token = reading.tokens[index];
  if (token?.kind !== 'digits') return null;
  const numbers = [Number(token.key)];
  const widths = [token.key.length];
  let mark: string | null = null;
  let end = index + 1;
  while (numbers.length < 3) {
    const [sign, digits] = [reading.tokens[end], reading.tokens[end + 1]];
    if (sign?.glued !== true || digits?.kind !== 'digits' || !digits.glued) break;
    if (mark === null ? !SEPARATORS.some((key) => key === sign.key) : sign.key !== mark) break;
    mark = sign.key;
    numbers.push(Number(digits.key));
    widths.push(digits.key.length);
    end += 2;
  }
  return { numbers, widths, mark, end };
}

/** The index after what joins the two days. A day alone needs its point („14./15.10.2018“), days with hyphens all their parts. */
function linkAt(reading: Reading, first: Parts, opened: boolean): number | null {
  const { lexicon } = reading;
  if (first.mark === '-' && first.numbers.length < 3) return null;
  const pointed = isMark(reading, first.end, '.') && reading.tokens[first.end]?.glued === true;
  if (first.numbers.length === 1 && (!pointed || lexicon.words.dottedDays === undefined)) return null;
  // 1.2-3.4 are versions; days with points alone have one behind the month as well.
  if (first.mark === '.' && first.numbers.length === 2 && !pointed) return null;
  const at = pointed ? first.end + 1 : first.end;
  if (isMark(reading, at, ...LINKS) || (first.numbers.length === 1 && isMark(reading, at, '/')))
    return at + 1;
  // “1/5 and 7/5/2020” are two days.
  if (!opened && match(reading, lexicon.joiners, at) !== null) return null;
  return match(reading, lexicon.spanLinks, at)?.end ?? null;
}

function yearFirst({ numbers, widths }: Parts): boolean {
  return numbers.length === 3 && widths[0] === YEAR_DIGITS;
}

/** The day that numbers mean, with the year and month that they leave out. */
function dayIn(
  { numbers, widths }: Parts,
  dayFirst: boolean,
  year: number | null,
  month: number | null = null,
): CalendarDay | null {
  const [a = 0, b = 0, c = 0] = numbers;
  if (numbers.length === 1) return year === null || month === null ? null : dayOf(year, month, a);
  if (numbers.length === 2) {
    if (year === null) return null;
    return dayFirst ? dayOf(year, b, a) : dayOf(year, a, b);
  }
  if (widths[0] === YEAR_DIGITS) return isYear(a) ? dayOf(a, b, c) : null;
  if (widths[2] !== YEAR_DIGITS || !isYear(c)) return null;
  return dayFirst ? dayOf(c, b, a) : dayOf(c, a, b);
}

function isYear(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

/** « 07/05, 2020 ». */
function yearBehind(reading: Reading, index: number): { year: number; end: number } | null {
  const at = isMark(reading, index, ',') ? index + 1 : skip(reading, reading.lexicon.dateOf, index);
  const token = reading.tokens[at];
  if (token?.kind !== 'digits' || token.key.length !== YEAR_DIGITS || goesOn(reading, at + 1)) return null;
  const year = Number(token.key);
  return isYear(year) ? { year, end: at + 1 } : null;
}

/** Glued to what stands before: part of another number or of a name. */
function isTied(reading: Reading, index: number): boolean {
  const before = reading.tokens[index - 1];
  if (reading.tokens[index]?.glued !== true || before === undefined) return false;
  if (before.kind === 'word') return !before.key.endsWith("'") && !isUnspacedToken(before.raw);
  return before.kind === 'digits' || !/^[([«“"']$/u.test(before.key);
}

/** More digits follow, glued by a mark: no date ends here. */
function goesOn(reading: Reading, index: number): boolean {
  const [mark, digits] = [reading.tokens[index], reading.tokens[index + 1]];
  if (mark?.glued !== true) return false;
  if (mark.kind === 'digits') return true;
  return mark.kind === 'mark' && digits?.kind === 'digits' && digits.glued;
}

/**
 * A month in digits with spaces around its slash (11 / 2016, 2016 / 11) or, where the decimal mark is the comma, with a point
 * (« 11.2016 », two digits for the month: there it can be no decimal fraction and no group of thousands).
 */
export function spacedMonthAt(reading: Reading, index: number): WrittenMonth | null {
  if (reading.tokens[index]?.kind !== 'digits') return null;
  const [first, mark, second] = [0, 1, 2].map((offset) => reading.tokens[index + offset]);
  if (first?.kind !== 'digits' || second?.kind !== 'digits' || isTied(reading, index)) return null;
  const pointed = mark?.key === '.' && mark.glued && second.glued && reading.lexicon.words.decimal === ',';
  if (mark?.key !== '/' && !pointed) return null;
  if (isMark(reading, index - 1, '/') || isMark(reading, index + 3, '/') || goesOn(reading, index + 3))
    return null;
  const widths = [first.key.length, second.key.length].sort((a, b) => a - b);
  if (widths[1] !== YEAR_DIGITS || (widths[0] !== 2 && (pointed || widths[0] !== 1))) return null;
  const yearLast = second.key.length === YEAR_DIGITS;
  const [year, month] = [Number((yearLast ? second : first).key), Number((yearLast ? first : second).key)];
  if (!isYear(year) || month < 1 || month > 12 || isCounted(reading, index + 3)) return null;
  return { year, month, end: index + 3 };
}
