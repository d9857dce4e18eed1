import type { Entry, KnownArticle } from '../core/knowledge.ts';
import { packOf } from '../core/pack-id.ts';
import { type ProsePart, pointedTo, type WantedProse } from '../core/prose-part.ts';
import type { CardProse } from './content.ts';

/** What cards are made of, where it comes from elsewhere bit by bit. */
export interface ProseSource {
  /** As much as has come; the same object until more has. */
  prose(): CardProse;
  /**
   * Fetches what of this has not come yet.
   * @returns null where all of it is there; else whether it came. Never rejects.
   */
  bring(wanted: WantedProse): Promise<boolean> | null;
  /** What came of the reader's own packs no longer holds: it is fetched anew when it is next wanted. */
  forgetPacks(): void;
}

/** Entries that one ask names: what comes back is unpacked and checked in a millisecond or two. */
const MOST_ASKED = 16;
/** Entries that are kept, those wanted last: all that a page fetches ahead, and what an afternoon of following links leads to. */
const MOST_KEPT = 192;

/** What is kept of an entry; of one that is nowhere too, so that it is not asked for again. */
interface Kept {
  readonly entry: Entry | null;
  /** Names of what it points to, by id. */
  readonly names: readonly (readonly [id: string, name: string])[];
  /** Id and name of the pack it comes from. */
  readonly pack: readonly (readonly [id: string, name: string])[];
}

interface Flight {
  readonly wanted: WantedProse;
  readonly arrival: Promise<boolean>;
}

/**
 * Fetches prose and keeps what was wanted last.
 * @param ask gets a part of the prose; null where it could not be had. Never rejects.
 */
export function createProseSource(ask: (wanted: WantedProse) => Promise<ProsePart | null>): ProseSource {
  const kept = new Map<string, Kept>();
  const flights = new Set<Flight>();
  /** The article asked for last. */
  let article: { readonly id: string; readonly found: KnownArticle | null } | null = null;
  let scale: Pick<ProsePart, 'anchors' | 'rates'> | null = null;
  let view: CardProse | null = null;
  /** Another number: packs have changed. */
  let generation = 0;

  function bring(wanted: WantedProse): Promise<boolean> | null {
    const missing = new Set(wanted.entries.filter((id) => !touch(id)));
    let lacksArticle = wanted.article !== null && wanted.article !== article?.id;
    let lacksScale = wanted.figures && scale === null;
    if (missing.size === 0 && !lacksArticle && !lacksScale) return null;
    const awaited: Promise<boolean>[] = [];
    for (const flight of flights) {
      const brings = flight.wanted.entries.filter((id) => missing.delete(id)).length > 0;
      const bringsArticle = lacksArticle && flight.wanted.article === wanted.article;
      const bringsScale = lacksScale && flight.wanted.figures;
      if (bringsArticle) lacksArticle = false;
      if (bringsScale) lacksScale = false;
      if (brings || bringsArticle || bringsScale) awaited.push(flight.arrival);
    }
    const rest = [...missing];
    while (rest.length > 0 || lacksArticle || lacksScale) {
      const entries = rest.splice(0, MOST_ASKED);
      awaited.push(fly({ entries, article: lacksArticle ? wanted.article : null, figures: lacksScale }));
      lacksArticle = false;
      lacksScale = false;
    }
    return Promise.all(awaited).then((came) => came.every(Boolean));
  }

  function fly(wanted: WantedProse): Promise<boolean> {
    const flight: Flight = { wanted, arrival: arrive(wanted).finally(() => flights.delete(flight)) };
    flights.add(flight);
    return flight.arrival;
  }

  async function arrive(wanted: WantedProse): Promise<boolean> {
    const asked = generation;
    const part = await ask(wanted);
    if (part === null) return false;
    // What is on its way while packs change may be of either.
    if (asked !== generation) return arrive(wanted);
    keep(wanted, part);
    return true;
  }

  function keep(wanted: WantedProse, part: ProsePart): void {
    for (const id of wanted.entries) {
      const entry = Object.hasOwn(part.entries, id) ? (part.entries[id] ?? null) : null;
      const ids = entry === null ? [] : pointedTo(entry);
      kept.set(id, { entry, names: pick(part.names, ids), pack: pick(part.packs, [packOf(id) ?? '']) });
    }
    for (const id of kept.keys()) {
      if (kept.size <= MOST_KEPT) break;
      kept.delete(id);
    }
    if (wanted.article !== null) article = { id: wanted.article, found: part.article };
    if (wanted.figures) scale = { anchors: part.anchors, rates: part.rates };
    view = null;
  }

  /** Whether an entry is kept; then it counts as wanted last. */
  function touch(id: string): boolean {
    const found = kept.get(id);
    if (found === undefined) return false;
    kept.delete(id);
    kept.set(id, found);
    return true;
  }

  function build(): CardProse {
    const all = [...kept.values()];
    return {
      date: '',
      entries: Object.fromEntries(all.flatMap(({ entry }) => (entry === null ? [] : [[entry.id, entry]]))),
      names: Object.fromEntries(all.flatMap(({ names }) => names)),
      packs: Object.fromEntries(all.flatMap(({ pack }) => pack)),
      articles: article?.found ? { [article.id]: article.found } : {},
      ...scale,
      isUnread: (id) => !kept.has(id),
    };
  }

  return {
    prose() {
      view ??= build();
      return view;
    },
    bring,
    forgetPacks() {
      generation += 1;
      for (const id of kept.keys()) if (packOf(id) !== null) kept.delete(id);
      view = null;
    },
  };
}

/** Of a record, what stands under these keys. */
function pick(
  record: Readonly<Record<string, string>>,
  keys: readonly string[],
): (readonly [string, string])[] {
  return keys.flatMap((key) => {
    const value = Object.hasOwn(record, key) ? record[key] : undefined;
    return value === undefined ? [] : [[key, value] as const];
  });
}
