import { undatedYear } from './clause-tense.ts';
import { type PhraseMatch, phraseAt } from './phrase-match.ts';
import type { Reading } from './reading.ts';
import type { WrittenDay, WrittenMonth } from './written-day.ts';

/* What is told without its year gets that of its clause: “he left in May”, “she will join in May”. */

/** A day with the year that its clause tells, where neither its own words nor its weekday do. */
export function tensedDay(reading: Reading, index: number, day: WrittenDay): WrittenDay {
  return day.year !== null || day.turn !== undefined || day.weekday !== undefined
    ? day
    : { ...day, year: undatedYear(reading, index, day.end, day.month, day.day) };
}

/** A month with the year that its clause tells, where its own words do not. */
export function tensedMonth(reading: Reading, index: number, month: WrittenMonth): WrittenMonth {
  return month.year === null
    ? { ...month, year: undatedYear(reading, index, month.end, month.month) }
    : month;
}

/** A phrase whose month or day has the year that its clause tells. */
export function tensedPhraseAt(reading: Reading, index: number): PhraseMatch | null {
  const found = phraseAt(reading, index);
  if (found === null) return null;
  const { captures, end } = found;
  const { span, date } = captures;
  return {
    ...found,
    captures: {
      ...captures,
      ...(span?.year === null && span.month !== null
        ? { span: { ...span, year: undatedYear(reading, index, end, span.month) } }
        : {}),
      ...(date === undefined ? {} : { date: tensedDay(reading, index, date) }),
    },
  };
}
