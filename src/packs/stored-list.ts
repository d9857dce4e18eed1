import * as v from 'valibot';
import { COMPILE_VERSION, type KindCounts, type PackFormat } from './pack.ts';

/*
 * What storage holds of packs. The list, under one key, says which packs there are; each pack's text and its two compiled halves have keys
 * of their own, so that a page reads only the half that it needs.
 */

/** The form in which this version writes the list. Raise it with each change of meaning. */
export const LIST_VERSION = 1;

/** A pack as the list has it. */
export interface PackItem {
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
  readonly version: string | null;
  readonly fileName: string;
  readonly format: PackFormat;
  /** When it was imported, as an ISO time. */
  readonly imported: string;
  readonly enabled: boolean;
  /** The version that compiled it. */
  readonly compiled: number;
  readonly counts: KindCounts;
}

/** An item of the list that is not what it should be; its text may still be there, under its id. */
export interface DamagedItem {
  readonly id: string;
  readonly damaged: true;
}

/** What was found in storage, as far as it can be used. */
export interface ListReading {
  /** In the order of import, each id once. */
  readonly items: readonly (PackItem | DamagedItem)[];
  /** Whether the list is damaged so that packs may be there which it no longer names. */
  readonly broken: boolean;
  /** Written by a later version: to be left alone. */
  readonly later: boolean;
  /** Raised with each writing, so that each is noticed. */
  readonly revision: number;
}

/** As `pack-schema.ts` has it; written out here, because that brings the whole schema with it. */
const packId = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u));

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const item: v.GenericSchema<unknown, PackItem> = v.object({
  id: packId,
  name: v.string(),
  description: v.nullable(v.string()),
  version: v.nullable(v.string()),
  fileName: v.string(),
  format: v.picklist(['yaml', 'json']),
  imported: v.pipe(v.string(), v.isoTimestamp()),
  enabled: v.boolean(),
  compiled: count,
  counts: v.object({
    person: v.exactOptional(count),
    organization: v.exactOptional(count),
    model: v.exactOptional(count),
    product: v.exactOptional(count),
    place: v.exactOptional(count),
    term: v.exactOptional(count),
  }),
});

/** Reads the list out of whatever storage holds: sound items are kept, others reduced to their id. */
export function readList(raw: unknown): ListReading {
  const nothing = { items: [], broken: false, later: false, revision: 0 };
  if (raw === undefined) return nothing;
  if (!isRecord(raw)) return { ...nothing, broken: true };
  const revision = Number.isSafeInteger(raw.revision) ? Number(raw.revision) : 0;
  if (Number.isSafeInteger(raw.version) && Number(raw.version) > LIST_VERSION) {
    return { ...nothing, later: true, revision };
  }
  if (!Array.isArray(raw.packs)) return { ...nothing, broken: true, revision };
  const items = new Map<string, PackItem | DamagedItem>();
  let broken = false;
  for (const given of raw.packs) {
    const read = v.safeParse(item, given);
    if (read.success) {
      if (!items.has(read.output.id)) items.set(read.output.id, read.output);
      continue;
    }
    const id = v.safeParse(packId, isRecord(given) ? given.id : undefined);
    if (!id.success) broken = true;
    else if (!items.has(id.output)) items.set(id.output, { id: id.output, damaged: true });
  }
  return { items: [...items.values()], broken, later: false, revision };
}

/** The list as it is stored. */
export function toStoredList(items: readonly (PackItem | DamagedItem)[], revision: number): unknown {
  return { version: LIST_VERSION, revision, packs: items };
}

/** Whether an item can be used as it stands. */
export function isSound(given: PackItem | DamagedItem): given is PackItem {
  return !('damaged' in given);
}

/** Whether an item was compiled by this version. */
export function isCurrent(given: PackItem): boolean {
  return given.compiled === COMPILE_VERSION;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
