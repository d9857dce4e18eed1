import type { Pack } from '../../packs/pack.ts';
import type { PackFile } from '../../packs/pack-file.ts';
import type { PackProblem } from '../../packs/pack-problem.ts';
import type { PackReading } from '../../packs/read-pack.ts';
import type { Change, RemovedPack, StoredPacks } from '../../packs/store.ts';
import type { ListedPack } from './listed-pack.ts';

/** A file as the reader hands it over, by the file dialog or by dropping it. */
export interface GivenFile {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** A word about what became of what was last done, with the name it is about. */
export interface News {
  readonly what:
    | 'imported'
    | 'replaced'
    | 'removed'
    | 'restored'
    | 'copied'
    | 'notCopied'
    | 'unreadable'
    | Exclude<Change, 'done'>;
  readonly name: string;
}

/** Everything the screen of packs shows. */
export interface PacksData {
  /** null while they are being read. */
  readonly packs: readonly ListedPack[] | null;
  /** Name of a file that is being read, or null. */
  readonly reading: string | null;
  /** The file that was refused last, and why. */
  readonly refused: { readonly file: string; readonly problems: readonly PackProblem[] } | null;
  /** A sound pack whose id another one bears already: the reader decides. */
  readonly waiting: { readonly file: PackFile; readonly pack: Pack; readonly there: ListedPack } | null;
  /** The pack that was removed last, until the next change. */
  readonly removed: { readonly name: string; readonly pack: RemovedPack } | null;
  readonly news: News | null;
}

export const NO_PACKS: PacksData = {
  packs: null,
  reading: null,
  refused: null,
  waiting: null,
  removed: null,
  news: null,
};

/** Everything the screen can do. */
export interface PacksActions {
  take(file: GivenFile): void;
  trySample(): void;
  saveSample(): void;
  /** Lets the pack that waits take the place of the one that is there, or forgets it. */
  decide(replace: boolean): void;
  switch(id: string, enabled: boolean): void;
  /** Hands over the file as it was imported. */
  export(id: string): void;
  remove(id: string): void;
  undo(): void;
  copyProblems(): void;
  dismissProblems(): void;
}

/** The world as the screen reaches it; `entrypoints/library` fills it in, tests put fakes in its place. */
export interface PacksWorld {
  /** What storage holds; rejects where it cannot be read. */
  stored(): Promise<StoredPacks>;
  read(file: PackFile): Promise<PackReading>;
  keep(pack: Pack, file: PackFile, options: { readonly replace: boolean }): Promise<Change>;
  renew(pack: Pack, file: PackFile): Promise<Change>;
  switch(id: string, enabled: boolean): Promise<Change>;
  remove(id: string): Promise<RemovedPack | Exclude<Change, 'done'>>;
  restore(removed: RemovedPack): Promise<Change>;
  /** The pack that comes with the extension. */
  sample(): Promise<PackFile>;
  /** Hands a file to the reader, as a download. */
  save(fileName: string, text: string): void;
  copy(text: string): Promise<void>;
  /** The packs in use are others than before. */
  changed(packs: StoredPacks): void;
  draw(data: PacksData): void;
}
