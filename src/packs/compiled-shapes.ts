import * as v from 'valibot';
import type { IndexedAlias, IndexedEntry, IndexedMove } from '../core/knowledge.ts';
import { packOf } from '../core/pack-id.ts';
import { entryKind, entryShape } from '../knowledge/prose-shapes.ts';
import type { PackIndex, PackProse } from './pack.ts';

/*
 * What a compiled pack must look like to be used: storage can hold what an older or a newer version wrote, or nothing sound at all.
 * `Shape` ties each to its contract: when one changes without the other, this file no longer compiles.
 */

type Shape<Value> = v.GenericSchema<unknown, Value>;

const text = v.string();
const texts = v.array(text);

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
  kind: entryKind,
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

const prose: Shape<PackProse> = v.object({ id: text, name: text, entries: v.record(text, entryShape) });

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
