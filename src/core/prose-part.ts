import type { Anchor, Entry, KnowledgeProse, KnownArticle, ReferenceRates } from './knowledge.ts';
import { packOf } from './pack-id.ts';

/*
 * The prose is large and a page shows little of it: the background holds the whole, a page gets the parts that its cards show.
 */

/** What of the prose is wanted. */
export interface WantedProse {
  /** Ids of entries; those that are nowhere are left out of the answer. */
  readonly entries: readonly string[];
  /** Id of the known article whose notes are shown, or null. */
  readonly article: string | null;
  /** Whether there is a figure to measure and to convert. */
  readonly figures: boolean;
}

/** A part of the prose, with all that the cards of its entries show of others. */
export interface ProsePart {
  readonly entries: Readonly<Record<string, Entry>>;
  /** Names of the entries that those point to, by id: cards show them, and lead there. */
  readonly names: Readonly<Record<string, string>>;
  /** Names of the reader's own packs that entries of the part come from. */
  readonly packs: Readonly<Record<string, string>>;
  readonly article: KnownArticle | null;
  /** Empty unless figures were wanted, like `rates`. */
  readonly anchors: readonly Anchor[];
  readonly rates: readonly ReferenceRates[];
}

/** The prose of a pack of the reader's own. */
interface OwnProse {
  readonly id: string;
  readonly name: string;
  readonly entries: Readonly<Record<string, Entry>>;
}

/** Ids of the entries that an entry's statements and relations point to, each once. */
export function pointedTo({ moves, roles, relations }: Entry): string[] {
  const ids = [
    ...moves.flatMap(({ from, to }) => [from, to]),
    ...roles.map(({ organization }) => organization),
    ...relations.map(({ entry }) => entry),
  ];
  return [...new Set(ids.filter((id) => id !== null))];
}

/**
 * A part of the prose, closed under what cards show: a card made of it is the one made of the whole.
 * @param prose the bundled prose
 * @param wanted what of it
 * @param own the reader's packs that are switched on; needed only where an entry of one is wanted
 */
export function prosePart(
  prose: KnowledgeProse,
  wanted: WantedProse,
  own: readonly OwnProse[] = [],
): ProsePart {
  const find = (id: string): Entry | undefined => {
    const pack = packOf(id);
    const entries = pack === null ? prose.entries : own.find((one) => one.id === pack)?.entries;
    return entries !== undefined && Object.hasOwn(entries, id) ? entries[id] : undefined;
  };
  const entries = wanted.entries.flatMap((id) => find(id) ?? []);
  const named = new Set(entries.flatMap(pointedTo));
  const packs = new Set(entries.map(({ id }) => packOf(id)));
  const { article, figures } = wanted;
  return {
    entries: Object.fromEntries(entries.map((entry) => [entry.id, entry])),
    names: Object.fromEntries([...named].flatMap((id) => nameOf(find(id)))),
    packs: Object.fromEntries(own.filter(({ id }) => packs.has(id)).map(({ id, name }) => [id, name])),
    article:
      article !== null && Object.hasOwn(prose.articles, article) ? (prose.articles[article] ?? null) : null,
    anchors: figures ? (prose.anchors ?? []) : [],
    rates: figures ? (prose.rates ?? []) : [],
  };
}

function nameOf(entry: Entry | undefined): readonly (readonly [id: string, name: string])[] {
  return entry === undefined ? [] : [[entry.id, entry.name]];
}
