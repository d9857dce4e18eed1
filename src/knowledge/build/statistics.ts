import type { Checked } from './check.ts';
import type { Compiled } from './compile.ts';
import { compare } from './problem.ts';

/** What a maintainer wants to know of the knowledge base at a glance. */
export interface Statistics {
  readonly kinds: Readonly<Record<string, number>>;
  readonly articles: number;
  /** By language; `any` for forms that hold in every one. Sorted, most first. */
  readonly aliases: readonly (readonly [language: string, count: number])[];
  readonly sources: number;
  /** Distinct addresses among them. */
  readonly addresses: number;
  readonly statements: number;
  readonly unverified: number;
  readonly oldestConfirmed: { readonly date: string; readonly entry: string } | null;
  /** Entries without a strong form, whose weak ones have nothing to vouch for them: only a short name is left. */
  readonly unreachable: readonly string[];
}

/** Counts over a checked and compiled knowledge base. Pure. */
export function statisticsOf({ entries, articles }: Checked, { index }: Compiled): Statistics {
  const kinds = new Map<string, number>();
  const aliases = new Map<string, number>();
  const unreachable: string[] = [];
  for (const entry of index.entries) {
    count(kinds, entry.kind);
    for (const alias of entry.aliases) count(aliases, alias.language ?? 'any');
    const reached = entry.aliases.some(
      ({ gate, context }) =>
        gate === 'strong' || (gate === 'weak' && (context !== undefined || entry.related.length > 0)),
    );
    if (!reached) unreachable.push(entry.id);
  }

  const addresses = new Set<string>();
  let sources = 0;
  for (const { content } of [...entries, ...articles]) {
    for (const { url } of Object.values(content.sources)) {
      sources += 1;
      addresses.add(url);
    }
  }
  const statements = entries.flatMap(({ content }) => [...content.roles, ...content.moves, ...content.facts]);
  const confirmed = entries.flatMap(({ id, content }) =>
    content.roles.flatMap((role) =>
      role.confirmed === undefined || role.to !== undefined ? [] : [{ date: role.confirmed, entry: id }],
    ),
  );
  confirmed.sort((a, b) => compare(a.date, b.date) || compare(a.entry, b.entry));

  return {
    kinds: Object.fromEntries([...kinds].sort((a, b) => compare(a[0], b[0]))),
    articles: articles.length,
    aliases: [...aliases].sort((a, b) => b[1] - a[1] || compare(a[0], b[0])),
    sources,
    addresses: addresses.size,
    statements: statements.length,
    unverified: statements.filter((statement) => statement.unverified === true).length,
    oldestConfirmed: confirmed[0] ?? null,
    unreachable,
  };
}

function count(counts: Map<string, number>, key: string) {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
