import type { KindCounts } from '../../packs/pack.ts';
import type { StoredPack } from '../../packs/store.ts';

/** A pack as the screen lists it. */
export interface ListedPack {
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
  readonly version: string | null;
  /** ISO time of its import; null where storage no longer tells. */
  readonly imported: string | null;
  readonly fileName: string;
  readonly enabled: boolean;
  readonly counts: KindCounts;
  /** Nothing of it can be used; its text may still be there. */
  readonly damaged: boolean;
  /** The file's text, to be exported unchanged; null where it is lost. */
  readonly text: string | null;
}

/** What storage holds of a pack, as the screen lists it. */
export function listedPack({ id, item, text, index, prose }: StoredPack): ListedPack {
  return {
    id,
    name: item?.name ?? id,
    description: item?.description ?? null,
    version: item?.version ?? null,
    imported: item?.imported ?? null,
    fileName: item?.fileName ?? `${id}.${text?.trimStart().startsWith('{') ? 'json' : 'yml'}`,
    enabled: item?.enabled ?? false,
    counts: item?.counts ?? {},
    damaged: item === null || index === null || prose === null,
    text,
  };
}
