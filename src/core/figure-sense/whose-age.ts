import type { Annotation } from '../annotation.ts';
import { LetterPattern } from '../letter-pattern.ts';

/** From the end of a name to the age behind it: “Wang, 28”, “Wang (28)”, « Wang, âgé de 28 ans », « Wang, de 28 años ». */
const BEHIND_NAME = new LetterPattern(
  '^[\\s\\u00a0]?[,(（、][\\s\\u00a0]?(?:\\p{Ll}{2,5}\\s(?:d[aeio]\\s)?)?$',
);
/** From the end of an age to the name behind it: “the 28-year-old Alexandr Wang”, 「28歳のWang」. */
const BEFORE_NAME = /^(?:[\s\u00a0]?|[の的])$/u;
/** Longest of these, in UTF-16 code units. */
const LONGEST_GAP = 14;

/**
 * Ages with the person whose they are, where the name stands right beside them; any other age stays as it is.
 * @param text the article's
 * @param annotations in reading order
 */
export function withPersons(text: string, annotations: readonly Annotation[]): Annotation[] {
  return annotations.map((annotation, at) => {
    if (annotation.figure?.sort !== 'age') return annotation;
    const before = annotations[at - 1];
    const after = annotations[at + 1];
    const follows = before?.kind === 'person' && isGap(text, before.end, annotation.start, BEHIND_NAME);
    const leads = after?.kind === 'person' && isGap(text, annotation.end, after.start, BEFORE_NAME);
    if (follows === leads) return annotation;
    const person = (follows ? before : after)?.entry ?? null;
    return person === null ? annotation : { ...annotation, person };
  });
}

function isGap(text: string, start: number, end: number, pattern: Pick<RegExp, 'test'>): boolean {
  return end - start <= LONGEST_GAP && pattern.test(text.slice(start, end));
}
