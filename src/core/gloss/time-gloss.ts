import type { GlossLanguage, Localized } from '../localized.ts';
import type { Figure, RelativeTime } from '../recognition/figures/figure.ts';
import { HEDGES, MONTHS, ORDINALS, TIME_UNITS } from './gloss-words.ts';
import { inflect, plainDigits } from './number-words.ts';

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** What is said of a time that neither the text nor the article's date places. */
const UNKNOWN_YEAR: Localized = {
  en: 'a time in a year that is not given',
  fr: 'un moment d’une année non précisée',
};

/** A date or period in words. */
export function glossTime(figure: Figure, language: GlossLanguage): string {
  const from = dayOf(figure.min);
  const to = dayOf(figure.max);
  const relative = figure.relative === undefined ? '' : relativeWords(figure.relative, language);
  if (from === null || to === null) {
    if (figure.yearless !== undefined)
      return part(figure, language) + yearlessWords(figure.yearless, language);
    return relative === '' ? UNKNOWN_YEAR[language] : relative;
  }
  const when =
    figure.sort === 'date'
      ? pointWords(figure, from, language)
      : stretchWords(figure, from, before(to), language);
  const sense = figure.relative?.sense;
  return sense === 'ago' || sense === 'ahead' || sense === 'last' || sense === 'next'
    ? `${relative} (${when})`
    : when;
}

/** « il y a trois ans », “the next 12 months”, “this year”. */
export function relativeWords({ sense, count, unit }: RelativeTime, language: GlossLanguage): string {
  const english = language === 'en';
  const forms = TIME_UNITS[unit][language];
  const number = count === null ? (english ? 'a few' : 'quelques') : plainDigits(count, language);
  const name = inflect(forms, count ?? 2, language);
  const feminine =
    unit === 'week' || unit === 'hour' || unit === 'decade' || unit === 'minute' || unit === 'second';
  const many = count === null || count >= 2;
  const last = feminine ? 'dernière' : 'dernier';
  const next = feminine ? 'prochaine' : 'prochain';
  const plural = many ? 's' : '';
  // « cette année » and « l'année dernière », but « trois ans »
  const calendar = unit === 'year' && !english ? 'année' : inflect(forms, 1, language);
  const adjective = unit === 'year' || feminine ? 'e' : '';
  switch (sense) {
    case 'ago':
      return english ? `${number} ${name} ago` : `il y a ${number} ${name}`;
    case 'ahead':
      return english ? `in ${number} ${name}` : `dans ${number} ${name}`;
    case 'last':
      return english
        ? `the last ${count === 1 ? '' : `${number} `}${name}`
        : `les ${number} ${last}${plural} ${name}`;
    case 'next':
      return english
        ? `the next ${count === 1 ? '' : `${number} `}${name}`
        : `les ${number} ${next}${plural} ${name}`;
    case 'this':
      return english ? `this ${calendar}` : `${adjective === 'e' ? 'cette' : 'ce'} ${calendar}`;
    case 'previous':
      return english
        ? `last ${calendar}`
        : `${article(calendar, adjective)}${calendar} ${adjective === 'e' ? 'dernière' : 'dernier'}`;
    case 'following':
      return english
        ? `next ${calendar}`
        : `${article(calendar, adjective)}${calendar} ${adjective === 'e' ? 'prochaine' : 'prochain'}`;
  }
}

function article(noun: string, feminine: string): string {
  return /^[aeiouhéâ]/.test(noun) ? 'l’' : feminine === 'e' ? 'la ' : 'le ';
}

function part(figure: Figure, language: GlossLanguage): string {
  const { qualifier } = figure;
  return qualifier === 'early' || qualifier === 'mid' || qualifier === 'late'
    ? HEDGES[qualifier][language]
    : '';
}

/** A day; told in years or months ago, only so much of it as the text knows. */
function pointWords(figure: Figure, day: Day, language: GlossLanguage): string {
  const unit = figure.relative?.unit;
  if (unit === 'year' || unit === 'decade') return String(day.year);
  if (unit === 'month' || unit === 'quarter') return monthWords(day, language);
  return dayWords(day, language);
}

function stretchWords(figure: Figure, first: Day, last: Day, language: GlossLanguage): string {
  const qualified = part(figure, language);
  if (qualified !== '') {
    const days = last.day - first.day;
    const inMonth =
      first.month === last.month && first.year === last.year && days < 15 && figure.relative?.unit !== 'week';
    if (inMonth) return qualified + monthWords(first, language);
    if (first.day === 1) return qualified + String(first.year);
    return betweenDays(first, last, language);
  }
  const wholeMonths =
    first.day === 1 && before({ ...next(last) }).month !== next(last).month && next(last).day === 1;
  if (!wholeMonths) {
    const coarse =
      figure.relative !== undefined && figure.relative.unit !== 'day' && figure.relative.unit !== 'week';
    return coarse
      ? between(monthWords(first, language), monthWords(last, language))
      : betweenDays(first, last, language);
  }
  const months = (last.year - first.year) * 12 + last.month - first.month + 1;
  if (months === 1) return monthWords(first, language);
  const inYear = first.year === last.year;
  if (months === 3 && first.month % 3 === 1)
    return subdivision(first.year, (first.month - 1) / 3, 'quarter', language);
  if (months === 6 && first.month % 6 === 1)
    return subdivision(first.year, (first.month - 1) / 6, 'half', language);
  if (first.month === 1 && last.month === 12) {
    if (inYear) return String(first.year);
    if (months === 120 && first.year % 10 === 0)
      return language === 'en' ? `the ${first.year}s` : `les années ${first.year}`;
    return between(String(first.year), String(last.year), true);
  }
  return between(monthWords(first, language), monthWords(last, language));
}

function subdivision(year: number, index: number, unit: 'quarter' | 'half', language: GlossLanguage): string {
  const ordinal = ORDINALS[language][index] ?? '';
  if (language === 'en') return `${ordinal} ${unit} of ${year}`;
  return `${ordinal} ${unit === 'quarter' ? 'trimestre' : 'semestre'} ${year}`;
}

function betweenDays(first: Day, last: Day, language: GlossLanguage): string {
  if (first.year === last.year && first.month === last.month) {
    return first.day === last.day
      ? dayWords(first, language)
      : `${first.day}–${last.day} ${monthWords(last, language)}`;
  }
  return between(dayWords(first, language), dayWords(last, language));
}

function between(first: string, last: string, tight = false): string {
  return first === last ? first : tight ? `${first}–${last}` : `${first} – ${last}`;
}

function monthWords({ year, month }: Day, language: GlossLanguage): string {
  return `${MONTHS[language][month - 1] ?? ''} ${year}`;
}

function dayWords(day: Day, language: GlossLanguage): string {
  return `${language === 'fr' && day.day === 1 ? '1er' : day.day} ${monthWords(day, language)}`;
}

/** `--07-15` or `--07`, without a year. */
function yearlessWords(text: string, language: GlossLanguage): string {
  const [, , month = '1', day] = text.split('-');
  const name = MONTHS[language][Number(month) - 1] ?? '';
  if (day === undefined) return name;
  return `${language === 'fr' && Number(day) === 1 ? '1er' : Number(day)} ${name}`;
}

function dayOf(value: number | string | null): Day | null {
  const parts = typeof value === 'string' ? /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) : null;
  return parts === null ? null : { year: Number(parts[1]), month: Number(parts[2]), day: Number(parts[3]) };
}

function before(day: Day): Day {
  return moved(day, -1);
}

function next(day: Day): Day {
  return moved(day, 1);
}

function moved({ year, month, day }: Day, days: number): Day {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day + days);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
