import * as v from 'valibot';
import { characters, fields, form, id, value } from '../knowledge/schema-fields.ts';

/* The head of a pack's file, and how much a pack may hold. Its entries are held to the schema of bundled ones. */

/** Largest file, in bytes: twice what the format needs for `ENTRY_LIMIT` short entries. A browser keeps some 10 MB for an extension. */
export const SIZE_LIMIT = 1_000_000;

/** Most entries: three times the bundled knowledge base. Each makes every page a little slower to read. */
export const ENTRY_LIMIT = 2000;

/** Longest id, of a pack and of its entries: it stands in addresses. */
export const ID_LIMIT = 80;

/** The name stands beside each entry of the pack. */
const PACK_NAME_LIMIT = 60;
const DESCRIPTION_LIMIT = 300;
const VERSION_LIMIT = 40;

/** At most so many items in each list of an entry: several times what the longest bundled entries have. */
export const LIST_LIMITS: Readonly<Record<string, number>> = {
  aliases: 300,
  context: 60,
  roles: 60,
  moves: 60,
  facts: 200,
  relations: 100,
};

/** The id of a pack or of an entry in one. */
export const packId = v.pipe(
  id,
  v.check((text) => text.length <= ID_LIMIT, `is longer than ${ID_LIMIT} characters: shorten it`),
);

function short(limit: number) {
  return v.pipe(
    value,
    v.check(
      (text) => characters(text) <= limit,
      (issue) => `has ${characters(String(issue.input))} characters: shorten it to ${limit}`,
    ),
    v.check((text) => !/[\r\n]/u.test(text), 'has more than one line: write it as one paragraph'),
  );
}

/** What a pack's file says of the pack. */
export const headSchema = fields(
  {
    id: packId,
    name: v.pipe(
      form,
      v.check(
        (text) => characters(text) <= PACK_NAME_LIMIT,
        `is longer than ${PACK_NAME_LIMIT} characters: shorten it`,
      ),
    ),
    description: v.optional(short(DESCRIPTION_LIMIT)),
    version: v.optional(short(VERSION_LIMIT)),
  },
  {
    id: 'name the pack for good, such as chip-makers',
    name: 'give the name that stands beside its entries',
  },
);

/** The file as a whole; the entries are looked at one by one. */
export const fileSchema = fields(
  { pack: headSchema, entries: v.unknown() },
  {
    pack: 'begin the file with `pack:` and, below it, `id:` and `name:`',
    entries: 'add `entries:` and, below it, each entry under its id',
  },
);
