import type { Entry } from '../core/knowledge.ts';
import { foldForSearch } from './fold.ts';

/** What is searched: plain data, the reader's own packs among it. */
export interface Searched {
  readonly entries: Readonly<Record<string, Entry>>;
  /** Every way an entry is written, by the entry's id. */
  readonly aliases: Readonly<Record<string, readonly string[]>>;
}

/** A way an entry is written, as it stands and folded. */
export interface SearchName {
  readonly written: string;
  readonly folded: string;
}

/** An entry made ready for searching. */
export interface SearchRow {
  readonly entry: Entry;
  readonly name: SearchName;
  /** Aliases, a term's dictionary form and its equivalent; without those that fold to the name. */
  readonly aliases: readonly SearchName[];
  /** All that is said of it, folded. */
  readonly text: string;
}

/** Makes every entry ready for searching, in the order of their names in a language of the interface. */
export function searchIndex(knowledge: Searched, language: string): readonly SearchRow[] {
  const { compare } = new Intl.Collator(language, { sensitivity: 'base', numeric: true });
  return Object.values(knowledge.entries)
    .map((entry) => rowOf(entry, knowledge))
    .sort((one, other) => compare(one.entry.name, other.entry.name));
}

function rowOf(entry: Entry, knowledge: Searched): SearchRow {
  const name = { written: entry.name, folded: foldForSearch(entry.name) };
  const seen = new Set([name.folded, '']);
  const aliases: SearchName[] = [];
  const terms = entry.term === undefined ? [] : [entry.term.lemma, entry.term.equivalent];
  for (const written of [...(knowledge.aliases[entry.id] ?? []), ...terms]) {
    const folded = foldForSearch(written);
    if (seen.has(folded)) continue;
    seen.add(folded);
    aliases.push({ written, folded });
  }
  return { entry, name, aliases, text: foldForSearch(textOf(entry, knowledge)) };
}

function textOf(entry: Entry, knowledge: Searched): string {
  const { gloss, background, roles, moves, facts, term } = entry;
  const firms = [
    ...roles.map(({ organization, organizationName }) => organizationName ?? organization),
    ...moves.flatMap(({ from, to }) => [from, to]),
  ].map((firm) => (firm === null || firm === undefined ? '' : (knowledge.entries[firm]?.name ?? firm)));
  const statements = [
    gloss,
    background,
    ...roles.map(({ title }) => title),
    ...moves.map(({ role }) => role),
    ...facts.map(({ text }) => text),
    ...[term?.warning, term?.example].filter((text) => text !== undefined),
  ];
  return [...statements.flatMap(({ en, fr }) => [en, fr]), ...firms].join(' ');
}
