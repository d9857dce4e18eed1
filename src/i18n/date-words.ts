const ISO_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/u;

/**
 * An ISO year, month or day in words, as precise as it is given.
 *
 * @param date `2025`, `2025-07`, `2025-07-08`; what follows a day (a time) is left out.
 * @param language BCP 47 tag of the words.
 * @param month how the month is written: `long` in running text, `short` in tables.
 * @returns the words, or `date` itself where it is no such date.
 */
export function dateWords(date: string, language: string, month: 'long' | 'short'): string {
  const [, year, monthOfYear, day] = ISO_DATE.exec(date) ?? [];
  if (year === undefined) return date;
  const time = Date.UTC(Number(year), Number(monthOfYear ?? 1) - 1, Number(day ?? 1));
  return new Intl.DateTimeFormat(language, {
    year: 'numeric',
    ...(monthOfYear === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day: 'numeric' }),
    timeZone: 'UTC',
  }).format(time);
}
