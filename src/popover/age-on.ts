/** How old somebody is, in whole years: both alike unless the birth is known by its year or month alone. */
export interface Age {
  readonly least: number;
  readonly most: number;
}

/**
 * How old somebody born then is on that day.
 * @param birth ISO year, month or day
 * @param day ISO day
 * @returns null where either is no such date, or the day lies before the birth
 */
export function ageOn(birth: string, day: string): Age | null {
  const born = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u.exec(birth);
  if (born === null || !/^\d{4}-\d{2}-\d{2}$/u.test(day)) return null;
  const [, year = '', month, date] = born;
  const years = Number(day.slice(0, 4)) - Number(year);
  // The birthday is compared as text: “05-14” before “07-08”.
  const today = day.slice(5);
  const latest = `${month ?? '12'}-${date ?? '31'}`;
  const earliest = `${month ?? '01'}-${date ?? '01'}`;
  const least = today >= latest ? years : years - 1;
  const most = today >= earliest ? years : years - 1;
  return least < 0 ? null : { least, most };
}
