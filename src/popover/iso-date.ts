/*
 * Statements and articles are dated by ISO strings of differing precision: a year, a month or a day.
 */

/**
 * Whether `date` is later than `than` beyond doubt: the two are compared only as far as both are precise, so « 2025-07 » is
 * not later than « 2025-07-08 », while « 2025-08 » and « 2026 » are.
 */
export function isLater(date: string, than: string): boolean {
  const precision = Math.min(day(date).length, day(than).length);
  return date.slice(0, precision) > than.slice(0, precision);
}

/** Statements in two lots: what could be known on the day of the article, and what is later; all in the first when `published` is null. */
export function splitByDate<T>(
  statements: readonly T[],
  dateOf: (statement: T) => string | null,
  published: string | null,
): { readonly known: readonly T[]; readonly since: readonly T[] } {
  const isSince = (statement: T) => {
    const date = dateOf(statement);
    return date !== null && published !== null && isLater(date, published);
  };
  return { known: statements.filter((one) => !isSince(one)), since: statements.filter(isSince) };
}

const PARTS: Readonly<Record<number, Intl.DateTimeFormatOptions>> = {
  1: { year: 'numeric' },
  2: { year: 'numeric', month: 'short' },
  3: { year: 'numeric', month: 'short', day: 'numeric' },
};

/** Making one takes milliseconds, and a card has a dozen dates. By language and precision. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(language: string, precision: number): Intl.DateTimeFormat {
  const key = `${language} ${precision}`;
  const format =
    formats.get(key) ?? new Intl.DateTimeFormat(language, { ...PARTS[precision], timeZone: 'UTC' });
  formats.set(key, format);
  return format;
}

/** A date in the words of `language`, as precise as it is given; the string itself where it is no ISO date. */
export function dateWords(date: string, language: string): string {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?:T|$)/u.exec(date);
  const precision = day(date).split('-').length;
  if (match === null) return date;
  const time = Date.UTC(Number(match[1]), Number(match[2] ?? 1) - 1, Number(match[3] ?? 1));
  return formatFor(language, precision).format(time);
}

/** Without a time of day. */
function day(date: string): string {
  return date.split('T', 1)[0] ?? date;
}
