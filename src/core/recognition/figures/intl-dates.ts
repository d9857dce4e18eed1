import { addForm, clean, indexOf, textOf } from './intl-parts.ts';
import type { FigureWords } from './words.ts';

/** A Monday, from which the names of a week's days are asked for. */
const MONDAY = Date.UTC(2026, 0, 5);
const DAY = 86_400_000;
/** A day, month and year that cannot be taken for one another. */
const SAMPLE_DAY = Date.UTC(2026, 2, 19);

const NO_MARKS = { eras: {}, decade: '', firstYear: '', years: {} };

/** Months (as they stand in a date and alone), days of the week, what stands between day, month and year, and their order. */
export function dateWords(
  language: string,
): Pick<
  FigureWords,
  'dateMarks' | 'months' | 'shortMonths' | 'weekdays' | 'dateOf' | 'ordinalEndings' | 'dayFirst'
> {
  const months: Record<string, number> = {};
  const forms: Record<'long' | 'short', Set<string>> = { long: new Set(), short: new Set() };
  const formats = (['long', 'short'] as const).flatMap((month) =>
    [{ month }, { month, day: 'numeric' }, { month, year: 'numeric' }].map((options) => ({
      month,
      format: dateFormat(language, options as Intl.DateTimeFormatOptions),
    })),
  );
  for (let index = 0; index < 12; index++) {
    for (const { month, format } of formats) {
      const name = textOf(format.formatToParts(Date.UTC(2026, index, 9)), 'month');
      if (!/\p{L}/u.test(name)) continue;
      forms[month].add(addForm(months, name, index + 1));
    }
  }
  const shortMonths = [...forms.short].filter((form) => !forms.long.has(form));
  const weekdays: Record<string, number> = {};
  const week = dateFormat(language, { weekday: 'long' });
  for (let index = 0; index < 7; index++)
    addForm(weekdays, textOf(week.formatToParts(MONDAY + index * DAY), 'weekday'), index + 1);
  const whole = dateFormat(language, { day: 'numeric', month: 'long', year: 'numeric' }).formatToParts(
    SAMPLE_DAY,
  );
  const numeric = dateFormat(language, { day: 'numeric', month: 'numeric', year: 'numeric' }).formatToParts(
    SAMPLE_DAY,
  );
  // Korean writes marks behind the parts: 2026년 3월 9일.
  const markAfter = (type: string) =>
    /^\p{L}+/u.exec(whole[indexOf(whole, type) + 1]?.value ?? '')?.[0] ?? '';
  const [year, dayMark] = [markAfter('year'), markAfter('day')];
  const between = whole
    .slice(Math.min(indexOf(whole, 'day'), indexOf(whole, 'year')), -1)
    .filter(({ type }) => type === 'literal')
    .map(({ value }) => clean(value));
  return {
    months,
    shortMonths: shortMonths.join('|'),
    weekdays,
    dateOf: between.filter((word) => /^\p{L}+$/u.test(word)).join('|'),
    ordinalEndings: between.some((word) => word.startsWith('.')) ? '.' : '',
    ...(year === '' || dayMark === '' ? {} : { dateMarks: { ...NO_MARKS, year, day: dayMark } }),
    dayFirst: indexOf(numeric, 'day') < indexOf(numeric, 'month'),
  };
}

function dateFormat(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(language, { ...options, calendar: 'gregory', timeZone: 'UTC' });
}
