import { hasCapital, match, type Reading } from './reading.ts';

/** The month that is named at a token; a name that is an ordinary word as well must be capitalised, unless it is `asked` for. */
export function monthNameAt(
  reading: Reading,
  index: number,
  asked = false,
): { value: number; end: number } | null {
  const { months, properMonths } = reading.lexicon;
  const month = match(reading, months, index);
  if (month === null || asked || hasCapital(reading, index)) return month;
  return match(reading, properMonths, index) === null ? month : null;
}
