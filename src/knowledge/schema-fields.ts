import * as v from 'valibot';

/*
 * The building blocks of the knowledge schema. Every message reads on from the field's name and says what is wrong and,
 * after a colon, how to mend it: “gloss.fr is missing: add a French gloss …”.
 */

/** Longest name or alias, in code points: the longest real ones (full legal names of institutes) stay under 100. */
export const NAME_LIMIT = 120;

/** A fact, a note, a warning, an example: never longer than the background they stand under. */
export const STATEMENT_LIMIT = 600;

/** Placeholder that the scaffold of a new entry leaves where prose is wanted; refused by the schema. */
export const TO_WRITE = 'TODO';

/** A block of fields: every field known, every required one there. Names each unknown and each missing field. */
export function fields<const Entries extends v.ObjectEntries>(
  entries: Entries,
  mends: { readonly [Key in keyof Entries]?: string },
): v.StrictObjectSchema<Entries, v.ErrorMessage<v.StrictObjectIssue>> {
  const known = Object.keys(entries).join(', ');
  const unknown = v.never(`is not a field known here: remove it or mend its spelling (known: ${known})`);
  const schema = v.objectWithRest(entries, unknown, (issue) => {
    const key = issue.path?.at(-1)?.key;
    if (key === undefined) return `must be a block of fields: give ${known}`;
    const mend = typeof key === 'string' ? mends[key] : undefined;
    return `is missing: ${mend ?? 'add it'}`;
  });
  // strictObject stops at the first unknown field; this names them all and accepts exactly the same values.
  return schema as unknown as v.StrictObjectSchema<Entries, v.ErrorMessage<v.StrictObjectIssue>>;
}

/** Length of a text as a reader counts it: code points, not UTF-16 units. */
export function characters(text: string): number {
  return [...text].length;
}

const scalar = v.string('must be a single value: write it on the same line as its name');

/** A value that is there and bears no blanks around it. */
export const value = v.pipe(
  scalar,
  v.nonEmpty('is empty: fill it in or remove the line'),
  v.check((text) => text === text.trim(), 'has blanks around it: remove them'),
);

/** A name or alias as it stands in a text. */
export const form = v.pipe(
  value,
  v.regex(/[\p{L}\p{N}]/u, 'has no letter or digit: such a form would match everywhere; remove it'),
  v.check(
    (text) => !/\s{2}|[\t\r\n]/u.test(text),
    'has doubled blanks or a line break: put single spaces between words',
  ),
  v.check(
    (text) => characters(text) <= NAME_LIMIT,
    `is longer than ${NAME_LIMIT} characters: give the form that texts use`,
  ),
);

function prose(what: string, limit: number) {
  return v.pipe(
    scalar,
    v.check((text) => text.trim() !== '', `is empty: write ${what} of at most ${limit} characters`),
    v.check(
      (text) => !text.includes('\n'),
      'has more than one paragraph: remove the empty line, and indent all lines alike',
    ),
    v.check(
      (text) => characters(text) <= limit,
      (issue) => `has ${characters(String(issue.input))} characters: shorten it to ${limit}`,
    ),
    v.check(
      (text) => !text.startsWith(TO_WRITE) && text.trim() !== '…',
      `is still to be written: write ${what} of at most ${limit} characters`,
    ),
  );
}

/** A text in both gloss languages, each at most `limit` characters; `what` names it in messages (“gloss”). */
export function localized(what: string, limit: number) {
  const english = `an English ${what}`;
  const french = `a French ${what}`;
  return fields(
    { en: prose(english, limit), fr: prose(french, limit) },
    {
      en: `add ${english} of at most ${limit} characters`,
      fr: `add ${french} of at most ${limit} characters`,
    },
  );
}

/** The first and last day that an ISO date can mean, as YYYY-MM-DD; null where it is no date of the calendar. */
export function dayRange(date: string): { readonly first: string; readonly last: string } | null {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u.exec(date);
  if (parts === null) return null;
  const [, year = '', month, day] = parts;
  if (year === '0000') return null;
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` };
  // Day 0 of the next month is the last of this one.
  const monthNumber = Number(month);
  if (monthNumber < 1 || monthNumber > 12) return null;
  const days = new Date(Date.UTC(Number(year), monthNumber, 0)).getUTCDate();
  if (day === undefined) return { first: `${year}-${month}-01`, last: `${year}-${month}-${days}` };
  if (Number(day) < 1 || Number(day) > days) return null;
  return { first: date, last: date };
}

/** An ISO year, month or day that exists. */
export const date = v.pipe(
  scalar,
  v.check(
    (text) => dayRange(text) !== null,
    'is not a date: write YYYY, YYYY-MM or YYYY-MM-DD, a day that exists, or remove the line where it is unknown',
  ),
);

/** The name of an entry, article or note: what its file is called. */
export const id = v.pipe(
  scalar,
  v.regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/u,
    'is not an id: write lower-case ASCII letters and digits, joined by hyphens',
  ),
);

/** A key into the `sources` of the same file. */
export const sourceKey = v.pipe(
  scalar,
  v.regex(
    /^[a-z0-9]+(?:[-_.][a-z0-9]+)*$/u,
    'is not a source key: write lower-case ASCII letters and digits, joined by hyphens',
  ),
);

/** A primary language subtag, ISO 639-1 (or 639-3 where there is none). */
export const language = v.pipe(
  scalar,
  v.regex(/^[a-z]{2,3}$/u, 'is not a language code: write two letters, such as fr'),
);

/** A field that is either absent or `true`. */
export const flag = v.pipe(
  scalar,
  v.literal('true', 'must be true: remove the line where it does not hold'),
  v.transform(() => true as const),
);

/** A web address that a reader can follow. */
export const webAddress = v.pipe(
  scalar,
  v.check((text) => {
    if (!/^https?:\/\/\S+$/u.test(text)) return false;
    if (!URL.canParse(text)) return false;
    const { username, password } = new URL(text);
    return username === '' && password === '';
  }, 'is not a web address: give the full http:// or https:// address of the page'),
);

/** A list of `item`; `mend` says what to write where something else stands. */
export function list<const Item extends v.GenericSchema>(item: Item, mend: string) {
  return v.array(item, `must be a list: ${mend}`);
}

/** One of a few known words. */
export function oneOf<const Values extends readonly string[]>(values: Values) {
  return v.picklist(values, `is none of the known values: write one of ${values.join(', ')}`);
}

/** Keys of sources under a statement. */
export const sourceKeys = list(sourceKey, 'write its source keys as [one, two]');

/** Where a statement comes from. */
export const source = fields(
  { publisher: value, title: value, url: webAddress, date: v.optional(date), language },
  {
    publisher: 'name who published it',
    title: 'give the headline, or a short description in square brackets',
    url: 'give the address of the page',
    language: 'give the language of the page, such as en',
  },
);

/** The sources of one file, by key. */
export const sources = v.record(
  sourceKey,
  source,
  'must be a block of sources: give each its key and fields',
);
