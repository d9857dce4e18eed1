import type {
  AliasGate,
  IndexedAlias,
  IndexedArticle,
  IndexedEntry,
  KnowledgeIndex,
  PackedEntries,
} from '../core/knowledge.ts';
import { numberAt } from '../core/recognition/names/digits.ts';
import type { NameTable } from '../core/recognition/names/name-table.ts';
import { plainIdOf } from './id-of-name.ts';

/*
 * The recognition index as it ships. Opening it decodes nothing: the name table is read as it is, entries are lines of one string, each unpacked when a text
 * holds a word that may name it, or when it is asked for by its id. They name each other by place, context words that many aliases share
 * are a line of their own, and what is usual (a strong alias in any language) is left out. Signs that do not fit into a byte are
 * escaped. `build/pack-index.ts` makes it.
 */

/** A form, or 0 for the entry's own name. */
type PackedForm = string | 0;
/** An alias: its form alone where it is strong and speaks in any language; else form, gate, language, context line, metonym. */
export type PackedAlias =
  | PackedForm
  | readonly [form: PackedForm, gate: number, language: string | 0, context: number, metonym: 0 | 1];

/** The third field of an entry's line, as JSON; the first is its id, empty where the name gives it, the second its name, escaped as in JSON. */
export type PackedRest = readonly [
  kind: number,
  aliases: readonly PackedAlias[],
  related: readonly number[],
  organization: number,
  moves: readonly (readonly [from: string | null, to: string | null, date: string])[],
];

export interface PackedIndex {
  readonly table: NameTable;
  /** How many of the lines are entries. */
  readonly entries: number;
  /** Where lines start, in UTF-16 code units (`numbersOf`): the first, and each one `LINES_A_START` further. */
  readonly starts: string;
  /** Entries in the order of their ids, then context words. */
  readonly lines: string;
  /** JSON of the known articles. */
  readonly articles: string;
}

export const BETWEEN_LINES = '\n';
export const BETWEEN_FIELDS = '\t';

export const GATES = ['strong', 'weak', 'short'] as const satisfies readonly AliasGate[];
export const KINDS = [
  'person',
  'organization',
  'model',
  'product',
  'place',
  'term',
] as const satisfies readonly IndexedEntry['kind'][];
type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

/** Of so many lines the first one's start is written down; the others are looked for from there. */
export const LINES_A_START = 8;

/** No context list, no organization. */
export const NONE = -1;

/**
 * Opens the index.
 * @param packed as `packIndex` made it; nothing is checked, since the build made both
 * @returns the index; its entries all together are unpacked only for those who ask for them all
 */
export function openIndex(packed: PackedIndex): KnowledgeIndex {
  const entries = new LinedEntries(packed);
  let articles: readonly IndexedArticle[] | undefined;
  return {
    get entries() {
      return entries.all();
    },
    get articles() {
      articles ??= JSON.parse(packed.articles) as readonly IndexedArticle[];
      return articles;
    },
    packed: entries,
  };
}

class LinedEntries implements PackedEntries {
  private readonly unpacked = new Map<number, IndexedEntry>();
  private readonly byId = new Map<string, IndexedEntry>();
  private readonly contexts = new Map<number, readonly string[]>();
  private everything: readonly IndexedEntry[] | undefined;

  readonly table: NameTable;
  private readonly count: number;
  private readonly starts: string;
  private readonly lines: string;

  constructor({ table, entries, starts, lines }: PackedIndex) {
    this.table = table;
    this.count = entries;
    this.starts = starts;
    this.lines = lines;
  }

  at(place: number): IndexedEntry {
    const known = this.unpacked.get(place);
    if (known) return known;
    const entry = this.unpack(place);
    this.unpacked.set(place, entry);
    return entry;
  }

  get(id: string): IndexedEntry | undefined {
    const known = this.byId.get(id);
    if (known) return known;
    // By halves: the lines are sorted by id.
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.idAt(middle) < id) low = middle + 1;
      else high = middle;
    }
    if (low === this.count || this.idAt(low) !== id) return undefined;
    const found = this.at(low);
    this.byId.set(id, found);
    return found;
  }

  all(): readonly IndexedEntry[] {
    this.everything ??= Array.from({ length: this.count }, (_, place) => this.at(place));
    return this.everything;
  }

  private start(place: number): number {
    let start = numberAt(this.starts, Math.floor(place / LINES_A_START));
    for (let left = place % LINES_A_START; left > 0; left -= 1)
      start = this.lines.indexOf(BETWEEN_LINES, start) + 1;
    return start;
  }

  private line(place: number): string {
    const start = this.start(place);
    const end = this.lines.indexOf(BETWEEN_LINES, start);
    return this.lines.slice(start, end < 0 ? undefined : end);
  }

  private idAt(place: number): string {
    const start = this.start(place);
    const name = this.lines.indexOf(BETWEEN_FIELDS, start) + 1;
    if (name - 1 > start) return this.lines.slice(start, name - 1);
    return plainIdOf(this.lines.slice(name, this.lines.indexOf(BETWEEN_FIELDS, name)));
  }

  private unpack(place: number): IndexedEntry {
    const [, narrow = '', json = ''] = this.line(place).split(BETWEEN_FIELDS);
    // By JSON, which makes a string of its own: a slice of all the lines takes longer to compare, name after name.
    const name = JSON.parse(`"${narrow}"`) as string;
    const [kind, aliases, related, organization, moves] = JSON.parse(json) as PackedRest;
    const entry: Writable<IndexedEntry> = {
      id: this.idAt(place),
      kind: KINDS[kind] ?? 'term',
      name,
      aliases: aliases.map((alias) => this.unpackAlias(alias, name)),
      related: related.map((other) => this.idAt(other)),
    };
    if (organization !== NONE) entry.organization = this.idAt(organization);
    if (moves.length > 0) entry.moves = moves.map(([from, to, date]) => ({ from, to, date }));
    return entry;
  }

  private unpackAlias(alias: PackedAlias, name: string): IndexedAlias {
    if (alias === 0 || typeof alias === 'string') return { form: alias === 0 ? name : alias, gate: 'strong' };
    const [form, gate, language, context, metonym] = alias;
    // Fields one by one: spreading hundreds of half-empty objects is what a cold page pays most for.
    const unpacked: Writable<IndexedAlias> = { form: form === 0 ? name : form, gate: GATES[gate] ?? 'weak' };
    if (language !== 0) unpacked.language = language;
    if (context !== NONE) unpacked.context = this.contextAt(context);
    if (metonym) unpacked.metonym = true;
    return unpacked;
  }

  private contextAt(context: number): readonly string[] {
    const words = this.contexts.get(context) ?? wide(this.line(this.count + context)).split(BETWEEN_FIELDS);
    this.contexts.set(context, words);
    return words;
  }
}

/** A text as it was before `narrow` of the build wrote it in signs of a byte. */
function wide(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(/\\u([0-9a-f]{4})/g, (_, unit: string) =>
    String.fromCharCode(Number.parseInt(unit, 16)),
  );
}
