const ISO_DAY = /^(\d{4})(-\d{2}-\d{2})/u;

/**
 * Whether a knowledge base is more than twelve months old.
 * @param date ISO day of its last check
 * @param today ISO day
 * @returns false where either is no ISO day
 */
export function isOutOfDate(date: string, today: string): boolean {
  const [, year, rest] = ISO_DAY.exec(date) ?? [];
  if (year === undefined || rest === undefined || !ISO_DAY.test(today)) return false;
  return today.slice(0, 10) > `${Number(year) + 1}${rest}`;
}
