/** A part as written by `formatToParts`, of numbers and dates alike. */
export interface Part {
  readonly type: string;
  readonly value: string;
}

/** The text of all parts of a type together; empty where there is none. */
export function textOf(parts: readonly Part[], type: string): string {
  return clean(
    parts
      .filter((part) => part.type === type)
      .map(({ value }) => value)
      .join(''),
  );
}

/** The index of the first part of a type, or -1. */
export function indexOf(parts: readonly Part[], type: string): number {
  return parts.findIndex((part) => part.type === type);
}

/** Without spaces around it, marks of direction, and what the notation of tables means by itself. */
export function clean(text: string): string {
  return text.replace(/[\u200e\u200f\u061c|]/g, '').trim();
}

/** Adds a form to a table, and the form without its point; the first meaning of a form holds. Returns the key. */
export function addForm<Value>(table: Record<string, Value>, text: string, value: Value): string {
  const form = text.toLowerCase();
  table[form] ??= value;
  if (form.length > 2 && form.endsWith('.')) table[form.slice(0, -1)] ??= value;
  return form;
}
