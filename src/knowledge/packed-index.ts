import type {
  AliasGate,
  IndexedAlias,
  IndexedArticle,
  IndexedEntry,
  KnowledgeIndex,
} from '../core/knowledge.ts';
import { plainIdOf } from './id-of-name.ts';

/*
 * The recognition index as it ships: entries name each other by place, context words that many aliases share are listed once, and what is
 * usual (a strong alias in any language) is left out.
 */

/** A form, or 0 for the entry's own name. */
type PackedForm = string | 0;
/** An alias: its form alone where it is strong and speaks in any language; else form, gate, language, context list, metonym. */
type PackedAlias =
  | PackedForm
  | readonly [form: PackedForm, gate: number, language: string | 0, context: number, metonym: 0 | 1];

type PackedEntry = readonly [
  /** 0: the one that the name gives. */
  id: string | 0,
  kind: number,
  name: string,
  aliases: readonly PackedAlias[],
  related: readonly number[],
  organization: number,
  moves: readonly (readonly [from: string | null, to: string | null, date: string])[],
];

export interface PackedIndex {
  readonly contexts: readonly (readonly string[])[];
  readonly entries: readonly PackedEntry[];
  readonly articles: readonly IndexedArticle[];
}

const GATES = ['strong', 'weak', 'short'] as const satisfies readonly AliasGate[];
const KINDS = [
  'person',
  'organization',
  'model',
  'product',
  'place',
  'term',
] as const satisfies readonly IndexedEntry['kind'][];
type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

/** No context list, no organization. */
const NONE = -1;

/**
 * Packs the index.
 * @param index as compiled; its entries may name only each other
 * @throws where an entry names an id that is not there
 */
export function packIndex(index: KnowledgeIndex): PackedIndex {
  const contexts: (readonly string[])[] = [];
  const contextPlaces = new Map<string, number>();
  const places = new Map(index.entries.map((entry, place) => [entry.id, place]));
  const placeOf = (id: string): number => {
    const place = places.get(id);
    if (place === undefined) throw new Error(`The index names ${id}, which is no entry.`);
    return place;
  };
  const contextPlace = (words: readonly string[] | undefined): number => {
    if (!words) return NONE;
    const key = words.join('\n');
    const place = contextPlaces.get(key) ?? contexts.push(words) - 1;
    contextPlaces.set(key, place);
    return place;
  };
  const packAlias = ({ form, gate, language, context, metonym }: IndexedAlias, name: string): PackedAlias => {
    const packed = form === name ? 0 : form;
    return gate === 'strong' && language === undefined && context === undefined && metonym === undefined
      ? packed
      : [packed, GATES.indexOf(gate), language ?? 0, contextPlace(context), metonym ? 1 : 0];
  };

  const entries = index.entries.map(
    (entry): PackedEntry => [
      plainIdOf(entry.name) === entry.id ? 0 : entry.id,
      KINDS.indexOf(entry.kind),
      entry.name,
      entry.aliases.map((alias) => packAlias(alias, entry.name)),
      entry.related.map(placeOf),
      entry.organization === undefined ? NONE : placeOf(entry.organization),
      (entry.moves ?? []).map(({ from, to, date }) => [from, to, date] as const),
    ],
  );
  return { contexts, entries, articles: index.articles };
}

/**
 * The index out of its packed form.
 * @param packed as `packIndex` made it; nothing is checked, since the build made both
 */
export function unpackIndex(packed: PackedIndex): KnowledgeIndex {
  const ids = packed.entries.map(([id, , name]) => (id === 0 ? plainIdOf(name) : id));
  const idAt = (place: number): string => ids[place] ?? '';
  const unpackAlias = (alias: PackedAlias, name: string): IndexedAlias => {
    if (alias === 0 || typeof alias === 'string') return { form: alias === 0 ? name : alias, gate: 'strong' };
    const [form, gate, language, context, metonym] = alias;
    // Fields one by one: spreading hundreds of half-empty objects is what a cold page pays most for.
    const unpacked: Writable<IndexedAlias> = { form: form === 0 ? name : form, gate: GATES[gate] ?? 'weak' };
    const words = packed.contexts[context];
    if (language !== 0) unpacked.language = language;
    if (words) unpacked.context = words;
    if (metonym) unpacked.metonym = true;
    return unpacked;
  };
  const entries = packed.entries.map((packedEntry, place): IndexedEntry => {
    const [, kind, name, aliases, related, organization, moves] = packedEntry;
    const entry: Writable<IndexedEntry> = {
      id: idAt(place),
      kind: KINDS[kind] ?? 'term',
      name,
      aliases: aliases.map((alias) => unpackAlias(alias, name)),
      related: related.map(idAt),
    };
    if (organization !== NONE) entry.organization = idAt(organization);
    if (moves.length > 0) entry.moves = moves.map(([from, to, date]) => ({ from, to, date }));
    return entry;
  });
  return { entries, articles: packed.articles };
}
