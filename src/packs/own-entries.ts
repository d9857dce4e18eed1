import * as v from 'valibot';
import { idInPack } from '../core/pack-id.ts';
import type { ReadEntry } from '../knowledge/build/parse-entries.ts';
import { fieldName, type Path } from '../knowledge/build/problem.ts';
import { type EntrySource, entrySchema } from '../knowledge/schema.ts';
import { ENTRY_LIMIT, LIST_LIMITS, packId } from './pack-schema.ts';

/** Where problems go: the path is that in the pack's file. */
export type Report = (path: Path, message: string) => void;

const ENTRIES = 'entries';

/** Names that JavaScript keeps for itself: as keys they would be dropped without a word. */
const RESERVED = new Set(['__proto__', 'constructor', 'prototype']);

/** What the entries of a pack came to. */
export interface OwnEntries {
  /** Those that fit the schema, under their full ids; references lead to the pack's own entries where it has them. */
  readonly entries: readonly ReadEntry[];
  /** Full ids of all, those with problems too. */
  readonly ids: ReadonlySet<string>;
}

/** The field of an entry, as a problem names it before the field in the entry. */
export function entryField(id: string): string {
  return fieldName([ENTRIES, id]);
}

/**
 * Holds each entry of a pack to the schema of bundled ones.
 * @param pack the pack's id
 * @param given what stands under `entries`
 * @param lineOf of a path in the pack's file
 */
export function ownEntries(
  pack: string,
  given: unknown,
  lineOf: (path: Path) => number,
  report: Report,
): OwnEntries {
  const nothing: OwnEntries = { entries: [], ids: new Set() };
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    report([ENTRIES], 'must be a block: write each entry under its id');
    return nothing;
  }
  const all = Object.entries(given);
  if (all.length === 0) report([ENTRIES], 'is empty: write at least one entry under its id');
  if (all.length > ENTRY_LIMIT) {
    report([ENTRIES], `has ${all.length} entries: keep ${ENTRY_LIMIT}, or split the pack`);
    return nothing;
  }
  const own = new Set(all.map(([id]) => id));
  const entries: ReadEntry[] = [];
  for (const [id, content] of all) {
    const place: Path = [ENTRIES, id];
    for (const issue of v.safeParse(packId, id).issues ?? []) report(place, issue.message);
    findReserved(content, place, report);
    const result = v.safeParse(entrySchema, content);
    for (const issue of result.issues ?? []) {
      report([...place, ...pathOf(issue)], issue.message);
    }
    if (!result.typed || !isWithinLimits(result.output, place, report)) continue;
    entries.push({
      id: idInPack(pack, id),
      // Until all is checked, problems are told apart by this; then it becomes a part of the field.
      file: entryField(id),
      lineOf: (path) => lineOf([...place, ...path]),
      content: resolved(result.output, (other) => (own.has(other) ? idInPack(pack, other) : other)),
    });
  }
  return { entries, ids: new Set([...own].map((id) => idInPack(pack, id))) };
}

/** The way to what an issue of valibot is about. */
export function pathOf(issue: v.BaseIssue<unknown>): Path {
  return (issue.path ?? []).flatMap(({ key }) =>
    typeof key === 'string' || typeof key === 'number' ? [key] : [],
  );
}

/** Reports keys, however deep, that objects have a meaning of their own for. Depth is limited by the parsers. */
export function findReserved(value: unknown, place: Path, report: Report): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inside] of Object.entries(value)) {
    const path = [...place, Array.isArray(value) ? Number(key) : key];
    if (RESERVED.has(key)) report(path, 'is a key that cannot be used: name it otherwise');
    findReserved(inside, path, report);
  }
}

function isWithinLimits(content: EntrySource, place: Path, report: Report): boolean {
  let within = true;
  for (const [field, limit] of Object.entries(LIST_LIMITS)) {
    const items: unknown = Reflect.get(content, field);
    const length = field === 'aliases' ? formsOf(content) : Array.isArray(items) ? items.length : 0;
    if (length <= limit) continue;
    report([...place, field], `has ${length} items: keep ${limit}`);
    within = false;
  }
  return within;
}

function formsOf({ aliases }: EntrySource): number {
  return aliases.reduce((sum, { forms }) => sum + (forms?.length ?? 1), 0);
}

/** The entry with its references led to where they point. It takes no part in what makes a page ours. */
function resolved(content: EntrySource, lead: (id: string) => string): EntrySource {
  return {
    ...content,
    sector: 'technology',
    roles: content.roles.map(({ organization, ...role }) => ({
      ...role,
      ...(organization === undefined ? {} : { organization: lead(organization) }),
    })),
    moves: content.moves.map(({ from, to, ...move }) => ({
      ...move,
      ...(from === undefined ? {} : { from: lead(from) }),
      ...(to === undefined ? {} : { to: lead(to) }),
    })),
    relations: content.relations.map(({ type, entry }) => ({ type, entry: lead(entry) })),
  };
}
