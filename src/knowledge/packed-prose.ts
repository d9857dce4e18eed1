import type { EntryKind } from '../core/annotation.ts';
import type {
  Anchor,
  Entry,
  Fact,
  KnowledgeProse,
  KnownArticle,
  Move,
  ReferenceRates,
  Relation,
  Role,
  Source,
} from '../core/knowledge.ts';
import type { Localized } from '../core/localized.ts';
import { plainIdOf } from './id-of-name.ts';

/*
 * The prose as it ships. Texts lie in two long columns, one a language, and each source once, however many entries cite it: like text
 * beside like text compresses by a fifth better than entry after entry. Everything else is a tuple without field names, in which
 * entries, sources and words of a fixed list are numbers (measured: `npm run bench`).
 */

/** Where the prose lies in the extension's package. */
export const PROSE_FILE = 'assets/knowledge-prose.json';

/** A number stands for an entry by its place; a text for an organization that has no entry. */
type PackedOrganization = number | string;
type PackedDate = string | 0;
/** Numbers of sources; empty where the statement is unverified, and only there. */
type Cited = readonly number[];

export type PackedRole = readonly [
  organization: PackedOrganization,
  from: PackedDate,
  to: PackedDate,
  confirmed: PackedDate,
  ...Cited,
];
export type PackedMove = readonly [from: number, to: number, date: string, status: number, ...Cited];
export type PackedFact = readonly [date: string, ...Cited];
export type PackedRelation = readonly [type: number, entry: number];
type PackedTerm = readonly [
  lemma: string,
  language: string,
  partOfSpeech: string,
  equivalent: string,
  warning: 0 | 1,
  example: 0 | 1,
];

export type PackedEntry = readonly [
  name: string,
  /** 0: the one that the name gives. */
  id: string | 0,
  kind: number,
  pronunciation: string | 0,
  wikidata: string | 0,
  roles: readonly PackedRole[],
  moves: readonly PackedMove[],
  facts: readonly PackedFact[],
  relations: readonly PackedRelation[],
  term: PackedTerm | 0,
  /** Few have one. */
  birth?: PackedFact,
];

export type PackedArticle = readonly [
  id: string,
  name: string,
  published: string,
  scope: number,
  notes: readonly (readonly [id: string, ...Cited])[],
];

export interface PackedProse {
  readonly date: string;
  /** The localized texts in the order in which entries and then articles use them. */
  readonly en: readonly string[];
  readonly fr: readonly string[];
  /** Publisher, title, address, date, language. */
  readonly sources: readonly (readonly [string, string, string, string | null, string])[];
  readonly entries: readonly PackedEntry[];
  readonly articles: readonly PackedArticle[];
  /** A dozen each: not worth packing. */
  readonly anchors?: readonly Anchor[];
  readonly rates?: readonly ReferenceRates[];
}

/** People beside people, terms beside terms: they share words, which saves another twentieth. */
export const KINDS = [
  'model',
  'organization',
  'person',
  'place',
  'product',
  'term',
] as const satisfies readonly EntryKind[];
export const STATUSES = ['reported', 'confirmed'] as const satisfies readonly Move['status'][];
export const SCOPES = ['article', 'story'] as const satisfies readonly KnownArticle['scope'][];
export const RELATIONS = [
  'employer',
  'founder',
  'parent',
  'maker',
  'investor',
  'seat',
  'stands-for',
  'see-also',
] as const satisfies readonly Relation['type'][];
/** No entry. */
export const NONE = -1;

/**
 * The prose out of its packed form. Each entry is unpacked when it is first read: a card shows one of them, a page needs none.
 * @param packed as `build/pack-prose.ts` made it; nothing is checked, since the build made both
 */
export function unpackProse(packed: PackedProse): KnowledgeProse {
  const ids = once(() => packed.entries.map(([name, id]) => (id === 0 ? plainIdOf(name) : id)));
  const firstTexts = once(() => {
    let next = 0;
    const places = packed.entries.map(([, , , , , roles, moves, facts, , term]) => {
      const first = next;
      next += 2 + roles.length + moves.length + facts.length + (term === 0 ? 0 : term[4] + term[5]);
      return first;
    });
    for (const [, , , , notes] of packed.articles) {
      places.push(next);
      next += 1 + notes.length;
    }
    return places;
  });
  const textAt = (place: number): number => firstTexts()[place] ?? 0;
  return {
    date: packed.date,
    entries: lazyRecord(ids, (place) => unpackEntry(packed, ids(), place, textAt(place))),
    articles: lazyRecord(
      once(() => packed.articles.map(([id]) => id)),
      (place) => unpackArticle(packed, place, textAt(packed.entries.length + place)),
    ),
    ...(packed.anchors === undefined ? {} : { anchors: packed.anchors }),
    ...(packed.rates === undefined ? {} : { rates: packed.rates }),
  };
}

/** A function that does its work at its first call. */
function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** A record whose values are made when they are first read; it can be listed like any other. Making it costs nothing. */
function lazyRecord<Value>(
  keys: () => readonly string[],
  make: (place: number) => Value,
): Readonly<Record<string, Value>> {
  const places = once(() => new Map(keys().map((key, place) => [key, place])));
  const values = new Map<number, Value>();
  const read = (key: string | symbol): Value | undefined => {
    const place = typeof key === 'string' ? places().get(key) : undefined;
    if (place === undefined) return undefined;
    const value = values.get(place) ?? make(place);
    values.set(place, value);
    return value;
  };
  return new Proxy<Record<string, Value>>(
    {},
    {
      get: (_target, key) => read(key),
      has: (_target, key) => typeof key === 'string' && places().has(key),
      ownKeys: () => [...keys()],
      // A getter, so that listing the keys makes no value.
      getOwnPropertyDescriptor: (_target, key) =>
        typeof key === 'string' && places().has(key)
          ? { get: () => read(key), enumerable: true, configurable: true }
          : undefined,
      set: () => false,
    },
  );
}

/** Reads texts and sources of one entry or article, in the order in which they were packed. */
function reader(packed: PackedProse, firstText: number) {
  let next = firstText;
  const sources: Record<string, Source> = {};
  return {
    sources,
    text: (): Localized => {
      const text = { en: packed.en[next] ?? '', fr: packed.fr[next] ?? '' };
      next += 1;
      return text;
    },
    cite: (cited: Cited): string[] =>
      cited.map((number) => {
        const [publisher, title, url, date, language] = packed.sources[number] ?? ['', '', '', null, ''];
        sources[number] = { publisher, title, url, date, language };
        return String(number);
      }),
  };
}

function unpackEntry(packed: PackedProse, ids: readonly string[], place: number, firstText: number): Entry {
  const [name, , kind, pronunciation, wikidata, roles, moves, facts, relations, term, birth] = packed.entries[
    place
  ] as PackedEntry;
  const { text, cite, sources } = reader(packed, firstText);
  const idAt = (at: number): string | null => ids[at] ?? null;
  // Texts are taken in the order of `textsOf`.
  return {
    id: ids[place] ?? '',
    kind: KINDS[kind] ?? 'term',
    name,
    gloss: text(),
    background: text(),
    ...(pronunciation === 0 ? {} : { pronunciation }),
    ...(wikidata === 0 ? {} : { wikidata }),
    ...(birth === undefined ? {} : { birth: { date: birth[0], sources: cite(birth.slice(1) as number[]) } }),
    roles: roles.map(
      ([organization, from, to, confirmed, ...cited]): Role => ({
        ...(typeof organization === 'number'
          ? { organization: idAt(organization) }
          : { organization: null, organizationName: organization }),
        title: text(),
        from: from === 0 ? null : from,
        to: to === 0 ? null : to,
        ...(confirmed === 0 ? {} : { confirmed }),
        ...statement(cite(cited)),
      }),
    ),
    moves: moves.map(
      ([from, to, date, status, ...cited]): Move => ({
        from: idAt(from),
        to: idAt(to),
        role: text(),
        date,
        status: STATUSES[status] ?? 'reported',
        ...statement(cite(cited)),
      }),
    ),
    facts: facts.map(([date, ...cited]): Fact => ({ text: text(), date, ...statement(cite(cited)) })),
    relations: relations.map(
      ([type, entry]): Relation => ({
        type: RELATIONS[type] ?? 'see-also',
        entry: ids[entry] ?? '',
      }),
    ),
    ...(term === 0
      ? {}
      : {
          term: {
            lemma: term[0],
            language: term[1],
            partOfSpeech: term[2],
            equivalent: term[3],
            ...(term[4] ? { warning: text() } : {}),
            ...(term[5] ? { example: text() } : {}),
          },
        }),
    sources,
  };
}

/** The checks of the build let a statement be without a source only where it says so. */
function statement(sources: readonly string[]): {
  readonly sources: readonly string[];
  readonly unverified?: true;
} {
  return sources.length === 0 ? { sources, unverified: true } : { sources };
}

function unpackArticle(packed: PackedProse, place: number, firstText: number): KnownArticle {
  const [id, name, published, scope, notes] = packed.articles[place] as PackedArticle;
  const { text, cite, sources } = reader(packed, firstText);
  return {
    id,
    name,
    published,
    scope: SCOPES[scope] ?? 'article',
    summary: text(),
    notes: notes.map(([note, ...cited]) => ({ id: note, text: text(), sources: cite(cited) })),
    sources,
  };
}
