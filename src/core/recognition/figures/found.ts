import type { Figure, FoundFigure } from './figure.ts';
import type { Reading } from './reading.ts';

/** A found figure between two tokens, `end` exclusive; an apostrophe that the last word was glued by is no part of it. */
export function foundFigure(
  reading: Reading,
  start: number,
  end: number,
  figure: Figure,
): FoundFigure | null {
  const first = reading.tokens[start];
  const last = reading.tokens[end - 1];
  return first === undefined || last === undefined
    ? null
    : {
        start: first.start,
        end: last.end - (/['’]$/u.test(last.raw) && last.raw.length > 1 ? 1 : 0),
        figure,
      };
}
