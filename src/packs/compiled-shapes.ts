import * as v from 'valibot';
import type {
  Entry,
  Fact,
  IndexedAlias,
  IndexedEntry,
  IndexedMove,
  Move,
  Relation,
  Role,
  Source,
  TermDetails,
} from '../core/knowledge.ts';
import type { Localized } from '../core/localized.ts';
import { packOf } from '../core/pack-id.ts';
import type { PackIndex, PackProse } from './pack.ts';

/*
 * What a compiled pack must look like to be used: storage can hold what an older or a newer version wrote, or nothing sound at all.
 * `Shape` ties each to its contract: when one changes without the other, this file no longer compiles.
 */

type Shape<Value> = v.GenericSchema<unknown, Value>;

const text = v.string();
const texts = v.array(text);
const kind = v.picklist(['person', 'organization', 'model', 'product', 'place', 'term']);
const unverified = v.exactOptional(v.literal(true));

const alias: Shape<IndexedAlias> = v.object({
  form: text,
  gate: v.picklist(['strong', 'weak', 'short']),
  language: v.exactOptional(text),
  metonym: v.exactOptional(v.literal(true)),
  context: v.exactOptional(texts),
});

const indexedMove: Shape<IndexedMove> = v.object({
  from: v.nullable(text),
  to: v.nullable(text),
  date: text,
});

const indexedEntry: Shape<IndexedEntry> = v.object({
  id: text,
  kind,
  name: text,
  aliases: v.array(alias),
  related: texts,
  organization: v.exactOptional(text),
  moves: v.exactOptional(v.array(indexedMove)),
});

const index: Shape<PackIndex> = v.object({
  id: text,
  entries: v.array(indexedEntry),
  vouched: v.record(text, texts),
});

const localized: Shape<Localized> = v.object({ en: text, fr: text });

const source: Shape<Source> = v.object({
  publisher: text,
  title: text,
  url: text,
  date: v.nullable(text),
  language: text,
});

const fact: Shape<Fact> = v.object({ text: localized, date: text, sources: texts, unverified });

const role: Shape<Role> = v.object({
  organization: v.nullable(text),
  organizationName: v.exactOptional(text),
  title: localized,
  from: v.nullable(text),
  to: v.nullable(text),
  confirmed: v.exactOptional(text),
  sources: texts,
  unverified,
});

const move: Shape<Move> = v.object({
  from: v.nullable(text),
  to: v.nullable(text),
  role: localized,
  date: text,
  status: v.picklist(['confirmed', 'reported']),
  sources: texts,
  unverified,
});

const relation: Shape<Relation> = v.object({
  type: v.picklist(['employer', 'founder', 'parent', 'maker', 'investor', 'seat', 'stands-for', 'see-also']),
  entry: text,
});

const term: Shape<TermDetails> = v.object({
  lemma: text,
  language: text,
  partOfSpeech: text,
  equivalent: text,
  warning: v.exactOptional(localized),
  example: v.exactOptional(localized),
});

const entry: Shape<Entry> = v.object({
  id: text,
  kind,
  name: text,
  gloss: localized,
  background: localized,
  pronunciation: v.exactOptional(text),
  wikidata: v.exactOptional(text),
  birth: v.exactOptional(v.object({ date: text, sources: v.array(text) })),
  roles: v.array(role),
  moves: v.array(move),
  facts: v.array(fact),
  relations: v.array(relation),
  term: v.exactOptional(term),
  sources: v.record(text, source),
});

const prose: Shape<PackProse> = v.object({ id: text, name: text, entries: v.record(text, entry) });

/** The index of a pack out of storage; null where it is none, or claims entries that are not this pack's. */
export function readPackIndex(raw: unknown, pack: string): PackIndex | null {
  const read = v.safeParse(index, raw);
  if (!read.success || read.output.id !== pack) return null;
  return read.output.entries.every(({ id }) => packOf(id) === pack) ? read.output : null;
}

/** The prose of a pack out of storage; null where it is none, or claims entries that are not this pack's. */
export function readPackProse(raw: unknown, pack: string): PackProse | null {
  const read = v.safeParse(prose, raw);
  if (!read.success || read.output.id !== pack) return null;
  return Object.entries(read.output.entries).every(([key, { id }]) => key === id && packOf(id) === pack)
    ? read.output
    : null;
}
