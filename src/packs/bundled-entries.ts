import type { Entry, KnowledgeProse } from '../core/knowledge.ts';
import type { ReadEntry } from '../knowledge/build/parse-entries.ts';

/** Where bundled entries come from, as far as a problem could name it. */
export const BUNDLED_FILE = '';

/**
 * Bundled entries as if just read from their files, as far as a pack's own entries lean on them: what they are, what they belong to, who
 * worked there. Their names are left out, since a pack may give them anew.
 */
export function bundledEntries(prose: KnowledgeProse): ReadEntry[] {
  return Object.values(prose.entries).map((entry) => ({
    id: entry.id,
    file: BUNDLED_FILE,
    lineOf: () => 1,
    content: contentOf(entry),
  }));
}

function contentOf(entry: Entry): ReadEntry['content'] {
  const { kind, name, gloss, background } = entry;
  return {
    kind,
    name,
    sector: 'technology',
    // A weak name is nobody's own: a pack may bear it as a strong one.
    gate: 'weak',
    aliases: [],
    gloss,
    background,
    roles: entry.roles.map(({ organization, title, from, to, sources }) => ({
      ...(organization === null ? {} : { organization }),
      title,
      ...(from === null ? {} : { from }),
      ...(to === null ? {} : { to }),
      sources: [...sources],
    })),
    moves: entry.moves.map(({ from, to, date, status, role, sources }) => ({
      ...(from === null ? {} : { from }),
      ...(to === null ? {} : { to }),
      date,
      status,
      role,
      sources: [...sources],
    })),
    facts: [],
    relations: entry.relations.map(({ type, entry: other }) => ({ type, entry: other })),
    sources: {},
  };
}
