/* What is said of a text beside it, by an option, a line of a batch or a caller: its language and its day. */

/** A mistake of whoever asks; its message is one line for people. */
export class InputError extends Error {}

/** The primary subtag of a language tag (`fr-CA` → `fr`), lower case. Throws InputError for what is no tag. */
export function readLanguage(value: string): string {
  const subtag = /^([a-z]{2,3})(?:[-_][a-z0-9-_]+)?$/iu.exec(value.trim())?.[1];
  if (!subtag) throw new InputError(`A language is a tag such as fr or en-GB, not ${JSON.stringify(value)}.`);
  return subtag.toLowerCase();
}

/** An ISO day that exists. A time after it (`2025-07-08T08:00:00Z`) is dropped. Throws InputError otherwise. */
export function readPublished(value: string): string {
  const day = /^(\d{4}-\d{2}-\d{2})(?:T.*)?$/u.exec(value.trim())?.[1];
  const exists = day !== undefined && new Date(`${day}T00:00:00Z`).toJSON()?.startsWith(day);
  if (!exists)
    throw new InputError(`A publication date is a day such as 2025-07-08, not ${JSON.stringify(value)}.`);
  return day;
}
