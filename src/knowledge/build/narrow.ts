/*
 * Text whose signs all fit into a byte: engines keep it in half the memory, and one wide sign makes all of a text wide. Wide signs are
 * written as JSON escapes (`\u2019`), which `JSON.parse` undoes by itself.
 */

/** A value as JSON of narrow signs. */
export function narrowJson(value: unknown): string {
  return escaped(JSON.stringify(value));
}

/**
 * A text in narrow signs, outside JSON; `wide` in `packed-index.ts` undoes it.
 * @throws where the text holds a backslash, which would be taken for an escape
 */
export function narrow(text: string): string {
  if (text.includes('\\')) throw new Error(`${JSON.stringify(text)} holds a backslash.`);
  return escaped(text);
}

function escaped(text: string): string {
  return text.replace(/[^\0-\xff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
