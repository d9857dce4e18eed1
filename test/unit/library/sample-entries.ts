import type { EntryKind } from '../../../src/core/annotation.ts';
import type { Entry, Move } from '../../../src/core/knowledge.ts';
import type { LibraryKnowledge } from '../../../src/library/library-knowledge.ts';

/** An entry with nothing said of it but what the patch says. */
export function entryOf(id: string, kind: EntryKind, patch: Partial<Entry> = {}): Entry {
  return {
    id,
    kind,
    name: id,
    gloss: { en: '', fr: '' },
    background: { en: '', fr: '' },
    roles: [],
    moves: [],
    facts: [],
    relations: [],
    sources: {},
    ...patch,
  };
}

export function moveOf(from: string | null, to: string | null, date: string): Move {
  return { from, to, date, role: { en: 'r', fr: 'r' }, status: 'confirmed', sources: [] };
}

export function knowledgeOf(
  entries: readonly Entry[],
  aliases: Record<string, readonly string[]> = {},
): LibraryKnowledge {
  return {
    version: '1.2.3',
    date: '2026-05-30',
    entries: Object.fromEntries(entries.map((entry) => [entry.id, entry])),
    aliases,
    own: {},
  };
}
