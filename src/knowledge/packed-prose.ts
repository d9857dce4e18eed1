import type { Entry, KnowledgeProse, KnownArticle, Source } from '../core/knowledge.ts';
import type { Localized } from '../core/localized.ts';

/*
 * The prose as it ships. A card's texts lie in two long columns, one a language, and each source once, however many entries cite
 * it: like text beside like text compresses by a fifth better than entry after entry (measured: `npm run knowledge`).
 */

/** Any JSON value of the prose; it holds no numbers, so in a packed shape a number stands for what was taken out. */
type Shape = string | number | boolean | null | readonly Shape[] | { readonly [key: string]: Shape };

export interface PackedProse {
  readonly date: string;
  /** The localized texts in the order in which the shapes name them. */
  readonly en: readonly string[];
  readonly fr: readonly string[];
  /** Publisher, title, address, date, language. */
  readonly sources: readonly (readonly [string, string, string, string | null, string])[];
  readonly entries: readonly PackedThing[];
  readonly articles: readonly PackedThing[];
}

/** An entry or article: its id, the place of its first text in both columns, and the rest of it. */
type PackedThing = readonly [id: string, firstText: number, shape: Shape];

/** In a shape, for a localized text: take the next of both columns. */
const NEXT_TEXT = 0;

/**
 * Packs the prose.
 * @param prose as compiled
 * @returns a JSON value; `unpackProse` gives the prose back but for the names of source keys, which become numbers
 */
export function packProse(prose: KnowledgeProse): PackedProse {
  const en: string[] = [];
  const fr: string[] = [];
  const sources: PackedProse['sources'][number][] = [];
  const places = new Map<string, number>();

  const place = (source: Source): number => {
    const record: PackedProse['sources'][number] = [
      source.publisher,
      source.title,
      source.url,
      source.date,
      source.language,
    ];
    const key = JSON.stringify(record);
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, sources.length);
    return sources.push(record) - 1;
  };
  const pack = (value: unknown, cited: Readonly<Record<string, Source>>): Shape => {
    if (isLocalized(value)) {
      en.push(value.en);
      fr.push(value.fr);
      return NEXT_TEXT;
    }
    if (Array.isArray(value)) return value.map((item) => pack(item, cited));
    if (typeof value !== 'object' || value === null) return value as string | boolean | null;
    const fields: [string, Shape][] = [];
    for (const [key, field] of Object.entries(value)) {
      if (key === 'sources') {
        if (Array.isArray(field))
          fields.push([key, field.flatMap((name: string) => (cited[name] ? place(cited[name]) : []))]);
      } else if (!isEmptyList(field)) {
        fields.push([key, pack(field, cited)]);
      }
    }
    return Object.fromEntries(fields);
  };
  const packThing = ({ id, ...rest }: Entry | KnownArticle): PackedThing => [
    id,
    en.length,
    pack(rest, rest.sources),
  ];
  return {
    date: prose.date,
    entries: byKind(Object.values(prose.entries)).map(packThing),
    articles: Object.values(prose.articles).map(packThing),
    en,
    fr,
    sources,
  };
}

/**
 * The prose out of its packed form. Each entry is unpacked when it is first read: a card shows one of them, a page needs none.
 * @param packed as `packProse` made it; nothing is checked, since the build made both
 */
export function unpackProse(packed: PackedProse): KnowledgeProse {
  return {
    date: packed.date,
    entries: lazily<Entry>(packed, packed.entries, ['roles', 'moves', 'facts', 'relations']),
    articles: lazily<KnownArticle>(packed, packed.articles, ['notes']),
  };
}

/** A record whose values are made when they are first asked for; it can be listed like any other. */
function lazily<Value>(
  packed: PackedProse,
  things: readonly PackedThing[],
  lists: readonly string[],
): Record<string, Value> {
  const record: Record<string, Value> = {};
  for (const thing of things) {
    let value: Value | undefined;
    Object.defineProperty(record, thing[0], {
      enumerable: true,
      get: () => {
        // The build made the shape out of a Value.
        value ??= unpackThing(packed, thing, lists) as Value;
        return value;
      },
    });
  }
  return record;
}

function unpackThing(
  packed: PackedProse,
  [id, firstText, shape]: PackedThing,
  lists: readonly string[],
): unknown {
  let next = firstText;
  const cited: Record<string, Source> = {};
  const cite = (numbers: readonly number[]): string[] =>
    numbers.map((number) => {
      const [publisher, title, url, date, language] = packed.sources[number] ?? ['', '', '', null, ''];
      cited[number] = { publisher, title, url, date, language };
      return String(number);
    });
  const unpack = (part: Shape): unknown => {
    if (part === NEXT_TEXT) {
      const text: Localized = { en: packed.en[next] ?? '', fr: packed.fr[next] ?? '' };
      next += 1;
      return text;
    }
    if (Array.isArray(part)) return part.map(unpack);
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(
      Object.entries(part).map(([key, field]) => [
        key,
        key === 'sources' ? cite(field as readonly number[]) : unpack(field),
      ]),
    );
  };
  const empty = Object.fromEntries(lists.map((name) => [name, []]));
  return { id, ...empty, ...(unpack(shape) as object), sources: cited };
}

/** People beside people, terms beside terms: they share words, which saves another twentieth. */
function byKind(entries: readonly Entry[]): Entry[] {
  return [...entries].sort((a, b) => (a.kind === b.kind ? (a.id < b.id ? -1 : 1) : a.kind < b.kind ? -1 : 1));
}

function isLocalized(value: unknown): value is Localized {
  return typeof value === 'object' && value !== null && 'en' in value && 'fr' in value;
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
