import type { Source } from '../core/knowledge.ts';

/** A source on one line: who, what, when, where. */
export function sourceText({ publisher, title, date, url }: Source): string {
  return [publisher, `“${title}”`, ...(date === null ? [] : [date]), url].join(', ');
}
