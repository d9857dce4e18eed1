import type { Annotation } from '../annotation.ts';
import type { Links } from './links.ts';
import type { MoveCue } from './move-cues.ts';
import type { Sentence } from './sentences.ts';

/** A date this many characters behind a phrase still dates it (« a rejoint Apple en 2021 »). */
const REACH = 60;
/** A date that starts this near to the sentence's start dates all of it (« En octobre 2025, … »). */
const OPENING = 6;

/**
 * The date a sentence gives for a move, as precise as it is told: the one behind the phrase, else the one that opens the sentence.
 * @param text the sentence's text
 * @param annotations its annotations
 * @param cue the phrase that tells the move, or null
 * @returns an ISO year, month or day, or null
 */
export function dateNear(
  text: string,
  annotations: readonly Annotation[],
  sentence: Sentence,
  cue: MoveCue | null,
  { relative }: Links,
): string | null {
  if (!cue) return null;
  const from = sentence.start + cue.end;
  /** A date in a clause about something else: « débauché d'OpenAI, dont le nom figurait dès juin ». */
  const isElsewhere = (between: string): boolean =>
    [...between.matchAll(/,/gu)].some(({ index }) => relative.test(between.slice(index)));
  const dates = annotations.filter(({ figure }) => isDate(figure?.sort) && !figure?.range);
  const dated =
    dates.find(
      ({ start }) =>
        start >= from &&
        start - from <= REACH &&
        !isElsewhere(text.slice(from - sentence.start, start - sentence.start)),
    ) ?? dates.find(({ start }) => start - sentence.start <= OPENING);
  const { min, max } = dated?.figure ?? {};
  return typeof min === 'string' && typeof max === 'string' ? precision(min, max) : null;
}

function isDate(sort: string | undefined): boolean {
  return sort === 'date' || sort === 'period';
}

/** The shortest ISO form that says the period from `min` to `max` (exclusive), or null where it is neither a day, a month nor a year. */
function precision(min: string, max: string): string | null {
  const days = (Date.parse(max) - Date.parse(min)) / 86_400_000;
  if (days <= 1) return min;
  if (min.endsWith('-01') && days >= 28 && days <= 31) return min.slice(0, 7);
  return min.endsWith('-01-01') && (days === 365 || days === 366) ? min.slice(0, 4) : null;
}
