import { addDays, dayOf, type Stretch, wholeMonth } from './calendar.ts';
import { undatedYear } from './clause-tense.ts';
import { markedDayNumberAt, markedMonthAt, markedYearAt, toldYearAt } from './marked-date.ts';
import { match, type Reading } from './reading.ts';
import { spanLinkAt } from './told-range.ts';

/**
 * A stretch of months or days whose mark is written once, where the parts of a date bear marks: 2025年4〜6月期, 5月5-10日. Null where
 * the first number is not below the second.
 */
export function markedRangeAt(reading: Reading, index: number): { stretch: Stretch; end: number } | null {
  if (reading.lexicon.dateMarks === null) return null;
  const month = markedMonthAt(reading, index);
  const year = month ?? markedYearAt(reading, index) ?? toldYearAt(reading, index);
  const start = year?.end ?? index;
  const first = reading.tokens[start];
  if (first?.kind !== 'digits' || first.key.length > 2) return null;
  // 3.4-6月, 12:4-6月: the number is a part of another
  if (year === null && first.glued && reading.tokens[index - 1]?.kind !== 'word') return null;
  const link = spanLinkAt(reading, start + 1);
  if (link === null) return null;
  const from = Number(first.key);
  if (month === null) {
    const last = match(reading, reading.lexicon.months, link);
    if (last === null || from < 1 || from >= last.value) return null;
    const at = year?.year ?? undatedYear(reading, index, last.end, last.value);
    return at === null
      ? null
      : {
          stretch: { from: wholeMonth(at, from).from, to: wholeMonth(at, last.value).to },
          end: last.end,
        };
  }
  const last = markedDayNumberAt(reading, link);
  if (last === null || from >= last.day) return null;
  const at = month.year ?? undatedYear(reading, index, last.end, month.month, last.day);
  const [begin, end] =
    at === null ? [null, null] : [dayOf(at, month.month, from), dayOf(at, month.month, last.day)];
  return begin === null || end === null
    ? null
    : { stretch: { from: begin, to: addDays(end, 1) }, end: last.end };
}
